"""The Python name of everything the client shows: each assigned once, here."""

import unicodedata
from collections.abc import Container, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass

from ledgerbee_sdkgen.config.settings import NamingSettings
from ledgerbee_sdkgen.model.api import Api
from ledgerbee_sdkgen.model.operations import Operation
from ledgerbee_sdkgen.model.schemas import EnumSchema, ObjectSchema
from ledgerbee_sdkgen.model.walk import (
    circular,
    input_types,
    names_in,
    output_types,
    reach,
)
from ledgerbee_sdkgen.model.words import words
from ledgerbee_sdkgen.python.identifiers import (
    attribute,
    class_name,
    constant,
    function,
    method_name,
    pascal,
    plain,
    snake,
    unique,
)

# Attributes of every client, and what its class uses below them; a resource of such
# a name is numbered.
_CLIENT = (
    "aclose",
    "api",
    "base_url",
    "cached_property",
    "close",
    "listed",
    "property",
    "send",
    "with_options",
    "with_raw_response",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceName:
    """`client.journal_entries`, its module and its classes."""

    attribute: str
    module: str
    class_: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodName:
    """`client.journal_entries.v1.create`, and what stands behind it."""

    resource: str
    """The attribute path, as `journal_entries.v1`."""
    method: str
    function: str
    constant: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
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


# Before the names of resources and clients, for asyncio and for raw answers.
_PREFIXES = ("Async", "Raw", "AsyncRaw")
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


def assign_names(api: Api, naming: NamingSettings, *, client: str) -> Names:
    """Return a name for everything in `api`; the order of the document decides ties.

    `client` is the class of the client, which no other may be called.
    """
    payloads = {name for one in api.webhooks for name in names_in(one.type)}
    classes = _classes(api.schemas, naming, payloads)
    resources = _resources(api.operations, {*classes.values(), *CLIENT_IMPORTS, client})
    taken = set(classes.values())
    params: dict[str, str] = {}
    for schema, name in classes.items():
        params[schema] = unique(f"{name}Param", taken)
        taken.add(params[schema])
    fields = {
        name: _apart(
            (field.wire_name, attribute(snake(words(field.wire_name))))
            for field in schema.fields
        )
        for name, schema in api.schemas.items()
        if isinstance(schema, ObjectSchema)
    }
    return Names(
        classes=classes,
        modules=_modules(api, resources),
        params=params,
        fields=fields,
        extras={
            name: unique("additional_properties", fields[name].values())
            for name, schema in api.schemas.items()
            if isinstance(schema, ObjectSchema) and schema.additional is not None
        },
        members={
            name: _apart(
                (value, constant(_value_words(value))) for value in schema.values
            )
            for name, schema in api.schemas.items()
            if isinstance(schema, EnumSchema)
        },
        circular=circular(api.schemas),
        resources=resources,
        methods=_methods(
            api.operations, resources, {*classes.values(), *params.values()}
        ),
    )


def _apart(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return what is named → its name, later ones of the same name numbered.

    What is named as it is in the document comes first: by that name no other is meant.
    """
    listed = list(pairs)
    given = {wire: proposed for wire, proposed in listed if wire == proposed}
    for wire, proposed in listed:
        if wire not in given:
            given[wire] = unique(proposed, {*given.values(), *given})
    return {wire: given[wire] for wire, _ in listed}


def _classes(
    schemas: Iterable[str], naming: NamingSettings, payloads: Set[str]
) -> dict[str, str]:
    """Return schema → class; a name the document gives as it is comes first."""
    names = list(schemas)
    taken = {name: WEBHOOK_NAMES if name in payloads else () for name in names}
    short = {name: _class(name, naming, taken[name]) for name in names}
    full = {name: _class(name, NamingSettings(), taken[name]) for name in names}
    held: dict[str, str] = {}
    for name in names:
        # Where dropping a word would take another schema's own name, it stays.
        if short[name] != full[name] and short[name] in full.values():
            short[name] = full[name]
    for name in sorted(names, key=lambda one: "." in one or short[one] != full[one]):
        proposed = short[name] if short[name] not in held.values() else full[name]
        held[name] = unique(proposed, held.values())
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


def _resources(
    operations: Iterable[Operation], classes: Set[str]
) -> dict[str, ResourceName]:
    named: dict[str, ResourceName] = {}
    taken: set[str] = set(_CLIENT)
    used = {f"{prefix}{name}" for prefix in ("", *_PREFIXES) for name in classes}
    for operation in operations:
        if operation.resource in named:
            continue
        phrase = words(operation.resource)
        name = unique(plain(snake(phrase)), taken)
        taken.add(name)
        class_ = class_name(pascal(phrase))
        if used & _variants(class_):
            class_ = f"{class_}Resource"
        while used & _variants(class_):
            class_ = f"{class_}_"
        used |= _variants(class_)
        named[operation.resource] = ResourceName(
            attribute=name, module=name, class_=class_
        )
    return named


def _variants(class_: str) -> set[str]:
    return {f"{prefix}{class_}" for prefix in ("", *_PREFIXES)}


def _modules(api: Api, resources: Mapping[str, ResourceName]) -> dict[str, str]:
    """Return schema → module: of the one resource that uses it, else the shared one.

    What webhooks alone use has a module, too, which no other imports.
    What the shared module mentions is shared, too, so that no modules import each
    other in a circle.
    """
    users: dict[str, set[str]] = {name: set() for name in api.schemas}
    for operation in api.operations:
        types = (*input_types(operation), *output_types(operation))
        mentioned = (name for type_ in types for name in names_in(type_))
        for name in reach(mentioned, api.schemas):
            users[name].add(resources[operation.resource].module)
    taken = {resource.module for resource in resources.values()}
    shared = unique("common", taken)
    own = unique("webhooks", taken)
    sent = (name for one in api.webhooks for name in names_in(one.type))
    for name in reach(sent, api.schemas):
        users[name] = users[name] or {own}
    for name in [name for name, modules in users.items() if not modules]:
        # What no operation uses is shared, and so has to be what it mentions.
        for reached in reach((name,), api.schemas):
            users[reached].add(shared)
    return {
        name: next(iter(modules)) if len(modules) == 1 else shared
        for name, modules in users.items()
    }


def _methods(
    operations: Iterable[Operation],
    resources: Mapping[str, ResourceName],
    classes: Set[str],
) -> dict[str, MethodName]:
    named: dict[str, MethodName] = {}
    taken: dict[str, set[str]] = {}
    # `A` is a class as well as a constant.
    owned = {name.class_ for name in resources.values()}
    in_the_way = classes | {one for name in owned for one in _variants(name)}
    for operation in sorted(operations, key=lambda one: one.superseded is not None):
        resource = resources[operation.resource].attribute
        phrase = words(operation.action)
        version = ""
        if operation.superseded:
            version = f"v{operation.version or 1}"
        scope = f"{resource}.{version}" if version else resource
        held = taken.setdefault(scope, set())
        method = unique(method_name(snake(phrase)), held)
        held.add(method)
        spelled = (*words(method), version) if version else words(method)
        functions = taken.setdefault(f"{resource}()", set())
        name = unique(function(snake(spelled)), functions)
        functions.add(name)
        record = constant((name,))
        while record in in_the_way:
            record = f"{record}_"
        named[operation.location.pointer] = MethodName(
            resource=scope, method=method, function=name, constant=record
        )
    return named


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
