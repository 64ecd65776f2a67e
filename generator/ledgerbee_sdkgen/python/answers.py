"""Example answers: JSON that the API might send, made of the document's examples."""

import base64
import binascii
import datetime
import json
import re
from collections.abc import Mapping
from decimal import Decimal as Digits
from decimal import InvalidOperation
from typing import assert_never

from msgspec import Struct
from msgspec import field as attribute

from ledgerbee_sdkgen.model.schemas import (
    Access,
    AliasSchema,
    EnumSchema,
    Field,
    ObjectSchema,
    Schema,
)
from ledgerbee_sdkgen.model.types import (
    NULL,
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
    Wire,
    is_nullable,
)
from ledgerbee_sdkgen.python.examples import TEXTS, fitting, mentions
from ledgerbee_sdkgen.python.room import Room

_MOMENT = re.compile(
    r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d{1,6})?([Zz]|[+-]\d\d:\d\d)"
)
_DEEP = 3
"""Objects inside each other; below, only what is required is told of."""
_FILES = {
    "application/pdf": b"%PDF-1.7\n%%EOF\n",
    "application/zip": b"PK\x05\x06" + bytes(18),
    "image/gif": b"GIF89a",
    "image/jpeg": b"\xff\xd8\xff\xd9",
    "image/png": b"\x89PNG\r\n\x1a\n",
}


def file_of(media_type: str) -> bytes:
    """Return a few bytes that begin as a file of that type does."""
    return _FILES.get(media_type.partition(";")[0].strip().lower(), b"example")


class Answers(Struct, frozen=True, kw_only=True):
    """Makes values as they travel in JSON, which the client can read by their type."""

    schemas: Mapping[str, Schema]
    room: Room = attribute(default_factory=lambda: Room(values=20_000))

    def value(self, type_: TypeExpr, given: object = None) -> object:
        """Return a value of `type_`: `given` as far as it is one, else made up.

        What has no example is null where it may be, and a schema inside itself ends
        where it may be left out. Of what is without end there is a part.
        """
        self.room.begin()
        return self._value(type_, given, ())

    def _value(self, type_: TypeExpr, given: object, above: tuple[str, ...]) -> object:
        match type_:
            case String(format=format_):
                return given if _is_text(given, format_) else TEXTS[format_]
            case Binary():
                usual = TEXTS[StringFormat.BASE64]
                return given if _is_text(given, StringFormat.BASE64) else usual
            case Decimal(wire=Wire.STRING):
                return _digits(given)
            case Decimal():
                return given if _is_number(given) else 100.0
            case Integer():
                return given if type(given) is int else 1
            case Number():
                return given if _is_number(given) else 1.5
            case Boolean(only=bool() as only):
                return only
            case Boolean():
                return given if isinstance(given, bool) else True
            case Null():
                return None
            case Any():
                return given if _is_json(given) else None
            case Literal(values=values):
                known = any(given == one and type(given) is type(one) for one in values)
                return given if known else values[0]
            case Array(items=items):
                if mentions(items, above) and not given:
                    return []
                parts = given if isinstance(given, list) else [None]
                return [self._value(items, one, above) for one in parts]
            case Tuple(items=several):
                parts = given if isinstance(given, list) else []
                padded = [*parts, *[None] * len(several)]
                return [
                    self._value(one, part, above)
                    for one, part in zip(several, padded, strict=False)
                ]
            case Map(values=values):
                held = given if isinstance(given, dict) else {}
                return {
                    str(key): self._value(values, one, above)
                    for key, one in held.items()
                    if _is_json(key)
                }
            case Union(members=members):
                if given is None and is_nullable(type_) and _ends(type_, above):
                    return None
                others = tuple(one for one in members if one != NULL)
                return self._value(fitting(others, given), given, above)
            case Named(name=name) if self.room.is_over(name, given, above):
                return {}
            case Named(name=name):
                return self._named(name, given, above)
            case _:
                assert_never(type_)

    def _named(self, name: str, given: object, above: tuple[str, ...]) -> object:
        schema = self.schemas[name]
        given = schema.example if given is None else given
        match schema:
            case EnumSchema(values=values):
                return given if given in values else values[0]
            case AliasSchema(discriminator=str(key), mapping=mapping) if mapping:
                return self._variant(key, mapping, given, (*above, name))
            case AliasSchema(type=type_):
                return self._value(type_, given, (*above, name))
            case ObjectSchema():
                return self._object(schema, given, above)

    def _variant(
        self,
        key: str,
        mapping: Mapping[str, str],
        given: object,
        above: tuple[str, ...],
    ) -> object:
        """Return the variant that `given` says it is, or else the first."""
        held = given if isinstance(given, dict) else {}
        said = held.get(key)
        chosen = (
            said if isinstance(said, str) and said in mapping else next(iter(mapping))
        )
        made = self._named(mapping[chosen], held or None, above)
        return {**made, key: chosen} if isinstance(made, dict) else made

    def _object(
        self, schema: ObjectSchema, given: object, above: tuple[str, ...]
    ) -> object:
        if schema.name in above and above.count(schema.name) > 1:
            # It requires itself, so that no value of it is whole.
            return {}
        held = given if isinstance(given, dict) else None
        within = (*above, schema.name)
        return {
            field.wire_name: self._value(field.type, _given(field, held), within)
            for field in schema.fields
            if field.access is not Access.WRITE
            and (field.required or self._is_told(field, held, within))
        }

    def _is_told(
        self, field: Field, held: dict[str, object] | None, above: tuple[str, ...]
    ) -> bool:
        if mentions(field.type, above):
            # A schema inside itself ends where it may be left out.
            return False
        if held is not None:
            # An example of the whole leaves out what it leaves out.
            return field.wire_name in held
        return len(above) <= _DEEP or not _holds_names(field.type)


def _ends(type_: TypeExpr, above: tuple[str, ...]) -> bool:
    """Tell whether null is better than a value, where both may be.

    Beside a reference or an enumeration, `nullable` alone does not admit null (OpenAPI
    3.0.3, "Proposal 2019-10-31: Clarify Nullable"), so a value is safe.
    """
    if mentions(type_, above) or len(above) > _DEEP:
        return True
    return not _holds_names(type_) and not _holds_values(type_)


def _holds_values(type_: TypeExpr) -> bool:
    members = type_.members if isinstance(type_, Union) else (type_,)
    return any(isinstance(one, Literal) for one in members)


def _given(field: Field, held: dict[str, object] | None) -> object:
    if held is not None and field.wire_name in held:
        return held[field.wire_name]
    return field.default if field.example is None else field.example


def _holds_names(type_: TypeExpr) -> bool:
    match type_:
        case Named():
            return True
        case Array(items=inner) | Map(values=inner):
            return _holds_names(inner)
        case Union(members=members) | Tuple(items=members):
            return any(map(_holds_names, members))
        case _:
            return False


def _is_text(given: object, format_: StringFormat) -> bool:
    """Tell whether `given` is a text that a client reads as `format_`."""
    if not isinstance(given, str) or not _is_json(given):
        return False
    try:
        match format_:
            case StringFormat.DATE:
                return datetime.date.fromisoformat(given).isoformat() == given
            case StringFormat.DATE_TIME:
                datetime.datetime.fromisoformat(given)
                return bool(_MOMENT.fullmatch(given))
            case StringFormat.BASE64:
                base64.b64decode(given, validate=True)
    except (ValueError, binascii.Error):
        return False
    return True


def _is_number(given: object) -> bool:
    is_number = isinstance(given, int | float) and not isinstance(given, bool)
    return is_number and _is_json(given)


def _digits(given: object) -> str:
    if isinstance(given, str | int | float) and not isinstance(given, bool):
        try:
            if Digits(str(given)).is_finite():
                return format(Digits(str(given)), "f")
        except InvalidOperation:
            pass
    return "100.00"


def _is_json(given: object) -> bool:
    """Tell whether `given` can be written as JSON in UTF-8, and read again."""
    try:
        # A text is written as it is, but for escapes in ASCII.
        text = (
            given
            if isinstance(given, str)
            else json.dumps(given, allow_nan=False, ensure_ascii=False)
        )
        text.encode()
    except (TypeError, ValueError):
        return False
    return True
