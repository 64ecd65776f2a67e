"""What a document says of its operations, as a validating server needs it."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any
from urllib.parse import urljoin

from jsonschema import FormatChecker
from jsonschema.exceptions import UnknownType, ValidationError
from jsonschema.protocols import Validator
from openapi_schema_validator import (
    OAS30ReadValidator,
    OAS30WriteValidator,
    OAS31Validator,
)
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from tests.corpus.documents import METHODS, Route, resolved

HOST = "https://api.example.com"
_URI = "urn:document"


class Rules:
    """The rules of one document; looks things up and validates values by schemas."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.is_30 = str(document["openapi"]).startswith("3.0")
        self.document = _alone(document) if self.is_30 else document
        self._registry: Registry[Any] = Registry().with_resource(
            _URI, DRAFT202012.create_resource(_absolute(self.document))
        )

    def item(self, route: Route) -> Any:
        """Return the path item of an operation."""
        return resolved(self.document, self.document["paths"][route.path])

    def operation(self, route: Route) -> Any:
        """Return an operation."""
        return self.item(route)[route.method.lower()]

    def parameters(self, route: Route) -> list[Any]:
        """Return its parameters; those of the operation before those of the path."""
        found: dict[tuple[str, str], Any] = {}
        for holder in (self.operation(route), self.item(route)):
            for one in holder.get("parameters", []):
                parameter = resolved(self.document, one)
                found.setdefault((parameter["name"], parameter["in"]), parameter)
        return list(found.values())

    def servers(self, route: Route) -> list[str]:
        """Return the URLs it may be reached at, variables set to their defaults."""
        for holder in (self.operation(route), self.item(route), self.document):
            if servers := holder.get("servers"):
                return [_url(server) for server in servers]
        return [HOST]

    def resolved(self, value: Any) -> Any:
        """Return `value`, or what it refers to."""
        return resolved(self.document, value)

    def invalid(self, value: Any, schema: Any, *, answer: bool = False) -> str:
        """Return what is wrong with `value`, or nothing; `answer` is for `readOnly`."""
        kind = OAS31Validator
        if self.is_30:
            kind = OAS30ReadValidator if answer else OAS30WriteValidator
        validator: Validator = kind(
            _absolute(schema), registry=self._registry, format_checker=self._formats
        )
        try:
            for error in validator.iter_errors(value):
                return told(error)
        except UnknownType as error:
            return f"the schema is none: {error.type!r} is no type"
        return ""

    @cached_property
    def _formats(self) -> FormatChecker:
        kept = FormatChecker()
        kept.checkers = {
            name: check
            for name, check in OAS30ReadValidator.FORMAT_CHECKER.checkers.items()
            # The first two ask for bytes, which JSON does not have, the third for a
            # time without an offset, which RFC 3339 does not have.
            if name not in ("binary", "byte", "time")
        }
        return kept


def told(error: ValidationError) -> str:
    """Return the place and what is wrong there, in one line."""
    place = "/".join(str(one) for one in error.absolute_path)
    value = repr(error.instance)
    rest = error.message.removeprefix(value)
    shown = f"{value[:120]}…" if len(value) > 120 else value
    return f"/{place}: {shown if rest != error.message else ''}{rest[:160]}"


def _alone(value: Any) -> Any:
    """Return `value`, all references alone: OpenAPI 3.0 takes no notice of the rest.

    A path item is no Reference Object, so that what is beside its reference counts.
    """
    match value:
        case {"$ref": str(reference)} if not any(map(value.get, METHODS)):
            return {"$ref": reference}
        case dict():
            return {key: _alone(one) for key, one in value.items()}
        case list():
            return [_alone(one) for one in value]
        case _:
            return value


def _absolute(value: Any) -> Any:
    """Return `value` with references that hold wherever they stand."""
    match value:
        case dict():
            copy = {key: _absolute(one) for key, one in value.items()}
            reference = copy.get("$ref")
            if isinstance(reference, str) and reference.startswith("#"):
                copy["$ref"] = _URI + reference
            return copy
        case list():
            return [_absolute(one) for one in value]
        case _:
            return value


def _url(server: Mapping[str, Any]) -> str:
    url = str(server["url"])
    for name, variable in server.get("variables", {}).items():
        url = url.replace(f"{{{name}}}", str(variable["default"]))
    return urljoin(HOST + "/", url).rstrip("/")
