"""What a call or a literal says that the client takes: arguments, fields, members."""

from collections.abc import Iterator

import libcst as cst
from msgspec import Struct

from ledgerbee_sdkgen.model.types import Named, TypeExpr, Union
from ledgerbee_sdkgen.usage.known import Known, KnownMethod
from ledgerbee_sdkgen.usage.values import Class, Method, Value


class Given(Struct, frozen=True, kw_only=True):
    """A name of the client that code gives something for, and where."""

    symbol: str
    place: cst.CSTNode
    given: frozenset[str] | None = None
    """Of an object that is made, the names that are given, if all can be seen."""


def given_to(call: cst.Call, called: Value, known: Known) -> Iterator[Given]:
    """Yield what `call` gives to `called`, a method or a class."""
    match called:
        case Method(path=path):
            yield from _to_method(call, known.methods[path], known)
        case Class(schema=schema):
            class_ = known.names.classes[schema]
            names = given_names(call, called, known)
            yield Given(symbol=f"models.{class_}{{}}", place=call.func, given=names)
            for one in call.args:
                if one.keyword:
                    name = one.keyword.value
                    yield from _for_field(
                        Named(name=schema), name, one.keyword, one.value, known
                    )


def given_names(call: cst.Call, called: Value, known: Known) -> frozenset[str] | None:
    """Return the names of all that `call` gives; None if some cannot be seen."""
    if any(one.star for one in call.args):
        return None
    method = known.methods[called.path] if isinstance(called, Method) else None
    listed = method.arguments if method else ()
    in_order = [one.name for one in listed if one.is_positional]
    count = sum(one.keyword is None for one in call.args)
    named = (one.keyword.value for one in call.args if one.keyword)
    return frozenset((*in_order[:count], *named))


def _to_method(call: cst.Call, method: KnownMethod, known: Known) -> Iterator[Given]:
    in_order = [one for one in method.arguments if one.is_positional]
    for number, one in enumerate(call.args):
        if one.star:
            in_order = []
            continue
        if one.keyword:
            argument = method.argument(one.keyword.value)
        else:
            argument = in_order[number] if number < len(in_order) else None
        if argument:
            place = one.keyword or one.value
            yield Given(symbol=f"{method.symbol}({argument.name})", place=place)
            yield from given_in(one.value, argument.type, known)


def given_in(
    node: cst.BaseExpression, type_: TypeExpr, known: Known
) -> Iterator[Given]:
    """Yield what a literal says that stands where `type_` is asked for.

    What is made elsewhere says nothing here.
    """
    match node:
        case cst.Dict(elements=elements):
            yield from _made(type_, node, known)
            for element in elements:
                match element:
                    case cst.DictElement(key=cst.SimpleString() as key, value=value):
                        name = str(key.evaluated_value)
                        yield from _for_field(type_, name, key, value, known)
        case cst.List(elements=items) | cst.Tuple(elements=items):
            for item in items:
                yield from given_in(item.value, known.element(type_), known)
        case cst.ListComp(elt=item) | cst.GeneratorExp(elt=item):
            yield from given_in(item, known.element(type_), known)
        case cst.IfExp(body=body, orelse=orelse):
            yield from given_in(body, type_, known)
            yield from given_in(orelse, type_, known)
        case cst.SimpleString():
            yield from _member(type_, node, known)


def _made(type_: TypeExpr, node: cst.Dict, known: Known) -> Iterator[Given]:
    """Yield that an object is made as a dict."""
    schema = known.object(type_)
    if schema is None:
        return
    keys = [
        str(one.key.evaluated_value)
        for one in node.elements
        if isinstance(one, cst.DictElement) and isinstance(one.key, cst.SimpleString)
    ]
    yield Given(
        symbol=f"models.{known.names.classes[schema.name]}{{}}",
        place=node,
        given=frozenset(keys) if len(keys) == len(node.elements) else None,
    )


def _for_field(
    type_: TypeExpr,
    name: str,
    place: cst.CSTNode,
    value: cst.BaseExpression,
    known: Known,
) -> Iterator[Given]:
    schema = known.object(type_)
    held = known.attribute(schema, name) if schema else None
    if schema and held:
        class_ = known.names.classes[schema.name]
        yield Given(symbol=f"models.{class_}.{name}", place=place)
        yield from given_in(value, held, known)


def _member(type_: TypeExpr, node: cst.SimpleString, known: Known) -> Iterator[Given]:
    held = known.plain(type_)
    members = held.members if isinstance(held, Union) else (held,)
    for one in members:
        schema = known.enumeration(one)
        own = known.names.members[schema.name] if schema else {}
        if schema and node.evaluated_value in own:
            class_ = known.names.classes[schema.name]
            member = own[str(node.evaluated_value)]
            yield Given(symbol=f"models.{class_}.{member}", place=node)
