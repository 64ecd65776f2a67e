"""The names of resources and methods: `client.journal_entries.v1.create`."""

from collections.abc import Iterable, Mapping, Sequence, Set

from msgspec import Struct

from ledgerbee_sdkgen.model.operations import Operation
from ledgerbee_sdkgen.model.words import words
from ledgerbee_sdkgen.python.identifiers import (
    class_name,
    constant,
    function,
    method_name,
    pascal,
    plain,
    snake,
    unique,
)
from ledgerbee_sdkgen.python.pins import Pins

CLIENT_ATTRIBUTES = (
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
"""Attributes of every client, and what its class uses below them; a resource of such a
name is numbered."""
# Before the names of resources and clients, for asyncio and for raw answers.
_PREFIXES = ("Async", "Raw", "AsyncRaw")


class ResourceName(Struct, frozen=True, kw_only=True):
    """`client.journal_entries`, its module and its classes."""

    attribute: str
    module: str
    class_: str


class MethodName(Struct, frozen=True, kw_only=True):
    """`client.journal_entries.v1.create`, and what stands behind it."""

    resource: str
    """The attribute path, as `journal_entries.v1`."""
    method: str
    function: str
    constant: str


def resource_names(
    operations: Iterable[Operation], classes: Set[str], pins: Pins
) -> dict[str, ResourceName]:
    """Return words of a resource → its names; `classes` are taken already."""
    named: dict[str, ResourceName] = {}
    taken: set[str] = {*CLIENT_ATTRIBUTES, *pins.resources.values()}
    used = {one for name in classes for one in variants(name)}
    used |= {one for name in pins.resource_classes.values() for one in variants(name)}
    for operation in operations:
        if operation.resource in named:
            continue
        phrase = words(operation.resource)
        name = pins.resources.get(operation.resource)
        if name is None:
            name = unique(plain(snake(phrase)), taken)
            taken.add(name)
        class_ = pins.resource_classes.get(operation.resource)
        if class_ is None:
            class_ = _free_class(class_name(pascal(phrase)), used)
            used |= variants(class_)
        named[operation.resource] = ResourceName(
            attribute=name, module=name, class_=class_
        )
    return named


def variants(class_: str) -> set[str]:
    """Return the classes that a resource, or the client, of this class has."""
    return {f"{prefix}{class_}" for prefix in ("", *_PREFIXES)}


def _free_class(class_: str, used: Set[str]) -> str:
    if used & variants(class_):
        class_ = f"{class_}Resource"
    while used & variants(class_):
        class_ = f"{class_}_"
    return class_


def method_names(
    operations: Iterable[Operation],
    resources: Mapping[str, ResourceName],
    classes: Set[str],
    pins: Pins,
) -> dict[str, MethodName]:
    """Return pointer of an operation → its names."""
    listed = sorted(operations, key=lambda one: one.superseded is not None)
    called = _calls(listed, resources, pins)
    named: dict[str, MethodName] = {}
    # `A` is a class as well as a constant.
    owned = {name.class_ for name in resources.values()}
    in_the_way = classes | {one for name in owned for one in variants(name)}
    taken: dict[str, set[str]] = {}
    for operation in listed:
        scope, method = called[operation.location.pointer]
        resource, _, version = scope.partition(".")
        spelled = (*words(method), version) if version else words(method)
        functions = taken.setdefault(resource, set())
        name = unique(function(snake(spelled)), functions)
        functions.add(name)
        record = constant((name,))
        while record in in_the_way:
            record = f"{record}_"
        named[operation.location.pointer] = MethodName(
            resource=scope, method=method, function=name, constant=record
        )
    return named


def _calls(
    operations: Sequence[Operation], resources: Mapping[str, ResourceName], pins: Pins
) -> dict[str, tuple[str, str]]:
    """Return pointer → the path of the resource, and the method.

    What the configuration says comes first, then what is pinned, then the rest.
    """
    chosen = [one for one in operations if one.location.pointer in pins.chosen]
    pinned = [one for one in operations if one.location.pointer in pins.methods]
    olders: dict[str, list[str]] = {}
    for one in operations:
        if one.superseded:
            olders.setdefault(one.superseded.successor, []).append(one.location.pointer)
    called: dict[str, tuple[str, str]] = {}
    held: dict[str, set[str]] = {}
    ordered = {one.location.pointer: one for one in (*chosen, *pinned, *operations)}
    for pointer, operation in ordered.items():
        attribute = resources[operation.resource].attribute
        scope, method = pins.methods.get(pointer) or (
            (
                f"{attribute}.v{operation.version or 1}"
                if operation.superseded
                else attribute
            ),
            method_name(snake(words(operation.action))),
        )
        if (scope, method) in (called.get(one) for one in olders.get(pointer, ())):
            # It had the name before there was a newer one, and keeps it.
            scope = f"{scope}.v{operation.version or 2}"
        methods = held.setdefault(scope, set())
        method = unique(method, methods)
        methods.add(method)
        called[pointer] = (scope, method)
    return called
