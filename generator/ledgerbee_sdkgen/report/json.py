"""Answers for programs."""

import json
from collections.abc import Iterable, Sequence

from ledgerbee_sdkgen.diagnostics import Diagnostic
from ledgerbee_sdkgen.output.drift import Drift, hunks


def drift_json(drifts: Sequence[Drift], findings: Iterable[Diagnostic]) -> str:
    """Return one object: whether anything differs, what, and what was found."""
    content = {
        "version": 1,
        "clean": not drifts,
        "drift": [
            {"kind": drift.kind, "path": drift.path, "diff": hunks(drift)}
            for drift in drifts
        ],
        "findings": [
            {
                "code": found.code,
                "severity": found.severity,
                "message": found.message,
                "hint": found.hint,
                "file": found.location.file,
                "line": found.location.line,
                "column": found.location.column,
                "pointer": found.location.pointer,
            }
            for found in findings
        ],
    }
    return json.dumps(content, indent=2)
