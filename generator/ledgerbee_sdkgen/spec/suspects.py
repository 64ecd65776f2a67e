"""What of a document OpenAPI's own schema has something against, told fast.

The schema is the one that openapi-spec-validator holds, and it is applied by
jsonschema-rs, as that package does where it can; the package itself is not imported,
which takes longer than all else that is done to a document. What is learned so is that
something is wrong, and no more: `validate` says what.
"""

import json
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import jsonschema_rs

Object = dict[str, Any]


def suspect_part(value: Object, version: str) -> Object | None:
    """Return the document `value` without what is sound in it; None if all of it is.

    The `version` is one as `3.1`. Left out are paths, webhooks and components, each of
    which is valid or not whatever the others are.
    """
    is_valid = _checker(version).is_valid
    if is_valid(value):
        return None
    info = {"title": "", "version": ""}
    rest = {"openapi": value["openapi"], "info": info, "paths": {}}
    # jsonschema-rs says where its errors are, too, but not of keys like "" and "00".
    return _narrowed(value, lambda part: is_valid({**rest, **part}))


def _checker(version: str) -> jsonschema_rs.Validator:
    package = find_spec("openapi_spec_validator")
    assert package is not None
    assert package.submodule_search_locations is not None
    folder = Path(package.submodule_search_locations[0])
    file = folder / "resources" / "schemas" / f"v{version}" / "schema.json"
    schema = json.loads(file.read_bytes())
    # jsonschema looks at no formats, unless it is asked to.
    return jsonschema_rs.validator_cls_for(schema)(schema, validate_formats=False)


def _narrowed(value: Object, is_sound: Callable[[Object], bool]) -> Object:
    made = dict(value)
    for key in made.keys() & {"paths", "webhooks"}:
        made[key] = _suspects(made[key], is_sound, key)
    if isinstance(components := made.get("components"), dict):
        made["components"] = {
            section: _suspects(held, is_sound, "components", section)
            for section, held in components.items()
        }
    return made


def _suspects(held: Any, is_sound: Callable[[Object], bool], *keys: str) -> Any:
    """Return the entries of what is held at `keys` of a document that are not sound."""
    if not isinstance(held, dict):
        return held
    found: Object = {}
    for name, entry in held.items():
        part: Object = {name: entry}
        for key in reversed(keys):
            part = {key: part}
        if not is_sound(part):
            found[name] = entry
    return found
