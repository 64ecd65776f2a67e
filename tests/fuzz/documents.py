"""Small OpenAPI documents at random: valid ones, and what accidents make of them.

What is drawn is little, so that thousands of documents are a matter of minutes.
"""

import copy
import functools
from collections.abc import Iterator
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

Json = Any

_ODD = [
    *("id", "name", "Foo Bar", "foo-bar", "foo_bar", "fooBar", "FOO_BAR", "class"),
    *("self", "json", "copy", "list", "None", "True", "import", "__init__", "_x", "x_"),
    *("1st", "", "to_dict", "fields", "msgspec", "UNSET", "Any", "str", "type", "kind"),
    *("value", "é", "名前", "🙂", "a.b", "a/b", "a~b", "a%b", "a b", 'a"b', "a\\b"),
    *("a\nb", "-", "$x", "v1", "con", "index", "models", "client", "page", "body"),
    *(
        "headers",
        "async",
        "mro",
        "İ",
        "tuple",
        "set",
        "date",
        "datetime",
        "\u202e",
        '"""',
    ),
]
_VALUES: list[Json] = [
    *(None, True, False, 0, 1, -1, 2**70, 0.5, -1e300, "", "a", "2026-01-15", '"""'),
    *([], [None], [[1], {"a": "b"}], {}, {"": None}, {"id": 1, "name": [{}]}, "false"),
]
_FORMATS = [
    *(
        "date",
        "date-time",
        "byte",
        "binary",
        "decimal",
        "uuid",
        "uri",
        "email",
        "int32",
    ),
    *("int64", "float", "double", "password", "time", "odd format"),
]
_MEDIA = [
    *("application/json", "application/json", "application/problem+json"),
    *("application/*", "*/*", "text/plain", "text/csv; charset=utf-8", "image/png"),
    *("application/octet-stream", "application/xml"),
]
_FORMS = ["application/x-www-form-urlencoded", "multipart/form-data"]
_STATUSES = ["200", "201", "204", "2XX", "302", "404", "422", "4XX", "5XX", "default"]
_LEADS = ["items", "v1/items", "a-b", "with", "x.json", "Items", "v2/items"]
_STYLES = {
    "path": ["simple", "label", "matrix"],
    "query": ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
    "header": ["simple"],
    "cookie": ["form"],
}
texts = st.sampled_from(_ODD)
names = texts | st.text(max_size=4)
components = st.sampled_from(
    [
        "Foo",
        "foo",
        "FOO",
        "A",
        "Foo.Bar",
        "Foo-Bar",
        "FooBar",
        "None",
        "Error",
        "Client",
    ]
) | st.from_regex(r"[A-Za-z0-9._-]{1,4}", fullmatch=True)
values = st.sampled_from(_VALUES)
_any_bits = functools.cache(lambda count: st.integers(0, 2**count - 1))
_any_of = functools.cache(lambda *choices: st.sampled_from(choices))


def chosen(draw: DrawFn, options: dict[str, SearchStrategy[Json]]) -> dict[str, Json]:
    """Return some of the `options`, each drawn."""
    bits = draw(_any_bits(len(options)))
    return {
        key: draw(strategy)
        for place, (key, strategy) in enumerate(options.items())
        if bits >> place & 1
    }


@functools.cache
def schemas(
    known: tuple[str, ...], modern: bool, depth: int = 2
) -> SearchStrategy[Json]:
    """Return schemas that may refer to the components called `known`."""
    return _schemas(known, modern, depth)


@st.composite
def _schemas(draw: DrawFn, known: tuple[str, ...], modern: bool, depth: int) -> Json:
    kinds = ["string", "enum", "integer", "number", "boolean", "any"]
    kinds += ["object"] * 3 + ["array", "map", "union", "merged"] if depth else []
    kinds += ["reference"] * 3 if known else []
    kinds += ["choice"] if known and depth else []
    kinds += ["const", "several", "tuple"] if modern and depth else []
    kind = draw(_any_of(*kinds))
    inner = schemas(known, modern, depth - 1)
    if kind == "reference":
        return {"$ref": f"#/components/schemas/{draw(_any_of(*known))}"}
    schema: dict[str, Json] = {}
    match kind:
        case "string":
            schema = {"type": "string"}
            schema |= chosen(draw, {"format": _any_of(*_FORMATS)})
        case "enum":
            listed = draw(st.lists(names, min_size=1, max_size=3, unique=True))
            schema = {"type": "string", "enum": listed}
            if draw(_any_bits(2)) == 0:
                schema = {"enum": draw(st.lists(values, min_size=1, max_size=2))}
        case "integer" | "number":
            schema = {"type": kind}
            schema |= chosen(draw, {"format": _any_of(*_FORMATS)})
        case "boolean":
            schema = {"type": "boolean"}
        case "object":
            held = draw(st.dictionaries(names, inner, max_size=3))
            schema = {"type": "object", "properties": held}
            if wanted := [name for name in held if draw(st.booleans())]:
                schema["required"] = wanted
            schema |= chosen(draw, {"additionalProperties": inner})
        case "array":
            schema = {"type": "array", "items": draw(inner)}
        case "map":
            schema = {"type": "object", "additionalProperties": draw(inner)}
        case "union":
            word = draw(_any_of("oneOf", "anyOf"))
            schema = {word: draw(st.lists(inner, min_size=1, max_size=3))}
        case "choice":
            listed = draw(st.lists(_any_of(*known), min_size=1, unique=True))
            schema = {
                "oneOf": [{"$ref": f"#/components/schemas/{one}"} for one in listed],
                "discriminator": {"propertyName": draw(texts)},
            }
        case "merged":
            schema = {"allOf": draw(st.lists(inner, min_size=1, max_size=2))}
        case "const":
            schema = {"const": draw(values)}
        case "several":
            types = _any_of("string", "integer", "boolean", "null", "object", "array")
            schema = {"type": draw(st.lists(types, min_size=1, unique=True))}
        case "tuple":
            parts = draw(st.lists(inner, min_size=1, max_size=2))
            schema = {"type": "array", "prefixItems": parts}
    if draw(_any_bits(2)) == 0:
        extras = {"title": texts, "description": texts, "default": values}
        extras |= {"example": values, "deprecated": st.booleans()}
        extras |= {"readOnly": st.booleans(), "writeOnly": st.just(False)}
        schema |= chosen(
            draw, extras if modern else {**extras, "nullable": st.booleans()}
        )
    return schema


def named(known: tuple[str, ...], modern: bool) -> SearchStrategy[Json]:
    """Return schemas for components: none that is another, or itself."""
    return schemas(known, modern).filter(lambda schema: "$ref" not in schema)


def parameters(
    draw: DrawFn, known: tuple[str, ...], modern: bool, path: list[str]
) -> list[Json]:
    """Return parameters: each of the `path`, and others, none of them twice."""
    found = [("path", name) for name in path]
    others = st.tuples(_any_of("query", "query", "header", "cookie"), names)
    found += draw(st.lists(others, max_size=2, unique=True))
    listed: list[Json] = []
    for place, name in found:
        if place == "header" or not name:
            name = f"X-{len(listed)}"
        one: dict[str, Json] = {"name": name, "in": place}
        schema = draw(schemas(known, modern, 1))
        if draw(_any_bits(3)) == 0:
            one["content"] = {"application/json": {"schema": schema}}
        else:
            one["schema"] = schema
            options = {"style": _any_of(*_STYLES[place]), "explode": st.booleans()}
            one |= chosen(draw, {**options, "example": values})
        one |= chosen(draw, {"description": texts, "required": st.booleans()})
        one |= {"required": True} if place == "path" else {}
        listed.append(one)
    return listed


@functools.cache
def contents(known: tuple[str, ...], modern: bool, *media: str) -> SearchStrategy[Json]:
    """Return mappings of one or two media types."""
    held = st.fixed_dictionaries({"schema": schemas(known, modern)})
    return st.dictionaries(_any_of(*media), st.just({}) | held, min_size=1, max_size=2)


def operation(
    draw: DrawFn, known: tuple[str, ...], modern: bool, method: str, path: list[str]
) -> Json:
    """Return an operation without an id."""
    responses = {}
    for status in draw(
        st.lists(_any_of(*_STATUSES), min_size=1, max_size=2, unique=True)
    ):
        responses[status] = {"description": draw(texts)}
        options = {"content": contents(known, modern, *_MEDIA)}
        responses[status] |= chosen(draw, options)
    made = {
        "parameters": parameters(draw, known, modern, path),
        "responses": responses,
        **chosen(
            draw,
            {
                "tags": st.lists(texts, max_size=2),
                "summary": texts,
                "description": texts,
                "deprecated": st.booleans(),
            },
        ),
    }
    if method in ("post", "put", "patch") and draw(st.booleans()):
        made["requestBody"] = {
            "content": draw(contents(known, modern, *_MEDIA, *_FORMS))
        }
        made["requestBody"] |= chosen(draw, {"required": st.booleans()})
    return made


@st.composite
def documents(draw: DrawFn) -> Json:
    """Return a valid document of OpenAPI 3.0 or 3.1."""
    modern = draw(st.booleans())
    known = tuple(draw(st.lists(components, max_size=3, unique=True)))
    paths: dict[str, Json] = {}
    identities = set()
    for number in range(draw(st.integers(0, 2))):
        variable = st.from_regex(r"[A-Za-z_-]{1,4}", fullmatch=True)
        inside = draw(st.lists(variable, max_size=2, unique=True))
        item: dict[str, Json] = {}
        methods = _any_of("get", "put", "post", "delete", "patch", "head", "options")
        for method in draw(st.lists(methods, min_size=1, max_size=2, unique=True)):
            item[method] = operation(draw, known, modern, method, inside)
            identity = draw(texts)
            if identity not in identities and draw(st.booleans()):
                item[method]["operationId"] = identity
                identities.add(identity)
        spelled = "/".join(f"{{{one}}}" for one in inside)
        paths[f"/{draw(_any_of(*_LEADS))}{number}/{spelled}"] = item
    return {
        "openapi": "3.1.0" if modern else "3.0.3",
        "info": {"title": draw(texts), "version": "1", "description": draw(texts)},
        "servers": [{"url": "https://api.example.com"}],
        "paths": paths,
        "components": {"schemas": {name: draw(named(known, modern)) for name in known}},
    }


@st.composite
def broken_documents(draw: DrawFn) -> Json:
    """Return a document to which an accident has happened: it may be valid, or not."""
    document = copy.deepcopy(draw(documents()))
    for _ in range(draw(st.integers(1, 2))):
        places = list(_places(document))
        holder, key = places[draw(st.integers(0, len(places) - 1))]
        match draw(_any_of("drop", "replace", "retype", "copy", "rename")):
            case "drop":
                del holder[key]
            case "replace":
                holder[key] = draw(values)
            case "retype":
                kept = holder[key]
                holder[key] = [[kept], {"a": kept}, str(kept), None][draw(_any_bits(2))]
            case "copy":
                source, name = places[draw(st.integers(0, len(places) - 1))]
                holder[key] = copy.deepcopy(source[name])
            case "rename" if isinstance(holder, dict):
                holder[draw(texts)] = holder.pop(key)
    return document


def _places(value: Json) -> Iterator[tuple[Any, Any]]:
    """Yield each mapping or list with each of its keys or indexes."""
    pairs: list[tuple[Any, Json]] = []
    if isinstance(value, dict):
        pairs = list(value.items())
    elif isinstance(value, list):
        pairs = list(enumerate(value))
    for key, one in pairs:
        yield value, key
        yield from _places(one)
