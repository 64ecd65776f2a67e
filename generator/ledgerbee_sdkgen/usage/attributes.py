"""What an attribute of something is."""

from collections.abc import Iterator, Sequence

import libcst as cst
from msgspec.structs import replace

from ledgerbee_sdkgen.usage.known import Known
from ledgerbee_sdkgen.usage.reading import Reading
from ledgerbee_sdkgen.usage.values import (
    FOREIGN,
    UNKNOWN,
    Class,
    Client,
    ClientClass,
    Instance,
    Method,
    Module,
    Other,
    Pages,
    Raw,
    Resource,
    Unknown,
    Value,
)


def looked_up(full: str, known: Known) -> Value:
    """Return what `full`, as `shop.models.Order`, is the name of."""
    first, *others = full.split(".")
    if first != known.package:
        return UNKNOWN
    found: Value = Module(name="")
    for name in others:
        found = attribute(found, name, known)
    return found


def attribute(owner: Value, name: str, known: Known) -> Value:
    """Return what `name` of `owner` is.

    What is not known to be a client may be one where it has an attribute that is called
    as a resource.
    """
    match owner:
        case Module():
            return _in_module(owner.name, name, known)
        case Client():
            return _of_client(owner, name, known)
        case Resource():
            return _of_resource(owner, name, known)
        case Instance(type=type_, certain=certain):
            schema = known.object(type_)
            held = known.attribute(schema, name) if schema else None
            return Instance(type=held, certain=certain) if held else UNKNOWN
        case Pages():
            return _of_pages(owner, name)
        case Raw():
            return owner if name == "parse" else FOREIGN
        case Unknown(foreign=False):
            return _of_client(Client(certain=False), name, known)
        case _:
            return UNKNOWN


def _of_client(client: Client, name: str, known: Known) -> Value:
    if name == "with_raw_response":
        return Client(raw=True, certain=client.certain)
    if name == "with_options":
        return client
    if name in known.roots:
        return Resource(path=name, raw=client.raw, certain=client.certain)
    return UNKNOWN


def _of_resource(owner: Resource, name: str, known: Known) -> Value:
    path = f"{owner.path}.{name}"
    if path in known.methods:
        return Method(path=path, raw=owner.raw, certain=owner.certain)
    if path in known.resources:
        return Resource(path=path, raw=owner.raw, certain=owner.certain)
    return UNKNOWN


def _of_pages(owner: Pages, name: str) -> Value:
    match name:
        case "first_page":
            return Instance(type=owner.page, certain=owner.certain)
        case "items":
            return owner
        case "pages":
            return replace(owner, item=owner.page)
        case _:
            return FOREIGN


def _in_module(module: str, name: str, known: Known) -> Value:
    """Return what is called `name` in the package or in `module` of it."""
    top, _, inner = module.partition(".")
    if name in known.client_classes and module in ("", "client"):
        return ClientClass()
    if name in known.errors and module in ("", "errors"):
        return Other(symbol=f"errors.{name}")
    if top in ("models", "webhooks") and name in known.classes:
        return Class(schema=known.classes[name])
    if top == "params" and name in known.inputs:
        return Class(schema=known.inputs[name], is_input=True)
    if top == "callbacks":
        return Other(symbol=f"callbacks.{name}")
    if top == "resources" and name in known.resource_classes:
        return Other(symbol=f"resources.{name}")
    if top == "resources" and f"{inner}.{name}" in known.functions:
        return Method(path=known.functions[f"{inner}.{name}"])
    return Module(name=f"{module}.{name}" if module else name)


def assigned_attributes(
    owner: cst.ClassDef, name: str, reading: Reading
) -> Sequence[cst.CSTNode]:
    """Return where `self.name` is assigned in the methods of a class, or `name` in it.

    Each is a target of an assignment.
    """
    return (*_in_body(owner, name), *_on_self(owner, name, reading))


def _in_body(owner: cst.ClassDef, name: str) -> Iterator[cst.CSTNode]:
    for line in owner.body.body:
        for part in line.body if isinstance(line, cst.SimpleStatementLine) else ():
            targets: list[cst.BaseExpression] = []
            if isinstance(part, cst.AnnAssign):
                targets = [part.target]
            elif isinstance(part, cst.Assign):
                targets = [one.target for one in part.targets]
            for target in targets:
                if isinstance(target, cst.Name) and target.value == name:
                    yield target


def _on_self(owner: cst.ClassDef, name: str, reading: Reading) -> Iterator[cst.CSTNode]:
    for node in reading.walk(owner.body):
        match node:
            case cst.AssignTarget(target=target) | cst.AnnAssign(target=target):
                match target:
                    case cst.Attribute(value=cst.Name(value="self"), attr=attr):
                        if attr.value == name:
                            yield target
