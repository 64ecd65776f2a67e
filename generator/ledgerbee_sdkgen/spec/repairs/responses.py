"""Answers that are missing, or that say in the wrong place what they hold."""

import re

from ledgerbee_sdkgen.spec import pointers
from ledgerbee_sdkgen.spec.repairs.site import Object, Site

_STATUS = re.compile(r"\s*([1-5]\d\d)\b.*", re.DOTALL)
_RANGE = re.compile(r"\s*([1-5])[xX*?]{2}\s*")
_SUCCESS = re.compile(r"2(\d\d|XX)", re.IGNORECASE)
# Of these an answer is expected to have content; OpenAPI lets it have none.
_WITH_CONTENT = frozenset({"200", "201", "202", "203", "2XX"})
_SCHEMAS = "/components/schemas/"
_JSON = "application/json"
_OF_SCHEMA = frozenset(
    {"type", "$ref", "properties", "items", "allOf", "oneOf", "anyOf"}
)
_OF_MEDIA = frozenset({"schema", "itemSchema", "encoding"})


def misspelt_status(operation: Object, site: Site) -> Object:
    """Read `200 OK`, `2xx` and `Default` as the statuses that they are."""
    responses = operation["responses"]
    if not isinstance(responses, dict):
        return operation
    renamed = {
        key: meant
        for key in responses
        if (meant := _status(key)) and meant != key and meant not in responses
    }
    if not renamed or len(set(renamed.values())) < len(renamed):
        return operation
    for old, new in renamed.items():
        site.move(("responses", old), ("responses", new))
        site.report(f"`{old}` is no status; `{new}` is meant", "responses", new)
    made = {renamed.get(key, key): value for key, value in responses.items()}
    return {**operation, "responses": made}


def _status(key: str) -> str:
    if found := _RANGE.fullmatch(key):
        return f"{found[1]}XX"
    if found := _STATUS.fullmatch(key):
        return found[1]
    return "default" if key.strip().lower() == "default" else ""


def missing_success(operation: Object, site: Site) -> Object:
    """Have an operation that tells nothing of success answer with anything."""
    responses = operation.get("responses", {})
    if not isinstance(responses, dict) or any(
        _SUCCESS.fullmatch(key) or key == "default" or key[:1] in ("1", "3")
        for key in responses
    ):
        return operation
    keys = ("responses",) if "responses" in operation else ()
    site.report("no success is described; any answer is taken for one", *keys)
    any_answer = {"2XX": {"description": ""}}
    return {**operation, "responses": {**any_answer, **responses}}


def success_without_content(operation: Object, site: Site) -> Object:
    """Tell of success that does not say what it holds: what comes is given back."""
    responses = operation["responses"]
    for status, response in responses.items() if isinstance(responses, dict) else ():
        found = site.find(response)
        if status.upper() not in _WITH_CONTENT or not isinstance(found, dict):
            continue
        if not found.get("content") and "schema" not in found:
            message = f"`{status}` does not say what it holds; it is any value"
            site.report(message, "responses", status)
    return operation


def schema_without_content(holder: Object, site: Site) -> Object:
    """Read a schema that stands in place of the content, as in Swagger 2, as JSON."""
    if "content" in holder:
        return holder
    if "schema" in holder:
        schema = holder["schema"]
        site.report(
            "`schema` stands where `content` does; it is that of JSON", "schema"
        )
        site.move(("schema",), ("content", _JSON, "schema"))
        rest = {key: one for key, one in holder.items() if key != "schema"}
        return {**rest, "content": {_JSON: {"schema": schema}}}
    reference = holder.get("$ref")
    target = pointers.of_reference(reference) if isinstance(reference, str) else None
    if target is None or not target.startswith(_SCHEMAS):
        return holder
    site.report(f"`{reference}` is a schema; it is that of the JSON content", "$ref")
    content = {_JSON: {"schema": {"$ref": reference}}}
    site.move(("$ref",), ("content", _JSON, "schema", "$ref"))
    rest = {key: one for key, one in holder.items() if key != "$ref"}
    return {"description": "", **rest, "content": content}


def schema_as_media_type(media: Object, site: Site) -> Object:
    """Read a schema that stands in place of a Media Type Object as its schema."""
    if not _OF_MEDIA.isdisjoint(media) or _OF_SCHEMA.isdisjoint(media):
        return media
    site.report("a schema stands where a media type does, which has one in `schema`")
    site.move((), ("schema",))
    return {"schema": media}


def header_without_schema(header: Object, site: Site) -> Object:
    """Have a header that does not say what it holds hold text, as all do."""
    if not {"schema", "content", "$ref", "type"}.isdisjoint(header):
        return header
    site.report(f"the header `{site.key}` has no `schema`; it is a text")
    return {**header, "schema": {"type": "string"}}
