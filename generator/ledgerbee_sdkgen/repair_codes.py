"""The repairs by name: the code of each, and what it means that one was made."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from msgspec import Struct


class RepairCode(Struct, frozen=True, kw_only=True):
    """What there is to say of a repair."""

    code: str
    meaning: str
    is_guess: bool
    """Something was assumed that is most likely right; else it was only tidied."""
    is_note: bool = False
    """It is of no account, and no break of OpenAPI or one without any effect."""


def _tidied(code: str, meaning: str) -> RepairCode:
    return RepairCode(code=code, meaning=meaning, is_guess=False)


def _noted(code: str, meaning: str, *, is_guess: bool = False) -> RepairCode:
    return RepairCode(code=code, meaning=meaning, is_guess=is_guess, is_note=True)


def _guessed(code: str, meaning: str) -> RepairCode:
    return RepairCode(code=code, meaning=meaning, is_guess=True)


REPAIR_CODES: Final[Mapping[str, RepairCode]] = MappingProxyType(
    {
        # The document as a whole.
        "short-version": _tidied("R001", "`openapi` names no whole version"),
        "null-for-nothing": _tidied("R002", "a key whose value is null"),
        "list-for-mapping": _tidied("R003", "a list where a mapping stands"),
        "one-for-list": _guessed("R004", "a single value where a list stands"),
        "text-for-flag": _tidied("R005", "a text or number for true or false"),
        "number-for-text": _tidied("R006", "a number where a text stands"),
        "name-for-schema": _guessed("R007", "the name of a type for a schema"),
        "misspelt-reference": _guessed("R008", "a `$ref` that misses its target"),
        # Schemas.
        "required-in-property": _guessed("R010", "`required` said of one property"),
        "required-misspelt": _guessed("R011", "`required` spells a property otherwise"),
        "file-type": _tidied("R012", "the type `file` of Swagger 2"),
        "misspelt-type": _guessed("R013", "a type of another language, or misspelt"),
        "misspelt-format": _guessed("R014", "a format that is misspelt"),
        "object-for-scalar": _guessed(
            "R015", "`type: object` for a date, a decimal or a text"
        ),
        "array-without-items": _guessed("R016", "an array that does not say of what"),
        "items-as-list": _guessed("R017", "`items` that are a list of schemas"),
        "enum-beside-items": _guessed("R018", "the `enum` of an array"),
        "enum-of-other-type": _guessed("R019", "an `enum` of another type"),
        "default-of-other-type": _tidied("R020", "a default of another type"),
        "example-of-other-type": _noted("R021", "an example of another type"),
        "bounds-beyond-64-bits": _tidied("R022", "a bound beyond 64 bits"),
        "schema-as-type": _guessed("R023", "a schema in place of a type"),
        # Parameters and paths.
        "path-without-slash": _guessed("R030", "a path that begins without a slash"),
        "colon-parameter": _guessed("R031", "a path with parameters after colons"),
        "misnamed-path-parameter": _guessed(
            "R032", "a path parameter of another name than in the path"
        ),
        "undeclared-path-parameter": _guessed(
            "R033", "a path parameter that is not declared"
        ),
        "optional-path-parameter": _tidied(
            "R034", "a path parameter that is not required"
        ),
        "misspelt-place": _guessed("R035", "a parameter in a misspelt place"),
        "type-beside-schema": _tidied(
            "R036", "the type of a parameter or header outside its `schema`"
        ),
        "body-parameter": _guessed("R037", "a parameter in the body, as in Swagger 2"),
        "doubled-version": _guessed("R038", "a version that a URL has twice"),
        # Operations and what they send and answer.
        "method-in-capitals": _tidied("R040", "a method in capitals"),
        "tags-of-one-name": _tidied("R041", "tags that differ in spelling alone"),
        "misspelt-media-type": _guessed("R042", "a media type that is misspelt"),
        "misspelt-status": _tidied("R043", "a status that is misspelt"),
        "missing-success": _guessed("R044", "an operation that tells of no success"),
        "success-without-content": _noted(
            "R045", "success that does not say what it holds", is_guess=True
        ),
        "schema-without-content": _guessed("R046", "a schema in place of the content"),
        "schema-as-media-type": _guessed("R047", "a schema in place of a media type"),
        "header-without-schema": _tidied("R048", "a header without a schema"),
        # Security schemes.
        "misspelt-security-type": _guessed(
            "R050", "a security scheme of a misspelt type"
        ),
        "http-without-scheme": _guessed("R051", "an `http` scheme that says no scheme"),
        "key-without-place": _guessed("R052", "an API key that goes nowhere"),
    }
)
"""Name → code; the name switches it off in `[repairs] off`."""
