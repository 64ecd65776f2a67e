"""Whether a request is one that the document allows.

openapi-core judges credentials, parameters and JSON. What it cannot read, which are
forms and objects in queries, is read by `forms` and judged by the same schemas.
"""

import json
import re
import warnings
from collections.abc import Iterator, Mapping
from fnmatch import fnmatch
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from jsonschema.exceptions import UnknownType
from jsonschema_path import SchemaPath
from openapi_core.templating.datatypes import TemplateResult
from openapi_core.templating.paths.datatypes import PathOperationServer
from openapi_core.validation.request import validators as core
from openapi_core.validation.request.exceptions import ParameterValidationError
from werkzeug.datastructures import ImmutableMultiDict

from tests.corpus import forms
from tests.corpus.answers import merged
from tests.corpus.documents import Route, routes
from tests.corpus.rules import Rules, told
from tests.support.received import Received, received

_FORM = "application/x-www-form-urlencoded"


class Judge:
    """Judges requests by the rules of one document."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules
        spec = SchemaPath.from_dict(dict(rules.document))
        self._places = Places(rules)
        finder = _finder(self._places)
        kinds = (
            (
                core.V30RequestSecurityValidator,
                core.V30RequestParametersValidator,
                core.V30RequestBodyValidator,
            )
            if rules.is_30
            else (
                core.V31RequestSecurityValidator,
                core.V31RequestParametersValidator,
                core.V31RequestBodyValidator,
            )
        )
        self._security, self._parameters, self._body = (
            kind(spec, path_finder_cls=finder) for kind in kinds
        )

    def route(self, method: str, url: str) -> Route | None:
        """Return the operation that a request is for; None if there is none."""
        return self._places.find(method, url)[0]

    def expect(self, route: Route) -> None:
        """Take what comes as for `route`, where it may be for several as well.

        Paths that differ only in what their variables are called are one, by OpenAPI;
        some documents tell operations apart by that.
        """
        self._places.expected = route

    def violations(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes | None
    ) -> Iterator[str]:
        """Yield what the document does not allow of a request."""
        route = self.route(method, url)
        if route is None:
            yield f"no operation at {url}"
            return
        request = received(method, url, headers, body)
        with warnings.catch_warnings(action="ignore"):
            yield from self._of_credentials(request)
            yield from self._of_parameters(request, route)
            try:
                yield from self._of_body(request, route)
            except UnknownType as error:
                yield f"body: the schema is none: {error.type!r} is no type"

    def _of_credentials(self, received: Received) -> Iterator[str]:
        for error in self._security.iter_errors(received):
            yield f"credentials: {error.__cause__ or error}"

    def _of_parameters(self, received: Received, route: Route) -> Iterator[str]:
        declared = self._rules.parameters(route)
        objects = [one for one in declared if self._is_object(one)]
        by_hand = {(one["name"], one["in"]) for one in objects}
        try:
            errors = list(self._parameters.iter_errors(received))
        except TypeError:
            # It reads no `type` that is a list, and stops.
            errors = []
            yield from self._of_query(received, declared, by_hand)
        for found in errors:
            if isinstance(found, ParameterValidationError):
                if (found.name, found.location) in by_hand:
                    continue
                yield f"{found.location} `{found.name}`: {_told(found)}"
            else:
                yield f"parameters: {_told(found)}"
        known = {one["name"] for one in declared if one["in"] == "query"}
        # Some paths have a query of their own.
        known |= {name for name, _ in parse_qsl(urlsplit(route.path).query)}
        # `name[]` may be declared beside `name`.
        given = forms.tree(
            (name, value)
            for name, value in received.query
            if name not in known or name in {one["name"] for one in objects}
        )
        for one in objects:
            name, schema = one["name"], one["schema"]
            value = given.get(name)
            if one.get("style", "form") == "form" and one.get("explode", True):
                names = set(forms.properties(schema, self._rules))
                value = {key: given[key] for key in given if key in names} or None
                known |= names
            if value is None:
                if one.get("required"):
                    yield f"query `{name}`: it is missing"
                continue
            fitted = forms.fitted(value, schema, self._rules)
            if wrong := self._rules.invalid(fitted, schema):
                yield f"query `{name}`: {wrong}"
        if any(self._is_open(one) for one in declared):
            return
        for name in sorted(given.keys() - known - self._keys()):
            yield f"query `{name}`: there is no such parameter"

    def _of_query(
        self, received: Received, declared: list[Any], known: set[tuple[str, str]]
    ) -> Iterator[str]:
        """Yield what is wrong with parameters of the query that are no objects."""
        pairs = ImmutableMultiDict(received.query)
        for one in declared:
            name, schema = one["name"], one.get("schema")
            if one["in"] != "query" or schema is None or (name, "query") in known:
                continue
            given = pairs.getlist(name)
            if not given:
                if one.get("required"):
                    yield f"query `{name}`: it is missing"
                continue
            value = forms.fitted(
                given if len(given) > 1 else given[0], schema, self._rules
            )
            if wrong := self._rules.invalid(value, schema):
                yield f"query `{name}`: {wrong}"

    def _is_object(self, parameter: Any) -> bool:
        if parameter["in"] != "query" or "schema" not in parameter:
            return False
        is_deep = parameter.get("style") == "deepObject"
        return is_deep or bool(forms.properties(parameter["schema"], self._rules))

    def _is_open(self, parameter: Any) -> bool:
        """Tell whether it may be an object whose properties have any name."""
        is_exploded = (
            parameter["in"] == "query"
            and "schema" in parameter
            and parameter.get("style", "form") == "form"
            and bool(parameter.get("explode", True))
        )
        if not is_exploded:
            return False
        whole = merged(parameter["schema"], self._rules)
        members = whole.get("oneOf") or whole.get("anyOf") or [whole]
        return any(
            one.get("type", "object") == "object"
            and not {"enum", "const", "allOf"} & one.keys()
            and one.get("additionalProperties", True) is not False
            for one in (merged(member, self._rules) for member in members)
        )

    def _keys(self) -> set[str]:
        """Return the names of credentials in the query."""
        schemes = self._rules.document.get("components", {}).get("securitySchemes", {})
        found = (self._rules.resolved(one) for one in schemes.values())
        return {one["name"] for one in found if one.get("in") == "query"}

    def _of_body(self, received: Received, route: Route) -> Iterator[str]:
        described = self._rules.operation(route).get("requestBody")
        if described is None:
            if received.body:
                yield "body: there is none in the document"
            return
        described = self._rules.resolved(described)
        if not received.body and not described.get("required"):
            return
        kind = received.content_type.partition(";")[0]
        by_name = {
            name.partition(";")[0].strip(): media
            for name, media in described["content"].items()
        }
        if kind == "application/json" and kind in by_name:
            for error in self._body.iter_errors(received):
                yield f"body: {_told(error)}"
            return
        allowed = [name for name in by_name if fnmatch(kind, name)]
        if not allowed:
            yield f"body: `{kind}` is not in the document"
            return
        schema = by_name[allowed[0]].get("schema", {})
        value = self._value(received, kind, schema)
        if wrong := self._rules.invalid(value, schema):
            yield f"body: {wrong}"

    def _value(self, received: Received, kind: str, schema: Any) -> Any:
        body = received.body or b""
        if kind == _FORM:
            return forms.fitted(forms.urlencoded(body), schema, self._rules)
        if kind.startswith("multipart/"):
            form = forms.multipart(body, received.content_type)
            return forms.fitted(form, schema, self._rules)
        return json.loads(body) if kind.endswith("json") else body.decode()


def _told(error: Exception) -> str:
    """Return the innermost cause in one line."""
    cause: BaseException = error
    while cause.__cause__ is not None:
        cause = cause.__cause__
    schema_errors = getattr(cause, "schema_errors", None)
    if schema_errors:
        return told(next(iter(schema_errors)))
    return f"{type(cause).__name__}: {str(cause)[:160]}"


class Places:
    """Finds an operation by the whole of its URL, which openapi-core does not."""

    def __init__(self, rules: Rules) -> None:
        self._patterns: dict[str, list[tuple[re.Pattern[str], Route, list[str]]]] = {}
        for route in routes(rules.document):
            names = re.findall(r"{(.*?)}", route.path)
            fixed = re.split(r"{.*?}", re.split(r"[?#]", route.path)[0])
            path = "([^/]*)".join(map(re.escape, fixed))
            servers = "|".join(map(re.escape, rules.servers(route)))
            pattern = re.compile(f"(?:{servers}){path}")
            listed = self._patterns.setdefault(route.method, [])
            listed.append((pattern, route, names))
        self.expected: Route | None = None

    def find(self, method: str, url: str) -> tuple[Route | None, dict[str, str]]:
        """Return the operation at `url`, fewest variables first, and their values."""
        address = url.partition("?")[0]
        fitting = [
            (route, dict(zip(names, map(unquote, found.groups()), strict=False)))
            for pattern, route, names in self._patterns.get(method, [])
            if (found := pattern.fullmatch(address))
        ]
        return min(
            fitting,
            key=lambda one: (len(one[1]), one[0] != self.expected),
            default=(None, {}),
        )


def _finder(places: Places) -> Any:
    class Finder:
        def __init__(self, spec: SchemaPath, base_url: str | None = None) -> None:
            self._spec = spec

        def find(self, method: str, name: str) -> PathOperationServer:
            route, variables = places.find(method.upper(), name)
            assert route is not None
            item = self._spec / "paths" / route.path
            return PathOperationServer(
                item,
                item / method,
                None,
                TemplateResult(route.path, variables),
                TemplateResult("", {}),
            )

    return Finder
