"""`inspect`: the operations of the document and the methods they become."""

import datetime

from ledgerbee_sdkgen.commands.outcome import Outcome
from ledgerbee_sdkgen.commands.sunsets import lineage
from ledgerbee_sdkgen.config.settings import Settings
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.inputs import read_inputs
from ledgerbee_sdkgen.model.condition import Condition
from ledgerbee_sdkgen.model.lifecycle import Retirement, retirements
from ledgerbee_sdkgen.model.operations import Operation
from ledgerbee_sdkgen.pipeline import name_described, read_api, refuse_warnings
from ledgerbee_sdkgen.progress import Progress
from ledgerbee_sdkgen.python.method_names import MethodName
from ledgerbee_sdkgen.python.named import NamedApi
from ledgerbee_sdkgen.report.text import counted, counts, table

_DEPRECATED = (
    "lineage",
    "method",
    "HTTP",
    "path",
    "successor",
    "sunset",
    "days left",
    "line",
)
_HEADERS = ("resource", "method", "HTTP", "path", "version", "deprecated", "line")


def inspect(settings: Settings, *, findings: Findings, progress: Progress) -> Outcome:
    """List every operation, in the document's order.

    Raises:
        InputError: if an input is not usable.
        SdkgenError: if the run is strict and there is something to warn of.
    """
    named, condition = _read(settings, findings, progress)
    methods = named.names.methods
    listed = [(one, methods[one.location.pointer]) for one in named.api.operations]
    return Outcome(
        result=table(_HEADERS, [_row(*each) for each in listed]),
        summary=counts(condition),
        condition=condition,
        operations=tuple(_record(condition, *each) for each in listed),
    )


def inspect_deprecated(
    settings: Settings, *, today: datetime.date, findings: Findings, progress: Progress
) -> Outcome:
    """List every operation that is deprecated or replaced, in the document's order.

    Raises:
        InputError: if an input is not usable.
        SdkgenError: if the run is strict and there is something to warn of.
    """
    named, condition = _read(settings, findings, progress)
    methods = named.names.methods
    rows, records = [], []
    for one in retirements(named.api.operations):
        name = methods[one.operation.location.pointer]
        line = lineage(one, methods)
        rows.append(_life(one, name, line, today))
        records.append(
            _record(condition, one.operation, name)
            | {
                "lineage": line,
                "successor": one.newest.label if one.successors else None,
                "sunset": one.sunset.isoformat() if one.sunset else None,
                "daysLeft": one.days_left(today),
            }
        )
    return Outcome(
        result=table(_DEPRECATED, rows) if rows else "",
        summary=f"{counted(len(rows), 'operation')} of {len(condition)} to go",
        condition=condition,
        operations=tuple(records),
    )


def _read(
    settings: Settings, findings: Findings, progress: Progress
) -> tuple[NamedApi, Condition]:
    sources = read_inputs(settings)
    described = read_api(sources, findings, progress)
    refuse_warnings(settings, findings, described.condition)
    return name_described(described, sources, findings), described.condition


def _life(
    one: Retirement, name: MethodName, line: str, today: datetime.date
) -> tuple[str, ...]:
    left = one.days_left(today)
    return (
        line,
        f"{name.resource}.{name.method}",
        one.operation.method,
        one.operation.path.text,
        one.newest.label if one.successors else "",
        one.sunset.isoformat() if one.sunset else "",
        "" if left is None else str(left),
        str(one.operation.location.line or ""),
    )


def _row(operation: Operation, name: MethodName) -> tuple[str, ...]:
    return (
        name.resource,
        name.method,
        operation.method,
        operation.path.text,
        f"v{operation.version}" if operation.version else "",
        "deprecated" if operation.deprecated else "",
        str(operation.location.line or ""),
    )


def _record(
    condition: Condition, operation: Operation, name: MethodName
) -> dict[str, object]:
    where = operation.location
    return {
        "operationId": operation.id,
        "tag": operation.tag,
        "resource": name.resource,
        "method": name.method,
        "httpMethod": operation.method,
        "path": operation.path.text,
        "version": operation.version,
        "deprecated": operation.deprecated,
        "scopes": list(operation.scopes),
        "degraded": operation.degraded,
        "findings": [found.id for found in condition.touched[operation.label]],
        "pointer": where.pointer,
        "file": where.file,
        "line": where.line,
        "column": where.column,
    }
