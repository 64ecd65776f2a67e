"""Medians and ratios of what was measured."""

from collections.abc import Callable, Sequence
from statistics import median

from benchmarks.figures import Row, Sample

Measure = Callable[[Sample], float]


def wall(sample: Sample) -> float:
    """Return seconds from start to end."""
    return sample.wall


def cpu(sample: Sample) -> float:
    """Return seconds of user and system time."""
    return sample.cpu


def largest(sample: Sample) -> float:
    """Return bytes of the largest process."""
    return float(sample.largest)


def middle(row: Row | None, measure: Measure) -> float | None:
    """Return the median of a row, or None where it has no rounds."""
    if row is None or not row.samples:
        return None
    return median(measure(one) for one in row.samples)


def ratio(ours: Row | None, theirs: Row | None, measure: Measure) -> float | None:
    """Return the median of the rounds' ratios, or None where one side has no rounds.

    What was run in the same round met the same load, so that a ratio is taken within a
    round. Sides of different lengths have no such pairs: then the medians count.
    """
    if ours is None or theirs is None or not ours.samples or not theirs.samples:
        return None
    return paired(
        [measure(one) for one in ours.samples], [measure(one) for one in theirs.samples]
    )


def paired(ours: Sequence[float], theirs: Sequence[float]) -> float:
    """Return the median of `ours[n] / theirs[n]`, or the ratio of the medians."""
    if len(ours) != len(theirs):
        return median(ours) / median(theirs)
    return median(one / other for one, other in zip(ours, theirs, strict=True))


def slope(sizes: Sequence[int], values: Sequence[float]) -> float:
    """Return how much a unit costs at the largest size, against the smallest.

    1.0 is linear; below it, a fixed part weighs less and less.
    """
    return (values[-1] / sizes[-1]) / (values[0] / sizes[0])
