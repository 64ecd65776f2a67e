"""Changes of a text by place, so that all else of it stays as it is."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import libcst as cst

from ledgerbee_sdkgen.usage.reading import Reading

_INDENT = re.compile(r"[ \t]*")


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Edit:
    """What comes in place of the text from `start` to `end`."""

    start: int
    end: int
    text: str


def edited(text: str, edits: Iterable[Edit]) -> str:
    """Return `text` with `edits` made; the same one twice counts once."""
    parts: list[str] = []
    at = 0
    for edit in sorted({*edits}):
        parts += [text[at : edit.start], edit.text]
        at = edit.end
    return "".join((*parts, text[at:]))


def replacing(node: cst.CSTNode, text: str, reading: Reading) -> Edit:
    """Return the edit that puts `text` in place of `node`."""
    start, end = reading.span(node)
    return Edit(start=start, end=end, text=text)


def removing(node: cst.CSTNode, among: Sequence[cst.CSTNode], reading: Reading) -> Edit:
    """Return the edit that takes `node` out of what is listed with commas between."""
    at = among.index(node)
    start, end = reading.span(node)
    if at + 1 < len(among):
        end, _ = reading.span(among[at + 1])
    elif at:
        _, start = reading.span(among[at - 1])
    return Edit(start=start, end=end, text="")


def adding(
    text: str, owner: cst.CSTNode, among: Sequence[cst.CSTNode], reading: Reading
) -> Edit:
    """Return the edit that adds `text` at the end of what `owner` lists in brackets.

    On a line of its own where the last has one.
    """
    _, end = reading.span(owner)
    close = end - 1
    held = reading.text[:close]
    bare = held.rstrip()
    at = len(bare)
    if not among:
        return Edit(start=at, end=at, text=text)
    comma = "" if bare.endswith(",") else ","
    if "\n" not in held[at:]:
        return Edit(start=at, end=at, text=f"{comma} {text}")
    start, _ = reading.span(among[-1])
    line = reading.text.rfind("\n", 0, start) + 1
    indent = _INDENT.match(reading.text, line)
    lead = indent.group() if indent else ""
    return Edit(start=at, end=at, text=f"{comma}\n{lead}{text},")
