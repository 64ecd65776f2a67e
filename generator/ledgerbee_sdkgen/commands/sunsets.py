"""Operations of the client that are gone soon, or already, as findings."""

import datetime
from collections.abc import Mapping

from msgspec import Struct

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.diagnostics import Diagnostic, Findings, Severity
from ledgerbee_sdkgen.inputs import Sources
from ledgerbee_sdkgen.model.lifecycle import Retirement, retirements
from ledgerbee_sdkgen.pipeline import read_named
from ledgerbee_sdkgen.progress import Progress
from ledgerbee_sdkgen.python.method_names import MethodName
from ledgerbee_sdkgen.report.text import counted


class Horizon(Struct, frozen=True, kw_only=True):
    """How far a run looks ahead."""

    days: int
    today: datetime.date


def report_sunsets(
    sources: Sources, horizon: Horizon, findings: Findings, progress: Progress
) -> int:
    """Add a finding for each sunset up to the horizon; return how many nobody waived.

    What else there is to say of the document is not said.

    Raises:
        InputError: if the document is no usable OpenAPI document.
    """
    named = read_named(sources, findings, progress)
    for one in retirements(named.api.operations):
        left = one.days_left(horizon.today)
        if left is not None and left <= horizon.days:
            findings.add(_found(one, left, named.names.methods))
    return sum(
        one.code == "L001" and one.severity is Severity.WARNING for one in findings
    )


def lineage(one: Retirement, names: Mapping[str, MethodName]) -> str:
    """Return what the newest version is called, as `journal_entries.create`."""
    return _called(names[one.newest.location.pointer])


def _called(name: MethodName) -> str:
    return f"{name.resource}.{name.method}"


def _found(one: Retirement, left: int, names: Mapping[str, MethodName]) -> Diagnostic:
    called = _called(names[one.operation.location.pointer])
    message = f"`{called}` ({one.operation.label}) {_when(one, left)}"
    if not one.successors:
        return diagnostic("L001", message, one.operation.location)
    newer = f"`{lineage(one, names)}` ({one.newest.label})"
    message = f"{message}; {newer} takes its place"
    hint = f"call `{lineage(one, names)}` instead, or waive it with a reason"
    return diagnostic("L001", message, one.operation.location, hint=hint)


def _when(one: Retirement, left: int) -> str:
    if left < 0:
        return f"had its sunset on {one.sunset}, {counted(-left, 'day')} ago"
    return f"has its sunset on {one.sunset}, {counted(left, 'day')} left"
