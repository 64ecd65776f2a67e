"""What an update brings, for people and for programs."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ledgerbee_sdkgen.diff.change import Change, Level
from ledgerbee_sdkgen.diff.inferred import Verdict
from ledgerbee_sdkgen.report.inferred import (
    verdict_markdown,
    verdict_record,
    verdict_text,
)
from ledgerbee_sdkgen.report.plain import harmless
from ledgerbee_sdkgen.report.text import counted

_HEADINGS = {
    Level.BREAKING: "breaks programs",
    Level.RISKY: "may behave otherwise",
    Level.ADDITIVE: "new",
    Level.DOCS: "described differently",
}
_MOST = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Update:
    """From where to where, and what changes."""

    source: str
    spec: str
    before: str
    """The version of the client."""
    after: str
    changes: tuple[Change, ...]
    verdict: Verdict | None = None


def update_text(update: Update) -> str:
    """Return what an update brings, what matters most first."""
    blocks = [f"{harmless(update.source)} → {update.spec}\n{_version(update)}"]
    if update.verdict:
        blocks.append(verdict_text(update.verdict))
    for heading, found in _groups(update):
        lines = [f"  {harmless(one.message)}" for one in found[:_MOST]]
        if len(found) > _MOST:
            lines.append(f"  and {counted(len(found) - _MOST, 'change')} more")
        blocks.append("\n".join([f"{heading} ({len(found)}):", *lines]))
    if not update.changes:
        blocks.append("nothing that shows in the client")
    return "\n\n".join(blocks)


def update_markdown(update: Update) -> str:
    """Return the same as Markdown, as the text of a pull request."""
    blocks = [
        f"# {_version(update)[:1].upper()}{_version(update)[1:]}",
        f"From {_words(update.source)} into {_words(update.spec)}.",
    ]
    if update.verdict:
        blocks.append(verdict_markdown(update.verdict))
    for heading, found in _groups(update):
        title = f"## {heading[:1].upper()}{heading[1:]} ({len(found)})"
        lines = [f"- {_words(one.message)}" for one in found]
        blocks.append("\n".join([title, "", *lines]))
    if not update.changes:
        blocks.append("Nothing that shows in the client.")
    return "\n\n".join(blocks)


def update_record(update: Update) -> dict[str, object]:
    """Return the same for programs."""
    return {
        "source": update.source,
        "spec": update.spec,
        "version": {"before": update.before, "after": update.after},
        "reconstruction": verdict_record(update.verdict) if update.verdict else None,
        "changes": [
            {
                "rule": one.rule,
                "level": one.level,
                "direction": one.direction,
                "area": one.area,
                "message": one.message,
                "place": one.place,
                "before": one.before or None,
                "after": one.after or None,
                "symbols": list(one.symbols),
                "fingerprint": one.fingerprint,
            }
            for one in update.changes
        ],
    }


def _version(update: Update) -> str:
    if update.before == update.after:
        return f"version {update.after}, as before"
    return f"version {update.before} → {update.after}"


def _groups(update: Update) -> Iterator[tuple[str, Sequence[Change]]]:
    for level, heading in _HEADINGS.items():
        if found := [one for one in update.changes if one.level is level]:
            yield heading, found


def _words(text: str) -> str:
    """Return a sentence in which nothing but code in back-ticks is markup."""
    plain = harmless(text)
    for mark in "\\*_[]<>|#":
        plain = plain.replace(mark, f"\\{mark}")
    parts = plain.split("`")
    if len(parts) % 2 == 0:
        return plain.replace("`", "\\`")
    # Within code a backslash would be seen.
    coded = (
        "".join(part.split("\\")) if at % 2 else part for at, part in enumerate(parts)
    )
    return "`".join(coded)
