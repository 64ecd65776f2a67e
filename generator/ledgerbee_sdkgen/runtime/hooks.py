"""What programs may have called while a call is on its way.

They see everything and decide nothing: a hook cannot change a request, an answer, or
whether a request is sent again. One that fails before the request is sent stops the
call. Once something was sent, the answer is worth more: the call goes on, with a
`RuntimeWarning` and an error in the log.
"""

import inspect
from collections.abc import Callable
from dataclasses import dataclass, field, fields
from typing import TypeAlias

from .errors import ApiConnectionError
from .transport import Request, Response


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestEvent:
    """A request that is about to be sent; what it holds is not shown by `repr`."""

    operation: str
    """Method and path as documented, as in `GET /things/{id}`."""
    attempt: int
    """1, and one more each time that the call is sent again."""
    request: Request = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseEvent:
    """A request that was answered; what it holds is not shown by `repr`."""

    operation: str
    attempt: int
    status: int
    """The HTTP status."""
    elapsed: float
    """Seconds since it was sent."""
    request: Request = field(repr=False)
    response: Response = field(repr=False)
    """The answer; of a file that is streamed without its content."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryEvent:
    """A request that is to be sent again; what it holds is not shown by `repr`."""

    operation: str
    attempt: int
    """The one that came to nothing."""
    wait: float
    """Seconds until it is sent again."""
    reason: str
    """Why: `status 503`, or the class of the error."""
    request: Request = field(repr=False)
    outcome: Response | ApiConnectionError = field(repr=False)


BeforeRequest: TypeAlias = Callable[[RequestEvent], object]
AfterResponse: TypeAlias = Callable[[ResponseEvent], object]
OnRetry: TypeAlias = Callable[[RetryEvent], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hooks:
    """Functions to call while a call is on its way, and while a token is got for it.

    They are called where the call is made, so they are to be quick; in asyncio, too,
    they are plain functions.

    Raises:
        TypeError: if one is a coroutine function, which nobody would await.
    """

    before_request: BeforeRequest | None = None
    """Called before each attempt; if it fails, the call ends with its exception."""
    after_response: AfterResponse | None = None
    """Called after each attempt that was answered, whatever the status."""
    on_retry: OnRetry | None = None
    """Called before the wait for the next attempt."""

    def __post_init__(self) -> None:
        for one in fields(self):
            hook = getattr(self, one.name)
            called = getattr(type(hook), "__call__", None)  # noqa: B004
            if any(map(inspect.iscoroutinefunction, (hook, called))):
                raise TypeError(f"`{one.name}` is a coroutine; give a plain function")
