"""Whether programs that fit one type fit another, as Python sees them."""

import enum
from collections.abc import Iterator

from msgspec import Struct, field

from ledgerbee_sdkgen.diff.pairing import Pairs
from ledgerbee_sdkgen.diff.side import Lookup
from ledgerbee_sdkgen.model.schemas import AliasSchema, EnumSchema, Schema
from ledgerbee_sdkgen.model.types import (
    Any,
    Array,
    Binary,
    Boolean,
    Decimal,
    Integer,
    Literal,
    Map,
    Named,
    Null,
    Number,
    String,
    StringFormat,
    Tuple,
    TypeExpr,
    Union,
)

Atom = tuple[object, ...]
"""One alternative of a type: what it is, and what it holds."""
_ANY: Atom = ("Any",)


class Relation(enum.Enum):
    """How the new type is to the old."""

    SAME = enum.auto()
    WIDER = enum.auto()
    """It takes all that the old one does, and more."""
    NARROWER = enum.auto()
    OTHER = enum.auto()


class _Reading(enum.Enum):
    """What a name of another type stands for."""

    CLOSED = enum.auto()
    """Itself."""
    OPENED = enum.auto()
    """The type that it names in its own document."""
    RENEWED = enum.auto()
    """The type that it names in the new document: annotations of old programs that have
    the name mean that one."""


class Types(Struct, frozen=True):
    """Compares types of the two documents; what is paired is one and the same."""

    pairs: Pairs
    _known: dict[object, frozenset[Atom]] = field(default_factory=dict)
    _numbers: dict[str, int] = field(default_factory=dict)
    """Schema of the new document → number of its pair."""

    def __post_init__(self) -> None:
        for number, new in enumerate(self.pairs.schemas.values()):
            self._numbers[new] = number

    def relation(self, old: TypeExpr, new: TypeExpr, *, given: bool) -> Relation:
        """Compare what callers may give, or else what they get."""
        mine = self._atoms(old, self.pairs.old, given, _Reading.CLOSED)
        if mine == self._atoms(new, self.pairs.new, given, _Reading.CLOSED):
            return Relation.SAME
        theirs = self._atoms(new, self.pairs.new, given, _Reading.OPENED)
        readings = [
            self._atoms(old, self.pairs.old, given, reading)
            for reading in (_Reading.OPENED, _Reading.RENEWED)
        ]
        takes_all = all(_all_fit(mine, theirs) for mine in readings)
        is_taken = all(_all_fit(theirs, mine) for mine in readings)
        match takes_all, is_taken:
            case True, True:
                return Relation.SAME
            case True, False:
                return Relation.WIDER
            case False, True:
                return Relation.NARROWER
            case _:
                return Relation.OTHER

    def _atoms(
        self,
        type_: TypeExpr,
        side: Lookup,
        given: bool,
        reading: _Reading,
        within: tuple[str, ...] = (),
    ) -> frozenset[Atom]:
        key = (id(side), type_, given, reading)
        if key in self._known:
            return self._known[key]
        found = frozenset(self._each(type_, side, given, reading, within))
        if not within:
            self._known[key] = found
        return found

    def _each(
        self,
        type_: TypeExpr,
        side: Lookup,
        given: bool,
        reading: _Reading,
        within: tuple[str, ...],
    ) -> Iterator[Atom]:
        match type_:
            case Union(members=members):
                for one in members:
                    yield from self._each(one, side, given, reading, within)
            case Array(items=inner):
                yield "list", self._atoms(inner, side, given, reading, within)
            case Map(values=inner):
                yield "dict", self._atoms(inner, side, given, reading, within)
            case Tuple(items=items):
                yield (
                    "tuple",
                    *(self._atoms(one, side, given, reading, within) for one in items),
                )
            case Named(name=name):
                if reading is _Reading.RENEWED and side is self.pairs.old:
                    renewed = self.pairs.schemas.get(name)
                    if renewed is not None:
                        side, name = self.pairs.new, renewed
                schema = side.schemas[name]
                is_whole = reading is _Reading.CLOSED or name in within
                if is_whole or not isinstance(schema, AliasSchema):
                    yield from self._named(name, schema, side, given)
                    return
                inner_ = (*within, name)
                yield from self._each(schema.type, side, given, reading, inner_)
            case _:
                yield from ((one,) for one in _plain(type_, given))

    def _named(
        self, name: str, schema: Schema, side: Lookup, given: bool
    ) -> Iterator[Atom]:
        new = self.pairs.schemas.get(name) if side is self.pairs.old else name
        number = self._numbers.get(new) if new is not None else None
        kind = "enum" if isinstance(schema, EnumSchema) else "name"
        yield (kind, name if number is None else number)
        if kind == "enum" and given:
            yield ("str",)


def _plain(type_: TypeExpr, given: bool) -> tuple[str, ...]:
    """Return what stands in the annotation, as `python.types` writes it."""
    match type_:
        case String(format=StringFormat.DATE):
            return ("date", "str") if given else ("date",)
        case String(format=StringFormat.DATE_TIME):
            return ("datetime", "str") if given else ("datetime",)
        case String(format=StringFormat.BASE64):
            return ("bytes",)
        case Binary():
            return ("FileInput",) if given else ("bytes",)
        case Decimal():
            return ("Decimal", "int") if given else ("Decimal",)
        case Number():
            return ("float",)
        case Integer():
            return ("int",)
        case Boolean():
            return ("bool",)
        case Null():
            return ("None",)
        case Any():
            return ("Any",)
        case Literal(values=(int(), *_)):
            return ("int",)
        case _:
            return ("str",)


def _all_fit(atoms: frozenset[Atom], wanted: frozenset[Atom]) -> bool:
    return all(_fits(one, wanted) for one in atoms)


def _fits(atom: Atom, wanted: frozenset[Atom]) -> bool:
    """Tell whether a value of `atom` can be where one of `wanted` is asked for.

    A whole number can be where a float is (PEP 484), and an enumeration's member where
    a text is.
    """
    if atom in wanted or _ANY in wanted:
        return True
    kind, *held = atom
    also = {"int": "float", "enum": "str"}
    if isinstance(kind, str) and (also.get(kind),) in wanted:
        return True
    return bool(held) and any(
        one[0] == kind
        and len(one) == len(atom)
        and all(
            isinstance(inner, frozenset)
            and isinstance(asked, frozenset)
            and _all_fit(inner, asked)
            for inner, asked in zip(held, one[1:], strict=True)
        )
        for one in wanted
    )


def spelled(type_: TypeExpr, side: Lookup) -> str:
    """Return `type_` as people read it, the classes by the names that users have."""
    match type_:
        case String(format=StringFormat.PLAIN):
            return "str"
        case String(format=format_):
            return f"str ({format_})"
        case Decimal(wire=wire):
            return f"Decimal ({wire})"
        case Boolean(only=bool() as only):
            return str(only)
        case Literal(values=values):
            return " | ".join(map(repr, values))
        case Array(items=inner):
            return f"list[{spelled(inner, side)}]"
        case Map(values=inner):
            return f"dict[str, {spelled(inner, side)}]"
        case Tuple(items=items):
            return f"tuple[{', '.join(spelled(one, side) for one in items)}]"
        case Union(members=members):
            return " | ".join(spelled(one, side) for one in members)
        case Named(name=name):
            return side.class_of(name) or name
        case _:
            return _plain(type_, given=False)[0]
