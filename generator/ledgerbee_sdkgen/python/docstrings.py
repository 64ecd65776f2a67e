"""Prose of the document inside Python source; the other door it may come through."""

from collections.abc import Iterable
from textwrap import dedent

from msgspec import Struct

from ledgerbee_sdkgen.python.characters import blanked

WIDTH = 88


class Section(Struct, frozen=True, kw_only=True):
    """`Args:` and what comes under it: names, each with its explanation."""

    title: str
    entries: tuple[tuple[str, str], ...]


def docstring(parts: Iterable[str | Section], indent: int) -> str:
    """Return a whole docstring literal of the non-empty `parts`, `indent` spaces in.

    The first part is the summary line; the others follow as paragraphs. One that is a
    single line stays one, for black has it so however long it is.
    """
    body = _body(parts, indent)
    first, *rest = body.split("\n")
    if not rest:
        return f'"""{body}"""'
    # What all lines but the first are indented by, black takes for the margin.
    others = dedent("\n".join(rest))
    return _literal(f"{first}\n{others}", indent)


def attribute_docstring(parts: Iterable[str], indent: int) -> str:
    """Return the same for what stands below an attribute, which black leaves alone."""
    body = _body(parts, indent)
    is_short = "\n" not in body and len(body) + indent + 6 <= WIDTH
    return f'"""{body}"""' if is_short else _literal(body, indent)


def _body(parts: Iterable[str | Section], indent: int) -> str:
    room = WIDTH - indent
    finished = (
        _section(part, room) if isinstance(part, Section) else _prose(part, room)
        for part in parts
    )
    body = _escaped("\n\n".join(part for part in finished if part))
    # A quote next to those around it would be read with them.
    body = f" {body}" if body.startswith('"') else body
    return f"{body} " if body.endswith('"') else body


def _literal(body: str, indent: int) -> str:
    """Return several lines, the closing quotes on one of their own."""
    margin = " " * indent
    first, *rest = body.rstrip(" ").split("\n")
    lines = "".join(f"\n{margin}{line}" if line else "\n" for line in rest)
    return f'"""{first}{lines}\n{margin}"""'


def one_line(prose: str) -> str:
    """Return `prose` as one line of printable text."""
    return " ".join(_clean(prose).split())


def sentence(text: str) -> str:
    """Return `text`, which is one, with the full stop that it may lack."""
    return text if text.endswith((".", "!", "?")) else f"{text}."


def _prose(prose: str, room: int) -> str:
    """Return `prose` wrapped; lists, tables and code keep their lines."""
    lines = _clean(prose).split("\n")
    wrapped = (part for line in lines for part in _wrapped(line, room))
    return "\n".join(wrapped).strip()


def _section(section: Section, room: int) -> str:
    lines = [f"{section.title}:"]
    for name, text in section.entries:
        entry = f"{name}: {one_line(text)}" if text else name
        lines += _fill(entry, room, " " * 4, " " * 8)
    return "\n".join(lines) if section.entries else ""


def _clean(prose: str) -> str:
    """Return `prose` without controls, bidirectional marks and odd line breaks."""
    lines = blanked(prose.expandtabs(4)).split("\n")
    return "\n".join(line.rstrip() for line in lines).strip()


def _escaped(body: str) -> str:
    return body.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')


def _wrapped(line: str, room: int) -> list[str]:
    if not line:
        return [""]
    body = line.lstrip()
    lead = line[: len(line) - len(body)]
    if body.startswith(("|", "```")):
        return [line]
    marker = "  " if body.startswith(("- ", "* ")) else ""
    return _fill(body, room, lead, lead + marker)


def _fill(text: str, room: int, first: str, rest: str) -> list[str]:
    """Return `text`, which begins and ends with a word, in lines broken at spaces.

    They are those of `textwrap.wrap`, which looks at each word in turn: for all the
    texts of a document that takes longer than anything else there is to plan.
    """
    lines: list[str] = []
    lead, start = first, 0
    while start < len(text):
        end = _line_end(text, start, max(room, 40) - len(lead))
        lines.append(lead + text[start:end].rstrip(" "))
        while text.startswith(" ", end):
            end += 1
        lead, start = rest, end
    return lines


def _line_end(text: str, start: int, room: int) -> int:
    """Return where the line ends that begins at `start`: a long word stays whole."""
    end = start + max(room, 1)
    if end >= len(text):
        return len(text)
    space = text.rfind(" ", start, end + 1)
    if space < 0:
        space = text.find(" ", end)
    return len(text) if space < 0 else space
