from collections.abc import Callable, Mapping
from functools import cached_property
from typing import type_check_only

from features._runtime.api import Api
from features._runtime.client import AsyncClient, SyncClient
from features._runtime.deprecations import Deprecation
from features._runtime.hooks import Hooks
from features._runtime.timing import Timing
from features._runtime.transport import AsyncTransport, Transport
from features._runtime.unknown import Unknown
from features.resources.nodes import AsyncNodes, AsyncRawNodes, Nodes, RawNodes
from features.resources.pets import AsyncPets, AsyncRawPets, Pets, RawPets
from features.resources.raw import AsyncRaw, AsyncRawRaw, Raw, RawRaw

API: Api

class Features(SyncClient):
    """Client for the Feature API."""

    def __init__(
        self,
        *,
        key: str | None = None,
        access_token: str | None = None,
        qk: str | None = None,
        username: str | None = None,
        password: str | None = None,
        base_url: str | None = None,
        timeout: float = 60.0,
        total_timeout: float | None = None,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        transport: Transport | None = None,
        allow_http: bool = False,
        timing: Timing | None = None,
        on_deprecation: Callable[[Deprecation], object] | None = None,
        on_unknown: Callable[[Unknown], object] | None = None,
        hooks: Hooks | None = None,
    ) -> None:
        """Make a client; nothing is sent yet.

        Args:
            key: `FEATURES_KEY` when no credential is given.
            access_token: `FEATURES_ACCESS_TOKEN` when no credential is given.
            qk: `FEATURES_QK` when no credential is given.
            username: `FEATURES_USERNAME` when no credential is given.
            password: `FEATURES_PASSWORD` when no credential is given.
            base_url: In place of the API's own.
            timeout: Seconds for one attempt to be answered.
            total_timeout: Seconds for all attempts and the waits between them; None is
                no limit.
            max_retries: Attempts after the first, of calls that may be sent again.
            default_headers: Sent with every request.
            transport: What sends requests; one on httpx2 when not given.
            allow_http: Accept a base URL without TLS beyond this machine.
            timing: The clock and the source of chance; this machine's when not given.
            on_deprecation: Called once for each operation whose answer tells of its
                end.
            on_unknown: Called once for each property, value or variant in an answer
                that this client does not know.
            hooks: Functions to call before requests, after answers, and on retries.
        """

    @property
    def with_raw_response(self) -> RawFeatures: ...
    @cached_property
    def nodes(self) -> Nodes: ...
    @cached_property
    def pets(self) -> Pets: ...
    @cached_property
    def raw(self) -> Raw: ...

@type_check_only
class RawFeatures(SyncClient):
    @cached_property
    def nodes(self) -> RawNodes: ...
    @cached_property
    def pets(self) -> RawPets: ...
    @cached_property
    def raw(self) -> RawRaw: ...

class AsyncFeatures(AsyncClient):
    """Client for the Feature API, for asyncio."""

    def __init__(
        self,
        *,
        key: str | None = None,
        access_token: str | None = None,
        qk: str | None = None,
        username: str | None = None,
        password: str | None = None,
        base_url: str | None = None,
        timeout: float = 60.0,
        total_timeout: float | None = None,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        transport: AsyncTransport | None = None,
        allow_http: bool = False,
        timing: Timing | None = None,
        on_deprecation: Callable[[Deprecation], object] | None = None,
        on_unknown: Callable[[Unknown], object] | None = None,
        hooks: Hooks | None = None,
    ) -> None:
        """Make a client; nothing is sent yet.

        Args:
            key: `FEATURES_KEY` when no credential is given.
            access_token: `FEATURES_ACCESS_TOKEN` when no credential is given.
            qk: `FEATURES_QK` when no credential is given.
            username: `FEATURES_USERNAME` when no credential is given.
            password: `FEATURES_PASSWORD` when no credential is given.
            base_url: In place of the API's own.
            timeout: Seconds for one attempt to be answered.
            total_timeout: Seconds for all attempts and the waits between them; None is
                no limit.
            max_retries: Attempts after the first, of calls that may be sent again.
            default_headers: Sent with every request.
            transport: What sends requests; one on httpx2 when not given.
            allow_http: Accept a base URL without TLS beyond this machine.
            timing: The clock and the source of chance; this machine's when not given.
            on_deprecation: Called once for each operation whose answer tells of its
                end.
            on_unknown: Called once for each property, value or variant in an answer
                that this client does not know.
            hooks: Functions to call before requests, after answers, and on retries.
        """

    @property
    def with_raw_response(self) -> AsyncRawFeatures: ...
    @cached_property
    def nodes(self) -> AsyncNodes: ...
    @cached_property
    def pets(self) -> AsyncPets: ...
    @cached_property
    def raw(self) -> AsyncRaw: ...

@type_check_only
class AsyncRawFeatures(AsyncClient):
    @cached_property
    def nodes(self) -> AsyncRawNodes: ...
    @cached_property
    def pets(self) -> AsyncRawPets: ...
    @cached_property
    def raw(self) -> AsyncRawRaw: ...
