"""Media types that are not written as RFC 9110, section 8.3.1, says."""

from ledgerbee_sdkgen.spec.repairs.site import Object, Site

_JSON = "application/json"
_MEANT = {
    "": _JSON,
    "application": _JSON,
    "application-json": _JSON,
    "application.json": _JSON,
    "applicaton/json": _JSON,
    "aplication/json": _JSON,
    "csv": "text/csv",
    "form-data": "multipart/form-data",
    "html": "text/html",
    "json": _JSON,
    "json/application": _JSON,
    "multipart": "multipart/form-data",
    "multipart/formdata": "multipart/form-data",
    "pdf": "application/pdf",
    "text": "text/plain",
    "x-www-form-urlencoded": "application/x-www-form-urlencoded",
    "xml": "application/xml",
}


def misspelt_media_type(holder: Object, site: Site) -> Object:
    """Read `application/json;`, `json` and nothing at all as the type that is meant."""
    content = holder["content"]
    if not isinstance(content, dict):
        return holder
    renamed = {
        key: meant
        for key in content
        if (meant := _meant(key)) != key and meant not in content
    }
    if not renamed or len(set(renamed.values())) < len(renamed):
        return holder
    for old, new in renamed.items():
        site.move(("content", old), ("content", new))
        site.report(f"`{old}` is no media type; `{new}` is meant", "content", new)
    made = {renamed.get(key, key): value for key, value in content.items()}
    return {**holder, "content": made}


def _meant(key: str) -> str:
    said = key.strip().rstrip(";").strip()
    return _MEANT.get(said.lower(), said)
