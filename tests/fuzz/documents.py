"""Small OpenAPI documents at random: valid ones, and what accidents make of them."""

import copy
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

Json = Any

_ODD = [
    *(
        "id",
        "name",
        "Foo Bar",
        "foo-bar",
        "foo_bar",
        "fooBar",
        "FOO_BAR",
        "class",
        "self",
    ),
    *(
        "json",
        "copy",
        "list",
        "None",
        "True",
        "import",
        "__init__",
        "_x",
        "x_",
        "1st",
        "",
    ),
    *(
        "to_dict",
        "fields",
        "msgspec",
        "UNSET",
        "Any",
        "str",
        "type",
        "kind",
        "value",
        "é",
    ),
    *(
        "名前",
        "🙂",
        "a.b",
        "a/b",
        "a~b",
        "a%b",
        "a b",
        'a"b',
        "a\\b",
        "a\nb",
        "-",
        "$x",
        "v1",
    ),
    *(
        "con",
        "index",
        "models",
        "client",
        "page",
        "body",
        "headers",
        "async",
        "mro",
        "İ",
    ),
]
texts = st.sampled_from(_ODD) | st.text(max_size=4)
keys = st.sampled_from([one for one in _ODD if one]) | st.text(min_size=1, max_size=4)
components = st.from_regex(r"[A-Za-z0-9._-]{1,4}", fullmatch=True) | st.sampled_from(
    [
        "Foo",
        "foo",
        "FOO",
        "Foo.Bar",
        "Foo-Bar",
        "FooBar",
        "None",
        "Error",
        "Client",
        "str",
    ]
)
scalars = st.none() | st.booleans() | st.integers() | texts
numbers = st.integers(-(2**70), 2**70) | st.floats(
    allow_nan=False, allow_infinity=False
)
values: SearchStrategy[Json] = st.recursive(
    scalars | numbers,
    lambda inner: st.lists(inner, max_size=2)
    | st.dictionaries(texts, inner, max_size=2),
    max_leaves=4,
)
_FORMATS = (
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
)
_MEDIA = (
    *("application/json", "application/problem+json", "application/*", "*/*"),
    *("text/plain", "text/csv; charset=utf-8", "application/octet-stream", "image/png"),
    *("application/xml", "application/pdf"),
)
_FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")
_STYLES = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form",),
}


def some(strategy: SearchStrategy[Json]) -> SearchStrategy[Json]:
    """Return a value of `strategy`, or nothing."""
    return st.just({}) | strategy


def entry(key: str, strategy: SearchStrategy[Json]) -> SearchStrategy[Json]:
    """Return an object that has `key`, or an empty one."""
    return st.just({}) | strategy.map(lambda value: {key: value})


@st.composite
def schemas(draw: DrawFn, names: list[str], modern: bool, depth: int = 2) -> Json:
    """Return a schema that may refer to the components called `names`."""
    kinds = ["string", "enum", "integer", "number", "boolean", "any"]
    kinds += ["object", "object", "array", "map", "union", "merged"] if depth else []
    kinds += ["reference", "reference"] if names else []
    kinds += ["const", "several", "tuple"] if modern and depth else []
    kind = draw(st.sampled_from(kinds))
    inner = schemas(names, modern, depth - 1)
    if kind == "reference":
        return {"$ref": f"#/components/schemas/{draw(st.sampled_from(names))}"}
    schema: dict[str, Json] = {}
    match kind:
        case "string":
            schema = {
                "type": "string",
                **draw(entry("format", st.sampled_from(_FORMATS))),
            }
        case "enum":
            listed = draw(st.lists(texts, min_size=1, max_size=3, unique=True))
            schema = {"type": "string", "enum": listed}
            if draw(st.booleans()):
                schema = {"enum": draw(st.lists(scalars, min_size=1, max_size=3))}
        case "integer" | "number":
            schema = {"type": kind, **draw(entry("minimum", numbers))}
            schema |= draw(entry("format", st.sampled_from(_FORMATS)))
        case "boolean":
            schema = {"type": "boolean"}
        case "object":
            held = draw(st.dictionaries(texts, inner, max_size=3))
            schema = {"type": "object", "properties": held}
            if wanted := (
                draw(st.lists(st.sampled_from([*held]), unique=True)) if held else []
            ):
                schema["required"] = wanted
            schema |= draw(entry("additionalProperties", st.booleans() | inner))
        case "array":
            schema = {"type": "array", "items": draw(inner)}
        case "map":
            schema = {"type": "object", "additionalProperties": draw(inner)}
        case "union":
            word = draw(st.sampled_from(["oneOf", "anyOf"]))
            schema = {word: draw(st.lists(inner, min_size=1, max_size=3))}
            if names and draw(st.booleans()):
                chosen = draw(st.lists(st.sampled_from(names), min_size=1, unique=True))
                schema = {
                    word: [{"$ref": f"#/components/schemas/{one}"} for one in chosen],
                    "discriminator": {"propertyName": draw(texts)},
                }
        case "merged":
            schema = {"allOf": draw(st.lists(inner, min_size=1, max_size=2))}
        case "const":
            schema = {"const": draw(values)}
        case "several":
            types = ["string", "integer", "boolean", "null", "object", "array"]
            schema = {
                "type": draw(st.lists(st.sampled_from(types), min_size=1, unique=True))
            }
        case "tuple":
            parts = draw(st.lists(inner, min_size=1, max_size=2))
            schema = {"type": "array", "prefixItems": parts}
    extras = st.fixed_dictionaries(
        {},
        optional={
            "title": texts,
            "description": texts,
            "default": values,
            "example": values,
            "deprecated": st.booleans(),
            **({} if modern else {"nullable": st.booleans()}),
            **draw(st.sampled_from([{}, {"readOnly": st.just(True)}])),
        },
    )
    return schema | (draw(extras) if draw(st.booleans()) else {})


@st.composite
def parameters(draw: DrawFn, names: list[str], modern: bool, path: list[str]) -> Json:
    """Return parameters: each of the `path`, and others, none of them twice."""
    found = [("path", name) for name in path]
    others = st.tuples(st.sampled_from(["query", "header", "cookie"]), keys)
    found += draw(st.lists(others, max_size=3, unique=True))
    listed = []
    for place, name in found:
        if place == "header" and (not name.isascii() or not name.isalnum()):
            name = f"X-{len(listed)}"
        one = {"name": name, "in": place}
        if place == "path" or draw(st.booleans()):
            one["required"] = place == "path" or draw(st.booleans())
        schema = draw(schemas(names, modern, 1))
        if draw(st.integers(0, 5)) == 0:
            one["content"] = {"application/json": {"schema": schema}}
        else:
            one["schema"] = schema
            one |= draw(entry("style", st.sampled_from(_STYLES[place])))
            one |= draw(entry("explode", st.booleans()))
            one |= draw(entry("example", values))
        one |= draw(entry("description", texts))
        listed.append(one)
    return listed


@st.composite
def contents(draw: DrawFn, names: list[str], modern: bool, *media: str) -> Json:
    """Return a mapping of media types."""
    chosen = draw(st.lists(st.sampled_from(media), min_size=1, max_size=2, unique=True))
    held: dict[str, Json] = {}
    for one in chosen:
        held[one] = draw(entry("schema", schemas(names, modern)))
        held[one] |= draw(entry("example", values))
    return held


@st.composite
def responses(draw: DrawFn, names: list[str], modern: bool) -> Json:
    """Return the responses of an operation."""
    statuses = [
        "200",
        "201",
        "204",
        "2XX",
        "302",
        "404",
        "422",
        "4XX",
        "5XX",
        "default",
    ]
    found: dict[str, Json] = {}
    for status in draw(st.lists(st.sampled_from(statuses), min_size=1, unique=True)):
        found[status] = {"description": draw(texts)}
        found[status] |= draw(entry("content", contents(names, modern, *_MEDIA)))
    return found


@st.composite
def documents(draw: DrawFn) -> Json:
    """Return a valid document of OpenAPI 3.0 or 3.1."""
    modern = draw(st.booleans())
    names = draw(st.lists(components, max_size=4, unique=True))
    paths: dict[str, Json] = {}
    identities = iter(draw(st.lists(texts, min_size=12, max_size=12, unique=True)))
    for number in range(draw(st.integers(0, 3))):
        inside = draw(
            st.lists(
                st.from_regex(r"[A-Za-z_-]{1,5}", fullmatch=True),
                max_size=2,
                unique=True,
            )
        )
        spelled = "/".join(f"{{{one}}}" for one in inside)
        lead = draw(st.sampled_from(["items", "v1/items", "a-b", "with", "x.json"]))
        item: dict[str, Json] = {}
        methods = st.sampled_from(
            ["get", "put", "post", "delete", "patch", "head", "options"]
        )
        for method in draw(st.lists(methods, min_size=1, max_size=3, unique=True)):
            operation: dict[str, Json] = {
                "parameters": draw(parameters(names, modern, inside)),
                "responses": draw(responses(names, modern)),
                **draw(entry("tags", st.lists(texts, max_size=2))),
                **draw(entry("operationId", st.just(next(identities)))),
                **draw(entry("summary", texts)),
                **draw(entry("description", texts)),
                **draw(entry("deprecated", st.booleans())),
            }
            if method not in ("get", "delete", "head") and draw(st.booleans()):
                operation["requestBody"] = {
                    "content": draw(contents(names, modern, *_MEDIA[:8], *_FORMS)),
                    **draw(entry("required", st.booleans())),
                }
            item[method] = operation
        paths[f"/{lead}{number}/{spelled}"] = item
    return {
        "openapi": "3.1.0" if modern else "3.0.3",
        "info": {
            "title": draw(texts),
            "version": "1",
            **draw(entry("description", texts)),
        },
        "servers": [{"url": "https://api.example.com"}],
        "paths": paths,
        "components": {
            "schemas": {name: draw(schemas(names, modern)) for name in names}
        },
    }


@st.composite
def broken_documents(draw: DrawFn) -> Json:
    """Return a document to which accidents have happened: it may be valid, or not."""
    document = copy.deepcopy(draw(documents()))
    for _ in range(draw(st.integers(1, 3))):
        places = list(_places(document))
        holder, key = places[draw(st.integers(0, len(places) - 1))]
        match draw(st.sampled_from(["drop", "replace", "retype", "copy", "rename"])):
            case "drop":
                del holder[key]
            case "replace":
                holder[key] = draw(values)
            case "retype":
                holder[key] = draw(
                    st.sampled_from(
                        [[holder[key]], {"a": holder[key]}, str(holder[key]), None]
                    )
                )
            case "copy":
                source, name = places[draw(st.integers(0, len(places) - 1))]
                if name in source if isinstance(source, dict) else name < len(source):
                    holder[key] = copy.deepcopy(source[name])
            case "rename" if isinstance(holder, dict):
                holder[draw(texts)] = holder.pop(key)
    return document


def _places(value: Json) -> Any:
    """Yield each mapping or list with each of its keys or indexes."""
    pairs: list[tuple[Any, Json]] = []
    if isinstance(value, dict):
        pairs = list(value.items())
    elif isinstance(value, list):
        pairs = list(enumerate(value))
    for key, one in pairs:
        yield value, key
        yield from _places(one)
