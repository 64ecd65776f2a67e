"""What a fake knows of the API: its operations, and an example answer of each."""

import difflib
import importlib
import re
from collections.abc import Mapping
from functools import cached_property
from importlib.resources import files
from typing import Any, TypeAlias
from urllib.parse import unquote, urlsplit

import msgspec

from .fake_values import JSON
from .operation import Operation

Place: TypeAlias = tuple[str, ...]
"""Segments of a path, versions put aside: where things of one kind are."""
_VERSION = re.compile(r"v\d+", re.IGNORECASE)
_PARAMETER = re.compile(r"\{[^{}]+\}")


class ParameterRow(msgspec.Struct, frozen=True, array_like=True):
    """A parameter, as far as a request can be checked against it."""

    name: str
    place: str
    """`path`, `query`, `header` or `cookie`."""
    is_required: bool
    kind: str | tuple[str, ...]
    """`integer`, `number`, `boolean`, `date` or `date-time`; the values of an
    enumeration; `open` if it may add parameters of any name; else empty."""


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """An operation: where its record is, and what it answers with."""

    module: str
    constant: str
    method: str
    path: str
    status: int
    media_type: str = ""
    """Of the answer; empty if it has no body."""
    answer: int | None = None
    """The place of its JSON among the answers."""
    content: bytes = b""
    """The answer where it is no JSON."""
    parameters: tuple[ParameterRow, ...] = ()
    needs_body: bool = False

    @property
    def label(self) -> str:
        return f"{self.method} {self.path}"

    @property
    def shape(self) -> Place:
        """The segments that all versions of the path share, parameters nameless."""
        return tuple(
            _PARAMETER.sub("{}", one)
            for one in _parts(self.path)
            if not _VERSION.fullmatch(one)
        )

    @property
    def item_parameter(self) -> str:
        """The name of the parameter that the path ends in."""
        return self.path.rpartition("{")[2].rstrip("}")


class _Data(msgspec.Struct, frozen=True):
    operations: tuple[Row, ...]
    answers: tuple[msgspec.Raw, ...]
    error: msgspec.Raw
    servers: tuple[str, ...] = ()
    """Base URLs that some operations have in place of the API's."""


def place_of(row: Row, path: str) -> Place:
    """Return where `path`, which leads to `row`, is: the segments without versions."""
    pairs = zip(_parts(row.path), _parts(path), strict=True)
    return tuple(unquote(one) for said, one in pairs if not _VERSION.fullmatch(said))


def _parts(path: str) -> list[str]:
    plain = path.partition("?")[0].partition("#")[0]
    return [one for one in plain.split("/") if one]


class Table:
    """The operations of `package`, read from the examples that lie in it."""

    def __init__(self, package: str) -> None:
        self._package = package
        content = files(package).joinpath("_answers.json").read_bytes()
        self._data = msgspec.json.decode(content, type=_Data)
        self._rows = {one.label: one for one in self._data.operations}
        self._records: dict[str, Operation] = {}

    @cached_property
    def prefixes(self) -> tuple[str, ...]:
        """What stands before paths of operations with a server of their own."""
        urls = dict.fromkeys(self._data.servers)
        return tuple(urlsplit(one).path.rstrip("/") for one in urls)

    @property
    def rows(self) -> Mapping[str, Row]:
        """The operations by label."""
        return self._rows

    def operation(self, row: Row) -> Operation:
        """Return the record that the client has of the operation."""
        if row.label not in self._records:
            # Imported late: a test calls few operations, and an API may have many.
            module = importlib.import_module(f"{self._package}.resources.{row.module}")
            self._records[row.label] = getattr(module, row.constant)
        return self._records[row.label]

    def example(self, row: Row) -> Any:
        """Return the example answer, for the caller to keep; None if it is no JSON."""
        return (
            None if row.answer is None else JSON.decode(self._data.answers[row.answer])
        )

    def error(self) -> Any:
        """Return an example of what the API answers with when it refuses."""
        return JSON.decode(self._data.error)

    @cached_property
    def collections(self) -> frozenset[Place]:
        """The shapes of paths that things can be below, or are made and listed at."""
        rows = self._rows.values()
        above = {one.shape[:-1] for one in rows if one.shape[-1:] == ("{}",)}
        made = {one.shape for one in rows if one.method == "POST"}
        listed = {
            one.shape
            for one in rows
            if one.method == "GET" and one.shape in made and self.is_list(one)
        }
        return frozenset(above | (made & listed)) - {()}

    @cached_property
    def made(self) -> frozenset[Place]:
        """The shapes of the collections that things can be made in."""
        makers = {
            one.shape for one in self._rows.values() if one.method in ("POST", "PUT")
        }
        return self.collections & makers

    def reader(self, collection: Place) -> Row | None:
        """Return the operation that reads one thing of a collection, the newest."""
        found = [
            one
            for one in self._rows.values()
            if one.method == "GET" and one.shape == (*collection, "{}")
        ]
        return max(found, key=lambda one: one.path, default=None)

    def is_list(self, row: Row) -> bool:
        """Tell whether the operation answers with many things."""
        return list_place(self.operation(row), self.example(row)) is not None


def list_place(operation: Operation, example: Any) -> str | None:
    """Return the property of the answer that holds its items; None if there is none.

    It is empty if the answer is the list itself.
    """
    if isinstance(example, list):
        return ""
    if not isinstance(example, dict):
        return None
    if operation.pages is not None:
        return operation.pages.items if operation.pages.items in example else None
    held = [name for name, one in example.items() if isinstance(one, list)]
    return held[0] if len(held) == 1 and "id" not in example else None


def nearest(label: str, known: Mapping[str, Any]) -> str:
    """Return what to tell who asks for an operation that is not there."""
    close = difflib.get_close_matches(label, known, n=1, cutoff=0.0)
    meant = f"; did you mean `{close[0]}`?" if close else "."
    return (
        f"there is no operation `{label}`{meant} Operations are named by method and "
        "path template, as on their pages"
    )
