"""The arguments of a method: parameters of the operation, and the body's properties."""

import enum
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from ledgerbee_sdkgen.diagnostics import Location
from ledgerbee_sdkgen.model.operations import Body, Operation, Parameter, Place
from ledgerbee_sdkgen.model.schemas import Access, Field, ObjectSchema, Schema
from ledgerbee_sdkgen.model.types import Named, TypeExpr, union
from ledgerbee_sdkgen.model.words import words
from ledgerbee_sdkgen.python.described import described
from ledgerbee_sdkgen.python.downloads import RESERVED, is_download
from ledgerbee_sdkgen.python.identifiers import argument, snake


class Part(enum.StrEnum):
    """What an argument becomes a part of."""

    PATH = "path"
    QUERY = "query"
    HEADERS = "headers"
    COOKIES = "cookies"
    FIELD = "field"
    """A property of the body."""
    BODY = "body"
    """The body as a whole."""


_PARTS: Mapping[Place, Part] = {
    Place.PATH: Part.PATH,
    Place.QUERY: Part.QUERY,
    Place.HEADER: Part.HEADERS,
    Place.COOKIE: Part.COOKIES,
}


class Argument(Struct, frozen=True, kw_only=True):
    """One argument; `wire` is the parameter's name, or the attribute of the body."""

    name: str
    part: Part
    wire: str
    type: TypeExpr
    required: bool
    description: str
    example: object = None
    shown: bool = False
    """Optional, and given in the document's own example of the body."""
    asked: bool = False
    """Optional, and there has to be it or something else of the body."""
    deprecated: bool = False
    location: Location
    """Where the document describes it."""

    @property
    def key(self) -> str:
        """What it is known by within its method, as `query:limit` or `body`."""
        return f"{self.part}:{self.wire}" if self.wire else str(self.part)

    @property
    def is_positional(self) -> bool:
        return self.part is Part.PATH


def name_arguments(
    operation: Operation,
    schemas: Mapping[str, Schema],
    fields: Mapping[str, Mapping[str, str]],
    spoken: Mapping[str, str],
    pinned: Mapping[str, str],
) -> tuple[Argument, ...]:
    """Return the arguments: path parameters in order, then required, then optional.

    Where two want one name, the later in the order path, query, header, cookie, body
    is spelled with its place before it, as `body_id`. `fields` are the attributes of
    schemas; `spoken` maps wire names of parameters to words that are used instead;
    `pinned` has the names of those that are pinned, by `Argument.key`.
    """
    listed = list(_proposed(operation, schemas, fields, spoken))
    named = {
        place: replace(one, name=pinned[one.key])
        for place, one in enumerate(listed)
        if one.key in pinned
    }
    # What is named as the document names it comes first: by that, no other is meant.
    exact = [place for place, one in enumerate(listed) if one.wire == one.name]
    taken = {one.name for one in named.values()}
    taken |= {RESERVED} if is_download(operation) else set()
    for place in dict.fromkeys((*exact, *range(len(listed)))):
        if place in named:
            continue
        name = argument(listed[place].name)
        while name in taken:
            name = f"{_prefix(listed[place].part)}_{name}"
        taken.add(name)
        proposed = listed[place]
        is_free = name == proposed.name
        named[place] = proposed if is_free else replace(proposed, name=name)
    found = [named[place] for place in range(len(listed))]
    in_path = [one for one in found if one.is_positional]
    others = [one for one in found if not one.is_positional]
    return (*in_path, *sorted(others, key=lambda one: not one.required))


def flat_body(body: Body, schemas: Mapping[str, Schema]) -> ObjectSchema | None:
    """Return the object whose properties are arguments of their own.

    None where the body is given whole: it is optional, one of several types, not an
    object, or an object that takes more than its properties.
    """
    if not body.required or len(body.types) > 1 or not isinstance(body.type, Named):
        return None
    schema = schemas[body.type.name]
    if isinstance(schema, ObjectSchema) and schema.additional is None:
        return schema
    return None


def _proposed(
    operation: Operation,
    schemas: Mapping[str, Schema],
    fields: Mapping[str, Mapping[str, str]],
    spoken: Mapping[str, str],
) -> Iterator[Argument]:
    places = list(Place)
    for parameter in sorted(
        operation.parameters, key=lambda one: places.index(one.place)
    ):
        is_key = parameter.wire_name == operation.key_header
        yield _of_parameter(parameter, spoken, is_key)
    if operation.body is None:
        return
    schema = flat_body(operation.body, schemas)
    if schema is None:
        yield Argument(
            name="body",
            part=Part.BODY,
            wire="",
            type=union(*operation.body.types),
            required=operation.body.required,
            description=operation.body.description or "The request body.",
            example=operation.body.example,
            location=operation.body.location,
            shown=operation.body.example is not None,
        )
        return
    example = operation.body.example
    held = example if isinstance(example, dict) else {}
    given = [field for field in schema.fields if field.access is not Access.READ]
    asked = _asked(given) if operation.body.required else frozenset()
    for field in given:
        name = fields[schema.name][field.wire_name]
        yield Argument(
            name=name,
            part=Part.FIELD,
            wire=name,
            type=field.type,
            required=field.required,
            description=described(
                field.description, field.type, deprecated=field.deprecated
            ),
            deprecated=field.deprecated,
            example=held.get(field.wire_name, _example(field)),
            shown=field.wire_name in (held or asked) or field.asked,
            asked=field.wire_name in asked,
            location=field.location,
        )


def _asked(fields: Sequence[Field]) -> frozenset[str]:
    """Return what is given where nothing is required, yet there has to be a body."""
    if any(field.required for field in fields):
        return frozenset(field.wire_name for field in fields if field.asked)
    current = [field for field in fields if not field.deprecated]
    some = [field for field in current if field.asked] or current[:1]
    return frozenset(field.wire_name for field in some)


def _example(field: Field) -> object:
    return field.sample if field.example is None else field.example


def _of_parameter(
    parameter: Parameter, spoken: Mapping[str, str], is_key: bool
) -> Argument:
    said = spoken.get(parameter.wire_name, parameter.wire_name)
    about = described(
        parameter.description, parameter.type, deprecated=parameter.deprecated
    )
    if is_key and parameter.required:
        about = f"{about} One is made when it is left out.".strip()
    return Argument(
        name=snake(words(said)),
        part=_PARTS[parameter.place],
        wire=parameter.wire_name,
        type=parameter.type,
        required=parameter.required and not is_key,
        description=about,
        deprecated=parameter.deprecated,
        location=parameter.location,
        example=parameter.example,
    )


def _prefix(part: Part) -> str:
    match part:
        case Part.HEADERS:
            return "header"
        case Part.COOKIES:
            return "cookie"
        case Part.FIELD:
            return "body"
        case _:
            return part.value
