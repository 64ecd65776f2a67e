"""Answers whose content is read piece by piece, and where the pieces go."""

from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import AsyncExitStack, ExitStack
from dataclasses import dataclass, field
from typing import Any, Protocol

from .errors import ApiConnectionError, ApiTimeoutError
from .timing import Timing
from .transport import AsyncTransport, Request, Response, Transport


class Sink(Protocol):
    """Where the content of an answer goes."""

    def begin(self, answer: Response) -> None:
        """Start with the content of `answer`; what came before it is void."""
        ...

    def add(self, piece: bytes) -> None:
        """Take what comes next."""
        ...


class Memory:
    """Keeps the content."""

    def __init__(self) -> None:
        self.content = bytearray()

    def begin(self, answer: Response) -> None:
        self.content.clear()

    def add(self, piece: bytes) -> None:
        self.content += piece


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened(Response):
    """An answer of which only status and headers are read."""

    content: bytes = field(default=b"", repr=False)
    pieces: Any = field(repr=False)
    """The content; an error of it is an `ApiConnectionError`."""
    close: Any = field(repr=False)
    """Gives back the connection; a coroutine function in asyncio."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """Read the content of `answer` to its end, into `sink`, and close it."""

    request: Request
    answer: Opened
    sink: Sink
    seconds: float | None
    """As long as this may take; None is no limit."""


def length_of(headers: Mapping[str, str]) -> int | None:
    """Return how many bytes an answer says it has; None if it does not say.

    That of a compressed answer is not the length of what comes out of it.
    """
    said = headers.get("content-length", "").strip()
    is_plain = headers.get("content-encoding", "identity").strip() == "identity"
    is_count = said.isascii() and said.isdigit() and len(said) <= 18
    return int(said) if is_plain and is_count else None


def opened(transport: Transport, request: Request, *, timeout: float) -> Opened:
    """Send `request` and return its answer, with the content still to be read.

    A transport that cannot do so gives the content in one piece.

    Raises:
        ApiConnectionError: if there is no answer.
    """
    begin = getattr(transport, "stream", None)
    stack = ExitStack()
    if begin is None:
        answer: Any = transport.send(request, timeout=timeout)
        pieces = iter([answer.content])
    else:
        answer = stack.enter_context(begin(request, timeout=timeout))
        pieces = answer.pieces
    return Opened(
        status=answer.status,
        headers=answer.headers,
        pieces=_whole(pieces, request, length_of(answer.headers)),
        close=stack.close,
    )


async def opened_async(
    transport: AsyncTransport, request: Request, *, timeout: float
) -> Opened:
    """The same for asyncio."""
    begin = getattr(transport, "stream", None)
    stack = AsyncExitStack()
    if begin is None:
        answer: Any = await transport.send(request, timeout=timeout)
        pieces = _one(answer.content)
    else:
        answer = await stack.enter_async_context(begin(request, timeout=timeout))
        pieces = answer.pieces
    return Opened(
        status=answer.status,
        headers=answer.headers,
        pieces=_whole_async(pieces, request, length_of(answer.headers)),
        close=stack.aclose,
    )


def read(step: Read, timing: Timing) -> Response | ApiConnectionError:
    """Carry out `step`; return what came of the request.

    Raises:
        Exception: what the sink raises.
    """
    ends = _End(step, timing)
    try:
        step.sink.begin(step.answer)
        while True:
            try:
                piece = next(step.answer.pieces, None)
                ends.check()
            except ApiConnectionError as error:
                return error
            if piece is None:
                return _response(step)
            step.sink.add(piece)
    finally:
        step.answer.close()


async def read_async(step: Read, timing: Timing) -> Response | ApiConnectionError:
    """The same for asyncio."""
    ends = _End(step, timing)
    try:
        step.sink.begin(step.answer)
        while True:
            try:
                piece = await anext(step.answer.pieces, None)
                ends.check()
            except ApiConnectionError as error:
                return error
            if piece is None:
                return _response(step)
            step.sink.add(piece)
    finally:
        await step.answer.close()


def broken(request: Request, error: OSError) -> ApiConnectionError:
    """Return the failure of a transport that does not tell it in our terms."""
    failure = ApiConnectionError(f"{request.method} could not be sent: {error}")
    failure.__cause__ = error
    return failure


class _End:
    """When reading has taken too long."""

    def __init__(self, step: Read, timing: Timing) -> None:
        self._step = step
        self._timing = timing
        self._started = timing.monotonic()

    def check(self) -> None:
        limit = self._step.seconds
        if limit is not None and self._timing.monotonic() - self._started > limit:
            raise ApiTimeoutError(
                f"{self._step.request.method} had no whole answer: its content took "
                f"more than {limit:g} seconds"
            )


def _response(step: Read) -> Response:
    content = bytes(step.sink.content) if isinstance(step.sink, Memory) else b""
    return Response(
        status=step.answer.status, headers=step.answer.headers, content=content
    )


def _whole(
    pieces: Iterator[bytes], request: Request, length: int | None
) -> Iterator[bytes]:
    """Yield `pieces`, and fail where they are not what was promised."""
    done = 0
    try:
        for piece in pieces:
            done += len(piece)
            yield piece
    except OSError as error:
        raise broken(request, error) from error
    _check_length(request, done, length)


async def _whole_async(
    pieces: AsyncIterator[bytes], request: Request, length: int | None
) -> AsyncIterator[bytes]:
    done = 0
    try:
        async for piece in pieces:
            done += len(piece)
            yield piece
    except OSError as error:
        raise broken(request, error) from error
    _check_length(request, done, length)


def _check_length(request: Request, done: int, length: int | None) -> None:
    if length is not None and done != length:
        raise ApiConnectionError(
            f"the answer to {request.method} ended after {done} of {length} bytes"
        )


async def _one(content: bytes) -> AsyncIterator[bytes]:
    yield content
