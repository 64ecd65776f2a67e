"""Example calls: source that runs, made of the document's own examples."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import assert_never
from uuid import UUID

from msgspec import Struct
from msgspec import field as attribute

from ledgerbee_sdkgen.model.operations import Operation
from ledgerbee_sdkgen.model.schemas import (
    Access,
    AliasSchema,
    EnumSchema,
    Field,
    ObjectSchema,
    Schema,
)
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
    is_nullable,
)
from ledgerbee_sdkgen.python import literals
from ledgerbee_sdkgen.python.arguments import Argument
from ledgerbee_sdkgen.python.names import Names
from ledgerbee_sdkgen.python.room import Room

TEXTS = {
    StringFormat.PLAIN: "text",
    StringFormat.DATE: "2026-01-15",
    StringFormat.DATE_TIME: "2026-01-15T12:00:00Z",
    StringFormat.BASE64: "ZXhhbXBsZQ==",
    StringFormat.UUID: "0197a943-2325-7829-b835-b6c71a293065",
    StringFormat.EMAIL: "anna@example.com",
    StringFormat.URI: "https://example.com",
}


class Examples(Struct, frozen=True, kw_only=True):
    """Writes values as arguments of a call."""

    schemas: Mapping[str, Schema]
    names: Names
    room: Room = attribute(default_factory=lambda: Room(values=1000))

    def call(self, operation: Operation, arguments: Iterable[Argument]) -> str:
        """Return `client.invoices.get("…")` for the given `arguments`."""
        name = self.names.methods[operation.location.pointer]
        texts = []
        for one in arguments:
            text = self.value(one.type, one.example)
            texts.append(text if one.is_positional else f"{one.name}={text}")
        return f"client.{name.resource}.{name.method}({', '.join(texts)})"

    def value(self, type_: TypeExpr, given: object = None) -> str:
        """Return source of a value of `type_`: `given` if it is one, else made up.

        Of what is without end, or has more values than anybody reads, a part.
        """
        self.room.begin()
        return self._value(type_, given, ())

    def _value(self, type_: TypeExpr, given: object, above: tuple[str, ...]) -> str:
        match type_:
            case String(format=StringFormat.BASE64):
                return 'b"example"'
            case Binary():
                return 'b"%PDF-1.7 example"'
            case String(format=format_):
                fits = isinstance(given, str) and _is_in_format(given, format_)
                return literals.text(str(given) if fits else TEXTS[format_])
            case Decimal():
                return f"Decimal({literals.text(_digits(given))})"
            case Integer():
                return str(given) if type(given) is int else "1"
            case Number():
                number = isinstance(given, int | float) and not isinstance(given, bool)
                return literals.value(given) if number else "1.5"
            case Boolean(only=bool() as only):
                return repr(only)
            case Boolean():
                return repr(given) if isinstance(given, bool) else "True"
            case Null():
                return "None"
            case Any():
                return literals.value(given) if _is_json(given) else '{"key": "value"}'
            case Literal(values=values):
                known = given in values
                return literals.value(given if known else values[0])
            case Array(items=items):
                if not given and mentions(items, above):
                    return "[]"
                parts = given if isinstance(given, list) and given else [None]
                return f"[{', '.join(self._value(items, one, above) for one in parts)}]"
            case Tuple(items=several):
                parts = given if isinstance(given, list) else []
                padded = [*parts, *[None] * len(several)]
                texts = [
                    self._value(one, part, above)
                    for one, part in zip(several, padded, strict=False)
                ]
                return literals.tuple_of(texts)
            case Map(values=values):
                if not given and mentions(values, above):
                    return "{}"
                held = given if isinstance(given, dict) and given else {"key": None}
                pairs = (
                    f"{literals.text(str(key))}: {self._value(values, one, above)}"
                    for key, one in held.items()
                )
                return f"{{{', '.join(pairs)}}}"
            case Union(members=members):
                if given is None and is_nullable(type_):
                    return self._value(members[0], None, above)
                ends = tuple(one for one in members if not mentions(one, above))
                chosen = members if given is not None or not ends else ends
                return self._value(fitting(chosen, given), given, above)
            case Named(name=name) if self.room.is_over(name, given, above):
                return "{}"
            case Named(name=name):
                return self._named(name, given, above)
            case _:
                assert_never(type_)

    def _named(self, name: str, given: object, above: tuple[str, ...]) -> str:
        schema = self.schemas[name]
        match schema:
            case EnumSchema(values=values):
                return literals.text(str(given) if given in values else values[0])
            case AliasSchema(discriminator=str(key), mapping=mapping) if mapping:
                return self._variant(key, mapping, given, (*above, name))
            case AliasSchema(type=type_):
                return self._value(type_, given, (*above, name))
            case ObjectSchema():
                return self._object(schema, given, (*above, name))

    def _variant(
        self,
        key: str,
        mapping: Mapping[str, str],
        given: object,
        above: tuple[str, ...],
    ) -> str:
        """Return the variant that `given` says it is, or else the first."""
        held = given if isinstance(given, dict) else {}
        said = held.get(key)
        if isinstance(said, str) and said in mapping:
            return self._named(mapping[said], held, above)
        first = next(iter(mapping))
        return self._named(mapping[first], {key: first}, above)

    def _object(
        self, schema: ObjectSchema, given: object, above: tuple[str, ...]
    ) -> str:
        held = given if isinstance(given, dict) else {}
        # A schema inside itself ends where it may be left out.
        given_to = [
            field
            for field in schema.fields
            if field.access is not Access.READ
            and (field.required or not mentions(field.type, above))
        ]
        if not held and not any(field.required for field in given_to):
            held = _examples(given_to)
        attributes = self.names.fields[schema.name]
        pairs = []
        for field in given_to:
            if not (field.required or field.asked or field.wire_name in held):
                continue
            example = held.get(field.wire_name)
            for one in (field.example, field.sample):
                example = one if example is None else example
            text = self._value(field.type, example, above)
            pairs.append(f"{literals.text(attributes[field.wire_name])}: {text}")
        return f"{{{', '.join(pairs)}}}"


def fitting(members: tuple[TypeExpr, ...], given: object) -> TypeExpr:
    """Return the first of `members` that `given` may be of, or else the first."""
    for member in members:
        match member, given:
            case (String() | Literal(), str()) | (Boolean(), bool()):
                return member
            case (Integer() | Number() | Decimal(), int() | float()):
                return member
            case (Array() | Tuple(), list()) | (Null(), None):
                return member
            case (Map() | Named(), dict()):
                return member
    return members[0]


def mentions(type_: TypeExpr, names: tuple[str, ...]) -> bool:
    """Tell whether `type_` is made of one of the schemas called `names`."""
    match type_:
        case Named(name=name):
            return name in names
        case Array(items=inner) | Map(values=inner):
            return mentions(inner, names)
        case Union(members=members) | Tuple(items=members):
            return any(mentions(member, names) for member in members)
        case _:
            return False


def _is_in_format(text: str, format_: StringFormat) -> bool:
    """Tell whether `text` is what a client takes for a value of `format_`."""
    try:
        match format_:
            case StringFormat.DATE:
                return date.fromisoformat(text).isoformat() == text
            case StringFormat.DATE_TIME:
                # RFC 3339 has no time without an offset.
                return datetime.fromisoformat(text).tzinfo is not None
            case StringFormat.UUID:
                return str(UUID(text)) == text.lower()
            case _:
                return True
    except ValueError:
        return False


def _examples(fields: Iterable[Field]) -> dict[str, object]:
    """Return the fields that have an example, or else the first of all."""
    current = [field for field in fields if not field.deprecated]
    shown = [field for field in current if field.example is not None] or current[:1]
    return {field.wire_name: field.example for field in shown}


def _digits(given: object) -> str:
    if isinstance(given, bool) or given is None:
        return "100.00"
    text = str(given)
    plain = text.removeprefix("-").replace(".", "", 1)
    return text if plain.isascii() and plain.isdigit() else "100.00"


def _is_json(given: object) -> bool:
    return isinstance(given, str | int | float | bool | dict | list)
