"""What users are told of sending a call twice."""

from ledgerbee_sdkgen.model.api import Api
from ledgerbee_sdkgen.model.operations import Operation

_READS = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})


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
    """Return the operation that shows what a write did: its record, or else the list.

    It is one of the same resource; None if there is none.
    """
    reads = [
        one
        for one in api.operations
        if one.resource == operation.resource
        and one.method == "GET"
        and not one.deprecated
        and one.action in ("get", "list")
    ]
    own = operation.path.parameters
    records = [one for one in reads if one.action == "get"]
    lists = [one for one in reads if one.action == "list"]
    same = [one for one in records if own and own == one.path.parameters]
    return next(iter([*same, *lists, *records]), None)
