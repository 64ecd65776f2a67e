"""Whether an operation may be carried out twice, and by what the API knows it again."""

from collections.abc import Iterable

from msgspec import Struct

from ledgerbee_sdkgen.config.settings import Config
from ledgerbee_sdkgen.model.operations import Parameter, Place

# RFC 9110, section 9.2.2, and what OpenAPI 3.2.0 says of QUERY.
_IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "QUERY"})


class Repeats(Struct, frozen=True, kw_only=True):
    """What becomes of an operation that is sent twice."""

    repeatable: bool
    key_header: str
    """The wire name of the header that holds the key; empty if it has none."""


def read_repeats(
    label: str, parameters: Iterable[Parameter], config: Config
) -> Repeats:
    """Return what `label`, as `POST /v1/invoices`, allows."""
    wanted = config.idempotency.header.lower()
    return Repeats(
        repeatable=label.partition(" ")[0] in _IDEMPOTENT
        or any(one.operation == label for one in config.repeatable),
        key_header=next(
            (
                one.wire_name
                for one in parameters
                if one.place is Place.HEADER and one.wire_name.lower() == wanted
            ),
            "",
        ),
    )
