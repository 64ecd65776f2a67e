"""Values of another type than their schema says: defaults, enums, examples, bounds."""

import math
import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from ledgerbee_sdkgen.spec.repairs.site import Object, Site

_INTEGER = re.compile(r"[-+]?\d{1,300}")
_NUMBER = re.compile(r"[-+]?\d{1,300}(\.\d{1,300})?([eE][-+]?\d{1,2})?")
_BOOLEANS = {"true": True, "false": False}
_NONE: Final = object()
_BOUNDS = (
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
)
_LEAST, _MOST = -(2**63), 2**63 - 1


def default_of_other_type(schema: Object, site: Site) -> Object:
    """Read `"false"` as the default of a boolean, `"10"` as that of an integer."""
    value, kinds = schema["default"], _kinds(schema)
    if not kinds or value is None or _is_any(value, kinds):
        return schema
    meant = _converted(value, kinds)
    if meant is _NONE:
        return schema
    said = "/".join(kinds)
    site.report(f"the default {value!r} is not of type `{said}`", "default")
    return {**schema, "default": meant}


def enum_of_other_type(schema: Object, site: Site) -> Object:
    """Read the values of an enum as of its type, or else its type as that of them."""
    values, kinds = schema["enum"], _kinds(schema)
    if not isinstance(values, list) or not kinds or "array" in kinds:
        return schema
    wrong = [one for one in values if one is not None and not _is_any(one, kinds)]
    if not wrong:
        return schema
    meant = [
        one if one is None or _is_any(one, kinds) else _converted(one, kinds)
        for one in values
    ]
    said = "/".join(kinds)
    if not any(one is _NONE for one in meant):
        site.report(f"values of `enum` are not of type `{said}`, but could be", "enum")
        return {**schema, "enum": meant}
    if "string" in kinds and any(isinstance(one, float) for one in wrong):
        message = "values of `enum` are numbers, whose text is not known; any is taken"
        site.report(message, "type")
        return {key: value for key, value in schema.items() if key != "enum"}
    own = list(dict.fromkeys(_kind(one) for one in values if one is not None))
    if not all(own):
        return schema
    whole = [kind for kind in own if kind]
    site.report(f"values of `enum` are not of type `{said}`; that is wrong", "type")
    if None in values or schema.get("nullable") is True:
        whole.append("null")
    return {**schema, "type": whole[0] if len(whole) == 1 else whole}


def example_of_other_type(schema: Object, site: Site) -> Object:
    """Read an example as of the type of its schema, or leave it out."""
    value, kinds = schema["example"], _kinds(schema)
    if not kinds or value is None or _is_any(value, kinds):
        return schema
    meant = _converted(value, kinds)
    rest = {key: one for key, one in schema.items() if key != "example"}
    said = "/".join(kinds)
    if meant is _NONE:
        site.report(f"the example is not of type `{said}`; it is left out", "example")
        return rest
    site.report(f"the example {value!r} is not of type `{said}`", "example")
    return {**rest, "example": meant}


def example_beside_schema(holder: Object, site: Site) -> Object:
    """Do the same for an example that stands beside the schema it is of."""
    schema = site.find(holder.get("schema"))
    if not isinstance(schema, dict):
        return holder
    kinds = {key: schema[key] for key in ("type", "nullable") if key in schema}
    made = example_of_other_type({**kinds, "example": holder["example"]}, site)
    if "example" not in made:
        return {key: one for key, one in holder.items() if key != "example"}
    same = made["example"] is holder["example"]
    return holder if same else {**holder, "example": made["example"]}


def bounds_beyond_64_bits(schema: Object, site: Site) -> Object:
    """Leave out bounds that no integer of 64 bits can reach."""
    beyond = [key for key in _BOUNDS if _is_beyond(schema.get(key), key, schema)]
    for key in beyond:
        message = f"`{key}` is beyond 64 bits, which bounds nothing; it is left out"
        site.report(message, key)
    if not beyond:
        return schema
    return {key: value for key, value in schema.items() if key not in beyond}


def _is_beyond(value: Any, key: str, schema: Object) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    if key.endswith("imum") and "integer" not in _kinds(schema):
        return False
    return not _LEAST <= value <= _MOST


def _kinds(schema: Object) -> list[str]:
    """Return the types that a schema names; none if it leaves them open."""
    said = schema.get("type")
    listed = [said] if isinstance(said, str) else said
    if not isinstance(listed, list):
        return []
    known = [one for one in listed if isinstance(one, str) and one != "null"]
    return known if set(known) <= _TESTS.keys() else []


def _kind(value: Any) -> str:
    """Return the type of a value that may be in an enum; empty for others."""
    match value:
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case str():
            return "string"
        case _:
            return ""


def _is_whole(value: Any) -> bool:
    return type(value) is int or (isinstance(value, float) and value.is_integer())


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


_TESTS: Final[Mapping[str, Callable[[Any], bool]]] = {
    "string": lambda value: isinstance(value, str),
    "integer": _is_whole,
    "number": _is_number,
    "boolean": lambda value: isinstance(value, bool),
    "array": lambda value: isinstance(value, list),
    "object": lambda value: isinstance(value, dict),
}


def _is_any(value: Any, kinds: list[str]) -> bool:
    return any(_TESTS[kind](value) for kind in kinds)


def _converted(value: Any, kinds: list[str]) -> Any:
    """Return `value` as of the first of `kinds` that it can be; `_NONE` if of none."""
    for kind in kinds:
        match kind, value:
            case "boolean", str() if value.strip().lower() in _BOOLEANS:
                return _BOOLEANS[value.strip().lower()]
            case "integer", str() if _INTEGER.fullmatch(value.strip()):
                return int(value)
            case "number", str() if _NUMBER.fullmatch(value.strip()):
                number = float(value)
                return number if math.isfinite(number) else _NONE
            case "string", bool():
                return str(value).lower()
            case "string", int():
                # Not of other numbers: YAML has read `1.10` as 1.1.
                return str(value)
    return _NONE
