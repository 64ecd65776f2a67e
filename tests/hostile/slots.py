"""The document that has every place for a text, each filled at will."""

import enum
import functools
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import yaml

from tests.support.calls import ROOT

_SLOT = re.compile(r"~(?P<kind>[cnpt]) (?P<name>[^~]+)~")


class Kind(enum.Enum):
    """What a place is for, by its mark in the document."""

    TEXT = "t"
    NAME = "n"
    COMPONENT = "c"
    """Letters, digits, dots, underscores and hyphens (OpenAPI, "Components Object")."""
    PATH = "p"
    """Part of a path: none of the characters that end one, or a parameter in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A place for a text."""

    name: str
    kind: Kind

    def allowed(self, text: str) -> str:
        """Return `text` without what a valid document cannot have in this place."""
        match self.kind:
            case Kind.COMPONENT:
                return re.sub(r"[^a-zA-Z0-9._-]", "-", text)
            case Kind.PATH:
                return re.sub(r"[/#?{}]", "-", text)
            case _:
                return text


Filling = Callable[[Slot], str]


def slots() -> list[Slot]:
    """Return every place, in the order of the document."""
    found: dict[Slot, None] = {}

    def note(slot: Slot) -> str:
        found[slot] = None
        return slot.name

    document(note)
    return list(found)


def document(filling: Filling) -> Any:
    """Return the document with the text of `filling` in each place."""
    return _filled(_template(), filling)


def harmless(slot: Slot) -> str:
    """Return what a sane author would write."""
    is_text = slot.kind is Kind.TEXT
    return f"The {slot.name}." if is_text else slot.name.replace(" ", "-")


@functools.cache
def _template() -> Any:
    path = ROOT / "tests" / "fixtures" / "slots.yaml"
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def _filled(value: Any, filling: Filling) -> Any:
    match value:
        case dict():
            filled = {
                _text(key, filling): _filled(one, filling) for key, one in value.items()
            }
            assert len(filled) == len(value), f"equal keys: {[*value]}"
            return filled
        case list():
            return [_filled(one, filling) for one in value]
        case str():
            return _text(value, filling)
        case _:
            return value


def _text(text: str, filling: Filling) -> str:
    is_pointer = text.startswith("#/")

    def fill(match: re.Match[str]) -> str:
        given = filling(Slot(name=match["name"], kind=Kind(match["kind"])))
        if not is_pointer:
            return given
        return quote(given.replace("~", "~0").replace("/", "~1"), safe="")

    return _SLOT.sub(fill, text)
