"""Whole files in black's style, without black."""

import black
import pytest
from black.mode import Mode, TargetVersion

from ledgerbee_sdkgen.render.formatting import Formatter
from ledgerbee_sdkgen.render.layout import laid_out

MODE = Mode({TargetVersion.PY311})


def laid(text: str, *, blank_lines: int = 2) -> str | None:
    def refuse(code: str, indent: int) -> str:
        raise AssertionError(f"black is asked for {code}")

    return laid_out(text, refuse, blank_lines=blank_lines)


@pytest.mark.parametrize(
    ("written", "made"),
    [
        ("f(\n    a,\n    b\n)", "f(a, b)"),
        ("f(\n    a,\n    b,\n)", "f(\n    a,\n    b,\n)"),
        ("def f(\n) -> X: ...", "def f() -> X: ..."),
        ("f(\n    x={\n        1: 2\n    },\n)", "f(\n    x={1: 2},\n)"),
        (
            f"f(\n    a=g({'x' * 39}, {'y' * 39}),\n)",
            f"f(\n    a=g(\n        {'x' * 39}, {'y' * 39}\n    ),\n)",
        ),
        ("\n\na = 1\n\n\n\n\nb = 2\n\n", "a = 1\n\n\nb = 2"),
        ('"""Doc (\n\n\n\nend."""\na = 1', '"""Doc (\n\n\n\nend."""\na = 1'),
        ('A = """\nx = (\n    y\n)\n"""', 'A = """\nx = (\n    y\n)\n"""'),
        (f"# {'x' * 100}", f"# {'x' * 100}"),
        ("# not opened (\na = 1", "# not opened (\na = 1"),
        ("", ""),
    ],
)
def test_brackets_are_on_one_line_if_they_fit(written: str, made: str) -> None:
    whole = f"{made}\n" if made else ""
    assert laid(written) == whole
    if not made.startswith('"""'):
        assert black.format_str(whole, mode=MODE) == whole


@pytest.mark.parametrize(
    "start",
    [
        "f(\n    a",
        'x = """a""".b',
        '"""a\nb""" + x',
        'x = \'a"""\'',
        f"match a:\n    case {'b' * 90}(): pass",
    ],
)
def test_nothing_is_laid_out_where_it_is_not_certain(start: str) -> None:
    assert laid(f"{start}\n") is None


def test_black_reads_a_file_that_has_its_quotes_within_a_line() -> None:
    text = 'x = \'"""\'\ny = [ 1]\n'
    formatter = Formatter()
    assert formatter.formatted("a.py", text, is_ours=True) == 'x = \'"""\'\ny = [1]\n'
    assert formatter.asked == ["a.py"]


@pytest.mark.parametrize("start", ["", "    "])
def test_black_is_asked_for_the_statement_that_is_not_known(start: str) -> None:
    sum_ = f"{'x' * 50} + {'y' * 50}"
    text = f"if a:\n    pass\n    x = [ 1]\n{start}z = {sum_}\n"
    formatter = Formatter()
    made = formatter.formatted("a.py", text, is_ours=True)
    assert f"\n{start}z = (\n{start}    {'x' * 50}\n{start}    + " in made
    # The rest is the template's to lay out.
    assert "x = [ 1]" in made
    assert formatter.asked == ["a.py"]


def test_black_reads_all_that_is_not_ours() -> None:
    formatter = Formatter()
    assert formatter.formatted("a.py", "x = [ 1]\n", is_ours=False) == "x = [1]\n"
