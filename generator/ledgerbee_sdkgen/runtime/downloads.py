"""Calls whose answer is a file: its content, its pieces, or a file on disk."""

import inspect
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import (
    AbstractAsyncContextManager,
    AbstractContextManager,
    asynccontextmanager,
    contextmanager,
)
from functools import cached_property
from pathlib import Path
from typing import Any, TypeAlias

from .call import Call
from .drafts import Draft, FileProgress, SavePath
from .streams import Opened, length_of


class _Head:
    """What is known of a file before its content."""

    def __init__(self, answer: Opened) -> None:
        self._pieces = answer.pieces
        self.status: int = answer.status
        """The HTTP status."""
        self.headers: Mapping[str, str] = answer.headers
        """The headers, by name in lower case."""
        self.length: int | None = length_of(answer.headers)
        """How many bytes there are; None if the API does not say."""


class FileStream(_Head):
    """A file as it comes: iterate to have its pieces, as bytes."""

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        """Return what comes next.

        Raises:
            ApiConnectionError: if the connection is lost or the file ends too early.
        """
        piece: bytes = next(self._pieces)
        return piece


class AsyncFileStream(_Head):
    """A file as it comes: iterate with `async for` to have its pieces, as bytes."""

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        """Return what comes next.

        Raises:
            ApiConnectionError: if the connection is lost or the file ends too early.
        """
        piece: bytes = await anext(self._pieces)
        return piece


FileStreaming: TypeAlias = AbstractContextManager[FileStream]
AsyncFileStreaming: TypeAlias = AbstractAsyncContextManager[AsyncFileStream]


class _Download:
    """A call of which the answer is a file, bound to a client."""

    def __init__(self, client: Any, build: Callable[..., Call[Any]]) -> None:
        self._client = client
        self._build = build
        self.__name__ = build.__name__.rstrip("_")
        self.__doc__ = build.__doc__
        self.__signature__ = inspect.signature(build)

    def __repr__(self) -> str:
        return f"<download {self.__name__}>"

    def _call(self, args: Any, kwargs: Any) -> Call[Any]:
        call = self._build(*args, **kwargs)
        self._client.warn_of(call.operation, kwargs)
        return call


class Download(_Download):
    """For threads."""

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._client.send(self._call(args, kwargs))

    def stream(self, *args: Any, **kwargs: Any) -> AbstractContextManager[FileStream]:
        """Return the file as it comes, for a `with` block; it is sent there."""
        return _streaming(self._client, self._call(args, kwargs))

    def save(
        self,
        path: SavePath,
        /,
        *args: Any,
        progress: FileProgress | None = None,
        **kwargs: Any,
    ) -> Path:
        """Write the file to `path`, whole or not at all, and return where it is."""
        call = self._call(args, kwargs)
        draft = Draft(path, progress)
        try:
            self._client._pour(call, draft)
            return draft.keep()
        except BaseException:
            draft.drop()
            raise


class AsyncDownload(_Download):
    """For asyncio."""

    async def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return await self._client.send(self._call(args, kwargs))

    def stream(self, *args: Any, **kwargs: Any) -> AsyncFileStreaming:
        """Return the file as it comes, for an `async with` block; it is sent there."""
        return _streaming_async(self._client, self._call(args, kwargs))

    async def save(
        self,
        path: SavePath,
        /,
        *args: Any,
        progress: FileProgress | None = None,
        **kwargs: Any,
    ) -> Path:
        """Write the file to `path`, whole or not at all, and return where it is."""
        call = self._call(args, kwargs)
        draft = Draft(path, progress)
        try:
            await self._client._pour(call, draft)
            return draft.keep()
        except BaseException:
            draft.drop()
            raise


def downloads(build: Callable[..., Call[Any]]) -> Any:
    """Return the property that is a `Download` of what `build` calls."""
    return _property(build, Download)


def downloads_async(build: Callable[..., Call[Any]]) -> Any:
    """Return the property that is an `AsyncDownload` of what `build` calls."""
    return _property(build, AsyncDownload)


def _property(build: Callable[..., Call[Any]], kind: type[_Download]) -> Any:
    found = cached_property(lambda resource: kind(resource._client, build))
    found.__doc__ = build.__doc__
    return found


@contextmanager
def _streaming(client: Any, call: Call[Any]) -> Iterator[FileStream]:
    answer: Opened = client._open(call)
    try:
        yield FileStream(answer)
    finally:
        answer.close()


@asynccontextmanager
async def _streaming_async(
    client: Any, call: Call[Any]
) -> AsyncIterator[AsyncFileStream]:
    answer: Opened = await client._open(call)
    try:
        yield AsyncFileStream(answer)
    finally:
        await answer.close()
