"""How black breaks a line that is too long, for the lines that our templates write.

The rules are those of black's stable style; tests hold them to black itself. Where it
is not certain here what black would do, `UnknownStyleError` is raised, and black asked.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final, TypeAlias

from ledgerbee_sdkgen.render.pieces import Kind, Piece, joined, pieces_of

LENGTH: Final = 88
_STEP: Final = 4
_NARROW: Final = re.compile(
    "[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e]*"
)
"""Characters that are one column wide."""
_START: Final = re.compile(r"(async )?(for \w+ in|with) ")
_OTHERS: Final = (
    *("assert", "async", "del", "elif", "except", "for", "global", "if", "import"),
    *("match", "nonlocal", "raise", "type", "while", "with", "yield"),
)
"""What statements begin with that are not broken here."""

Pieces: TypeAlias = Sequence[Piece]


class UnknownStyleError(Exception):
    """How black would break a line is not known here."""


def broken(code: str, indent: int) -> Iterator[str]:
    """Yield the lines that black makes of a statement, which is one that is too long.

    `indent` is how many spaces it stands at; those are not in `code`, and are in the
    lines.

    Raises:
        UnknownStyleError: if that is not known here.
    """
    if code.startswith("from "):
        yield from _import(code, indent)
        return
    block = _START.match(code)
    start = block[0] if block else ""
    pieces = pieces_of(code[len(start) :])
    if pieces is None:
        raise UnknownStyleError
    match pieces[0].text:
        case _ if block:
            if sum(piece.kind == "group" for piece in pieces) > 1:
                raise UnknownStyleError
            yield from _bracketed((Piece("word", start), *pieces), indent)
        case "def":
            yield from _definition(pieces, indent)
        case "async" if pieces[2].text == "def":
            yield from _definition(pieces, indent)
        case word if word in _OTHERS and pieces[1].text == " ":
            raise UnknownStyleError
        case "class" | "@":
            yield from _bracketed(pieces, indent, is_lone=True)
        case "return":
            yield from _valued(pieces[:2], pieces[2:], indent)
        case _:
            yield from _assignment(pieces, indent)


def element(code: str, indent: int, *, is_parameter: bool) -> Iterator[str]:
    """Yield the lines of what stands in brackets, on a line for itself, with its comma.

    Raises:
        UnknownStyleError: as `broken` does.
    """
    pieces = pieces_of(code)
    if pieces is None:
        raise UnknownStyleError
    yield from _element(pieces, indent, is_parameter)


def _import(code: str, indent: int) -> Iterator[str]:
    start, _, names = code.partition(" import ")
    if not names or "(" in names or "#" in names:
        raise UnknownStyleError
    space = " " * indent
    yield f"{space}{start} import ("
    for name in names.split(", "):
        yield f"{space}    {name},"
    yield f"{space})"


def _definition(pieces: Pieces, indent: int) -> Iterator[str]:
    at = next((n for n, piece in enumerate(pieces) if piece.kind == "group"), None)
    if at is None or not pieces[at].inner:
        raise UnknownStyleError
    head, group, tail = pieces[:at], pieces[at], pieces[at + 1 :]
    if "[" in joined(head) or any(piece.kind == "string" for piece in tail):
        raise UnknownStyleError
    yield _fitting(f"{joined(head)}(", indent)
    elements = _divided(group.inner, "comma")
    inner = indent + _STEP
    is_one_line = len(elements) > 1 and fits(joined(group.inner), inner)
    if is_one_line:
        yield " " * inner + joined(group.inner)
    else:
        for one in elements:
            yield from _element((*one, _COMMA), inner, is_parameter=True)
    if fits(f"){joined(tail)}", indent):
        yield " " * indent + f"){joined(tail)}"
        return
    if is_one_line:
        raise UnknownStyleError
    stop = next(n for n, piece in enumerate(tail) if piece.text.startswith(":"))
    yield from _annotated((_RETURN, *tail[:3]), tail[3:stop], tail[stop:], indent)


def _assignment(pieces: Pieces, indent: int) -> Iterator[str]:
    equal = _index(pieces, "assign")
    colon = _index(pieces[:equal], "colon")
    if colon is not None:
        start, rest = pieces[: colon + 1], pieces[colon + 1 :]
        if equal is None:
            yield from _annotated(start, rest, (), indent)
        else:
            annotation, value = pieces[colon + 1 : equal], pieces[equal + 1 :]
            yield from _annotated_value(start, annotation, value, indent)
    elif equal is not None:
        if any(piece.kind == "group" for piece in pieces[:equal]):
            raise UnknownStyleError
        yield from _valued(pieces[: equal + 1], pieces[equal + 1 :], indent)
    else:
        yield from _bracketed(pieces, indent)


def _valued(start: Pieces, value: Pieces, indent: int) -> Iterator[str]:
    """Yield `start` with its value, which gets brackets of its own if that helps."""
    if _index(value, "assign") is not None or _index(value, "comma") is not None:
        raise UnknownStyleError
    if _index(value, "bar") is not None:
        _fitting(f"{joined(start)}(", indent)
        yield from _wrapped(start, _union(value), (), indent)
    elif value[-1].inner:
        whole = (*start, *value)
        if not fits(_opened(whole), indent) and fits(f"{joined(start)}(", indent):
            wrapped = [*_wrapped(start, value, (), indent)]
            if all(fits(line, 0) for line in wrapped):
                yield from wrapped
                return
        yield from _bracketed(whole, indent, is_lone=True)
    elif any(piece.kind == "group" for piece in value):
        raise UnknownStyleError
    elif fits(joined(value), indent + _STEP):
        yield from _wrapped(start, value, (), indent)
    else:
        # Brackets would not make it short enough.
        yield " " * indent + joined((*start, *value))


def _annotated_value(
    start: Pieces, annotation: Pieces, value: Pieces, indent: int
) -> Iterator[str]:
    if _index(value, "comma") is not None:
        raise UnknownStyleError
    whole = (*start, *annotation, _EQUAL)
    if _index(value, "bar") is not None:
        union = _union(value)
        if fits(f"{joined(whole)}(", indent):
            yield from _wrapped(whole, union, (), indent)
            return
        if fits(f"{joined(start)}(", indent):
            # Black formats twice here, and may undo what it did first.
            raise UnknownStyleError
        yield from _annotated(start, annotation, (_EQUAL, _OPENING), indent)
        yield from _content(union, indent + _STEP)
        yield " " * indent + ")"
    elif not fits(f"{joined(whole)}(", indent):
        if any(piece.kind == "group" for piece in value):
            _fitting(f"{joined(start)}(", indent)
        yield from _annotated(start, annotation, (_EQUAL, *value), indent)
    elif value[-1].inner and fits(_opened((*whole, *value)), indent):
        yield from _bracketed((*whole, *value), indent)
    else:
        yield from _wrapped(whole, value, (), indent)


def _union(value: Pieces) -> Pieces:
    """Return the operands of `|`, which do not begin or end with brackets of their own.

    Such brackets may do instead of those around all of it.
    """
    if value[0].kind == "group" or value[-1].text[-1] in ")}":
        raise UnknownStyleError
    return value


def _annotated(
    start: Pieces, annotation: Pieces, end: Pieces, indent: int
) -> Iterator[str]:
    """Yield a name and its type, which gets brackets of its own if that helps."""
    if _index(annotation, "bar") is not None:
        yield from _wrapped(start, annotation, end, indent)
    elif annotation[-1].inner:
        yield from _bracketed((*start, *annotation, *end), indent)
    elif any(piece.kind == "group" for piece in annotation):
        raise UnknownStyleError
    elif fits(joined(annotation), indent + _STEP):
        yield from _wrapped(start, annotation, end, indent)
    else:
        yield " " * indent + joined((*start, *annotation, *end))


def _wrapped(start: Pieces, value: Pieces, end: Pieces, indent: int) -> Iterator[str]:
    """Yield `value` in brackets that it did not have."""
    yield f"{' ' * indent}{joined(start)}("
    yield from _content(value, indent + _STEP)
    closing = f"){joined(end)}"
    is_whole = all(piece.kind != "group" for piece in end)
    yield " " * indent + closing if is_whole else _fitting(closing, indent)


def _bracketed(pieces: Pieces, indent: int, *, is_lone: bool = False) -> Iterator[str]:
    """Yield a line that is broken in its last pair of brackets.

    It is where that is the lone place to break it that what is before may be too long.
    """
    at = next(
        (n for n in reversed(range(len(pieces))) if pieces[n].kind == "group"), None
    )
    if at is None:
        yield " " * indent + joined(pieces)
        return
    group = pieces[at]
    if not group.inner:
        raise UnknownStyleError
    opening = f"{joined(pieces[:at])}{group.text[0]}"
    yield " " * indent + opening if is_lone else _fitting(opening, indent)
    is_display = at == 0 or pieces[at - 1].kind not in ("word", "group")
    is_display = is_display or pieces[at - 1].text[-1] in " =*"
    is_many = len(_divided(group.inner, "comma")) > 1
    yield from _content(group.inner, indent + _STEP, explodes=is_display and is_many)
    yield _fitting(f"{group.text[-1]}{joined(pieces[at + 1 :])}", indent)


def _content(pieces: Pieces, indent: int, *, explodes: bool = False) -> Iterator[str]:
    """Yield what stands in brackets: on one line, or an element a line.

    A display of several elements that is broken `explodes`: it has never one line.
    """
    if not explodes and fits(joined(pieces), indent):
        yield " " * indent + joined(pieces)
        return
    elements = _divided(pieces, "comma")
    if len(elements) > 1:
        for one in elements:
            yield from _element((*one, _COMMA), indent, is_parameter=False)
    else:
        yield from _element(pieces, indent, is_parameter=False)


def _element(pieces: Pieces, indent: int, is_parameter: bool) -> Iterator[str]:
    if fits(joined(pieces), indent):
        yield " " * indent + joined(pieces)
        return
    colon = _index(pieces, "colon")
    if is_parameter and colon is not None:
        equal = _index(pieces, "assign")
        stop = len(pieces) - 1 if equal is None else equal
        if any(piece.kind == "group" for piece in pieces[stop:]):
            raise UnknownStyleError
        annotation = pieces[colon + 1 : stop]
        yield from _annotated(pieces[: colon + 1], annotation, pieces[stop:], indent)
        return
    operands = _divided(pieces, "bar")
    if len(operands) == 1:
        yield from _bracketed(pieces, indent)
        return
    for number, operand in enumerate(operands):
        line = operand if number == 0 else (_BAR, *operand)
        if fits(joined(line), indent):
            yield " " * indent + joined(line)
        else:
            yield from _bracketed(line, indent)


_COMMA: Final = Piece("comma", ",")
_EQUAL: Final = Piece("assign", " = ")
_BAR: Final = Piece("word", "| ")
_OPENING: Final = Piece("word", "(")
_RETURN: Final = Piece("word", ")")


def _divided(pieces: Pieces, kind: Kind) -> list[Pieces]:
    """Return what stands between pieces of that kind; a last comma parts nothing."""
    found: list[Pieces] = []
    start = 0
    for number, piece in enumerate(pieces):
        if piece.kind == kind and number + 1 < len(pieces):
            found.append(pieces[start:number])
            start = number + 1
    return [*found, pieces[start:]]


def _index(pieces: Pieces, kind: Kind) -> int | None:
    return next((n for n, piece in enumerate(pieces) if piece.kind == kind), None)


def _opened(pieces: Pieces) -> str:
    """Return the first line of what is broken in its last pair of brackets."""
    return f"{joined(pieces[:-1])}{pieces[-1].text[0]}"


def _fitting(text: str, indent: int) -> str:
    if not fits(text, indent):
        raise UnknownStyleError
    return " " * indent + text


def fits(text: str, indent: int) -> bool:
    """Tell whether `text` has room on a line, `indent` spaces in.

    Raises:
        UnknownStyleError: if it is not known here how wide its characters are.
    """
    if _NARROW.fullmatch(text):
        return indent + len(text) <= LENGTH
    # A character can be two columns wide (Unicode Standard Annex 11), or none.
    if indent + 2 * len(text) > LENGTH:
        raise UnknownStyleError
    return True
