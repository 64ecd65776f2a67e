"""The clients."""

from functools import cached_property

from features._runtime.api import Api
from features._runtime.client import AsyncClient, SyncClient
from features._runtime.errors import ErrorEnvelope
from features._runtime.security import ApiKey, BasicAuth, BearerToken

API = Api(
    name="features",
    version="0.1.0",
    base_url="https://api.example.com/v1",
    security={
        "key": ApiKey(
            name="X-Key", location="header", argument="key", environment="FEATURES_KEY"
        ),
        "bearer": BearerToken(
            argument="access_token", environment="FEATURES_ACCESS_TOKEN"
        ),
        "qk": ApiKey(
            name="api_key", location="query", argument="qk", environment="FEATURES_QK"
        ),
        "basic": BasicAuth(
            username_argument="username",
            password_argument="password",
            username_environment="FEATURES_USERNAME",
            password_environment="FEATURES_PASSWORD",
        ),
    },
    default_security=(("key",), ("bearer",)),
    errors=ErrorEnvelope(
        message="message",
        code="code",
        details="details",
        request_id_header="x-request-id",
    ),
)


class Features(SyncClient):
    """Client for the Feature API."""

    def __init__(
        self,
        *,
        key=None,
        access_token=None,
        qk=None,
        username=None,
        password=None,
        base_url=None,
        timeout=60.0,
        total_timeout=None,
        max_retries=2,
        default_headers=None,
        transport=None,
        allow_http=False,
        timing=None,
        on_deprecation=None,
        on_unknown=None,
        hooks=None,
    ):
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
        super().__init__(
            API,
            credentials={
                "key": key,
                "bearer": access_token,
                "qk": qk,
                "basic": (username, password),
            },
            base_url=base_url,
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            transport=transport,
            allow_http=allow_http,
            timing=timing,
            on_deprecation=on_deprecation,
            on_unknown=on_unknown,
            hooks=hooks,
        )

    @cached_property
    def nodes(self):
        """Nodes."""
        from features.resources.nodes import Nodes

        return Nodes(self)

    @cached_property
    def pets(self):
        """Pets."""
        from features.resources.pets import Pets

        return Pets(self)

    @cached_property
    def raw(self):
        """Raw."""
        from features.resources.raw import Raw

        return Raw(self)


class AsyncFeatures(AsyncClient):
    """Client for the Feature API, for asyncio."""

    def __init__(
        self,
        *,
        key=None,
        access_token=None,
        qk=None,
        username=None,
        password=None,
        base_url=None,
        timeout=60.0,
        total_timeout=None,
        max_retries=2,
        default_headers=None,
        transport=None,
        allow_http=False,
        timing=None,
        on_deprecation=None,
        on_unknown=None,
        hooks=None,
    ):
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
        super().__init__(
            API,
            credentials={
                "key": key,
                "bearer": access_token,
                "qk": qk,
                "basic": (username, password),
            },
            base_url=base_url,
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            transport=transport,
            allow_http=allow_http,
            timing=timing,
            on_deprecation=on_deprecation,
            on_unknown=on_unknown,
            hooks=hooks,
        )

    @cached_property
    def nodes(self):
        """Nodes."""
        from features.resources.nodes import AsyncNodes

        return AsyncNodes(self)

    @cached_property
    def pets(self):
        """Pets."""
        from features.resources.pets import AsyncPets

        return AsyncPets(self)

    @cached_property
    def raw(self):
        """Raw."""
        from features.resources.raw import AsyncRaw

        return AsyncRaw(self)
