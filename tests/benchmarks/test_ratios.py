"""Medians and ratios."""

from benchmarks.figures import Row, Sample
from benchmarks.ratios import middle, paired, ratio, slope, wall


def _row(*walls: float) -> Row:
    samples = tuple(Sample(wall=one, cpu=0.0, largest=0) for one in walls)
    return Row(tool="a", samples=samples)


def test_the_middle_of_a_row_is_the_median_of_its_rounds() -> None:
    assert middle(_row(1.0, 9.0, 2.0), wall) == 2.0


def test_what_was_not_run_has_no_middle_and_no_ratio() -> None:
    assert middle(_row(), wall) is None
    assert ratio(_row(1.0), _row(), wall) is None
    assert ratio(None, _row(1.0), wall) is None


def test_a_ratio_is_taken_within_rounds() -> None:
    # The second round met load on both sides; the medians alone would say 10.
    assert ratio(_row(1.0, 20.0, 2.0), _row(2.0, 40.0, 0.2), wall) == 0.5


def test_rounds_that_have_no_pair_are_compared_by_their_medians() -> None:
    assert paired([1.0, 3.0, 2.0], [4.0]) == 0.5


def test_slope_is_one_where_a_unit_costs_the_same() -> None:
    assert slope([10, 20, 40], [1.0, 2.0, 4.0]) == 1.0
    assert slope([10, 40], [1.0, 16.0]) == 4.0
