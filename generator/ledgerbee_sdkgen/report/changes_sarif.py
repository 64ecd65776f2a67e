"""Changes as results of SARIF."""

from collections.abc import Sequence
from typing import Any, Final

from ledgerbee_sdkgen.diff.accepted import Judged
from ledgerbee_sdkgen.diff.change import Change, Level
from ledgerbee_sdkgen.report.sarif_places import located

_LEVELS: Final = {
    Level.BREAKING: "error",
    Level.RISKY: "warning",
    Level.ADDITIVE: "note",
    Level.DOCS: "none",
}


def change_rules(changes: Sequence[Judged]) -> list[dict[str, Any]]:
    """Return the rules of `changes`, each once, as docs/diff.md lists them."""
    first: dict[str, Change] = {}
    for one in changes:
        first.setdefault(one.change.rule, one.change)
    return [
        {
            "id": rule,
            "shortDescription": {"text": rule.replace("-", " ")},
            "defaultConfiguration": {"level": _LEVELS[change.level]},
            "properties": {"area": change.area, "level": change.level},
        }
        for rule, change in first.items()
    ]


def change_result(judged: Judged, number: int) -> dict[str, Any]:
    """Return the result for a change, of the rule of that `number`."""
    change = judged.change
    where = change.new or change.old
    result: dict[str, Any] = {
        "ruleId": change.rule,
        "ruleIndex": number,
        "level": _LEVELS[change.level],
        "message": {"text": change.message},
        "locations": [located(where)] if where else [],
        "partialFingerprints": {"change/v1": change.fingerprint},
        "properties": {
            "level": change.level,
            "direction": change.direction,
            "before": change.before,
            "after": change.after,
            "symbols": list(change.symbols),
        },
    }
    if change.old and change.new:
        result["relatedLocations"] = [
            {**located(change.old), "message": {"text": "before"}}
        ]
    if judged.accepted:
        result["suppressions"] = [
            {
                "kind": "external",
                "status": "accepted",
                "justification": judged.accepted,
            }
        ]
    return result
