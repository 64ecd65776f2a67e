"""Changes as Markdown, for the body of a pull request."""

import html
from collections.abc import Iterator, Sequence

from ledgerbee_sdkgen.diagnostics import Location
from ledgerbee_sdkgen.diff.accepted import Judged
from ledgerbee_sdkgen.diff.change import Level
from ledgerbee_sdkgen.report.changes import changes_summary, shown_symbols
from ledgerbee_sdkgen.report.plain import harmless

_HEADINGS = {
    Level.BREAKING: "Breaking: programs stop type-checking or working",
    Level.RISKY: "Risky: programs may behave otherwise",
    Level.ADDITIVE: "Additive: there is more to use",
    Level.DOCS: "Words only",
}
_LONGEST = 60_000
"""Characters; GitHub takes 65,536 in a body."""
_FOLDED = (Level.ADDITIVE, Level.DOCS)


def markdown(changes: Sequence[Judged]) -> str:
    """Return a section for each level, the worst first.

    Whatever the documents say, it is shown as text: no markup, and nobody is mentioned.
    What would be too long for a pull request is counted instead.
    """
    blocks = [f"**{changes_summary(changes)}**"]
    size = 0
    for level in Level:
        held = [one for one in changes if one.change.level is level]
        if not held:
            continue
        lines: list[str] = []
        for one in held:
            lines.append(_item(one))
            size += len(lines[-1])
            if size > _LONGEST:
                left = len(held) - len(lines) + 1
                lines[-1] = f"- … and {left} more"
                size -= len(lines[-1])
                break
        blocks += _section(level, lines, len(held))
    return "\n\n".join(blocks)


def _section(level: Level, lines: Sequence[str], count: int) -> Iterator[str]:
    heading, text = f"{_HEADINGS[level]} ({count})", "\n".join(lines)
    if level in _FOLDED:
        yield f"<details><summary>{heading}</summary>"
        yield text
        yield "</details>"
    else:
        yield f"### {heading}"
        yield text


def _item(judged: Judged) -> str:
    change = judged.change
    parts = [_text(change.message)]
    if change.symbols:
        parts.append(_code(shown_symbols(change.symbols)))
    if where := change.new or change.old:
        parts.append(_code(_place(where)))
    parts.append(f"{change.rule} {_code(change.fingerprint)}")
    if judged.accepted:
        parts.append(f"accepted: {_text(judged.accepted)}")
    return f"- {' · '.join(parts)}"


def _place(where: Location) -> str:
    return harmless(str(where))


def _text(text: str) -> str:
    """Return `text` without markup; what stands between back-ticks is code."""
    pieces = harmless(text).split("`")
    if len(pieces) % 2 == 0:
        return _code(harmless(text))
    return "".join(
        _code(piece) if number % 2 else _plain(piece)
        for number, piece in enumerate(pieces)
    )


def _plain(text: str) -> str:
    escaped = html.escape(text, quote=False).replace("@", "&#64;")
    return "".join(f"\\{one}" if one in "\\*_[]|~#" else one for one in escaped)


def _code(text: str) -> str:
    """Return `text` as code, whatever back-ticks it has (CommonMark 0.31, 6.1)."""
    if not text:
        return ""
    fence = "`"
    while fence in text:
        fence += "`"
    room = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{room}{text}{room}{fence}"
