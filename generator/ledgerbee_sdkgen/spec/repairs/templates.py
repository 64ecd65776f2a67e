"""Paths whose template and parameters do not agree."""

import re
from collections.abc import Mapping
from typing import Any

from ledgerbee_sdkgen.spec.document import METHODS
from ledgerbee_sdkgen.spec.repairs.site import Object, Site

_BRACES = re.compile(r"\{\+?([^{}]+)\}")
_COLON = re.compile(r"(?<=/):(\w+)(?=/|$)")


def path_without_slash(document: Object, site: Site) -> Object:
    """Have every path begin with a slash, where no other path is so called."""
    paths = document["paths"]
    if not isinstance(paths, dict):
        return document
    renamed = {
        path: f"/{path}"
        for path, item in paths.items()
        if not path.startswith(("/", "x-")) and isinstance(item, dict)
    }
    for path, meant in renamed.items():
        if meant not in paths:
            site.move(("paths", path), ("paths", meant))
            site.report(f"the path `{path}` begins without a slash", "paths", meant)
    return _renamed(document, paths, renamed)


def colon_parameter(document: Object, site: Site) -> Object:
    """Read `/pets/:id`, as routers write it, as `/pets/{id}`, where `id` is declared.

    A colon may begin a segment that is meant as it stands.
    """
    paths = document["paths"]
    if not isinstance(paths, dict):
        return document
    renamed: dict[str, str] = {}
    for path, item in paths.items():
        names = set(_COLON.findall(path))
        if not names or not isinstance(item, dict):
            continue
        held = [one for key, one in item.items() if key in METHODS]
        if held and all(names <= _declared(item, one, site) for one in held):
            renamed[path] = _COLON.sub(r"{\1}", path)
    for path, meant in renamed.items():
        if meant not in paths:
            site.move(("paths", path), ("paths", meant))
            message = f"`{path}` writes its parameters with colons"
            site.report(message, "paths", meant)
    return _renamed(document, paths, renamed)


def misnamed_path_parameter(document: Object, site: Site) -> Object:
    """Give the one declared path parameter that the path does not have its name.

    Only where the path has exactly one that is not declared.
    """
    return _each_item(document, site, _with_name)


def undeclared_path_parameter(document: Object, site: Site) -> Object:
    """Declare the parameters of a path that are not, as texts."""
    return _each_item(document, site, _with_declared)


def _renamed(document: Object, paths: Object, names: Mapping[str, str]) -> Object:
    held = {old: new for old, new in names.items() if new not in paths}
    # Of two that would be called the same, the second stays as it is.
    once = {new: old for old, new in reversed(held.items())}
    if not once:
        return document
    made = {
        (held[path] if path in held and once[held[path]] == path else path): item
        for path, item in paths.items()
    }
    return {**document, "paths": made}


def _each_item(document: Object, site: Site, change: Any) -> Object:
    paths = document["paths"]
    made = dict(paths) if isinstance(paths, dict) else {}
    for path, item in made.items():
        wanted = list(dict.fromkeys(_BRACES.findall(path)))
        if wanted and isinstance(item, dict) and "$ref" not in item:
            made[path] = change(path, item, wanted, site)
    changed = any(made[path] is not paths[path] for path in made)
    return {**document, "paths": made} if changed else document


def _with_name(path: str, item: Object, wanted: list[str], site: Site) -> Object:
    for method in [key for key in item if key in METHODS]:
        declared = _declared(item, item[method], site)
        missing = [name for name in wanted if name not in declared]
        extra = sorted(declared - set(wanted))
        if len(missing) != 1 or len(extra) != 1:
            continue
        message = f"`{extra[0]}` is declared, `{missing[0]}` is in the path"
        for keys, holder in (((), item), ((method,), item[method])):
            listed = holder.get("parameters")
            if not isinstance(listed, list):
                continue
            for at, one in enumerate(listed):
                found = site.find(one)
                if _path_name(found) == extra[0]:
                    site.report(message, "paths", path, *keys, "parameters", at)
                    new = list(listed)
                    new[at] = {**found, "name": missing[0]}
                    holder = {**holder, "parameters": new}
                    item = {**item, method: holder} if keys else holder
                    break
    return item


def _with_declared(path: str, item: Object, wanted: list[str], site: Site) -> Object:
    for method in [key for key in item if key in METHODS]:
        operation = item[method]
        if not isinstance(operation, dict):
            continue
        declared = _declared(item, operation, site)
        missing = [name for name in wanted if name not in declared]
        listed = operation.get("parameters", [])
        if not missing or not isinstance(listed, list):
            continue
        for name in missing:
            message = f"`{method.upper()} {path}` does not declare `{name}`"
            site.report(f"{message}; it is taken for a text", "paths", path, method)
        added = [
            {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
            for name in missing
        ]
        item = {**item, method: {**operation, "parameters": [*listed, *added]}}
    return item


def _declared(item: Object, operation: Any, site: Site) -> set[str]:
    """Return the names of the path parameters that an operation has."""
    names = set[str]()
    for holder in (item, operation):
        listed = holder.get("parameters") if isinstance(holder, dict) else None
        for one in listed if isinstance(listed, list) else ():
            name = _path_name(site.find(one))
            if name is not None:
                names.add(name)
    return names


def _path_name(parameter: Any) -> str | None:
    if not isinstance(parameter, dict) or parameter.get("in") != "path":
        return None
    name = parameter.get("name")
    return name if isinstance(name, str) else None
