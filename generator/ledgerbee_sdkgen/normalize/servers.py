"""Server Objects: the base URL, and what else it may be."""

import re
from collections.abc import Iterator
from urllib.parse import urljoin, urlsplit

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.model.servers import Server, ServerVariable
from ledgerbee_sdkgen.spec.document import Node

_VARIABLE = re.compile(r"\{([^{}]+)\}")


def base_url(node: Node, findings: Findings, above: str | None = None) -> str | None:
    """Return the URL of the first server that `node` names, variables at defaults.

    A relative one is resolved against `above`, the document's own (RFC 3986, section
    5). None if it names none, or one that no request can be sent to; that is reported.
    """
    servers = node.get("servers")
    for server in servers.elements() if servers else ():
        url = _with_defaults(server)
        if "://" not in url and above:
            url = urljoin(f"{above}/", url)
        if problem := _problem(url):
            message = f"the server `{server.text('url')}` {problem}"
            findings.add(diagnostic("N026", message, server.location))
            return None
        return url.rstrip("/")
    return None


def read_servers(node: Node) -> Iterator[Server]:
    """Yield every server that `node` names."""
    servers = node.get("servers")
    for server in servers.elements() if servers else ():
        variables = server.get("variables")
        yield Server(
            url=server.text("url"),
            description=server.text("description"),
            variables=tuple(
                ServerVariable(
                    name=name,
                    default=variable.text("default"),
                    values=tuple(_values(variable)),
                    description=variable.text("description"),
                )
                for name, variable in (variables.items() if variables else ())
            ),
        )


def _values(variable: Node) -> Iterator[str]:
    listed = variable.get("enum")
    for one in listed.elements() if listed else ():
        yield str(one.value)


def _problem(url: str) -> str:
    """Return why no request can be sent to a server; empty if it can."""
    if "://" not in url:
        return "is relative to where the document was, which is not known"
    if _VARIABLE.search(url):
        return "has a variable without a default"
    try:
        parts = urlsplit(url)
    except ValueError:
        return "is no URL"
    if parts.scheme.lower() not in ("http", "https") or not parts.hostname:
        return "is no address of HTTP"
    if parts.query or parts.fragment:
        return "has a query or a fragment, which stand behind a path"
    return ""


def _with_defaults(server: Node) -> str:
    variables = server.get("variables")
    defaults = {
        name: variable.text("default")
        for name, variable in (variables.items() if variables else ())
    }
    return _VARIABLE.sub(
        lambda found: defaults.get(found.group(1), found.group()), server.text("url")
    )
