"""Workflow commands that GitHub turns into annotations."""

from ledgerbee_sdkgen.diagnostics import Diagnostic, Severity
from ledgerbee_sdkgen.diff.accepted import Judged
from ledgerbee_sdkgen.diff.change import Level
from ledgerbee_sdkgen.report.answer import Answer
from ledgerbee_sdkgen.report.plain import harmless, harmless_lines

_LEVELS = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.NOTE: "notice",
}
_CHANGES = {
    Level.BREAKING: "error",
    Level.RISKY: "warning",
    Level.ADDITIVE: "notice",
}


def commands(answer: Answer) -> str:
    """Return an annotation for a failure, each file that differs, change and finding.

    A change that is accepted, and one of words, has none.
    """
    lines = (
        [_command("error", harmless_lines(answer.failure))] if answer.failure else []
    )
    lines += [
        _command(
            "error",
            f"{drift.kind}: run `ledgerbee-sdkgen generate`",
            file=f"{answer.folder}/{drift.path}",
            title=f"{drift.kind} file",
        )
        for drift in answer.drift or ()
    ]
    lines += [
        _changed(one)
        for one in answer.changes or ()
        if one.change.level in _CHANGES and not one.accepted
    ]
    lines += [
        _command(
            _LEVELS[found.severity],
            _message(found),
            file=found.location.file,
            line=str(found.location.line or ""),
            col=str(found.location.column or ""),
            title=found.code,
        )
        for found in answer.findings
    ]
    return "\n".join(lines)


def _changed(judged: Judged) -> str:
    change = judged.change
    where = change.new or change.old
    names = f"\n{', '.join(map(harmless, change.symbols))}" if change.symbols else ""
    return _command(
        _CHANGES[change.level],
        f"{harmless(change.message)} ({change.fingerprint}){names}",
        file=where.file if where else "",
        line=str((where and where.line) or ""),
        col=str((where and where.column) or ""),
        title=f"{change.level}: {change.rule}",
    )


def _message(found: Diagnostic) -> str:
    last = f"waived: {found.waived}" if found.waived else found.hint
    return "\n".join(harmless(text) for text in (found.message, last) if text)


def _command(level: str, message: str, **properties: str) -> str:
    given = ",".join(
        f"{name}={_property(harmless(value))}"
        for name, value in properties.items()
        if value
    )
    return f"::{level}{' ' if given else ''}{given}::{_data(message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
