"""Answers for people."""

from collections.abc import Iterable, Sequence

from ledgerbee_sdkgen.output.drift import Drift, Kind, hunks


def table(headers: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return rows in columns below their headers, without trailing spaces."""
    lines = [tuple(headers), *map(tuple, rows)]
    widths = [
        max(len(line[column]) for line in lines) for column in range(len(headers))
    ]
    return "\n".join(
        "  ".join(
            cell.ljust(width) for cell, width in zip(line, widths, strict=True)
        ).rstrip()
        for line in lines
    )


def drift_hunks(drifts: Iterable[Drift]) -> str:
    """Return a unified diff of everything that differs."""
    return "".join(hunks(drift) for drift in drifts).rstrip("\n")


def drift_summary(drifts: Sequence[Drift], folder: str) -> str:
    """Return a line for each file that differs, and how many there are of each kind."""
    if not drifts:
        return f"{folder} is current"
    lines = [f"{drift.kind}: {folder}/{drift.path}" for drift in drifts]
    counts = [
        f"{count} {kind}"
        for kind in Kind
        if (count := sum(drift.kind is kind for drift in drifts))
    ]
    files = "1 file differs" if len(drifts) == 1 else f"{len(drifts)} files differ"
    return "\n".join(
        [
            *lines,
            f"{files}: {', '.join(counts)}; run `ledgerbee-sdkgen generate`",
        ]
    )
