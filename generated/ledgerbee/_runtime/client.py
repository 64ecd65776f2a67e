"""The clients: what sends calls, and waits for their answers."""

from collections.abc import Callable, Generator, Mapping
from functools import partial
from types import TracebackType
from typing import Any, Self, TypeVar, cast

from .api import Api
from .attempts import Exclusive, Intake, Send, Step, Wait
from .call import Call
from .deprecations import Deprecation
from .errors import ApiConnectionError
from .hooks import Hooks
from .link import AsyncLink, Link
from .response import is_content
from .retries import Limits
from .shared_client import SharedClient
from .streams import Opened, Read, Sink, broken, opened, opened_async, read, read_async
from .timing import Timing
from .transport import AsyncTransport, Transport
from .unknown import Unknown

T = TypeVar("T")


class SyncClient(SharedClient):
    """A client for threads; its connections are shared and it may be, too."""

    def __init__(
        self,
        api: Api,
        *,
        credentials: Mapping[str, Any],
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
        super().__init__(
            api,
            credentials=credentials,
            base_url=base_url,
            limits=Limits(
                timeout=timeout, total_timeout=total_timeout, max_retries=max_retries
            ),
            default_headers=default_headers,
            allow_http=allow_http,
            timing=timing,
            on_deprecation=on_deprecation,
            on_unknown=on_unknown,
            hooks=hooks,
        )
        self._link = Link(transport)

    def send(self, call: Call[T]) -> T:
        """Send `call` and return its answer.

        Raises:
            ApiError: in one of its kinds.
            TypeError: if an argument is not one for its parameter.
        """
        return cast(T, self._run(self._exchange(call)))

    def _open(self, call: Call[Any]) -> Opened:
        """Send `call` and return its answer, with the content still to be read."""
        return cast(Opened, self._taken(call, None))

    def _pour(self, call: Call[Any], sink: Sink) -> None:
        """Send `call` and have the content of its answer go into `sink`."""
        self._taken(call, sink)

    def _taken(self, call: Call[Any], sink: Sink | None) -> Any:
        intake = Intake(fits=partial(is_content, call.operation), sink=sink)
        try:
            return self._run(self._exchange(call, intake))
        except BaseException:
            for one in intake.held:
                one.close()
            raise

    def _run(self, steps: Generator[Step, Any, Any]) -> Any:
        came: Any = None
        while True:
            try:
                step = steps.send(came)
            except StopIteration as done:
                return done.value
            came = self._take(step)

    def _take(self, step: Step) -> Any:
        match step:
            case Exclusive(begin=begin):
                with self._link.lock():
                    return self._run(begin())
            case Send(request=request, timeout=timeout, opens=opens):
                transport = self._link.transport()
                try:
                    if opens:
                        return opened(transport, request, timeout=timeout)
                    return transport.send(request, timeout=timeout)
                except ApiConnectionError as error:
                    return error
                except OSError as error:
                    return broken(request, error)
            case Read():
                return read(step, self._timing)
            case Wait(seconds=seconds):
                self._timing.sleep(seconds)
                return None

    def close(self) -> None:
        """Close the connections; the client cannot be used any more.

        A client that was made of another, by `with_options`, leaves them to that.
        """
        if not self._is_derived:
            self._link.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class AsyncClient(SharedClient):
    """A client for asyncio."""

    def __init__(
        self,
        api: Api,
        *,
        credentials: Mapping[str, Any],
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
        super().__init__(
            api,
            credentials=credentials,
            base_url=base_url,
            limits=Limits(
                timeout=timeout, total_timeout=total_timeout, max_retries=max_retries
            ),
            default_headers=default_headers,
            allow_http=allow_http,
            timing=timing,
            on_deprecation=on_deprecation,
            on_unknown=on_unknown,
            hooks=hooks,
        )
        self._link = AsyncLink(transport)

    async def send(self, call: Call[T]) -> T:
        """Send `call` and return its answer.

        Raises:
            ApiError: in one of its kinds.
            TypeError: if an argument is not one for its parameter.
        """
        return cast(T, await self._run(self._exchange(call)))

    async def _open(self, call: Call[Any]) -> Opened:
        """Send `call` and return its answer, with the content still to be read."""
        return cast(Opened, await self._taken(call, None))

    async def _pour(self, call: Call[Any], sink: Sink) -> None:
        """Send `call` and have the content of its answer go into `sink`."""
        await self._taken(call, sink)

    async def _taken(self, call: Call[Any], sink: Sink | None) -> Any:
        intake = Intake(fits=partial(is_content, call.operation), sink=sink)
        try:
            return await self._run(self._exchange(call, intake))
        except BaseException:
            for one in intake.held:
                await one.close()
            raise

    async def _run(self, steps: Generator[Step, Any, Any]) -> Any:
        came: Any = None
        while True:
            try:
                step = steps.send(came)
            except StopIteration as done:
                return done.value
            came = await self._take(step)

    async def _take(self, step: Step) -> Any:
        match step:
            case Exclusive(begin=begin):
                async with self._link.lock():
                    return await self._run(begin())
            case Send(request=request, timeout=timeout, opens=opens):
                transport = self._link.transport()
                try:
                    if opens:
                        return await opened_async(transport, request, timeout=timeout)
                    return await transport.send(request, timeout=timeout)
                except ApiConnectionError as error:
                    return error
                except OSError as error:
                    return broken(request, error)
            case Read():
                return await read_async(step, self._timing)
            case Wait(seconds=seconds):
                await self._timing.sleep_async(seconds)
                return None

    async def close(self) -> None:
        """Close the connections; the client cannot be used any more.

        A client that was made of another, by `with_options`, leaves them to that.
        """
        if not self._is_derived:
            await self._link.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()
