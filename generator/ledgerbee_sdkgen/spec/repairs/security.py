"""Security schemes that say in other words how a client signs in."""

from ledgerbee_sdkgen.spec.repairs import words
from ledgerbee_sdkgen.spec.repairs.site import Object, Site

_TYPES = ("apiKey", "http", "oauth2", "openIdConnect", "mutualTLS")
_PLAIN = {
    **{kind.lower(): kind for kind in _TYPES},
    "oauth": "oauth2",
    "oidc": "openIdConnect",
}
_SCHEMES = {"basic": "basic", "bearer": "bearer", "jwt": "bearer", "token": "bearer"}


def misspelt_security_type(scheme: Object, site: Site) -> Object:
    """Read `apikey`, `bearer` and `basic` as what OpenAPI calls them."""
    said = scheme["type"]
    if not isinstance(said, str) or said in _TYPES:
        return scheme
    name = words.plain(said).replace("-", "")
    if name in _SCHEMES:
        site.report(f"`{said}` is a scheme of the type `http`", "type")
        return {"scheme": _SCHEMES[name], **scheme, "type": "http"}
    meant = _PLAIN.get(name) or words.close(said, _TYPES)
    if not meant:
        return scheme
    site.report(f"`{said}` is no way to sign in; `{meant}` is meant", "type")
    return {**scheme, "type": meant}


def http_without_scheme(scheme: Object, site: Site) -> Object:
    """Take a scheme of the type `http` that has a `bearerFormat` for `bearer`."""
    if scheme.get("type") != "http" or "scheme" in scheme:
        return scheme
    site.report("`scheme` is missing; a `bearerFormat` is of `bearer`", "bearerFormat")
    return {**scheme, "scheme": "bearer"}


def key_without_place(scheme: Object, site: Site) -> Object:
    """Have an API key that does not say where it goes go into a header."""
    if scheme["type"] != "apiKey" or "in" in scheme or not scheme.get("name"):
        return scheme
    site.report("`in` is missing; the key goes into a header")
    return {**scheme, "in": "header"}
