"""JSON values as a fake makes them: examples, with what was sent laid over them."""

import functools
from typing import Any, Final

import msgspec
from msgspec import inspect

from .amounts import number
from .decode import decode
from .encode import json_text, plain
from .inspection import bare, described, extras_of

JSON: Final = msgspec.json.Decoder(float_hook=number)
"""Reads any JSON; numbers that are not whole keep each of their digits."""
_ANY: Final = inspect.AnyType()
_OBJECTS: Final = (inspect.StructType, inspect.DictType)


def written(value: Any) -> bytes:
    """Return `value` as JSON: a model, or what JSON is made of.

    Raises:
        TypeError: if it is neither.
    """
    return json_text(plain(value))


def laid_over(
    value: Any, given: Any, example: Any = None, info: inspect.Type = _ANY
) -> Any:
    """Return `value` with what `given` says in its place, all the way down.

    Items of lists are as given, each laid over the first item of `example`, which has
    what a request leaves out and an answer holds. Maps, of which `info` says that they
    are some, are as given: their keys are the caller's own.
    """
    shape = _shape(info, given)
    match given:
        case dict() if isinstance(shape, inspect.DictType):
            return given
        case dict() if isinstance(value, dict):
            samples = example if isinstance(example, dict) else {}
            return {
                **value,
                **{
                    name: laid_over(
                        value.get(name), one, samples.get(name), _below(shape, name)
                    )
                    for name, one in given.items()
                },
            }
        case list() if isinstance(example, list) and example:
            inner = shape.item_type if isinstance(shape, inspect.ListType) else _ANY
            return [laid_over(example[0], one, example[0], inner) for one in given]
        case _:
            return _as(value, given)


def _shape(info: inspect.Type, given: Any) -> inspect.Type:
    """Return what `info` says of an object or a list, whatever else it admits."""
    info, _ = bare(info)
    if not isinstance(info, inspect.UnionType):
        return info
    wanted = inspect.ListType if isinstance(given, list) else _OBJECTS
    inner = (bare(one)[0] for one in info.types)
    return next((one for one in inner if isinstance(one, wanted)), _ANY)


def _below(info: inspect.Type, name: str) -> inspect.Type:
    fields = info.fields if isinstance(info, inspect.StructType) else ()
    return next((one.type for one in fields if one.encode_name == name), _ANY)


def _as(value: Any, given: Any) -> Any:
    """Return `given` as the kind `value` is of, where a form or a path said it."""
    if isinstance(value, bool) and given in ("true", "false"):
        return given == "true"
    is_number = isinstance(value, int) and not isinstance(value, bool)
    if is_number and isinstance(given, str) and given.isascii() and given.isdigit():
        return int(given)
    return given


def fitted(example: Any, given: dict[str, Any], type_: Any) -> Any:
    """Return an answer of `type_`: `example`, with what fits of `given` laid over it.

    Properties that `type_` does not name are left out, and so are those by which it
    would be none: a request may say by the same name what answers say otherwise.
    """
    if not isinstance(example, dict):
        return example
    known = names_of(type_)
    chosen = {
        name: one
        for name, one in given.items()
        if name in example or known is None or name in known
    }
    info = described(type_)
    whole = laid_over(example, chosen, example, info)
    if _is(whole, type_):
        return whole
    made = example
    for name, one in chosen.items():
        tried = laid_over(made, {name: one}, example, info)
        made = tried if _is(tried, type_) else made
    return made


def _is(value: Any, type_: Any) -> bool:
    try:
        decode(written(value), type_)
    except (msgspec.MsgspecError, TypeError):
        return False
    return True


def names_of(type_: Any) -> frozenset[str] | None:
    """Return the properties that objects of `type_` have; None if they are open."""
    info, _ = bare(described(type_))
    if not isinstance(info, inspect.StructType) or extras_of(info):
        return None
    return frozenset(field.encode_name for field in info.fields)


def item_type(type_: Any, place: str) -> Any:
    """Return the type of the items of a list that is `place` of `type_`."""
    info, _ = bare(described(type_))
    if place and isinstance(info, inspect.StructType):
        held = {field.encode_name: field.type for field in info.fields}
        info, _ = bare(held.get(place, inspect.AnyType()))
    if isinstance(info, inspect.UnionType):
        info = next(
            (one for one in info.types if isinstance(one, inspect.ListType)), info
        )
    if not isinstance(info, inspect.ListType):
        return Any
    inner, _ = bare(info.item_type)
    match inner:
        case inspect.StructType(cls=cls) | inspect.CustomType(cls=cls):
            return cls
        case _:
            return Any


def identity(value: Any, parameter: str) -> str | None:
    """Return the property that tells a thing from others; None if it has none."""
    if not isinstance(value, dict):
        return None
    for name in ("id", parameter, "_id"):
        if isinstance(value.get(name), str | int) and name:
            return name
    return None


def new_identity(number: int, example: Any) -> Any:
    """Return the identity number `number`, of the kind `example` is."""
    if isinstance(example, int):
        return number
    if _is_uuid(example):
        return f"00000000-0000-4000-8000-{number:012x}"
    return str(number)


@functools.cache
def _is_uuid(text: str) -> bool:
    import uuid

    try:
        return str(uuid.UUID(text)) == text.lower()
    except ValueError:
        return False
