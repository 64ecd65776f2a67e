"""What an update brings, for people and for programs."""

from msgspec import Struct

from ledgerbee_sdkgen.diff.accepted import Judged
from ledgerbee_sdkgen.diff.inferred import Verdict
from ledgerbee_sdkgen.report.changes import changes_summary, changes_text
from ledgerbee_sdkgen.report.changes_markdown import markdown
from ledgerbee_sdkgen.report.inferred import (
    verdict_markdown,
    verdict_record,
    verdict_text,
)
from ledgerbee_sdkgen.report.plain import harmless


class Update(Struct, frozen=True, kw_only=True):
    """From where to where, and what changes."""

    source: str
    spec: str
    before: str
    """The version of the client."""
    after: str
    changes: tuple[Judged, ...]
    verdict: Verdict | None = None


def update_text(update: Update) -> str:
    """Return what an update brings, what matters most first."""
    blocks = [
        f"{harmless(update.source)} → {update.spec}\n"
        f"{_version(update)}: {changes_summary(update.changes)}"
    ]
    if update.verdict:
        blocks.append(verdict_text(update.verdict))
    blocks.append(changes_text(update.changes, verbose=False))
    return "\n\n".join(block for block in blocks if block)


def update_markdown(update: Update) -> str:
    """Return the same as Markdown, as the text of a pull request."""
    version = _version(update)
    blocks = [f"# {version[:1].upper()}{version[1:]}"]
    if update.verdict:
        blocks.append(verdict_markdown(update.verdict))
    blocks.append(markdown(update.changes))
    return "\n\n".join(blocks)


def update_record(update: Update) -> dict[str, object]:
    """Return the same for programs, the changes left out."""
    return {
        "source": update.source,
        "spec": update.spec,
        "version": {"before": update.before, "after": update.after},
        "reconstruction": verdict_record(update.verdict) if update.verdict else None,
    }


def _version(update: Update) -> str:
    if update.before == update.after:
        return f"version {update.after}, as before"
    return f"version {update.before} → {update.after}"
