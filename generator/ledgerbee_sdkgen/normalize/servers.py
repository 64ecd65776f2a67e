"""Server Objects: the base URL."""

import re

from ledgerbee_sdkgen.spec.document import Node

_VARIABLE = re.compile(r"\{([^{}]+)\}")


def base_url(node: Node) -> str | None:
    """Return the URL of the first server that `node` names, variables at defaults.

    None if it names none, or a relative one: a file has no URL to be relative to.
    """
    servers = node.get("servers")
    for server in servers.elements() if servers else ():
        url = _with_defaults(server)
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
