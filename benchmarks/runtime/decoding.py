"""Decoding a page of invoices: this client, bare msgspec, and peers.

All run in one process, which needs this client, pydantic, attrs and python-dateutil,
and the package that openapi-python-client made of the same document.
"""

import datetime
import functools
import json
from collections.abc import Callable, Mapping
from decimal import Decimal
from importlib import import_module
from importlib.util import find_spec
from operator import or_
from typing import Any

import msgspec
from msgspec import UNSET, UnsetType, inspect

from benchmarks.runtime.turns import in_turn, kept_bytes
from ledgerbee._runtime.decode import decode
from ledgerbee._runtime.model import ApiModel
from ledgerbee.models import Invoice, InvoiceListItem


class Page(ApiModel, kw_only=True, rename="camel"):
    """A page of invoices with their lines; the API's own lists are without."""

    items: list[Invoice]
    total: int
    page: int
    limit: int
    total_pages: int


class ListPage(ApiModel, kw_only=True, rename="camel"):
    """A page of what the API answers to a list of invoices."""

    items: list[InvoiceListItem]
    total: int
    page: int
    limit: int
    total_pages: int


Decode = Callable[[bytes], Any]


def seconds(
    body: bytes, *, rounds: int = 20, attrs_package: str = "", type_: Any = Page
) -> dict[str, list[float]]:
    """Return the CPU seconds that each contender takes to decode `body`, each round.

    `attrs_package` is the name of openapi-python-client's package; left out if empty.
    """
    return in_turn(_bound(contenders(attrs_package, type_), body), rounds)


def kept(body: bytes, *, attrs_package: str = "", type_: Any = Page) -> dict[str, int]:
    """Return the bytes that what each contender decodes takes up."""
    chosen = _bound(contenders(attrs_package, type_), body)
    return {name: kept_bytes(run) for name, run in chosen.items()}


def contenders(attrs_package: str = "", type_: Any = Page) -> dict[str, Decode]:
    """Return what decodes a page, by name; each builds what it needs only once.

    - `ours`: what a call does with its answer.
    - `msgspec`: msgspec alone, on the same classes; an exact number needs its hook.
    - `msgspec-ignoring`: the same on like classes that ignore what is unknown.
    - `pydantic`: models of the same fields and types, amounts as `Decimal`.
    - `attrs`: openapi-python-client's; its amounts stay texts.
    - `json`: dicts and floats, the least that anything in Python can do.
    """
    lenient = _ignoring(type_)
    found: dict[str, Decode] = {
        "ours": lambda body: decode(body, type_),
        "msgspec": msgspec.json.Decoder(type_, float_hook=Decimal).decode,
        "msgspec-ignoring": msgspec.json.Decoder(lenient, float_hook=Decimal).decode,
        "json": json.loads,
    }
    if find_spec("pydantic"):
        found["pydantic"] = _pydantic(type_).model_validate_json
    if attrs_package:
        found["attrs"] = _attrs(attrs_package, type_)
    return found


def _bound(found: Mapping[str, Decode], body: bytes) -> dict[str, Callable[[], object]]:
    return {name: functools.partial(run, body) for name, run in found.items()}


def _attrs(package: str, type_: Any) -> Decode:
    models = import_module(f"{package}.models")
    if type_ is ListPage:
        page = models.PaginatedInvoicesResponse
        return lambda body: page.from_dict(json.loads(body))
    invoice = models.PublicInvoice
    return lambda body: [invoice.from_dict(one) for one in json.loads(body)["items"]]


@functools.cache
def _ignoring(struct: type[msgspec.Struct]) -> type[msgspec.Struct]:
    """Return a class of the fields of `struct` that ignores what is unknown."""
    fields: list[Any] = []
    for one in _info(struct).fields:
        type_ = _like(one.type, _ignoring)
        if one.required:
            fields.append((one.name, type_))
        else:
            fields.append((one.name, type_ | UnsetType, UNSET))
    return msgspec.defstruct(struct.__name__, fields, kw_only=True, rename="camel")


@functools.cache
def _pydantic(struct: type[msgspec.Struct]) -> Any:
    """Return a model of pydantic with the fields of `struct`; absent ones are None."""
    pydantic = import_module("pydantic")
    fields: dict[str, Any] = {}
    for one in _info(struct).fields:
        type_ = _like(one.type, _pydantic)
        absent = () if one.required else (None,)
        # A field may be called as its type is, which pydantic does not take.
        fields[f"{one.name}_"] = (
            type_ if one.required else type_ | None,
            pydantic.Field(*absent, alias=one.encode_name),
        )
    return pydantic.create_model(struct.__name__, **fields)


def _info(struct: type[msgspec.Struct]) -> inspect.StructType:
    info = inspect.type_info(struct)
    assert isinstance(info, inspect.StructType)
    return info


def _like(info: inspect.Type, model: Callable[[Any], Any]) -> Any:
    """Return the annotation of `info`, with what `model` returns for its structs."""
    match info:
        case inspect.Metadata(type=inner):
            return _like(inner, model)
        case inspect.StructType(cls=cls) | inspect.EnumType(cls=cls):
            return model(cls) if isinstance(info, inspect.StructType) else cls
        case inspect.ListType(item_type=item):
            return list[_like(item, model)]  # type: ignore[misc]
        case inspect.UnionType(types=types):
            return functools.reduce(or_, (_like(one, model) for one in types))
        case _:
            return _SCALARS[type(info)]


_SCALARS: dict[type[inspect.Type], Any] = {
    inspect.BoolType: bool,
    inspect.DateTimeType: datetime.datetime,
    inspect.DateType: datetime.date,
    inspect.DecimalType: Decimal,
    inspect.IntType: int,
    inspect.NoneType: None,
    inspect.StrType: str,
}
