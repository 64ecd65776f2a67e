"""What was created in a fake, and how operations read, list and change it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .fake_requests import RecordedRequest
from .fake_table import Place, Row, Table, list_place, place_of
from .fake_values import fitted, identity, item_type, names_of, new_identity
from .operation import Operation


class MissingError(Exception):
    """There is no such thing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """A request, and where it leads."""

    row: Row
    operation: Operation
    request: RecordedRequest
    place: Place
    example: Any
    """An answer, made for this request alone."""

    @property
    def given(self) -> dict[str, Any]:
        """The body, if it is an object."""
        return self.request.body if isinstance(self.request.body, dict) else {}


class Store:
    """Carries out operations on what was created before.

    A collection is in use as soon as something was written to it. Before that it holds
    what its examples say, or nothing, unless `seeded`, if things can be made in it.
    """

    def __init__(self, table: Table, *, seeded: bool) -> None:
        self._table = table
        self._seeded = seeded
        self._kept: dict[Place, dict[str, dict[str, Any]]] = {}
        self._put: dict[tuple[Place, bytes], str] = {}
        self._count = 0

    def carried_out(self, row: Row, request: RecordedRequest) -> Any:
        """Return the JSON that the operation answers with; None if it has none.

        Raises:
            MissingError: if it is of a thing that is not there.
        """
        asked = _Asked(
            row=row,
            operation=self._table.operation(row),
            request=request,
            place=place_of(row, request.path),
            example=self._table.example(row),
        )
        shape, collections = row.shape, self._table.collections
        for at, part in enumerate(shape):
            if part == "{}" and shape[:at] in collections:
                self._check(shape[:at], asked.place[:at], asked.place[at])
        if shape[-1:] == ("{}",) and shape[:-1] in collections:
            return self._of_one(asked)
        if shape in collections:
            return self._of_many(asked)
        return self._of_action(asked)

    def _check(self, shape: Place, place: Place, key: str) -> None:
        kept = self._kept.get(place)
        is_empty = not self._seeded and shape in self._table.made
        if (kept is None and is_empty) or (kept is not None and key not in kept):
            raise MissingError

    def _of_one(self, asked: _Asked) -> Any:
        place, key = asked.place[:-1], asked.place[-1]
        thing = self._thing(asked.row.shape[:-1], place, key, asked.example)
        match asked.row.method:
            case "DELETE":
                self._kept.setdefault(place, {}).pop(key, None)
                return asked.example
            case "PUT" | "PATCH" | "POST":
                changed = {**thing, **asked.given}
                answer = fitted(asked.example, changed, asked.operation.returns)
                told = answer if isinstance(answer, dict) else {}
                self._kept.setdefault(place, {})[key] = {**changed, **told}
                return answer
            case _:
                return fitted(asked.example, thing, asked.operation.returns)

    def _thing(
        self, shape: Place, place: Place, key: str, example: Any
    ) -> dict[str, Any]:
        """Return what is kept by `key`, or else as much as the key says."""
        kept = self._kept.get(place, {}).get(key)
        if kept is not None:
            return kept
        reader = self._table.reader(shape)
        parameter = reader.item_parameter if reader else ""
        name = identity(example, parameter)
        return {name: key} if name else {}

    def _of_many(self, asked: _Asked) -> Any:
        if asked.row.method in ("POST", "PUT"):
            return self._made(asked)
        if asked.row.method == "GET":
            return self._listed(asked)
        return asked.example

    def _made(self, asked: _Asked) -> Any:
        reader = self._table.reader(asked.row.shape)
        parameter = reader.item_parameter if reader else ""
        name = identity(asked.example, parameter)
        if name is None:
            return asked.example
        # A PUT is as good twice as once (RFC 9110, section 9.2.2).
        again = (asked.place, asked.request.content)
        known = self._put.get(again) if asked.row.method == "PUT" else None
        if known in self._kept.get(asked.place, {}):
            thing = self._kept[asked.place][str(known)]
            return fitted(asked.example, thing, asked.operation.returns)
        self._count += 1
        fresh = asked.given.get(name, new_identity(self._count, asked.example[name]))
        given = {**asked.given, name: fresh}
        answer = fitted(asked.example, given, asked.operation.returns)
        kept = self._kept.setdefault(asked.place, {})
        kept[str(answer[name])] = {**given, **answer}
        if asked.row.method == "PUT":
            self._put[again] = str(answer[name])
        return answer

    def _listed(self, asked: _Asked) -> Any:
        where = list_place(asked.operation, asked.example)
        if where is None:
            return asked.example
        samples = asked.example[where] if where else asked.example
        kept = self._kept.get(asked.place)
        if kept is None:
            is_empty = not self._seeded and asked.row.shape in self._table.made
            things = [] if is_empty else list(samples)
        else:
            inner = item_type(asked.operation.returns, where)
            sample = samples[0] if samples else {}
            things = [
                fitted(sample, one, inner)
                for one in kept.values()
                if _matches(one, asked.request.query, asked.row)
            ]
        return _paged(asked, where, things)

    def _of_action(self, asked: _Asked) -> Any:
        """Answer what is neither of a collection nor of a thing in it.

        An action on a thing that answers with the thing does so with what is kept.
        """
        shape, place = asked.row.shape, asked.place
        if shape[-2:-1] != ("{}",) or shape[:-2] not in self._table.collections:
            return asked.example
        reader = self._table.reader(shape[:-2])
        if reader is None:
            return asked.example
        returned = self._table.operation(reader).returns
        if asked.operation.returns is not returned or names_of(returned) is None:
            return asked.example
        thing = self._thing(shape[:-2], place[:-2], place[-2], asked.example)
        return fitted(asked.example, thing, returned)


def _matches(
    thing: Mapping[str, Any], query: Mapping[str, str | tuple[str, ...]], row: Row
) -> bool:
    """Tell whether `thing` is what a list was asked for, as far as names tell.

    Parameters that are called as a property is are compared with it, others are not.
    """
    named = {one.name for one in row.parameters if one.place == "query"}
    for name in named & query.keys() & thing.keys():
        held, wanted = thing[name], query[name]
        if isinstance(held, dict | list):
            continue
        text = str(held).lower() if isinstance(held, bool) else str(held)
        if text not in ((wanted,) if isinstance(wanted, str) else wanted):
            return False
    return True


def _paged(asked: _Asked, where: str, things: list[Any]) -> Any:
    """Return the page that was asked for of `things`."""
    if not where:
        return things
    style, query = asked.operation.pages, asked.request.query
    if style is None:
        return {**asked.example, where: things}
    number = _whole(query.get(style.page), 1)
    size = _whole(query.get(style.limit), 0) if style.limit else 0
    size = size or _whole(asked.example.get(style.limit), 0) or max(len(things), 1)
    told = {
        style.page: number,
        style.limit: size,
        style.total: len(things),
        style.total_pages: -(-len(things) // size),
    }
    known = {name: one for name, one in told.items() if name in asked.example}
    shown = things[(number - 1) * size : number * size]
    return {**asked.example, **known, where: shown}


def _whole(said: Any, usual: int) -> int:
    text = str(said)
    return int(text) if text.isascii() and text.isdigit() and int(text) > 0 else usual
