"""Answers as SARIF 2.1.0 (OASIS, "Static Analysis Results Interchange Format")."""

import json
from collections.abc import Iterable
from typing import Any, Final

from ledgerbee_sdkgen.codes import CODES
from ledgerbee_sdkgen.diagnostics import Diagnostic, Location, Severity
from ledgerbee_sdkgen.output.drift import Drift
from ledgerbee_sdkgen.report.answer import Answer
from ledgerbee_sdkgen.report.changes_sarif import change_result, change_rules
from ledgerbee_sdkgen.report.json import summary_record
from ledgerbee_sdkgen.report.sarif_places import located, uri_of
from ledgerbee_sdkgen.usage.touched import Touched
from ledgerbee_sdkgen.version import VERSION

_SCHEMA: Final = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
    "sarif-schema-2.1.0.json"
)
_DRIFT: Final = "drift"


def sarif_text(answer: Answer) -> str:
    """Return a log with one run: a result for each finding, change and other file.

    A finding that is waived is a result that is suppressed, with the reason.
    """
    used = sorted({found.code for found in answer.findings})
    rules = [_rule(code) for code in used]
    rules += change_rules(answer.changes or ())
    if answer.drift:
        rules.append(_drift_rule())
    rules += [_touched_rule(one) for one in _rules_of(answer.touched or ())]
    numbers = {rule["id"]: number for number, rule in enumerate(rules)}
    results = [_result(found, numbers[found.code]) for found in answer.findings]
    results += [
        _drifted(drift, answer.folder, numbers[_DRIFT]) for drift in answer.drift or ()
    ]
    results += [
        change_result(one, numbers[one.change.rule]) for one in answer.changes or ()
    ]
    results += [_touched(one, numbers[one.rule]) for one in answer.touched or ()]
    run = {
        "tool": {
            "driver": {
                "name": "ledgerbee-sdkgen",
                "version": VERSION,
                "rules": rules,
            }
        },
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(answer)],
        "results": results,
        "properties": {"summary": summary_record(answer.condition)},
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, indent=2)


def _invocation(answer: Answer) -> dict[str, Any]:
    failed = bool(answer.failure) or any(
        found.severity is Severity.ERROR for found in answer.findings
    )
    notes = [{"level": "error", "message": {"text": answer.failure}}]
    return {
        "executionSuccessful": not failed,
        "exitCode": answer.exit_code,
        "toolExecutionNotifications": notes if answer.failure else [],
    }


def _rule(code: str) -> dict[str, Any]:
    entry = CODES[code]
    more = f"`ledgerbee-sdkgen explain {code}` says more."
    # No `helpUri`: that has to be absolute (3.49.12), and the pages are offline.
    return {
        "id": code,
        "shortDescription": {"text": entry.meaning},
        "help": {"text": f"{entry.hint}\n{more}"},
        "defaultConfiguration": {"level": str(entry.severity)},
        "properties": {"effect": entry.effect},
    }


def _drift_rule() -> dict[str, Any]:
    return {
        "id": _DRIFT,
        "shortDescription": {"text": "a file is not what would be generated"},
        "help": {"text": "run `ledgerbee-sdkgen generate`"},
        "defaultConfiguration": {"level": "error"},
    }


def _result(found: Diagnostic, rule: int) -> dict[str, Any]:
    text = f"{found.message}\n{found.hint}" if found.hint else found.message
    result: dict[str, Any] = {
        "ruleId": found.code,
        "ruleIndex": rule,
        "level": str(found.severity),
        "message": {"text": text},
        "locations": [located(found.location)],
        "partialFingerprints": {"findingId/v1": found.id},
        "properties": {"id": found.id, "hint": found.hint, "effect": found.effect},
    }
    if found.waived:
        result["suppressions"] = [
            {"kind": "external", "status": "accepted", "justification": found.waived}
        ]
    return result


def _drifted(drift: Drift, folder: str, rule: int) -> dict[str, Any]:
    artifact = {"artifactLocation": {"uri": uri_of(f"{folder}/{drift.path}")}}
    return {
        "ruleId": _DRIFT,
        "ruleIndex": rule,
        "level": "error",
        "message": {"text": f"{drift.kind}: run `ledgerbee-sdkgen generate`"},
        "locations": [{"physicalLocation": artifact}],
    }


def _rules_of(touched: Iterable[Touched]) -> list[str]:
    return sorted({one.rule for one in touched})


def _touched_rule(rule: str) -> dict[str, Any]:
    return {"id": rule, "shortDescription": {"text": rule.replace("-", " ")}}


def _touched(one: Touched, rule: int) -> dict[str, Any]:
    place = Location(file=one.file, line=one.line, column=one.column)
    text = f"{one.message}\n{one.hint}" if one.hint else one.message
    return {
        "ruleId": one.rule,
        "ruleIndex": rule,
        "level": str(one.severity),
        "message": {"text": text},
        "locations": [located(place)],
        "properties": {"symbol": one.symbol, "certain": one.certain},
    }
