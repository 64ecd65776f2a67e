"""Models of mcp."""

from __future__ import annotations

from typing import Any, TypeAlias

from msgspec import UNSET, UnsetType

from ledgerbee._runtime.enums import OpenEnum
from ledgerbee._runtime.model import ApiModel


class JsonRpcRequestJsonrpc(OpenEnum):
    """Version of the protocol."""

    N_2_0 = "2.0"


class JsonRpcJsonrpc(OpenEnum):
    """Version of the protocol."""

    N_2_0 = "2.0"


class JsonRpcRequest(ApiModel, kw_only=True):
    """A JSON-RPC 2.0 request or notification."""

    jsonrpc: JsonRpcRequestJsonrpc
    """Version of the protocol."""
    method: str
    """Method to call."""
    params: dict[str, Any] | UnsetType = UNSET
    """Arguments of the method."""
    id: JsonRpcRequestId | UnsetType = UNSET
    """Id the answer repeats; absent for a notification."""


class JsonRpcError(ApiModel, kw_only=True):
    """Why a JSON-RPC call failed."""

    code: int
    """Error code of JSON-RPC."""
    message: str
    """What went wrong."""
    data: dict[str, Any] | UnsetType = UNSET
    """More about it."""


class JsonRpc(ApiModel, kw_only=True):
    """A JSON-RPC 2.0 answer: `result` or `error`."""

    jsonrpc: JsonRpcJsonrpc
    """Version of the protocol."""
    id: JsonRpcId | None
    """Id of the request; null where it could not be read."""
    result: dict[str, Any] | UnsetType = UNSET
    """What the method returned."""
    error: JsonRpcError | UnsetType = UNSET
    """Why the call failed."""


JsonRpcRequestId: TypeAlias = str | int
"""Id the answer repeats; absent for a notification."""

JsonRpcId: TypeAlias = str | int
"""Id of the request; null where it could not be read."""
