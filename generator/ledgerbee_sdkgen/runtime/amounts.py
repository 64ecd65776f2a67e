"""Exact numbers, and texts that are none although Python takes them for numbers.

`Decimal` reads `NaN`, ` 12`, `1_000` and digits of other scripts, and msgspec leaves
texts to it. To look at each by itself would take longer than all the rest, so that a
document is searched for them as it came.
"""

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

import msgspec
from msgspec import inspect

from .inspection import bare, met

_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?", re.ASCII)

# In a set, `\d` and `\s` are asked for each byte, which takes longer.
_SPACES = rb" \t\n\r\f\v"
# The signs of a number, and then what is none of them; possessive, to look once.
_SIGNS = rb"[0-9.+\-eEsS]*+"
_SCRIPTS = rb"\xc2\xd9\xdb\xdf-\xe3\xea\xef\xf0"
"""What digits and spaces beyond ASCII begin with in UTF-8."""
_WORDS = rb"(?<=[nN])_*[aA]_*[nN]|(?<=[iI])_*[nN]_*[fF]"
_PLAIN = rb"[nNiI_" + _SPACES + _SCRIPTS + rb"](?:" + _WORDS + rb"|(?<![nNiI]))"
_LETTERS = rb"nNaAiIfFtTyY"
# Escapes of letters, as `\u00e5`, are neither digits nor spaces.
_ESCAPED = (
    rb"[\\_"
    + _SPACES
    + _LETTERS
    + _SCRIPTS
    + rb"](?:"
    + _WORDS
    + rb"|(?<!["
    + _LETTERS
    + rb"\\])|"
    rb"(?:(?<=\\)|(?<=[" + _LETTERS + rb"])[_" + _LETTERS + rb"]*+\\)(?!u00[c-fC-F]))"
)
_REST = rb"[0-9.+\-_" + _SPACES + rb'\\\x80-\xffa-fA-FnNiItTyYsSru/]*+"'


@dataclass(frozen=True, slots=True)
class OddAmounts:
    """Searches JSON for texts that msgspec might take for an amount wrongly."""

    plain: re.Pattern[bytes]
    escaped: re.Pattern[bytes]
    """The same where characters are escaped, which takes longer."""

    def may_be_in(self, data: bytes) -> bool:
        """Tell whether there may be one, wherever it stands; if not, there is none."""
        pattern = self.escaped if b"\\" in data else self.plain
        return pattern.search(data) is not None


def _after(start: bytes) -> OddAmounts:
    return OddAmounts(
        plain=re.compile(start + _SIGNS + _PLAIN + _REST),
        escaped=re.compile(start + _SIGNS + _ESCAPED + _REST),
    )


# Few texts are the value of a property: to look after colons is faster.
_IN_PROPERTIES = _after(rb':\s*+"')
_ANYWHERE = _after(rb'"')


def odd_amounts(info: inspect.Type) -> OddAmounts | None:
    """Return what searches JSON of `info`; None if that holds no amount."""
    types = list(met(info))
    if not any(isinstance(one, inspect.DecimalType) for one in types):
        return None
    in_lists = _is_amount(info) or any(map(_lists_amounts, types))
    return _ANYWHERE if in_lists else _IN_PROPERTIES


def _lists_amounts(info: inspect.Type) -> bool:
    match info:
        case inspect.ListType(item_type=item):
            return _is_amount(item)
        case inspect.TupleType(item_types=items):
            return any(map(_is_amount, items))
        case _:
            return False


def _is_amount(info: inspect.Type) -> bool:
    info, _ = bare(info)
    if isinstance(info, inspect.UnionType):
        return any(map(_is_amount, info.types))
    return isinstance(info, inspect.DecimalType)


class InexactError(msgspec.ValidationError):
    """A float was given for an exact number."""


def exact(value: Any) -> Any:
    """Return `value` if it can be an amount: no float, and nothing but digits.

    Raises:
        msgspec.ValidationError: if it can not.
    """
    if isinstance(value, float):
        raise InexactError(
            f"a float cannot hold an exact amount; give Decimal({str(value)!r}) or an "
            "int"
        )
    is_finite = not isinstance(value, Decimal) or value.is_finite()
    if not is_finite or (isinstance(value, str) and not _NUMBER.fullmatch(value)):
        raise msgspec.ValidationError(f"Expected a decimal, got {str(value)!r}")
    return value


def number(text: str) -> Decimal:
    """Return the JSON number `text`, exactly.

    Raises:
        msgspec.ValidationError: if its exponent is beyond all numbers.
    """
    try:
        return Decimal(text)
    except InvalidOperation:
        raise msgspec.ValidationError(
            "Expected a number, got a boundless one"
        ) from None
