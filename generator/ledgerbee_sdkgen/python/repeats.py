"""What users are told of sending a call twice."""

from collections.abc import Iterable

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


def read_back(operation: Operation, siblings: Iterable[Operation]) -> Operation | None:
    """Return which of the `siblings`, of the same resource, shows what a write did.

    It is the one whose path is nearest above the write's, as `GET /invoices/{id}` is
    above `POST /invoices/{id}/send`; or else the list. None if there is none.
    """
    reads = [one for one in siblings if one.method == "GET" and not one.deprecated]
    own = f"{operation.path.unversioned}/"
    above = [one for one in reads if own.startswith(f"{one.path.unversioned}/")]
    if above:
        return max(above, key=lambda one: len(one.path.segments))
    return next((one for one in reads if one.action == "list"), None)
