"""Inputs of mcp, for type checkers and editors."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from ledgerbee.models.mcp import JsonRpcRequestJsonrpc


class JsonRpcRequestParam(TypedDict):
    """A JSON-RPC 2.0 request or notification."""

    jsonrpc: JsonRpcRequestJsonrpcParam
    """Version of the protocol."""
    method: str
    """Method to call."""
    params: NotRequired[Mapping[str, Any]]
    """Arguments of the method."""
    id: NotRequired[JsonRpcRequestIdParam]
    """Id the answer repeats; absent for a notification."""


JsonRpcRequestJsonrpcParam: TypeAlias = 'JsonRpcRequestJsonrpc | Literal["2.0"] | str'
"""Version of the protocol."""

JsonRpcRequestIdParam: TypeAlias = "str | int"
"""Id the answer repeats; absent for a notification."""
