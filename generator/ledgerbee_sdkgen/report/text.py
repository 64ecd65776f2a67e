"""Answers for people."""

from collections.abc import Iterable, Sequence

from ledgerbee_sdkgen.codes import CODES
from ledgerbee_sdkgen.diagnostics import Diagnostic, Effect
from ledgerbee_sdkgen.model.condition import Condition, Reason
from ledgerbee_sdkgen.output.drift import Drift, Kind, hunks
from ledgerbee_sdkgen.report.excerpt import Excerpts
from ledgerbee_sdkgen.report.plain import harmless, harmless_lines, harmless_start
from ledgerbee_sdkgen.report.state import current
from ledgerbee_sdkgen.usage.touched import Touched


def finding(
    found: Diagnostic, excerpts: Excerpts, *, with_id: bool = False
) -> tuple[str, str]:
    """Return the place of a finding, and what is said of it after the severity.

    Whatever the document says, neither holds what a terminal or a CI would obey, and no
    line looks like a finding of its own.
    """
    lines = [f"{harmless(found.message)} ({found.code})"]
    lines += [excerpts.at(found.location)]
    if found.waived:
        lines.append(f"waived: {harmless(found.waived)}")
    elif found.hint:
        lines.append(f"hint: {harmless(found.hint)}")
    if with_id:
        lines.append(f"id: {harmless(found.id)}")
    place = harmless_start(str(found.location))
    return place, "\n".join(line for line in lines if line)


def failure(text: str) -> str:
    """Return why a run failed; lines beyond the first are hints, or set in."""
    first, *rest = harmless_lines(text).split("\n")
    held = [line if line.startswith("hint: ") else f"  {line}" for line in rest]
    return "\n".join([first, *held])


def counts(condition: Condition) -> str:
    """Return how many operations are whole, assumed and degraded."""
    total = len(condition)
    waived = f" ({condition.waived} waived)" if condition.waived else ""
    return (
        f"{total}/{total} operations: {condition.count(Effect.NONE)} whole, "
        f"{condition.count(Effect.ASSUMED)} assumed, "
        f"{condition.count(Effect.DEGRADED)} degraded{waived}"
    )


def reasons(condition: Condition, *, verbose: bool) -> str:
    """Return a line for each code that an operation is not whole for.

    If `verbose`, its operations follow.
    """
    lines = []
    for reason in condition.reasons:
        lines.append(_reason(reason))
        if verbose:
            lines += [f"  {harmless(one)}" for one in reason.operations]
    return "\n".join(lines)


def _reason(reason: Reason) -> str:
    waived = f", {reason.waived} waived" if reason.waived else ""
    return (
        f"{counted(len(reason.operations), 'operation')} {reason.effect}: "
        f"{CODES[reason.code].meaning} "
        f"({reason.code}, {counted(reason.places, 'place')}{waived})"
    )


def counted(number: int, noun: str) -> str:
    """Return as `1 file` or `2 files`."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def table(headers: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return rows in columns below their headers, without trailing spaces."""
    lines = [tuple(headers), *(tuple(map(harmless, row)) for row in rows)]
    widths = [
        max(len(line[column]) for line in lines) for column in range(len(headers))
    ]
    return "\n".join(
        "  ".join(
            cell.ljust(width) for cell, width in zip(line, widths, strict=True)
        ).rstrip()
        for line in lines
    )


def touched_lines(touched: Iterable[Touched]) -> str:
    """Return each place of users' code with what is to be said of it, and to do."""
    lines = []
    for one in touched:
        place = harmless_start(f"{one.file}:{one.line}:{one.column}")
        doubt = "" if one.certain else ", likely"
        lines.append(
            f"{place}: {one.severity}: {harmless(one.message)} ({one.rule}{doubt})"
        )
        if one.hint:
            lines.append(f"hint: {harmless(one.hint)}")
    return "\n".join(lines)


def drift_hunks(drifts: Iterable[Drift]) -> str:
    """Return a unified diff of everything that differs."""
    return harmless_lines("".join(hunks(drift) for drift in drifts).rstrip("\n"))


def drift_summary(drifts: Sequence[Drift], folder: str) -> str:
    """Return a line for each file that differs, and how many there are of each kind."""
    if not drifts:
        return current(folder)
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
