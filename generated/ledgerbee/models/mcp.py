"""Models of mcp."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeAlias

import msgspec
from msgspec import UNSET, UnsetType

from ledgerbee._runtime.enums import OpenEnum
from ledgerbee._runtime.unions import one_of


class JsonRpcRequestJsonrpc(OpenEnum):
    """Version of the protocol."""

    N_2_0 = "2.0"


class JsonRpcJsonrpc(OpenEnum):
    """Version of the protocol."""

    N_2_0 = "2.0"


class JsonRpcRequest(msgspec.Struct, kw_only=True, omit_defaults=True):
    """A JSON-RPC 2.0 request or notification."""

    jsonrpc: JsonRpcRequestJsonrpc
    """Version of the protocol."""
    method: str
    """Method to call."""
    params: dict[str, Any] | UnsetType = UNSET
    """Arguments of the method."""
    id: JsonRpcRequestId | UnsetType = UNSET
    """Id the answer repeats; absent for a notification."""


class JsonRpcError(msgspec.Struct, kw_only=True, omit_defaults=True):
    """Why a JSON-RPC call failed."""

    code: Decimal
    """Error code of JSON-RPC."""
    message: str
    """What went wrong."""
    data: dict[str, Any] | UnsetType = UNSET
    """More about it."""


class JsonRpc(msgspec.Struct, kw_only=True, omit_defaults=True):
    """A JSON-RPC 2.0 answer: `result` or `error`."""

    jsonrpc: JsonRpcJsonrpc
    """Version of the protocol."""
    id: JsonRpcId | None
    """Id of the request; null where it could not be read."""
    result: dict[str, Any] | UnsetType = UNSET
    """What the method returned."""
    error: JsonRpcError | UnsetType = UNSET
    """Why the call failed."""


if TYPE_CHECKING:
    JsonRpcRequestId: TypeAlias = "str | Decimal"
else:
    JsonRpcRequestId = one_of("JsonRpcRequestId", lambda: (str, Decimal))
"""Id the answer repeats; absent for a notification."""

if TYPE_CHECKING:
    JsonRpcId: TypeAlias = "str | Decimal"
else:
    JsonRpcId = one_of("JsonRpcId", lambda: (str, Decimal))
"""Id of the request; null where it could not be read."""
