"""Where long lines are broken: as black breaks them, or black is asked."""

from collections import Counter
from random import Random

import black
import pytest
from black.mode import Mode, TargetVersion
from black.parsing import InvalidInput

from ledgerbee_sdkgen.render.style import LENGTH, UnknownStyleError, broken, fits
from tests.unit.render.statements import Maker


def by_black(code: str, indent: int, *, is_stub: bool) -> str:
    """Return what black makes of a statement, its body left out, at its indent."""
    body = "\ndef _(): ..." if code.startswith("@") else ""
    body = "\n    pass" if code.endswith(":") else body
    mode = Mode({TargetVersion.PY311}, line_length=LENGTH - indent, is_pyi=is_stub)
    lines = black.format_str(f"{code}{body}", mode=mode).rstrip("\n").split("\n")
    return "\n".join(" " * indent + line for line in (lines[:-1] if body else lines))


def compared(seed: int, wanted: int) -> Counter[str]:
    """Return how many statements of `wanted` were broken alike, and not at all."""
    random = Random(seed)
    maker = Maker(random)
    found: Counter[str] = Counter()
    while found.total() < wanted:
        code, indent = maker.statement(), random.choice((0, 4, 8))
        if indent + len(code) <= LENGTH:
            continue
        is_stub = random.random() < 0.3
        try:
            made = "\n".join(broken(code, indent))
        except UnknownStyleError:
            found["unknown"] += 1
            continue
        try:
            wants = by_black(code, indent, is_stub=is_stub)
        except InvalidInput:
            continue
        assert made == wants
        found["alike"] += 1
    return found


def test_random_statements_are_broken_as_black_breaks_them() -> None:
    found = compared(seed=1, wanted=800)
    # A test that knows nothing would find no difference either.
    assert found["alike"] > 500


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(2, 12))
def test_many_random_statements_are_broken_as_black_breaks_them(seed: int) -> None:
    assert compared(seed=seed, wanted=4000)["alike"] > 2500


@pytest.mark.parametrize(
    "code",
    [
        f"x{'x' * 90} = a + b",
        f"assert {'x' * 90}",
        f"with a({'x' * 50}) as b, c({'x' * 50}) as d:",
        f"x = {'x' * 50}(1)[{'x' * 50}].y",
        f"f({'x' * 50}, {'y' * 50},)",
        f"x = 'é́' + {'x' * 90}",
        f"x = ({'y' * 90}",
        'x = ("{0}" "{0}")'.format("x" * 40),
    ],
)
def test_what_is_not_known_is_not_broken(code: str) -> None:
    with pytest.raises(UnknownStyleError):
        list(broken(code, 0))


def test_what_is_wide_is_measured_by_black() -> None:
    assert fits("é…" * 44, 0)
    assert not fits("é…" * 45, 0)
    assert fits("漢" * 44, 0)
    with pytest.raises(UnknownStyleError):
        fits("漢" * 45, 0)
