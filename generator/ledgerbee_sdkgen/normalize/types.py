"""A schema's primitive types: strings, numbers, enumerations."""

import fnmatch
import re
from collections.abc import Iterable
from functools import cache

from ledgerbee_sdkgen.config.settings import NumberSettings
from ledgerbee_sdkgen.model.types import (
    ANY,
    NULL,
    Binary,
    Boolean,
    Decimal,
    Integer,
    Literal,
    Number,
    String,
    StringFormat,
    TypeExpr,
    Wire,
    union,
)
from ledgerbee_sdkgen.normalize.media import is_json, is_text
from ledgerbee_sdkgen.spec.document import Node

_FORMATS = {
    "date": StringFormat.DATE,
    "date-time": StringFormat.DATE_TIME,
    "byte": StringFormat.BASE64,
    "uuid": StringFormat.UUID,
    "email": StringFormat.EMAIL,
    "uri": StringFormat.URI,
    "url": StringFormat.URI,
}
_INTEGER_FORMATS = ("int32", "int64", "integer", "int", "long")


def string_type(
    node: Node, names: tuple[str, ...], numbers: NumberSettings
) -> TypeExpr:
    """Return the type of a string schema that fills the property called `names`."""
    format_ = node.text("format")
    content, encoding = node.text("contentMediaType"), node.text("contentEncoding")
    is_binary = content and not (encoding or is_json(content) or is_text(content))
    if format_ == "binary" or is_binary:
        return Binary()
    if encoding == "base64":
        return String(format=StringFormat.BASE64)
    if format_ == "decimal":
        return Decimal(wire=Wire.STRING)
    if not format_ and matches(names, numbers.decimal_strings):
        return Decimal(wire=Wire.STRING)
    return String(format=_FORMATS.get(format_, StringFormat.PLAIN))


def number_type(
    node: Node, names: tuple[str, ...], numbers: NumberSettings
) -> TypeExpr:
    """Return the type of a `type: number` schema that fills the property `names`."""
    format_ = node.text("format")
    if format_ in _INTEGER_FORMATS or matches(names, numbers.integers):
        return Integer()
    if format_ == "decimal" or matches(names, numbers.decimals):
        return Decimal(wire=Wire.NUMBER)
    if not format_ and numbers.default == "decimal":
        return Decimal(wire=Wire.NUMBER)
    return Number()


def literal_type(values: Iterable[object]) -> TypeExpr:
    """Return the type of an enumeration; only texts and integers keep their values."""
    held = list(values)
    texts = tuple(dict.fromkeys(item for item in held if isinstance(item, str)))
    whole = tuple(dict.fromkeys(item for item in held if type(item) is int))
    members: list[TypeExpr] = []
    members += [Literal(values=texts)] if texts else []
    members += [Literal(values=whole)] if whole else []
    flags = {item for item in held if isinstance(item, bool)}
    members += [Boolean(only=None if len(flags) > 1 else flags.pop())] if flags else []
    members += [Number()] if any(isinstance(item, float) for item in held) else []
    members += [ANY] if any(isinstance(item, dict | list) for item in held) else []
    members += [NULL] if None in held else []
    return union(*members) if members else ANY


def matches(names: tuple[str, ...], patterns: tuple[str, ...]) -> bool:
    """Tell whether one of the globs is for what is called `names`; case counts.

    A glob with a dot is for a property of one schema, others for all of that name.
    """
    plain, dotted = _globs(patterns) if patterns else (None, None)
    return any(
        glob is not None and glob.match(name) is not None
        for name in names
        for glob in (dotted if "." in name else plain,)
    )


@cache
def _globs(
    patterns: tuple[str, ...],
) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None]:
    """Return one expression for the globs without a dot, and one for the others."""
    plain = [fnmatch.translate(one) for one in patterns if "." not in one]
    dotted = [fnmatch.translate(one) for one in patterns if "." in one]
    return (
        re.compile("|".join(plain)) if plain else None,
        re.compile("|".join(dotted)) if dotted else None,
    )
