"""Keywords that say of values what no type can say: told of, and left to the server."""

from typing import Final

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.spec.document import Node

IGNORED: Final = (
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
    if isinstance(node.value, dict) and node.value.keys().isdisjoint(IGNORED):
        return
    for keyword in IGNORED:
        if (said := node.get(keyword)) is not None:
            message = f"`{keyword}` is not checked by the client"
            findings.add(diagnostic("N010", message, said.location))
