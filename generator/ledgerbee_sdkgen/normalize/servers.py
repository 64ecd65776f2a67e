"""Server Objects: the base URL."""

import re
from urllib.parse import urljoin

from ledgerbee_sdkgen.spec.document import Node

_VARIABLE = re.compile(r"\{([^{}]+)\}")


def base_url(node: Node, above: str | None = None) -> str | None:
    """Return the URL of the first server that `node` names, variables at defaults.

    A relative one is resolved against `above`, the document's own (RFC 3986, section
    5). None if it names none, or one that is relative to nothing: a file has no URL.
    """
    servers = node.get("servers")
    for server in servers.elements() if servers else ():
        url = _with_defaults(server)
        if "://" not in url and above:
            url = urljoin(f"{above}/", url)
        return url.rstrip("/") if "://" in url else None
    return None


def _with_defaults(server: Node) -> str:
    variables = server.get("variables")
    defaults = {
        name: variable.text("default")
        for name, variable in (variables.items() if variables else ())
    }
    return _VARIABLE.sub(
        lambda found: defaults.get(found.group(1), found.group()), server.text("url")
    )
