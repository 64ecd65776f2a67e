"""Figures as text."""

ABSENT = "–"
MEBIBYTE = 1024**2


def seconds(value: float | None) -> str:
    """Return seconds, in the unit that leaves few digits."""
    match value:
        case None:
            return ABSENT
        case _ if value >= 10:
            return f"{value:.1f} s"
        case _ if value >= 1:
            return f"{value:.2f} s"
        case _ if value >= 0.01:
            return f"{value * 1000:.0f} ms"
        case _:
            return f"{value * 1000:.2f} ms"


def memory(value: float | None) -> str:
    """Return bytes as mebibytes."""
    return ABSENT if value is None else f"{value / MEBIBYTE:,.0f} MiB"


def whole(value: int | None) -> str:
    """Return a count."""
    return ABSENT if value is None else f"{value:,}"


def times(value: float | None) -> str:
    """Return a ratio."""
    return ABSENT if value is None else f"{value:.2f} ×"


def measured(value: float, unit: str) -> str:
    """Return a figure of a client at work; `unit` is `s`, `bytes`, or a plural."""
    match unit:
        case "s":
            return seconds(value)
        case "bytes":
            return f"{value / MEBIBYTE:.1f} MiB"
        case _:
            return f"{value:,.0f} {unit}"
