"""Answers for programs."""

import json
from collections.abc import Iterable, Sequence

from ledgerbee_sdkgen.diagnostics import Diagnostic
from ledgerbee_sdkgen.output.drift import Drift, hunks


def drift_json(
    drifts: Sequence[Drift], findings: Iterable[Diagnostic], *, clean: bool
) -> str:
    """Return one object: whether all is as it should be, what differs, what was found.

    A run that could not compare is not clean, though nothing is known to differ.
    """
    content = {
        "version": 1,
        "clean": clean,
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
