"""Workflow commands that GitHub turns into annotations."""

from collections.abc import Iterable, Sequence

from ledgerbee_sdkgen.diagnostics import Diagnostic, Severity
from ledgerbee_sdkgen.output.drift import Drift

_LEVELS = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.NOTE: "notice",
}


def drift_commands(
    drifts: Sequence[Drift], findings: Iterable[Diagnostic], folder: str
) -> str:
    """Return an annotation for each file that differs and each finding."""
    lines = [
        _command(
            "error",
            f"{drift.kind}: run `ledgerbee-sdkgen generate`",
            file=f"{folder}/{drift.path}",
            title=f"{drift.kind} file",
        )
        for drift in drifts
    ]
    lines += [
        _command(
            _LEVELS[found.severity],
            f"{found.message}\n{found.hint}" if found.hint else found.message,
            file=found.location.file,
            line=str(found.location.line or ""),
            col=str(found.location.column or ""),
            title=found.code,
        )
        for found in findings
    ]
    return "\n".join(lines)


def _command(level: str, message: str, **properties: str) -> str:
    given = ",".join(
        f"{name}={_property(value)}" for name, value in properties.items() if value
    )
    return f"::{level} {given}::{_data(message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
