"""What users are told of sending a call twice."""

from ledgerbee_sdkgen.model.api import Api
from ledgerbee_sdkgen.model.operations import Operation

_READS = frozenset({"GET", "HEAD", "OPTIONS", "QUERY", "TRACE"})


def repeats(operation: Operation) -> str:
    """Return what becomes of a write that fails; empty for what only reads."""
    if operation.method in _READS:
        return ""
    if operation.repeatable:
        return "repeated when it fails"
    if operation.needs_key:
        return "repeated with the same key when it fails"
    if operation.key_header:
        return "sent once, or repeated with the key you give"
    return "sent once"


def read_back(operation: Operation, api: Api) -> Operation | None:
    """Return the operation that shows what a write did, of the same resource.

    It is the one whose path is nearest above the write's, as `GET /invoices/{id}` is
    above `POST /invoices/{id}/send`; or else the list. None if there is none.
    """
    reads = [
        one
        for one in api.operations
        if one.resource == operation.resource
        and one.method == "GET"
        and not one.deprecated
    ]
    own = f"{operation.path.unversioned}/"
    above = [one for one in reads if own.startswith(f"{one.path.unversioned}/")]
    if above:
        return max(above, key=lambda one: len(one.path.segments))
    return next((one for one in reads if one.action == "list"), None)
