"""One call as hooks and the log come to know of it.

The log tells method and path as documented, status, time and attempts. What callers
give and get stays out of it: credentials, queries, bodies, and what fills the path.
"""

import functools
from contextlib import suppress
from typing import TYPE_CHECKING

from .deprecations import warn
from .hooks import Hooks, RequestEvent, ResponseEvent, RetryEvent
from .retries import Outcome
from .timing import Timing
from .transport import Request, Response

if TYPE_CHECKING:
    from logging import Logger


class Watch:
    """Tells of the attempts at one call; decides nothing."""

    def __init__(
        self, operation: str, *, package: str, hooks: Hooks, timing: Timing
    ) -> None:
        self._operation = operation
        self._hooks = hooks
        self._timing = timing
        self._log = _logger(package)
        self._started = self._sent = timing.monotonic()
        self._attempt = 0
        self._request: Request | None = None

    def sending(self, request: Request) -> None:
        """Tell that `request` is about to be sent.

        Raises:
            Exception: what the hook raises.
        """
        self._attempt += 1
        self._request = request
        if hook := self._hooks.before_request:
            try:
                hook(
                    RequestEvent(
                        operation=self._operation,
                        attempt=self._attempt,
                        request=request,
                    )
                )
            except Exception as error:
                if self._attempt > 1:
                    error.add_note(f"It was attempt {self._attempt} at the call.")
                raise
        self._log.debug("%s: attempt %d", self._operation, self._attempt)
        self._sent = self._timing.monotonic()

    def came(self, outcome: Outcome) -> None:
        """Tell what came of the attempt."""
        elapsed = self._timing.monotonic() - self._sent
        self._log.debug(
            "%s: attempt %d came to %s in %.0f ms",
            self._operation,
            self._attempt,
            _said(outcome),
            elapsed * 1000,
        )
        hook = self._hooks.after_response
        if hook is None or not isinstance(outcome, Response):
            return
        assert self._request is not None
        # Of a file that is streamed, without the content, which is the caller's.
        response = Response(
            status=outcome.status, headers=outcome.headers, content=outcome.content
        )
        event = ResponseEvent(
            operation=self._operation,
            attempt=self._attempt,
            status=outcome.status,
            elapsed=elapsed,
            request=self._request,
            response=response,
        )
        try:
            hook(event)
        except Exception as error:
            self.failed("after_response", error)

    def repeating(self, outcome: Outcome, wait: float) -> None:
        """Tell that the call is sent again after `wait` seconds."""
        self._log.warning(
            "%s: sent again in %.3f s because of %s",
            self._operation,
            wait,
            _said(outcome),
        )
        hook = self._hooks.on_retry
        if hook is None:
            return
        assert self._request is not None
        event = RetryEvent(
            operation=self._operation,
            attempt=self._attempt,
            wait=wait,
            reason=_said(outcome),
            request=self._request,
            outcome=outcome,
        )
        try:
            hook(event)
        except Exception as error:
            self.failed("on_retry", error)

    def finished(self, outcome: Outcome) -> None:
        """Tell what came of the call."""
        elapsed = self._timing.monotonic() - self._started
        self._log.info(
            "%s: %s in %.0f ms, attempts: %d",
            self._operation,
            _said(outcome),
            elapsed * 1000,
            self._attempt,
        )

    def failed(self, hook: str, error: Exception) -> None:
        """Tell of a function of the caller's that failed; the answer is kept."""
        self._log.error("%s: `%s` failed", self._operation, hook, exc_info=error)
        kind = type(error).__name__
        # Where warnings are errors, the log has it.
        with suppress(RuntimeWarning):
            warn(f"`{hook}` failed with {kind}; the call went on", RuntimeWarning)


def _said(outcome: Outcome) -> str:
    if isinstance(outcome, Response):
        return f"status {outcome.status}"
    # Its text may hold what fills the path.
    return type(outcome).__name__


@functools.cache
def _logger(package: str) -> "Logger":
    # Imported here, because a program that makes no call has no need of it.
    import logging

    logger = logging.getLogger(package)
    logger.addHandler(logging.NullHandler())
    return logger
