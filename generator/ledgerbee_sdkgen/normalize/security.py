"""Security schemes and requirements, and the scopes an operation asks for."""

import re
from collections.abc import Iterable

from ledgerbee_sdkgen.model.security import Requirement, SchemeKind, SecurityScheme
from ledgerbee_sdkgen.spec.document import Node

_TICKED = re.compile(r"`([^`\s]+)`")
_HEADING = re.compile(r"^#+\s*(.+?)\s*#*$")


def read_schemes(components: Node | None) -> tuple[SecurityScheme, ...]:
    """Return the security schemes a client can send, in the document's order.

    Mutual TLS is the transport's business and not among them.
    """
    listed = components.get("securitySchemes") if components else None
    schemes = (_scheme(name, node.follow()) for name, node in _items(listed))
    return tuple(scheme for scheme in schemes if scheme)


def _items(node: Node | None) -> Iterable[tuple[str, Node]]:
    return node.items() if node else ()


def _scheme(name: str, node: Node) -> SecurityScheme | None:
    match node.text("type"), node.text("scheme").lower():
        case "apiKey", _:
            kind = SchemeKind.API_KEY
        case "http", "basic":
            kind = SchemeKind.BASIC
        case ("http" | "oauth2" | "openIdConnect"), _:
            kind = SchemeKind.BEARER
        case _:
            return None
    return SecurityScheme(
        id=name,
        kind=kind,
        name=node.text("name"),
        place=node.text("in"),
        description=node.text("description"),
        location=node.location,
    )


def read_requirement(node: Node, known: Iterable[str]) -> Requirement | None:
    """Return the `security` of the document or of an operation; None if it has none.

    An empty list asks for nothing, and so does an empty object among others. Schemes
    that are not `known` are left out.
    """
    listed = node.get("security")
    if listed is None:
        return None
    names = frozenset(known)
    alternatives = (
        tuple(name for name, _ in alternative.items() if name in names)
        for alternative in listed.elements()
    )
    return Requirement(alternatives=tuple(dict.fromkeys(alternatives)) or ((),))


def read_scopes(operation: Node, heading: str) -> tuple[str, ...]:
    """Return the scopes of `operation`: of its security, else of its description."""
    scopes: dict[str, None] = {}
    if listed := operation.get("security"):
        for alternative in listed.elements():
            for _, wanted in alternative.items():
                scopes |= dict.fromkeys(str(one.value) for one in wanted.elements())
    if not scopes and heading:
        _, section = split_section(operation.text("description"), heading)
        scopes |= dict.fromkeys(_TICKED.findall(section))
    return tuple(scopes)


def split_section(text: str, heading: str) -> tuple[str, str]:
    """Return Markdown `text` without the section under `heading`, and that section."""
    if not heading:
        return text, ""
    rest: list[str] = []
    section: list[str] = []
    inside = False
    for line in text.split("\n"):
        if found := _HEADING.match(line):
            inside = found.group(1).casefold() == heading.casefold()
            if inside:
                continue
        (section if inside else rest).append(line)
    return "\n".join(rest).strip(), "\n".join(section).strip()
