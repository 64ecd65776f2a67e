"""Methods, tags and versions of operations."""

import re

from ledgerbee_sdkgen.model.words import words
from ledgerbee_sdkgen.spec.document import METHODS
from ledgerbee_sdkgen.spec.repairs.site import Object, Site

_VERSION = re.compile(r"v\d+", re.IGNORECASE)


def method_in_capitals(item: Object, site: Site) -> Object:
    """Read `GET` in a path item as `get`."""
    renamed = {
        key: key.strip().lower()
        for key in item
        if key not in METHODS and key.strip().lower() in METHODS
    }
    renamed = {old: new for old, new in renamed.items() if new not in item}
    if not renamed:
        return item
    for old, new in renamed.items():
        site.move((old,), (new,))
        site.report(f"the method `{old}` is written `{new}`", new)
    return {renamed.get(key, key): value for key, value in item.items()}


def tags_of_one_name(document: Object, site: Site) -> Object:
    """Take tags that differ in spelling alone for one, as it is spelled first.

    They are one resource of the client in any case, for they would be one module.
    """
    paths = document["paths"]
    spelled: dict[tuple[str, ...], str] = {}
    for tag in _declared(document):
        spelled.setdefault(words(tag), tag)
    made = dict(paths) if isinstance(paths, dict) else {}
    for path, item in made.items():
        for method in METHODS if isinstance(item, dict) else ():
            operation = item.get(method)
            tags = operation.get("tags") if isinstance(operation, dict) else None
            if not isinstance(tags, list) or not tags or not isinstance(tags[0], str):
                continue
            first = spelled.setdefault(words(tags[0]), tags[0])
            if first != tags[0] and words(first):
                message = f"the tag `{tags[0]}` is `{first}`, spelled otherwise"
                site.report(message, "paths", path, method, "tags", 0)
                item = {**item, method: {**operation, "tags": [first, *tags[1:]]}}
        made[path] = item
    changed = any(made[path] is not paths[path] for path in made)
    return {**document, "paths": made} if changed else document


def _declared(document: Object) -> list[str]:
    tags = document.get("tags")
    listed = tags if isinstance(tags, list) else []
    names = [one.get("name") for one in listed if isinstance(one, dict)]
    return [name for name in names if isinstance(name, str)]


def doubled_version(document: Object, site: Site) -> Object:
    """Tell of a version that a URL has twice; the URL stays as it is described.

    Another URL might be another operation, and what a request does there is not to be
    guessed; one that does not exist answers 404.
    """
    paths = document["paths"]
    if not isinstance(paths, dict):
        return document
    parted = {path: _segments(path) for path in paths if path.startswith("/")}
    for path, parts in parted.items():
        if len(parts) > 1 and _VERSION.fullmatch(parts[0]) and parts[1] == parts[0]:
            message = f"`{path}` says its version twice; it is called as it stands"
            site.report(message, "paths", path)
    servers = document.get("servers")
    first = servers[0] if isinstance(servers, list) and servers else None
    url = first.get("url") if isinstance(first, dict) else None
    ending = url.rstrip("/").rpartition("/")[2] if isinstance(url, str) else ""
    firsts = {parts[0] for parts in parted.values() if parts}
    if _VERSION.fullmatch(ending) and firsts == {ending}:
        message = f"the server ends in `/{ending}`, and each path begins with it"
        hint = "if one is too many, give the server without it by `package.base_url`"
        site.report(message, "servers", 0, "url", hint=hint)
    return document


def _segments(path: str) -> list[str]:
    return [part for part in path.split("/") if part]
