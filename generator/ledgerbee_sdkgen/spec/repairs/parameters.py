"""Parameters that say wrongly where they go, or what they are."""

from collections.abc import Iterator
from typing import Any

from ledgerbee_sdkgen.spec.document import METHODS
from ledgerbee_sdkgen.spec.repairs import words
from ledgerbee_sdkgen.spec.repairs.site import Object, Site

PLACES = ("path", "query", "header", "cookie")
_PLACES = {
    "cookies": "cookie",
    "headers": "header",
    "pathparam": "path",
    "pathparameter": "path",
    "queries": "query",
    "queryparam": "query",
    "queryparameter": "query",
    "querystring": "query",
    "uri": "path",
    "url": "path",
}
# Swagger 2.0, "Parameter Object" and "Header Object": what a schema says by now.
_OF_SCHEMA = (
    "type",
    "format",
    "items",
    "enum",
    "default",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "pattern",
    "uniqueItems",
    "multipleOf",
)
_EXPLODED = {"csv": False, "multi": True}


def misspelt_place(parameter: Object, site: Site) -> Object:
    """Read `Query`, `headers` and the like as the place that is meant."""
    said = parameter["in"]
    if not isinstance(said, str) or said in PLACES:
        return parameter
    if said == "querystring" and "content" in parameter:
        # OpenAPI 3.2 knows it.
        return parameter
    name = said.strip().lower().replace("_", "").replace("-", "")
    # With `content`, the whole query is meant, by a place of OpenAPI 3.2.
    is_whole = name == "querystring" and "content" in parameter
    if is_whole or name in ("body", "formdata"):
        return parameter
    meant = name if name in PLACES else _PLACES.get(name) or words.close(name, PLACES)
    if not meant:
        return parameter
    site.report(f"`{said}` is no place of a parameter; `{meant}` is meant", "in")
    return {**parameter, "in": meant}


def optional_path_parameter(parameter: Object, site: Site) -> Object:
    """Have a parameter of a path be required: no path is without it."""
    if parameter["in"] != "path" or parameter.get("required") is True:
        return parameter
    keys = ("required",) if "required" in parameter else ()
    name = parameter.get("name")
    site.report(f"the path parameter `{name}` does not say `required: true`", *keys)
    return {**parameter, "required": True}


def type_beside_schema(holder: Object, site: Site) -> Object:
    """Move what Swagger 2 says of a parameter's or header's type into its `schema`."""
    if not {"schema", "content", "$ref"}.isdisjoint(holder):
        return holder
    if holder.get("in") in ("body", "formData"):
        return holder
    schema = {key: holder[key] for key in _OF_SCHEMA if key in holder}
    moved = [*schema, "collectionFormat"]
    made = {key: value for key, value in holder.items() if key not in moved}
    exploded = _EXPLODED.get(str(holder.get("collectionFormat")))
    if exploded is not None:
        made.setdefault("explode", exploded)
    site.report("its type is said beside the `schema` that it belongs in", "type")
    for key in schema:
        site.move((key,), ("schema", key))
    return {**made, "schema": schema}


def body_parameter(holder: Object, site: Site) -> Object:
    """Make a request body of Swagger 2's parameters in `body` and in `formData`.

    Those of a path item are of each of its operations that has no body yet.
    """
    listed = holder["parameters"]
    if not isinstance(listed, list):
        return holder
    found = list(_in_body(listed, site))
    if not found or _is_taken(holder):
        return holder
    body = _body([one for _, one in found], holder.get("consumes"))
    media = next(iter(body["content"]))
    for at, one in found:
        place: tuple[str | int, ...] = ("requestBody",)
        if one["in"] == "formData":
            name = str(one.get("name"))
            place += ("content", media, "schema", "properties", name)
        site.move(("parameters", at), place)
        site.report(f"`{one.get('name')}` is in the body, it is no parameter", *place)
    taken = {at for at, _ in found}
    rest = [one for at, one in enumerate(listed) if at not in taken]
    kept = [at for at in range(len(listed)) if at not in taken]
    for new, old in enumerate(kept):
        site.move(("parameters", old), ("parameters", new))
    made = {**holder, "parameters": rest}
    if "responses" in holder or not set(METHODS) & holder.keys():
        return {**made, "requestBody": body}
    for method in set(METHODS) & holder.keys():
        if isinstance(holder[method], dict):
            made[method] = {**holder[method], "requestBody": body}
    return made


def _in_body(listed: list[Any], site: Site) -> Iterator[tuple[int, Object]]:
    for at, one in enumerate(listed):
        found = site.find(one)
        if isinstance(found, dict) and found.get("in") in ("body", "formData"):
            yield at, found


def _is_taken(holder: Object) -> bool:
    operations = [holder, *(holder.get(method) for method in METHODS)]
    return any(isinstance(one, dict) and "requestBody" in one for one in operations)


def _body(found: list[Object], consumes: Any) -> Object:
    media = consumes[0] if isinstance(consumes, list) and consumes else None
    first = found[0]
    if first["in"] == "body":
        body: Object = {
            key: first[key] for key in ("description", "required") if key in first
        }
        content = {
            str(media or "application/json"): {"schema": first.get("schema", {})}
        }
        return {**body, "content": content}
    fields = [one for one in found if isinstance(one.get("name"), str)]
    schema = {
        "type": "object",
        "properties": {one["name"]: _field(one) for one in fields},
        "required": [one["name"] for one in fields if one.get("required") is True],
    }
    has_file = any(one.get("type") == "file" for one in fields)
    usual = "multipart/form-data" if has_file else "application/x-www-form-urlencoded"
    content = {usual if has_file else str(media or usual): {"schema": schema}}
    return {"required": bool(schema["required"]), "content": content}


def _field(parameter: Object) -> Any:
    if "schema" in parameter:
        return parameter["schema"]
    keys = ("description", *_OF_SCHEMA)
    return {key: parameter[key] for key in keys if key in parameter}
