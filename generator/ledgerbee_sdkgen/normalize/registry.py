"""The schemas that have, or need, a name, and what of them is to be read yet."""

from collections import deque
from collections.abc import Callable, Iterator

from msgspec import Struct, field

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.model.schemas import AliasSchema, Schema
from ledgerbee_sdkgen.model.types import ANY, Named, TypeExpr, Union
from ledgerbee_sdkgen.normalize import shape
from ledgerbee_sdkgen.normalize.examples import example_of
from ledgerbee_sdkgen.normalize.limits import limits_of
from ledgerbee_sdkgen.normalize.slots import Slot
from ledgerbee_sdkgen.spec.document import Node


class Registry(Struct, kw_only=True):
    """Named schemas, and a queue of those that are to be read.

    A type refers to a schema by its name, so that none has to be read where it is met:
    however long a chain of schemas is, reading one never waits for another.
    """

    findings: Findings
    schemas: dict[str, Schema] = field(default_factory=dict)
    _names: dict[str, str] = field(default_factory=dict)
    """Pointer of a referenced schema → its name."""
    _kept: set[str] = field(default_factory=set)
    """Names that are kept for schemas which are not read yet."""
    _open: set[str] = field(default_factory=set)
    """The name of the schema that is being read, until it is taken."""
    _waiting: deque[Callable[[], None]] = field(default_factory=deque)
    _unjudged: list[str] = field(default_factory=list)

    def keep(self, node: Node, name: str) -> None:
        """Keep `name`, or one like it, for the schema at `node`."""
        taken = name in self.schemas
        self._names[node.pointer] = self.free(name) if taken else name
        self._kept.add(self._names[node.pointer])

    def is_kept(self, node: Node) -> bool:
        """Tell whether the schema at `node` has a name of its own."""
        return node.pointer in self._names

    def declare(self, node: Node, read: Callable[[Slot], TypeExpr]) -> str:
        """Return the name of the schema at `node`, which `read` reads in its turn."""
        name = self._names.get(node.pointer)
        if name is None:
            name = self._names[node.pointer] = self.free(node.key)
        if name not in self.schemas:
            self._reserve(name, node)
            self._waiting.append(lambda: self._read(name, node, read))
        return name

    def hold(self, node: Node, name: str) -> str:
        """Return `name`, or one like it, which the next of that name takes."""
        held = self.free(name)
        self._reserve(held, node)
        self._open.add(held)
        return held

    def enter(self, node: Node, slot: Slot, make: Callable[[str], Schema]) -> Named:
        """Enter the schema that `make` returns, in its turn, under the slot's name.

        Where another has the name already, as an unnamed schema of the same place
        under a second media type has, it gets a number.
        """
        name = slot.name
        if name in self._open:
            self._open.remove(name)
        else:
            name = self.free(name)
            self._reserve(name, node)

        def made() -> None:
            self.schemas[name] = make(name)

        self._waiting.append(made)
        self._unjudged.append(name)
        return Named(name=name)

    def settle(self) -> None:
        """Read what is met until nothing new is met."""
        while self._waiting:
            self._waiting.popleft()()
        for name in list(_endless(self._unjudged, self.schemas)):
            location = self.schemas[name].location
            message = f"`{name}`: it is a member of itself; it becomes `Any`"
            self.findings.add(diagnostic("N004", message, location))
            self.schemas[name] = AliasSchema(
                name=name, type=ANY, degraded=True, location=location
            )
        self._unjudged.clear()

    def free(self, name: str) -> str:
        """Return `name`, or the first like it that no schema has."""
        count, candidate = 1, name
        while candidate in self.schemas or candidate in self._kept:
            count += 1
            candidate = f"{name} {count}"
        return candidate

    def _read(self, name: str, node: Node, read: Callable[[Slot], TypeExpr]) -> None:
        self._open.add(name)
        type_ = read(Slot(name=name))
        if name in self._open:
            self._open.remove(name)
            self.schemas[name] = AliasSchema(
                name=name,
                type=type_,
                limits=limits_of(node),
                description=shape.description(node),
                deprecated=node.flag("deprecated"),
                example=example_of(node),
                location=node.location,
            )
            self._unjudged.append(name)

    def _reserve(self, name: str, node: Node) -> None:
        self.schemas[name] = AliasSchema(name=name, type=ANY, location=node.location)


def _endless(names: list[str], schemas: dict[str, Schema]) -> Iterator[str]:
    """Yield the names from which unions alone lead back to themselves.

    Of those in one circle, one is enough to break it.
    """
    done: set[str] = set()
    for start in names:
        if start in done:
            continue
        path: dict[str, Iterator[str]] = {start: _members(schemas[start])}
        while path:
            name = next(reversed(path))
            following = next(path[name], None)
            if following is None:
                done.add(name)
                del path[name]
            elif following in path:
                yield following
            elif following not in done:
                path[following] = _members(schemas[following])


def _members(schema: Schema) -> Iterator[str]:
    if not isinstance(schema, AliasSchema):
        return
    type_ = schema.type
    for member in type_.members if isinstance(type_, Union) else (type_,):
        if isinstance(member, Named):
            yield member.name
