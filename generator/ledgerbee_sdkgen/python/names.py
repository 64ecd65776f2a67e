"""The Python name of everything the client shows: each assigned once, here."""

import unicodedata
from collections.abc import Container, Iterable, Iterator, Mapping, Set

from msgspec import Struct

from ledgerbee_sdkgen.config.settings import NamingSettings
from ledgerbee_sdkgen.model.api import Api
from ledgerbee_sdkgen.model.schemas import EnumSchema, ObjectSchema, Schema
from ledgerbee_sdkgen.model.walk import (
    circular,
    input_types,
    mentions,
    names_in,
    output_types,
    reach,
)
from ledgerbee_sdkgen.model.words import words
from ledgerbee_sdkgen.python.arguments import Argument, name_arguments
from ledgerbee_sdkgen.python.callback_names import callback_names
from ledgerbee_sdkgen.python.identifiers import (
    attribute,
    class_name,
    constant,
    pascal,
    snake,
    unique,
)
from ledgerbee_sdkgen.python.method_names import (
    MethodName,
    ResourceName,
    method_names,
    resource_names,
    variants,
)
from ledgerbee_sdkgen.python.pins import NO_PINS, Pins


class Names(Struct, frozen=True, kw_only=True):
    """Every public name, by what it names."""

    classes: Mapping[str, str]
    """Schema → class."""
    modules: Mapping[str, str]
    """Schema → module below `models` and `params`."""
    params: Mapping[str, str]
    """Schema → TypedDict or alias that callers may give instead."""
    fields: Mapping[str, Mapping[str, str]]
    """Schema → property → attribute."""
    extras: Mapping[str, str]
    """Schema that takes other properties → the attribute that holds them."""
    members: Mapping[str, Mapping[str, str]]
    """Schema → enumeration value → member."""
    circular: frozenset[str]
    """Schemas that are names for types which occur in themselves."""
    resources: Mapping[str, ResourceName]
    """Words → names."""
    methods: Mapping[str, MethodName]
    """Pointer of the operation → names."""
    arguments: Mapping[str, tuple[Argument, ...]]
    """Pointer of the operation → what is given to its method, in that order."""
    callbacks: Mapping[str, str]
    """Pointer of a callback with a payload → the function that reads it."""


CLIENT_IMPORTS = (
    "Api",
    "AsyncClient",
    "AsyncTransport",
    "Callable",
    "Client",
    "Deprecation",
    "ErrorEnvelope",
    "Hooks",
    "Mapping",
    "SyncClient",
    "Timing",
    "Transport",
    "Unknown",
)
"""What a client's module has beside its classes, and the names made of these."""
WEBHOOK_NAMES = (
    "Event",
    "Headers",
    "SignedEvent",
    "UnknownEvent",
    "WebhookPayloadError",
    "WebhookVerificationError",
    "Webhooks",
)
"""What the module of webhooks has beside the classes of their payloads."""


def assign_names(
    api: Api, naming: NamingSettings, *, client: str, pins: Pins = NO_PINS
) -> Names:
    """Return a name for everything in `api`; the order of the document decides ties.

    What is pinned is called so, and nothing else is. `client` is the class of the
    client, which no other may be called.
    """
    payloads = {name for one in api.webhooks for name in names_in(one.type)}
    classes = _classes(api.schemas, naming, payloads, pins)
    resources = resource_names(
        api.operations, {*classes.values(), *CLIENT_IMPORTS, client}, pins
    )
    params = dict(pins.params)
    taken = {*classes.values(), *params.values()}
    for schema, name in classes.items():
        if schema not in params:
            params[schema] = unique(f"{name}Param", taken)
            taken.add(params[schema])
    fields = {
        name: _apart(
            (
                (field.wire_name, attribute(snake(words(field.wire_name))))
                for field in schema.fields
            ),
            pins.fields.get(name, {}),
            {pins.extras[name]} if name in pins.extras else set(),
        )
        for name, schema in api.schemas.items()
        if isinstance(schema, ObjectSchema)
    }
    methods = method_names(
        api.operations, resources, {*classes.values(), *params.values()}, pins
    )
    return Names(
        classes=classes,
        modules=_modules(api, resources),
        params=params,
        fields=fields,
        extras={
            name: pins.extras.get(name)
            or unique("additional_properties", fields[name].values())
            for name, schema in api.schemas.items()
            if isinstance(schema, ObjectSchema) and schema.additional is not None
        },
        members={
            name: _apart(
                ((value, constant(_value_words(value))) for value in schema.values),
                pins.members.get(name, {}),
            )
            for name, schema in api.schemas.items()
            if isinstance(schema, EnumSchema)
        },
        circular=circular(api.schemas),
        resources=resources,
        methods=methods,
        arguments={
            (pointer := operation.location.pointer): name_arguments(
                operation,
                api.schemas,
                fields,
                naming.parameters,
                pins.arguments.get(pointer, {}),
            )
            for operation in api.operations
        },
        callbacks=callback_names(api.callbacks, methods, pins.callbacks),
    )


def _apart(
    pairs: Iterable[tuple[str, str]],
    pinned: Mapping[str, str],
    taken: Set[str] = frozenset(),
) -> dict[str, str]:
    """Return what is named → its name, later ones of the same name numbered.

    After what is pinned, what is named as it is in the document comes first: by that
    name no other is meant.
    """
    listed = list(pairs)
    given = {wire: pinned[wire] for wire, _ in listed if wire in pinned}
    held = {*given.values(), *taken}
    exact = (
        {wire for wire, proposed in listed if wire == proposed} - given.keys() - held
    )
    given |= {wire: wire for wire, _ in listed if wire in exact}
    held |= given.keys()
    for wire, proposed in listed:
        if wire not in given:
            given[wire] = unique(proposed, held)
            held |= {wire, given[wire]}
    return {wire: given[wire] for wire, _ in listed}


def _classes(
    schemas: Iterable[str], naming: NamingSettings, payloads: Set[str], pins: Pins
) -> dict[str, str]:
    """Return schema → class; a name the document gives as it is comes first."""
    names = list(schemas)
    needed = {name: WEBHOOK_NAMES if name in payloads else () for name in names}
    short = {name: _class(name, naming, needed[name]) for name in names}
    full = {name: _class(name, NamingSettings(), needed[name]) for name in names}
    held = dict(pins.classes)
    taken = {*held.values(), *pins.params.values()}
    taken |= {one for name in pins.resource_classes.values() for one in variants(name)}
    whole = set(full.values())
    for name in names:
        # Where dropping a word would take another schema's own name, it stays.
        if short[name] != full[name] and short[name] in whole:
            short[name] = full[name]
    for name in sorted(names, key=lambda one: "." in one or short[one] != full[one]):
        if name in held:
            continue
        proposed = short[name] if short[name] not in taken else full[name]
        held[name] = unique(proposed, taken)
        taken.add(held[name])
    return {name: held[name] for name in names}


def _class(schema: str, naming: NamingSettings, taken: Container[str]) -> str:
    owner, *inner = schema.split(".")
    for prefix in naming.drop_prefixes:
        owner = owner.removeprefix(prefix) or owner
    for suffix in naming.drop_suffixes:
        owner = owner.removesuffix(suffix) or owner
    phrase: list[str] = []
    for part in (owner, *inner):
        said = words(part)
        # `entryType` of `JournalEntry` is its type, not its entry type.
        repeats = phrase and said and phrase[-1] == said[0]
        phrase += said[1:] if repeats and len(said) > 1 else said
    name = class_name(pascal(phrase))
    return f"{name}_" if name in taken else name


def _modules(api: Api, resources: Mapping[str, ResourceName]) -> dict[str, str]:
    """Return schema → module: of the one resource that uses it, else the shared one.

    What webhooks alone use has a module, too, which no other imports.
    What the shared module mentions is shared, too, so that no modules import each
    other in a circle.
    """
    taken = {resource.module for resource in resources.values()}
    shared = unique("common", taken)
    homes: dict[str, str] = {}
    for operation in api.operations:
        types = (*input_types(operation), *output_types(operation))
        mentioned = (name for type_ in types for name in names_in(type_))
        module = resources[operation.resource].module
        _move_in(homes, mentioned, module, shared, api.schemas)
    sent = (name for one in api.webhooks for name in names_in(one.type))
    own = unique("webhooks", taken)
    for name in reach(sent, api.schemas):
        homes.setdefault(name, own)
    # What no operation uses is shared, and so has to be what it mentions.
    unused = [name for name in api.schemas if name not in homes]
    _move_in(homes, unused, shared, shared, api.schemas)
    return {name: homes[name] for name in api.schemas}


def _move_in(
    homes: dict[str, str],
    names: Iterable[str],
    module: str,
    shared: str,
    schemas: Mapping[str, Schema],
) -> None:
    """Enter `module` as the home of `names` and what they mention, or else `shared`.

    Each moves twice at most, so that this takes no longer however many use it.
    """
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        home = homes.get(name)
        if home in (module, shared):
            continue
        homes[name] = module if home is None else shared
        waiting += mentions(schemas[name])


def _value_words(value: str) -> Iterator[str]:
    """Yield words for an enumeration value, signs by their Unicode names."""
    if value[:1] == "-" and value[1:2].isalpha():
        yield "minus"
    found = words(value)
    if found:
        yield from found
        return
    if not value:
        yield "empty"
    for character in value:
        yield from words(unicodedata.name(character, f"u{ord(character):x}").lower())
