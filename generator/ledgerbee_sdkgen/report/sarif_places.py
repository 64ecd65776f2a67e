"""Places as SARIF has them."""

from pathlib import PurePosixPath, PureWindowsPath
from typing import Any
from urllib.parse import quote

from ledgerbee_sdkgen.diagnostics import Location


def located(where: Location) -> dict[str, Any]:
    """Return a location object (SARIF 2.1.0, 3.28)."""
    physical: dict[str, Any] = {"artifactLocation": {"uri": uri_of(where.file)}}
    if where.line:
        column = {"startColumn": where.column} if where.column else {}
        physical["region"] = {"startLine": where.line, **column}
    location: dict[str, Any] = {"physicalLocation": physical}
    if where.pointer:
        location["logicalLocations"] = [{"fullyQualifiedName": where.pointer}]
    return location


def uri_of(file: str) -> str:
    """Return the name of a file as a reference (RFC 3986); an address is one."""
    if "://" in file:
        return quote(file, safe="/:?#[]@!$&'()*+,;=%~", errors="replace")
    for kind in (PurePosixPath, PureWindowsPath):
        if kind(file).is_absolute():
            return kind(file).as_uri()
    # A colon in the first part would be taken for the end of a scheme.
    return quote(file, safe="/", errors="replace")
