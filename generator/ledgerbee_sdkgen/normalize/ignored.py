"""Keywords that say of values what no type can say: told of, and left to the server."""

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.spec.document import Node

_IGNORED = (
    "not",
    "if",
    "contains",
    "propertyNames",
    "dependentSchemas",
    "dependentRequired",
    "unevaluatedItems",
)


def report_ignored(node: Node, findings: Findings) -> None:
    """Report each keyword of `node` that its type does not show."""
    for keyword in _IGNORED:
        if (said := node.get(keyword)) is not None:
            message = f"`{keyword}` is not checked by the client"
            findings.add(diagnostic("N010", message, said.location))
