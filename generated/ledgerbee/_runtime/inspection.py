"""What msgspec knows about types, asked once for each."""

import functools
from collections.abc import Iterator, Mapping
from typing import Any, cast

import msgspec
from msgspec import inspect


def described(type_: Any) -> inspect.Type:
    """Return what msgspec makes of `type_`."""
    try:
        return _described(type_)
    except TypeError:
        # Not hashable, so not kept.
        return inspect.type_info(type_)


@functools.cache
def _described(type_: Any) -> inspect.Type:
    return inspect.type_info(type_)


def bare(info: inspect.Type) -> tuple[inspect.Type, Mapping[str, Any]]:
    """Return a type without its metadata, and the metadata."""
    if isinstance(info, inspect.Metadata):
        return info.type, cast(Mapping[str, Any], info.extra or {})
    return info, {}


def extras_of(struct: inspect.StructType) -> inspect.Field | None:
    """Return the field of `struct` that holds what no other field names, if any."""
    for field in struct.fields:
        if bare(field.type)[1].get("role") == "extras":
            return field
    return None


def values_of(info: inspect.Type) -> inspect.Type:
    """Return the type of the values of a dict."""
    info, _ = bare(info)
    return info.value_type if isinstance(info, inspect.DictType) else inspect.AnyType()


def met(info: inspect.Type) -> Iterator[inspect.Type]:
    """Yield what decoding `info` meets, without metadata; each struct once."""
    pending, seen = [info], set[type]()
    while pending:
        current, _ = bare(pending.pop())
        if isinstance(current, inspect.StructType):
            if current.cls in seen:
                continue
            seen.add(current.cls)
        yield current
        match current:
            case inspect.StructType(fields=fields):
                pending += [field.type for field in fields]
            case inspect.ListType(item_type=item):
                pending.append(item)
            case inspect.TupleType(item_types=items):
                pending += items
            case inspect.DictType(value_type=value):
                pending.append(value)
            case inspect.UnionType(types=types):
                pending += types
            case _:
                pass


def gathers(info: inspect.Type) -> bool:
    """Tell whether decoding `info` meets a struct that holds extras."""
    structs = (one for one in met(info) if isinstance(one, inspect.StructType))
    return any(map(extras_of, structs))


def given_fields(struct: inspect.StructType) -> tuple[inspect.Field, ...]:
    """Return the fields that requests may have: those of answers, and others."""
    written = getattr(struct.cls, "write_only_fields", None)
    if written is None:
        return struct.fields
    info = described(written)
    assert isinstance(info, inspect.StructType)
    return (*struct.fields, *info.fields)


def is_read_only(struct: inspect.StructType, field: inspect.Field) -> bool:
    """Tell whether a field is one that requests do not need."""
    return field.name in getattr(struct.cls, "read_only_fields", ())


def no_field(cls: type[msgspec.Struct], name: str) -> str:
    """Return what to tell who names a field that `cls` does not have."""
    # Imported here, because a program that has no mistake has no need of it.
    import difflib

    close = difflib.get_close_matches(name, cls.__struct_fields__, n=1)
    meant = f"; did you mean `{close[0]}`?" if close else ""
    return f"`{cls.__name__}` has no `{name}`{meant}"


def struct_fields(value: msgspec.Struct) -> inspect.StructType:
    """Return the description of the class of `value`."""
    info = described(type(value))
    assert isinstance(info, inspect.StructType)
    return info
