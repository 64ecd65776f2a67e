"""Overlays applied to a document: each action in turn, on what the last has left.

A value is replaced together with all that holds it, never changed in place: aliases of
YAML make one value stand in several places.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from msgspec import Struct, field

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.spec import pointers
from ledgerbee_sdkgen.spec.document import METHODS, Document, Node
from ledgerbee_sdkgen.spec.library import Library
from ledgerbee_sdkgen.spec.origins import Origin, within
from ledgerbee_sdkgen.spec.overlays import Action, Overlay, extended

if TYPE_CHECKING:
    from jsonpath_rfc9535 import JSONPathQuery


def amended(document: Document, overlay: Overlay, findings: Findings) -> Document:
    """Return `document` with the actions of `overlay` carried out.

    What an action has put there comes from the overlay, for `Document.location` too.
    An action that cannot be carried out is reported and left out.
    """
    for action in overlay.actions:
        document = _Work(document, overlay, action, findings).done()
    return document


class Amendments(Struct):
    """The overlays of a run, each for the document that it extends."""

    library: Library
    overlays: Sequence[Overlay]
    findings: Findings
    _used: set[int] = field(default_factory=set)

    def amend(self, address: str, document: Document) -> Document:
        """Return the document at `address` with its overlays applied."""
        for number, overlay in enumerate(self.overlays):
            if extended(overlay, self.library) == address:
                self._used.add(number)
                document = amended(document, overlay, self.findings)
        return document

    def report_unused(self) -> None:
        """Report overlays of documents that were not read."""
        for number, overlay in enumerate(self.overlays):
            if number not in self._used:
                message = f"`{overlay.extends}` is no document of this run"
                where = overlay.document.location("/extends")
                self.findings.add(diagnostic("S034", message, where))


class _Work(Struct):
    """One action."""

    document: Document
    overlay: Overlay
    action: Action
    findings: Findings

    def done(self) -> Document:
        """Return the document after the action."""
        places = self._selected(self.action.target, "target")
        if places is None:
            return self.document
        if not places:
            message = f"`{self.action.node.text('target')}` matches nothing"
            self._report("S032", message, "target")
        if self.action.remove:
            # The last first: what goes from a list moves all that follows.
            for tokens in reversed(places):
                self._report_lost(tokens)
                self._remove(tokens)
            return self.document
        given = self.action.update or self._copied()
        if given is not None:
            for tokens in places:
                self._put(tokens, given)
        return self.document

    def _selected(
        self, query: "JSONPathQuery", key: str
    ) -> list[tuple[str | int, ...]] | None:
        """Return where the query leads, in the document's order, each place once."""
        from jsonpath_rfc9535 import JSONPathError

        try:
            found = query.find(self.document.parsed.value)
        except (JSONPathError, RecursionError) as error:
            reason = str(error).partition("\n")[0]
            self._report("S031", f"the JSONPath cannot be followed: {reason}", key)
            return None
        return list(_ordered(dict.fromkeys(tuple(one.location) for one in found)))

    def _copied(self) -> Node | None:
        """Return what the action copies."""
        if self.action.copy is None:
            return None
        found = self._selected(self.action.copy, "copy")
        if found is None:
            return None
        if len(found) != 1:
            message = f"`copy` has to select one value; it selects {len(found)}"
            self._report("S033", message, "copy")
            return None
        return self.document.node(pointers.join("", *found[0]))

    def _report_lost(self, tokens: tuple[str | int, ...]) -> None:
        """Tell of each operation that goes with what stands at `tokens`."""
        match tokens:
            case ("paths", path, method):
                lost = [(path, method)]
            case ("paths", *within) if len(within) < 2:
                root = self.document.node("/paths")
                lost = [
                    (path, method)
                    for path, item in root.items()
                    for method, _ in item.items()
                    if within in ([], [path])
                ]
            case _:
                return
        for path, method in lost:
            if method in METHODS:
                message = f"it removes `{str(method).upper()} {path}`"
                self._report("S035", message, "target")

    def _remove(self, tokens: tuple[str | int, ...]) -> None:
        if not tokens:
            self._report("S033", "the whole document cannot be removed", "target")
            return
        *above, last = tokens
        container = pointers.join("", *above)
        held = self.document.node(container).value
        moved = dict(self.document.moved)
        if isinstance(held, list):
            new: Any = [item for at, item in enumerate(held) if at != last]
            _drop(moved, container)
            for at in range(len(new)):
                old = at if at < int(last) else at + 1
                source = pointers.join(container, old)
                for rest, origin in self.document.origins(source):
                    moved[pointers.join(container, at) + rest] = origin
            # The list itself stays where it was.
            for rest, origin in self.document.origins(container):
                if not rest:
                    moved[container] = origin
        else:
            new = {key: item for key, item in held.items() if key != last}
            _drop(moved, pointers.join(container, last))
        self._replace(above, new, moved)

    def _put(self, tokens: tuple[str | int, ...], given: Node) -> None:
        pointer = pointers.join("", *tokens)
        old = self.document.node(pointer).value
        moved = dict(self.document.moved)
        match old, given.value:
            case dict(), dict():
                new: Any = self._merged(old, given, pointer, moved)
            case list(), _:
                new = self._extended(old, given, pointer, moved)
            case dict(), _:
                message = f"`{pointer or '/'}` is a mapping; merge a mapping into it"
                self._report("S033", message, "")
                return
            case _ if self.overlay.minor == 0:
                message = f"`{pointer}` is neither a mapping nor a list"
                hint = "select what holds it; overlays of version 1.1 can replace it"
                self._report("S033", message, "target", hint)
                return
            case _, dict() | list():
                message = f"`{pointer}` is a single value; replace it by one"
                self._report("S033", message, "")
                return
            case _:
                new = given.value
                _take(moved, pointer, given)
        self._replace(tokens, new, moved)

    def _merged(
        self, old: dict[str, Any], given: Node, pointer: str, moved: dict[str, Origin]
    ) -> dict[str, Any]:
        new = dict(old)
        for key, node in given.items():
            at = pointers.join(pointer, key)
            held = new.get(key)
            if isinstance(held, dict) and isinstance(node.value, dict):
                new[key] = self._merged(held, node, at, moved)
            elif isinstance(held, list) and isinstance(node.value, list):
                new[key] = self._extended(held, node, at, moved)
            else:
                new[key] = node.value
                _take(moved, at, node)
        return new

    def _extended(
        self, old: list[Any], given: Node, pointer: str, moved: dict[str, Origin]
    ) -> list[Any]:
        """Return a list with what is given after it: one value, or those of a list."""
        is_list = isinstance(given.value, list)
        added = given.elements() if is_list else (given,)
        for at, node in enumerate(added, start=len(old)):
            _take(moved, pointers.join(pointer, at), node)
        return [*old, *(node.value for node in added)]

    def _replace(
        self, tokens: Sequence[str | int], new: Any, moved: dict[str, Origin]
    ) -> None:
        value = _with(self.document.parsed.value, tokens, new)
        self.document = self.document.with_value(value, moved)

    def _report(self, code: str, message: str, key: str, hint: str = "") -> None:
        where = (self.action.node.get(key) or self.action.node).location
        self.findings.add(diagnostic(code, message, where, hint=hint))


def _with(value: Any, tokens: Sequence[str | int], new: Any) -> Any:
    """Return `value` with `new` at `tokens`."""
    if not tokens:
        return new
    first, *rest = tokens
    held = value.copy()
    held[first] = _with(value[first], rest, new)
    return held


def _drop(moved: dict[str, Origin], pointer: str) -> None:
    for one in [one for one in moved if within(one, pointer)]:
        del moved[one]


def _take(moved: dict[str, Origin], pointer: str, node: Node) -> None:
    """Enter that what is at `pointer` comes from where `node` does."""
    _drop(moved, pointer)
    for rest, origin in node.document.origins(node.pointer):
        moved[pointer + rest] = origin


def _ordered(
    places: dict[tuple[str | int, ...], None],
) -> list[tuple[str | int, ...]]:
    """Return places so that items of a list come by number, what holds them before.

    Keys keep the order in which they were found.
    """
    order: dict[str | int, int] = {}
    for tokens in places:
        for token in tokens:
            order.setdefault(token, token if isinstance(token, int) else len(order))
    return sorted(places, key=lambda tokens: [(order[one], str(one)) for one in tokens])
