"""The version of OpenAPI, said in a shorter way."""

import re

from ledgerbee_sdkgen.spec.repairs.site import Object, Site

_SHORT = re.compile(r"v?(3\.[012])(\.x)?", re.IGNORECASE)


def short_version(document: Object, site: Site) -> Object:
    """Read `openapi: 3.0`, a number or a text, as `3.0.0`."""
    said = document["openapi"]
    found = _SHORT.fullmatch(str(said).strip())
    if not found or isinstance(said, bool):
        return document
    meant = f"{found[1]}.0"
    site.report(f"`openapi` is {said}; it is read as `{meant}`", "openapi")
    return {**document, "openapi": meant}
