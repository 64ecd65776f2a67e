"""Changes of a text by place, so that all else of it stays as it is."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

import libcst as cst
from msgspec import Struct

from ledgerbee_sdkgen.usage.reading import Reading

_INDENT = re.compile(r"[ \t]*")
_COMMA = re.compile(r"#[^\r\n]*|,")


class Edit(Struct, frozen=True, kw_only=True, order=True):
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


def listing(
    owner: cst.CSTNode,
    among: Sequence[cst.CSTNode],
    removed: Collection[cst.CSTNode],
    added: Sequence[str],
    reading: Reading,
) -> Iterator[Edit]:
    """Yield the edits that take `removed` out of what `owner` lists in brackets, and
    add `added` at its end.

    Each on a line of its own where the closing bracket has one.
    """
    _, end = reading.span(owner)
    close = end - 1
    kept = [one for one in among if one not in removed]
    if among and not kept:
        start, _ = reading.span(among[0])
        _, last = reading.span(among[-1])
        comma = _comma(reading.text, last, close)
        text = ", ".join(added)
        if comma is not None and added:
            text += ","
        yield Edit(start=start, end=last if comma is None else comma + 1, text=text)
        return
    yield from _removals(among, removed, reading)
    if added:
        yield from _additions(close, among, added, reading)


def _removals(
    among: Sequence[cst.CSTNode], removed: Collection[cst.CSTNode], reading: Reading
) -> Iterator[Edit]:
    last = max((at for at, one in enumerate(among) if one not in removed), default=0)
    for at, one in enumerate(among[:last]):
        if one in removed:
            start, _ = reading.span(one)
            end, _ = reading.span(among[at + 1])
            yield Edit(start=start, end=end, text="")
    if among[last + 1 :]:
        _, start = reading.span(among[last])
        _, end = reading.span(among[-1])
        yield Edit(start=start, end=end, text="")


def _additions(
    close: int, among: Sequence[cst.CSTNode], added: Sequence[str], reading: Reading
) -> Iterator[Edit]:
    text = reading.text
    line = max(one for one in reading.line_starts if one <= close)
    is_alone = not text[line:close].strip()
    comma: int | None = None
    if among:
        _, end = reading.span(among[-1])
        comma = _comma(text, end, close)
        if line <= end or not is_alone:
            whole = ", ".join(added)
            if comma is None:
                yield Edit(start=end, end=end, text=f", {whole}")
            else:
                yield Edit(start=comma + 1, end=comma + 1, text=f" {whole},")
            return
        if comma is None:
            yield Edit(start=end, end=end, text=",")
        start, _ = reading.span(among[-1])
        first = max(one for one in reading.line_starts if one <= start)
        indent = _INDENT.match(text, first)
        lead = indent.group() if indent else ""
    elif is_alone:
        lead = f"{text[line:close]}{reading.module.default_indent}"
    else:
        yield Edit(start=close, end=close, text=", ".join(added))
        return
    ending = reading.module.default_newline
    lines = "".join(f"{lead}{one},{ending}" for one in added)
    yield Edit(start=line, end=line, text=lines)


def _comma(text: str, start: int, end: int) -> int | None:
    """Return where the comma is between two places that only comments are between."""
    for found in _COMMA.finditer(text, start, end):
        if found.group() == ",":
            return found.start()
    return None
