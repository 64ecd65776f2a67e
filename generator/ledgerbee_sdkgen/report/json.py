"""Answers for programs."""

import json

from ledgerbee_sdkgen.diagnostics import Diagnostic, Effect
from ledgerbee_sdkgen.model.condition import Condition
from ledgerbee_sdkgen.output.drift import hunks
from ledgerbee_sdkgen.report.answer import Answer
from ledgerbee_sdkgen.report.changes import change_record
from ledgerbee_sdkgen.usage.touched import Touched


def json_text(answer: Answer) -> str:
    """Return one object: how the run ended, what came of it, and what was found.

    A run that could not compare is not clean, though nothing is known to differ.
    """
    content: dict[str, object] = {"version": 1, "exitCode": answer.exit_code}
    if answer.drift is not None:
        content["clean"] = answer.exit_code == 0
        content["drift"] = [
            {"kind": drift.kind, "path": drift.path, "diff": hunks(drift)}
            for drift in answer.drift
        ]
    if answer.update is not None:
        content["update"] = answer.update
    if answer.operations is not None:
        content["operations"] = answer.operations
    if answer.names is not None:
        content["names"] = answer.names
    if answer.changes is not None:
        content["changes"] = [change_record(one) for one in answer.changes]
    if answer.touched is not None:
        content["touched"] = [_touched(one) for one in answer.touched]
    content["summary"] = summary_record(answer.condition)
    content["failure"] = answer.failure or None
    content["findings"] = [_record(found) for found in answer.findings]
    return json.dumps(content, indent=2)


def summary_record(condition: Condition | None) -> dict[str, object] | None:
    """Return how many operations are whole, assumed and degraded, and why."""
    if condition is None:
        return None
    return {
        "operations": len(condition),
        "whole": condition.count(Effect.NONE),
        "assumed": condition.count(Effect.ASSUMED),
        "degraded": condition.count(Effect.DEGRADED),
        "waived": condition.waived,
        "reasons": [
            {
                "code": reason.code,
                "effect": reason.effect,
                "operations": list(reason.operations),
                "places": reason.places,
                "waived": reason.waived,
            }
            for reason in condition.reasons
        ],
    }


def _touched(one: Touched) -> dict[str, object]:
    return {
        "file": one.file,
        "line": one.line,
        "column": one.column,
        "rule": one.rule,
        "severity": one.severity,
        "symbol": one.symbol,
        "certain": one.certain,
        "message": one.message,
        "hint": one.hint,
        "successor": one.successor or None,
        "sunset": one.sunset or None,
        "daysLeft": one.days_left,
    }


def _record(found: Diagnostic) -> dict[str, object]:
    return {
        "code": found.code,
        "id": found.id,
        "severity": found.severity,
        "message": found.message,
        "hint": found.hint,
        "effect": found.effect,
        "waived": found.waived or None,
        "file": found.location.file,
        "line": found.location.line,
        "column": found.location.column,
        "pointer": found.location.pointer,
    }
