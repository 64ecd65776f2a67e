"""What holds for whatever is generated, as problems in words."""

import ast
import json
import tomllib
from collections.abc import Iterator
from typing import Any

from ledgerbee_sdkgen.config.settings import NamingSettings
from ledgerbee_sdkgen.model.schemas import ObjectSchema
from ledgerbee_sdkgen.python.names import Names, assign_names
from tests.hostile.inspection import misplaced
from tests.support.drafts import PACKAGE, Draft

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def broken_files(draft: Draft) -> list[str]:
    """Return the files that their reader refuses, or that are no good as files."""
    broken = misplaced(draft.tree)
    for path, text in draft.tree.items():
        try:
            if path.endswith((".py", ".pyi")):
                compile(text, path, "exec", dont_inherit=True)
            elif path.endswith(".json"):
                json.loads(text)
            elif path.endswith(".toml"):
                tomllib.loads(text)
        except (SyntaxError, ValueError) as error:
            broken.append(f"{path}: {error}")
    return broken


def dropped(document: Any, draft: Draft) -> list[str]:
    """Return what `document` declares and the client does not have.

    The document has to be whole in itself and valid; it is read here by a reading of
    its own, and the client as text.
    """
    names = assign_names(draft.planned.api, NamingSettings(), client="Drafted")
    reported = {one.location.pointer for one in draft.findings}
    return [
        *_dropped_operations(document, draft, names),
        *(
            f"{pointer} is no field"
            for pointer in _dropped_properties(document, draft, names)
            if not any(pointer.startswith(one) for one in reported if one)
        ),
    ]


def _dropped_operations(document: Any, draft: Draft, names: Names) -> Iterator[str]:
    functions, methods = _functions(draft), _methods(draft)
    operations = {one.location.pointer: one for one in draft.planned.api.operations}
    count = 0
    for path, item in document["paths"].items():
        for method in _METHODS:
            if method not in item:
                continue
            count += 1
            pointer = f"/paths/{_token(path)}/{method}"
            name = names.methods.get(pointer)
            if name is None:
                yield f"{pointer} is no operation"
                continue
            module = f"{name.resource.partition('.')[0]}.{name.function}"
            if module not in functions:
                yield f"{pointer} has no function {module}"
                continue
            held = operations[pointer].parameters
            wire = {(one.place.value, one.wire_name) for one in held}
            declared = item[method].get("parameters", [])
            for one in declared:
                if (one["in"], one["name"]) not in wire:
                    yield f"{pointer} is without {one['in']} {one['name']!r}"
            if len(functions[module]) < len(declared):
                yield f"{pointer} has {len(functions[module])} arguments"
    if count != methods:
        yield f"{methods} methods of {count} operations"


def _dropped_properties(document: Any, draft: Draft, names: Names) -> Iterator[str]:
    fields = _fields(draft)
    for key, schema in document.get("components", {}).get("schemas", {}).items():
        if not isinstance(schema, dict) or not schema.get("properties"):
            continue
        pointer = f"/components/schemas/{_token(key)}"
        made = draft.planned.api.schemas.get(key)
        if not isinstance(made, ObjectSchema):
            yield pointer
            continue
        attributes = names.fields[key]
        own = fields.get(names.classes[key], set())
        for name in schema["properties"]:
            if attributes.get(name) not in own:
                yield f"{pointer}/properties/{_token(name)}"
        if len(set(attributes.values())) != len(attributes):
            yield f"{pointer}: two properties of one name"


def _token(name: str) -> str:
    """Return `name` as it is in a JSON Pointer (RFC 6901, section 3)."""
    return name.replace("~", "~0").replace("/", "~1")


def _functions(draft: Draft) -> dict[str, list[str]]:
    """Return module.function → arguments, of the modules of resources."""
    found = {}
    for name, tree in _modules(draft, "resources"):
        for node in tree.body:
            if isinstance(node, ast.FunctionDef):
                held = (*node.args.args, *node.args.kwonlyargs)
                found[f"{name}.{node.name}"] = [one.arg for one in held]
    return found


def _methods(draft: Draft) -> int:
    """Count the methods that send something, each name of a class once."""
    found = set()
    for name, tree in _modules(draft, "resources"):
        for node in tree.body:
            for one in node.body if isinstance(node, ast.ClassDef) else ():
                match one:
                    case ast.Assign(
                        targets=[ast.Name(id=method)],
                        value=ast.Call(func=ast.Name(id=maker)),
                    ) if isinstance(node, ast.ClassDef) and not maker.endswith("async"):
                        found.add((name, node.name, method))
    return len(found)


def _fields(draft: Draft) -> dict[str, set[str]]:
    """Return class → annotated names, of the modules of models."""
    found = {}
    for _, tree in _modules(draft, "models"):
        for node in tree.body:
            if isinstance(node, ast.ClassDef):
                held = (one for one in node.body if isinstance(one, ast.AnnAssign))
                found[node.name] = {ast.unparse(one.target) for one in held}
    return found


def _modules(draft: Draft, folder: str) -> Iterator[tuple[str, ast.Module]]:
    start = f"{PACKAGE}/{folder}/"
    for path, text in draft.tree.items():
        if path.startswith(start) and path.endswith(".py"):
            yield path.removeprefix(start).removesuffix(".py"), ast.parse(text)
