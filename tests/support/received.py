"""A request as openapi-core takes it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, urlsplit

from openapi_core.datatypes import RequestParameters
from werkzeug.datastructures import Headers, ImmutableMultiDict


@dataclass(kw_only=True)
class Received:
    """Its protocol `Request`."""

    method: str
    path: str
    query: list[tuple[str, str]]
    headers: Mapping[str, str]
    """Their names are in lower case."""
    body: bytes | None
    host_url: str
    path_pattern: str | None = None
    parameters: RequestParameters = field(init=False)

    def __post_init__(self) -> None:
        cookies = self.headers.get("cookie", "")
        pairs = (one.strip().partition("=") for one in cookies.split(";") if one)
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(self.query),
            header=Headers(list(self.headers.items())),
            cookie=ImmutableMultiDict([(name, value) for name, _, value in pairs]),
        )

    @property
    def content_type(self) -> str:
        return self.headers.get("content-type", "")


def received(
    method: str, url: str, headers: Mapping[str, str], body: bytes | None
) -> Received:
    """Return what was sent to `url`."""
    parts = urlsplit(url)
    return Received(
        method=method.lower(),
        path=parts.path,
        query=parse_qsl(parts.query, keep_blank_values=True),
        headers={name.lower(): one for name, one in headers.items()},
        body=body,
        host_url=f"{parts.scheme}://{parts.netloc}",
    )
