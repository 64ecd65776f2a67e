"""Arrays that do not say, or say in the wrong place, what is in them."""

from ledgerbee_sdkgen.spec.repairs.site import Object, Site


def array_without_items(schema: Object, site: Site) -> Object:
    """Have an array that does not say what is in it hold any values."""
    kinds = schema["type"]
    is_array = kinds == "array" or (isinstance(kinds, list) and "array" in kinds)
    if not is_array or not {"items", "prefixItems", "contains"}.isdisjoint(schema):
        return schema
    message = "an array does not say what its `items` are; they are any values"
    site.report(message, "type")
    return {**schema, "items": {}}


def items_as_list(schema: Object, site: Site) -> Object:
    """Read a list of schemas for `items`: one is of all items, several are a tuple.

    JSON Schema until draft 2019-09 wrote tuples so.
    """
    listed = schema["items"]
    if not isinstance(listed, list) or not listed:
        return schema
    if not all(isinstance(one, dict | bool) for one in listed):
        return schema
    rest = {key: value for key, value in schema.items() if key != "items"}
    if len(listed) == 1:
        site.report("`items` is a list of one schema; it is that of all items", "items")
        site.move(("items", 0), ("items",))
        return {**rest, "items": listed[0]}
    message = "`items` is a list; it is what later versions call `prefixItems`"
    site.report(message, "prefixItems")
    site.move(("items",), ("prefixItems",))
    return {**rest, "prefixItems": listed}


def enum_beside_items(schema: Object, site: Site) -> Object:
    """Move the `enum` of an array, if it lists no arrays, to the items of it."""
    values, items = schema["enum"], schema.get("items", {})
    if schema.get("type") != "array" or not isinstance(values, list) or not values:
        return schema
    if not isinstance(items, dict) or "enum" in items or "$ref" in items:
        return schema
    if any(isinstance(value, list | dict) or value is None for value in values):
        return schema
    site.report("`enum` is of an array; its values are those of the items", "enum")
    site.move(("enum",), ("items", "enum"))
    rest = {key: value for key, value in schema.items() if key != "enum"}
    return {**rest, "items": {**items, "enum": values}}
