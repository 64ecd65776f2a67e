"""What is called as it was: the names of an old surface for the things of a new API."""

from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import replace

from ledgerbee_sdkgen.config.settings import Config
from ledgerbee_sdkgen.model.api import Api
from ledgerbee_sdkgen.model.operations import Operation
from ledgerbee_sdkgen.model.schemas import EnumSchema, ObjectSchema, Schema
from ledgerbee_sdkgen.model.shapes import keys_of, shape_of_operation, shape_of_schema
from ledgerbee_sdkgen.python.fit import fits
from ledgerbee_sdkgen.python.pairing import Made, paired
from ledgerbee_sdkgen.python.pins import Pins
from ledgerbee_sdkgen.python.symbols import Kind, Surface, Symbol

_TELLING = 3
"""Properties or values that tell a schema: with fewer, two may be alike by chance."""


class Kept(Struct, frozen=True, kw_only=True):
    """The API with its operations in the resources they were in, and its old names."""

    api: Api
    pins: Pins
    given_up: tuple[str, ...]
    """Names of the old surface that the client needs for itself now."""


def keep_names(surface: Surface, api: Api, config: Config) -> Kept:
    """Return what of `surface` names things of `api`.

    Operations and schemas are paired by place, then by structure (`paired`); their
    parts by what they are called in JSON or in a request. What the configuration names
    one by one is not kept: `[[actions]]`, `[naming.resources]`, `[naming.parameters]`.
    """
    given_up = tuple(
        name for name, one in surface.symbols.items() if not fits(one.kind, one.called)
    )
    surface = surface.without(given_up)
    methods = surface.of(Kind.METHOD)
    now = {
        one.location.pointer: Made(shape=shape_of_operation(one))
        for one in api.operations
    }
    was = paired({of: Made(shape=one.shape) for of, one in methods.items()}, now, {})
    called = {pointer: methods[place] for pointer, place in was.items()}
    homes = _homes(surface, api, called, config)
    labels = {entry.operation for entry in config.actions}
    operations = tuple(
        replace(one, resource=homes.moved.get(one.location.pointer, one.resource))
        for one in api.operations
    )
    chosen = {one.location.pointer for one in operations if one.label in labels}
    parts = surface.parts()
    schemas = _schemas(surface, api.schemas, was)
    held = {name: parts.get(one.name, {}) for name, one in schemas.items()}
    inputs = surface.of(Kind.INPUT)
    pins = Pins(
        classes={name: one.called for name, one in schemas.items()},
        params={
            name: inputs[one.of].called
            for name, one in schemas.items()
            if one.of in inputs
        },
        fields=held,
        extras={name: each["*"] for name, each in held.items() if "*" in each},
        members=held,
        resources=homes.attributes,
        resource_classes=homes.classes,
        methods={
            one.location.pointer: _call(called[one.location.pointer])
            for one in operations
            if one.location.pointer in called.keys() - chosen
            and _root(called[one.location.pointer])
            == homes.attributes.get(one.resource)
        },
        arguments={
            pointer: _arguments(parts.get(one.name, {}), config)
            for pointer, one in called.items()
        },
        callbacks={of: one.called for of, one in surface.of(Kind.CALLBACK).items()},
        chosen=frozenset(chosen),
    )
    return Kept(api=replace(api, operations=operations), pins=pins, given_up=given_up)


def _schemas(
    surface: Surface, schemas: Mapping[str, Schema], calls: Mapping[str, str]
) -> dict[str, Symbol]:
    """Return schema → the class it was; `calls` are the pairs of operations."""
    classes, parts = surface.of(Kind.CLASS), surface.parts()
    old = {
        place: _made(one.shape, frozenset(parts.get(one.name, ())) - {"*"})
        for place, one in classes.items()
    }
    keys = keys_of(schemas)
    new = {
        keys[name]: _made(shape_of_schema(one, schemas), _parts(one))
        for name, one in schemas.items()
    }
    was = paired(old, new, calls)
    return {name: classes[was[key]] for name, key in keys.items() if key in was}


def _made(shape: str, parts: frozenset[str]) -> Made:
    return Made(shape=shape, parts=parts, is_telling=len(parts) >= _TELLING)


def _parts(schema: Schema) -> frozenset[str]:
    match schema:
        case ObjectSchema(fields=fields):
            return frozenset(one.wire_name for one in fields)
        case EnumSchema(values=values):
            return frozenset(values)
        case _:
            return frozenset()


class _Homes(Struct, frozen=True, kw_only=True):
    """Which resource keeps which names, and which operations stay where they were."""

    attributes: Mapping[str, str]
    """Words → attribute of the client."""
    classes: Mapping[str, str]
    moved: Mapping[str, str]
    """Pointer of an operation → words of the resource that it was in."""


def _homes(
    surface: Surface, api: Api, called: Mapping[str, Symbol], config: Config
) -> _Homes:
    """Return where operations stay, whatever tag they have now.

    A resource whose operations all come from one that is gone is that one under another
    tag, and so takes its names.
    """
    words_of = {one.called: of for of, one in surface.of(Kind.RESOURCE).items()}
    attributes = {words: attribute for attribute, words in words_of.items()}
    staying = [
        one
        for one in api.operations
        if one.location.pointer in called and one.tag not in config.naming.resources
    ]
    said = {one.resource for one in api.operations}
    for words in said - attributes.keys():
        roots = {
            _root(called[one.location.pointer])
            for one in staying
            if one.resource == words
        }
        if len(roots) == 1 and words_of.get(root := roots.pop()) not in said:
            words_of[root] = words
    attributes = {words: attribute for attribute, words in words_of.items()}
    moved = {one.location.pointer: _home(one, called, words_of) for one in staying}
    used = {moved.get(one.location.pointer, one.resource) for one in api.operations}
    classes = {
        attribute: surface.of(Kind.RESOURCE_CLASS).get(of)
        for of, symbol in surface.of(Kind.RESOURCE).items()
        if (attribute := symbol.called)
    }
    return _Homes(
        attributes={words: attributes[words] for words in used & attributes.keys()},
        classes={
            words: class_.called
            for words in used & attributes.keys()
            if (class_ := classes.get(attributes[words])) is not None
        },
        moved=moved,
    )


def _home(
    operation: Operation, called: Mapping[str, Symbol], words_of: Mapping[str, str]
) -> str:
    root = _root(called[operation.location.pointer])
    return words_of.get(root, operation.resource)


def _call(symbol: Symbol) -> tuple[str, str]:
    """Return the path of the resource, as `journal_entries.v1`, and the method."""
    scope, _, method = symbol.name.removeprefix("client.").rpartition(".")
    return scope, method


def _root(symbol: Symbol) -> str:
    """Return the attribute of the client that a method is below."""
    return _call(symbol)[0].partition(".")[0]


def _arguments(parts: Mapping[str, str], config: Config) -> dict[str, str]:
    spoken = config.naming.parameters
    return {
        part: name
        for part, name in parts.items()
        if part.partition(":")[2] not in spoken
    }
