"""Security schemes and requirements, and the scopes an operation asks for."""

import re

from msgspec import Struct

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.model.security import Requirement, SchemeKind, SecurityScheme
from ledgerbee_sdkgen.spec.document import Node

_TICKED = re.compile(r"`([^`\s]+)`")
_HEADING = re.compile(r"^(?:#+\s*(?P<title>.+?)\s*#*|\*\*(?P<bold>[^*]+?):?\*\*:?)$")


class Schemes(Struct, frozen=True, kw_only=True):
    """The security schemes a client can send, and the names of all there are."""

    known: tuple[SecurityScheme, ...]
    declared: frozenset[str]


def read_schemes(components: Node | None, findings: Findings) -> Schemes:
    """Return the security schemes, in the document's order.

    Mutual TLS is the transport's business and not among those a client sends.
    """
    listed = components.get("securitySchemes") if components else None
    items = dict(listed.items()) if listed else {}
    schemes = (_scheme(name, one.follow(), findings) for name, one in items.items())
    return Schemes(
        known=tuple(scheme for scheme in schemes if scheme), declared=frozenset(items)
    )


def _scheme(name: str, node: Node, findings: Findings) -> SecurityScheme | None:
    match node.text("type"), node.text("scheme").lower():
        case "apiKey", _:
            kind = SchemeKind.API_KEY
        case "http", "basic":
            kind = SchemeKind.BASIC
        case ("http", "bearer") | (("oauth2" | "openIdConnect"), _):
            kind = SchemeKind.BEARER
        case "mutualTLS", _:
            return None
        case _, scheme:
            message = f"the client cannot sign in by `{name}`, of scheme `{scheme}`"
            findings.add(diagnostic("N007", message, node.location))
            return None
    return SecurityScheme(
        id=name,
        kind=kind,
        name=node.text("name"),
        place=node.text("in"),
        token_url=_token_url(node),
        description=node.text("description"),
        location=node.location,
    )


def _token_url(node: Node) -> str:
    """Return the token URL of the client credentials flow; relative ones are none.

    OpenAPI 3.0.3, "OAuth Flow Object", asks for a URL, and a file has none that a
    relative one could be resolved against.
    """
    flows = node.get("flows")
    flow = flows.get("clientCredentials") if flows else None
    url = flow.text("tokenUrl") if flow else ""
    return url if "://" in url else ""


def read_requirement(
    node: Node, schemes: Schemes, findings: Findings
) -> Requirement | None:
    """Return the `security` of the document or of an operation; None if it has none.

    An empty list asks for nothing, and so does an empty object among others. Schemes
    that a client cannot send are left out; an alternative that names one which is not
    declared can never be met, so it is none.
    """
    listed = node.get("security")
    if listed is None:
        return None
    sendable = frozenset(scheme.id for scheme in schemes.known)
    alternatives: dict[tuple[str, ...], None] = {}
    for alternative in listed.elements():
        names = tuple(name for name, _ in alternative.items())
        unknown = [name for name in names if name not in schemes.declared]
        for name in unknown:
            message = f"there is no security scheme `{name}`"
            findings.add(diagnostic("N007", message, alternative.location))
        clash = [one.id for one in schemes.known if one.id in names and _is_token(one)]
        if len(clash) > 1:
            both = " and ".join(f"`{name}`" for name in clash)
            message = f"{both} are both sent as `Authorization`; the last one is"
            findings.add(diagnostic("N007", message, alternative.location))
        if not unknown:
            alternatives[tuple(name for name in names if name in sendable)] = None
    if listed.elements() and not alternatives:
        return None
    return Requirement(alternatives=tuple(alternatives) or ((),))


def _is_token(scheme: SecurityScheme) -> bool:
    """Tell whether the header `Authorization` carries what is sent for a scheme."""
    is_key = scheme.kind is SchemeKind.API_KEY
    in_header = scheme.place == "header" and scheme.name.lower() == "authorization"
    return not is_key or in_header


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
        if found := _HEADING.match(line.strip()):
            title = found["title"] or found["bold"]
            inside = title.casefold() == heading.casefold()
            if inside:
                continue
        (section if inside else rest).append(line)
    return "\n".join(rest).strip(), "\n".join(section).strip()
