"""What an API asks of a request, and refuses it for."""

import base64
import re
from collections.abc import Iterable, Iterator

from .api import Api
from .fake_answers import Failure
from .fake_checks import Problem, problems
from .fake_requests import RecordedRequest
from .fake_table import ParameterRow, Row
from .media import is_json
from .operation import Operation
from .security import ApiKey, BasicAuth, Scheme

_KINDS = {
    "integer": (re.compile(r"[+-]?\d+"), "isInt", "a whole number"),
    "number": (re.compile(r"[+-]?\d+(\.\d+)?([eE][+-]?\d+)?"), "isNumber", "a number"),
    "boolean": (re.compile("true|false"), "isBoolean", "true or false"),
    "date": (re.compile(r"\d{4}-\d\d-\d\d"), "isDateString", "a date"),
    "date-time": (re.compile(r"\d{4}-\d\d-\d\dT.+"), "isDateString", "a date-time"),
}


def refused(
    request: RecordedRequest, row: Row, operation: Operation, api: Api, query: str
) -> Failure | None:
    """Return why the API would refuse `request`, which asks for `operation`.

    It may lack a credential (401); or parameters or its body are not what they are to
    be (400). `query` is that of the request as it came.
    """
    if not _is_signed(request, operation, api, query):
        return Failure(status=401, message="No credential, or none of the kind needed")
    found = (*_parameters(request, row), *_body(request, row, operation))
    return Failure(status=400, problems=found) if found else None


def _is_signed(
    request: RecordedRequest, operation: Operation, api: Api, query: str
) -> bool:
    alternatives = operation.security
    if alternatives is None:
        alternatives = api.default_security
    return not alternatives or any(
        all(
            name in api.security and _bears(request, api.security[name], query)
            for name in alternative
        )
        for alternative in alternatives
    )


def _bears(request: RecordedRequest, scheme: Scheme, query: str) -> bool:
    said = request.headers.get("authorization", "")
    match scheme:
        case ApiKey(location="header", name=name):
            return bool(request.headers.get(name.lower()))
        case ApiKey(location="query", name=name):
            return f"&{name}=" in f"&{query}"
        case ApiKey(name=name):
            return f"; {name}=" in f"; {request.headers.get('cookie', '')}"
        case BasicAuth():
            return said.startswith("Basic ") and b":" in _decoded(said[6:])
        case _:
            return said.startswith("Bearer ") and len(said) > 7


def _decoded(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except ValueError:
        return b""


def _parameters(request: RecordedRequest, row: Row) -> Iterator[Problem]:
    known = {(one.place, one.name): one for one in row.parameters}
    is_open = any(one.kind == "open" for one in row.parameters)
    for one in row.parameters:
        values = _values(request, one)
        if one.is_required and not values:
            yield Problem(
                property=one.name, rule="isDefined", text=f"{one.name} is missing"
            )
        yield from _misfits(one, values)
    for name in request.query:
        outer = name.partition("[")[0]
        if is_open or ("query", name) in known or ("query", outer) in known:
            continue
        text = f"property {name} should not exist"
        yield Problem(property=name, rule="whitelistValidation", text=text)


def _values(request: RecordedRequest, parameter: ParameterRow) -> tuple[str, ...]:
    """Return what the request says for `parameter`; nothing if it leaves it out."""
    name = parameter.name
    match parameter.place:
        case "path":
            held: str | tuple[str, ...] | None = request.path_arguments.get(name)
        case "query":
            inner = [key for key in request.query if key.startswith(f"{name}[")]
            held = request.query.get(name, tuple(inner) or None)
        case "header":
            held = request.headers.get(name.lower())
        case _:
            cookies = request.headers.get("cookie", "")
            held = "…" if f"; {name}=" in f"; {cookies}" else None
    if held is None or held == "":
        return ()
    return (held,) if isinstance(held, str) else held


def _misfits(parameter: ParameterRow, values: Iterable[str]) -> Iterator[Problem]:
    kind, name = parameter.kind, parameter.name
    for value in values:
        if isinstance(kind, tuple):
            if value not in kind:
                text = f"{name} must be one of {', '.join(kind)}"
                yield Problem(property=name, rule="isEnum", text=text)
        elif kind in _KINDS:
            pattern, rule, wanted = _KINDS[kind]
            if not pattern.fullmatch(value):
                text = f"{name} must be {wanted}"
                yield Problem(property=name, rule=rule, text=text)


def _body(
    request: RecordedRequest, row: Row, operation: Operation
) -> tuple[Problem, ...]:
    if operation.body is None:
        return ()
    if not request.content:
        missing = Problem(property="", rule="isDefined", text="the body is missing")
        # A form without fields is an empty body.
        is_value = is_json(operation.content_type)
        return (missing,) if row.needs_body and is_value else ()
    if not is_json(request.headers.get("content-type", "")):
        # Of forms and files, what is whole or of which type is not told by them.
        return ()
    if request.body is None and request.content.strip() != b"null":
        broken = Problem(property="", rule="isJson", text="the body must be JSON")
        return (broken,)
    others = [one.type for one in operation.other_bodies if is_json(one.content_type)]
    found = [problems(request.body, type_) for type_ in (operation.body, *others)]
    return () if () in found else found[0]
