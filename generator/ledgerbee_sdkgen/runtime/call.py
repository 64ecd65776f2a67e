"""One call of an operation: a plain value, nothing sent yet."""

import functools
import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from msgspec import UNSET

from .operation import Operation

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Call(Generic[T]):
    """An operation with its arguments by wire name; `client.send(call)` sends it.

    A call can be kept, compared and sent later. Arguments that are `UNSET` are left
    out when it is sent.
    """

    operation: Operation
    path: Mapping[str, Any] = field(default_factory=dict)
    query: Mapping[str, Any] = field(default_factory=dict)
    headers: Mapping[str, Any] = field(default_factory=dict)
    cookies: Mapping[str, Any] = field(default_factory=dict)
    body: Any = UNSET


def sends(build: Callable[..., Call[Any]]) -> Any:
    """Return a method that builds a call, sends it and returns the answer."""

    def method(self: Any, /, *args: Any, **kwargs: Any) -> Any:
        call = build(*args, **kwargs)
        self._client.warn_of(call.operation, kwargs)
        return self._client.send(call)

    return described(method, build)


def sends_async(build: Callable[..., Call[Any]]) -> Any:
    """Return the same as a coroutine method."""

    async def method(self: Any, /, *args: Any, **kwargs: Any) -> Any:
        call = build(*args, **kwargs)
        self._client.warn_of(call.operation, kwargs)
        return await self._client.send(call)

    return described(method, build)


def described(method: Any, build: Callable[..., Any]) -> Any:
    """Give `method` the name, the documentation and the signature of `build`."""
    # A function is `list_` where a method can be `list`, which is what callers know.
    build.__qualname__ = build.__name__.rstrip("_")
    functools.update_wrapper(method, build)
    method.__name__ = build.__qualname__
    signature = inspect.signature(build)
    receiver = inspect.Parameter("self", inspect.Parameter.POSITIONAL_OR_KEYWORD)
    method.__signature__ = signature.replace(
        parameters=[receiver, *signature.parameters.values()]
    )
    return method
