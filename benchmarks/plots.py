"""Plots of what was measured, as SVG: the same figures, the same bytes."""

import sys
from collections.abc import Mapping, Sequence
from typing import Any, Final

import pygal
from pygal.style import Style

# Its hook for plugins is of a kind that Python has given up; none is used here.
sys.meta_path[:] = [one for one in sys.meta_path if type(one).__module__ != "pygal"]

Series = Mapping[str, Sequence[float | None]]
Points = Mapping[str, Sequence[tuple[float, float]]]

# Told apart by those who do not see all colours, too (Okabe and Ito, 2008).
COLOURS: Final = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9")
BAR_HEIGHT: Final = 22


def bars(title: str, labels: Sequence[str], series: Series, unit: str) -> str:
    """Return a plot of horizontal bars from zero, one group a label.

    A series has a value a label; None is left out.
    """
    chart = pygal.HorizontalBar(
        title=title,
        height=160 + BAR_HEIGHT * len(labels) * len(series),
        print_values=True,
        print_zeroes=False,
        show_x_guides=False,
        show_y_guides=False,
        formatter=lambda value: f"{value:,.3g} {unit}",
        **_common(),
    )
    # It draws from the bottom up.
    chart.x_labels = list(reversed(labels))
    for name, values in series.items():
        chart.add(name, list(reversed(values)))
    return _text(chart)


def curves(title: str, across: str, points: Points, unit: str) -> str:
    """Return a plot of points joined by lines, both scales from zero."""
    largest = max((size for ones in points.values() for size, _ in ones), default=1)
    chart = pygal.XY(
        title=title,
        x_title=across,
        margin_bottom=40,
        y_title=unit,
        height=460,
        xrange=(0, largest),
        include_x_axis=True,
        **_common(),
    )
    for name, ones in points.items():
        chart.add(name, list(ones))
    return _text(chart)


def _common() -> dict[str, Any]:
    style = Style(
        background="white",
        plot_background="white",
        colors=COLOURS,
        font_family="sans-serif",
        title_font_size=16,
        label_font_size=12,
        major_label_font_size=12,
        legend_font_size=12,
        value_font_size=11,
    )
    return {
        "style": style,
        "js": (),
        "disable_xml_declaration": True,
        "legend_at_bottom": True,
        "legend_at_bottom_columns": 3,
        "width": 800,
    }


def _text(chart: Any) -> str:
    # Its own is a random one, so that each rendering would differ.
    chart.uuid = "plot"
    chart.add_xml_filter(_plain)
    return str(chart.render(is_unicode=True)).rstrip() + "\n"


def _plain(root: Any) -> Any:
    """Return `root` as a plain picture: without scripts, and comments with the day."""
    for parent in list(root.iter()):
        for one in list(parent):
            if one.tag == "script" or not isinstance(one.tag, str):
                parent.remove(one)
    return root
