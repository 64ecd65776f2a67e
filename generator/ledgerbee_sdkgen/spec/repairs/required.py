"""`required` where it is no list of names: inside a property, or misspelt."""

from typing import Any

from ledgerbee_sdkgen.model.words import words
from ledgerbee_sdkgen.spec.repairs.site import Object, Site

_FLAGS = {"true": True, "false": False}


def required_in_property(schema: Object, site: Site) -> Object:
    """Read `required: true` inside a property as the word of the object it is of."""
    properties = schema.get("properties")
    made = schema
    if isinstance(properties, dict):
        flags = {
            name: flag
            for name, one in properties.items()
            if (flag := _flag(one)) is not None
        }
        if flags:
            made = {**schema, "properties": dict(properties)}
            for name, flag in flags.items():
                made["properties"][name] = _without(properties[name])
                said = str(flag).lower()
                message = f"`required: {said}` is said inside the property `{name}`"
                site.report(message, "properties", name, "required")
            named = schema.get("required")
            listed = list(named) if isinstance(named, list) else []
            for name, flag in flags.items():
                if flag and name not in listed:
                    listed.append(name)
            if listed:
                made["required"] = listed
    if _flag(made) is not None:
        site.report("`required` is said of a schema that is no property", "required")
        made = _without(made)
    return made


def required_in_schema(parameter: Object, site: Site) -> Object:
    """Read `required: true` inside the schema of a parameter as the parameter's."""
    flag = _flag(parameter["schema"])
    if flag is None:
        return parameter
    message = "`required` is said inside the schema of a parameter"
    site.report(message, "schema", "required")
    return {"required": flag, **parameter, "schema": _without(parameter["schema"])}


def required_misspelt(schema: Object, site: Site) -> Object:
    """Read a name in `required` that only differs in spelling as the property's."""
    listed, properties = schema["required"], schema.get("properties")
    if not isinstance(listed, list) or not isinstance(properties, dict):
        return schema
    if not {"$ref", "allOf", "anyOf", "oneOf"}.isdisjoint(schema) or site.is_member:
        # The property may be one of another member's, or of a schema around it.
        return schema
    if isinstance(schema.get("additionalProperties"), dict):
        # It may be one of the others, of which there are some on purpose.
        return schema
    made = list(listed)
    for number, name in enumerate(listed):
        if not isinstance(name, str) or name in properties:
            continue
        said = words(name)
        meant = [one for one in properties if said and words(one) == said]
        if len(meant) == 1:
            message = f"no property is called `{name}`; `{meant[0]}` is required"
            site.report(message, "required", number)
            made[number] = meant[0]
    if made == listed:
        return schema
    once = [one for at, one in enumerate(made) if one not in made[:at]]
    return {**schema, "required": once}


def _flag(schema: Any) -> bool | None:
    """Return the truth value that `required` is; None if it is none."""
    said = schema.get("required") if isinstance(schema, dict) else None
    if isinstance(said, bool):
        return said
    return _FLAGS.get(said.lower()) if isinstance(said, str) else None


def _without(schema: Object) -> Object:
    return {key: value for key, value in schema.items() if key != "required"}
