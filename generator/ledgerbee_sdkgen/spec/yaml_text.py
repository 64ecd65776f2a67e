"""YAML as values, with the offset of each: JSON's types and text keys, nothing else.

Plain scalars mean what the core schema of YAML 1.2.2 (section 10.3.2) says: `no` and
`2026-01-15` are text; so are numbers that begin with a zero, which JSON does not have.
"""

import re
from collections.abc import Iterator
from typing import Any, NoReturn

import yaml
from msgspec import Struct

from ledgerbee_sdkgen.spec.lines import Lines
from ledgerbee_sdkgen.spec.parsed import (
    MAX_DEPTH,
    MAX_DIGITS,
    MAX_VALUES,
    TOO_DEEP,
    TOO_MANY,
    Parsed,
    Problem,
    TextError,
)
from ledgerbee_sdkgen.spec.pointers import escape

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
# How many values aliases may stand for, and how many times of what is written.
_MAX_EXPANDED, _MAX_RATIO = 50_000, 10
_TAG = "tag:yaml.org,2002:"
_NULL = re.compile(r"null|Null|NULL|~|")
_TRUE = re.compile(r"true|True|TRUE")
_FALSE = re.compile(r"false|False|FALSE")
# YAML's schema has `010` be 10, and YAML 1.1 had it be 8: what is written so is the
# code of an account or of a bank, and a text.
_INT = re.compile(r"[-+]?(0|[1-9][0-9]*)")
_OCTAL = re.compile(r"0o[0-7]+")
_HEX = re.compile(r"0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|(0|[1-9][0-9]*)(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_NO_NUMBER = re.compile(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")
# What all of these begin with; most texts begin with something else.
_SPECIAL = frozenset("~nNtTfF-+.0123456789")


def parse_yaml(text: str) -> Parsed:
    """Return the value of `text` and where its parts are.

    Raises:
        TextError: if it is not YAML, holds what JSON cannot, is nested beyond reason,
            has a key twice, or holds several documents.
    """
    reader = _Reader(text)
    try:
        value = reader.document()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        offset = reader.offset(mark) if mark else 0
        message = error.problem or error.context or "it is not YAML"
        if "nesting depth" in message:
            # libyaml from 0.2.6 on has a limit of its own, and reads ahead into it.
            message = TOO_DEEP
        raise TextError([Problem("S002", message, offset)]) from error
    except yaml.reader.ReaderError as error:
        message = "it holds a character that YAML does not allow"
        offset = error.position if isinstance(error.position, int) else 0
        raise TextError([Problem("S002", message, offset)]) from error
    if reader.problems:
        raise TextError(reader.problems)
    return Parsed(value=value, lines=reader.lines, offsets=reader.offsets)


class _Anchored(Struct):
    """A value that has a name, and how many values it is made of."""

    value: Any = None
    size: int = 0
    is_open: bool = True


class _Reader:
    """Builds values from the events of the parser; as deep as it goes, no deeper."""

    def __init__(self, text: str) -> None:
        self.lines = Lines(text)
        self.offsets = {"": 0}
        self.problems: list[Problem] = []
        self._anchors: dict[str, _Anchored] = {}
        self._events: Iterator[Any] = yaml.parse(text, Loader=_LOADER)
        self._size = 0
        self._expanded = 0
        """How much of the size are values that aliases stand for."""

    def offset(self, mark: Any) -> int:
        # libyaml counts bytes; lines and columns are characters in both parsers.
        return self.lines.offset(mark.line, mark.column)

    def document(self) -> Any:
        value, event, is_first = None, next(self._events), True
        while not isinstance(event, yaml.StreamEndEvent):
            event = next(self._events)
            if isinstance(event, yaml.DocumentStartEvent):
                if not is_first:
                    self._fail("there is more than one document", event)
                is_first = False
                value = self._value(next(self._events), "", 0)
        return value

    def _value(self, event: Any, pointer: str, depth: int) -> Any:
        if depth > MAX_DEPTH:
            self._fail(TOO_DEEP, event)
        self._size += 1
        if self._size > MAX_VALUES:
            self._fail(TOO_MANY, event)
        if isinstance(event, yaml.AliasEvent):
            return self._alias(event)
        if not event.anchor:
            return self._content(event, pointer, depth)
        anchored, before = _Anchored(), self._size
        self._anchors[event.anchor] = anchored
        anchored.value = self._content(event, pointer, depth)
        anchored.is_open = False
        anchored.size = self._size - before + 1
        return anchored.value

    def _content(self, event: Any, pointer: str, depth: int) -> Any:
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(event, pointer, depth)
        return self._sequence(event, pointer, depth)

    def _alias(self, event: Any) -> Any:
        anchored = self._anchors.get(event.anchor)
        if anchored is None:
            self._fail(f"`*{event.anchor}` has no `&{event.anchor}` before it", event)
        if anchored.is_open:
            self._fail(f"`&{event.anchor}` is part of itself", event)
        self._size += anchored.size
        self._expanded += anchored.size
        written = self._size - self._expanded
        if self._expanded > max(_MAX_EXPANDED, _MAX_RATIO * written):
            self._fail("its aliases stand for too much", event)
        return anchored.value

    def _mapping(self, event: Any, pointer: str, depth: int) -> dict[str, Any]:
        self._check_tag(event, ("map",))
        own: dict[str, Any] = {}
        merged: dict[str, Any] = {}
        while not isinstance(key_event := next(self._events), yaml.MappingEndEvent):
            key = self._key(key_event)
            below = f"{pointer}/{escape(key)}"
            at = self.offset(key_event.start_mark)
            is_merge = key == "<<" and key_event.implicit[0]
            if key in own:
                self.problems.append(
                    Problem("S003", f"the key `{key}` stands twice", at)
                )
            self.offsets.setdefault(below, at)
            value = self._value(next(self._events), below, depth + 1)
            if is_merge:
                for part in value if isinstance(value, list) else [value]:
                    if not isinstance(part, dict):
                        self._fail("`<<` takes a mapping, or a list of them", key_event)
                    merged = {**part, **merged}
            else:
                own[key] = value
        return {**merged, **own} if merged else own

    def _key(self, event: Any) -> str:
        if isinstance(event, yaml.ScalarEvent):
            return str(event.value)
        place = self.offset(event.start_mark)
        raise TextError([Problem("S010", "a key is not text", place)])

    def _sequence(self, event: Any, pointer: str, depth: int) -> list[Any]:
        self._check_tag(event, ("seq",))
        items: list[Any] = []
        while not isinstance(item := next(self._events), yaml.SequenceEndEvent):
            below = f"{pointer}/{len(items)}"
            self.offsets[below] = self.offset(item.start_mark)
            items.append(self._value(item, below, depth + 1))
        return items

    def _scalar(self, event: Any) -> Any:
        text = str(event.value)
        if not event.tag:
            return text if event.style else self._plain(text, event)
        self._check_tag(event, ("str", "int", "float", "bool", "null"))
        named = (event.tag or "").removeprefix(_TAG)
        if named == "str" or (event.style and not named):
            return text
        value = self._plain(text, event)
        if named == "float" and isinstance(value, int):
            return float(value)
        kinds = {"int": int, "float": float, "bool": bool, "null": type(None)}
        if named and type(value) is not kinds[named]:
            self._fail(f"`{text}` is no {named}", event)
        return value

    def _plain(self, text: str, event: Any) -> Any:
        if text and text[0] not in _SPECIAL:
            return text
        if _NULL.fullmatch(text):
            return None
        if _TRUE.fullmatch(text) or _FALSE.fullmatch(text):
            return text[0] in "tT"
        if len(text) > MAX_DIGITS and text[-1].isdigit() and _FLOAT.fullmatch(text):
            self._fail(f"the number {text[:40]}… is too long", event)
        if _INT.fullmatch(text):
            return int(text)
        if _OCTAL.fullmatch(text) or _HEX.fullmatch(text):
            return int(text, 0)
        if _FLOAT.fullmatch(text):
            value = float(text)
            if value in (float("inf"), float("-inf")):
                self._fail(f"the number {text[:40]} is too large", event)
            return value
        if _NO_NUMBER.fullmatch(text):
            self._fail(f"`{text}` is no number in JSON; put it in quotes", event)
        return text

    def _check_tag(self, event: Any, known: tuple[str, ...]) -> None:
        tag = event.tag
        if tag and tag != "!" and tag.removeprefix(_TAG) not in known:
            self._fail(f"the tag `{tag}` has no meaning here", event)

    def _fail(self, message: str, event: Any) -> NoReturn:
        place = self.offset(event.start_mark)
        raise TextError([Problem("S002", message, place)])
