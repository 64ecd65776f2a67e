"""References that miss a slash, or lead to where Swagger 2 kept its objects."""

from urllib.parse import quote

from ledgerbee_sdkgen.spec import pointers
from ledgerbee_sdkgen.spec.repairs.site import Object, Site

_AS_THEY_ARE = "/~!$&'()*+,;=:@{}"
_OLD = {
    "/definitions/": "/components/schemas/",
    "/parameters/": "/components/parameters/",
    "/responses/": "/components/responses/",
    "/securityDefinitions/": "/components/securitySchemes/",
    "/schemas/": "/components/schemas/",
    "/components/schema/": "/components/schemas/",
    "/component/schemas/": "/components/schemas/",
}


def misspelt_reference(holder: Object, site: Site) -> Object:
    """Read `#components/…` and `#/definitions/…` as what they would lead to today.

    Only where they lead nowhere as they stand, and somewhere so.
    """
    said = holder["$ref"]
    if not isinstance(said, str) or not said.startswith("#") or said == "#":
        return holder
    pointer = pointers.of_reference(said)
    if pointer is not None and site.has(pointer):
        return holder
    if pointer is None:
        pointer = pointers.of_reference(f"#/{said[1:]}") or ""
        meant = pointer if said.startswith("#components/") else ""
    else:
        meant = ""
    for old, new in _OLD.items():
        if pointer.startswith(old):
            meant = new + pointer.removeprefix(old)
    if not meant or not site.has(meant):
        return holder
    reference = "#" + quote(meant, safe=_AS_THEY_ARE)
    site.report(f"`{said}` leads nowhere; `{reference}` is meant", "$ref")
    return {**holder, "$ref": reference}
