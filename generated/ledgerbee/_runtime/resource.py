"""What every resource is: the calls of one subject, bound to a client."""

from typing import Any


class Resource:
    """The calls of one subject; had from a client, not made by hand."""

    def __init__(self, client: Any) -> None:
        self._client = client
