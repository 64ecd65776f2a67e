"""The page and its plots, of the results alone."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from benchmarks import tables
from benchmarks.documents import TITLES
from benchmarks.drawings import drawings
from benchmarks.figures import Results
from benchmarks.promised import targets
from benchmarks.targets import verdict

FOLDER = "benchmarks"
GROUPS = ("generate", "growth", "decode", "call")
"""How the names of plots begin, by their place on the page."""


def files(results: Results) -> dict[str, str]:
    """Return the text of the page and of its plots, by path below the docs."""
    plots = drawings(results)
    return {
        "benchmarks.md": page(results, list(plots)),
        **{f"{FOLDER}/{name}.svg": text for name, text in plots.items()},
    }


def page(results: Results, plots: list[str]) -> str:
    """Return the page; it shows the plots that are named in `plots`."""
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.get_template("page.md.jinja").render(
        plots={name: _paths(plots, name) for name in GROUPS},
        targets=[verdict(one, results) for one in targets()],
        generating=tables.generating(results),
        growing=_there(tables.growing(results)),
        again=_there(tables.again(results)),
        at_work=tables.at_work(results),
        imports=_there(tables.imports(results)),
        commands=_commands(results),
        versions=sorted(results.versions.items()),
    )


def _paths(plots: list[str], group: str) -> list[str]:
    return [f"{FOLDER}/{one}.svg" for one in plots if one.startswith(group)]


def _there(table: tables.Table | None) -> list[tables.Table]:
    return [] if table is None else [table]


def _commands(results: Results) -> list[str]:
    part = next((results.parts[one] for one in TITLES if one in results.parts), None)
    return [] if part is None else [row.command for row in part.rows]
