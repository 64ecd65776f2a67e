from collections.abc import Mapping
from typing import Any, type_check_only

from msgspec import UnsetType

from ledgerbee._runtime.call import Call
from ledgerbee._runtime.operation import Operation
from ledgerbee._runtime.resource import Resource
from ledgerbee._runtime.response import RawResponse
from ledgerbee.models.mcp import JsonRpc
from ledgerbee.params.mcp import JsonRpcRequestIdParam, JsonRpcRequestJsonrpcParam

CALL: Operation

def call(
    *,
    jsonrpc: JsonRpcRequestJsonrpcParam,
    method: str,
    params: Mapping[str, Any] | UnsetType = ...,
    id: JsonRpcRequestIdParam | UnsetType = ...,
) -> Call[JsonRpc | Any]: ...

class Mcp(Resource):
    """Access for AI clients"""

    def call(
        self,
        *,
        jsonrpc: JsonRpcRequestJsonrpcParam,
        method: str,
        params: Mapping[str, Any] | UnsetType = ...,
        id: JsonRpcRequestIdParam | UnsetType = ...,
    ) -> JsonRpc | Any:
        """LedgerBee Developer MCP Server.

        `POST /v1/mcp` · sent once

        The endpoint of the MCP server for AI clients, JSON-RPC over streamable HTTP.
        Clients sign in by OAuth 2.1 in a browser; an API key does not work here.

        Args:
            jsonrpc: Version of the protocol.
            method: Method to call.
            params: Arguments of the method.
            id: Id the answer repeats; absent for a notification.
        """

class AsyncMcp(Resource):
    """Access for AI clients"""

    async def call(
        self,
        *,
        jsonrpc: JsonRpcRequestJsonrpcParam,
        method: str,
        params: Mapping[str, Any] | UnsetType = ...,
        id: JsonRpcRequestIdParam | UnsetType = ...,
    ) -> JsonRpc | Any:
        """LedgerBee Developer MCP Server.

        `POST /v1/mcp` · sent once

        The endpoint of the MCP server for AI clients, JSON-RPC over streamable HTTP.
        Clients sign in by OAuth 2.1 in a browser; an API key does not work here.

        Args:
            jsonrpc: Version of the protocol.
            method: Method to call.
            params: Arguments of the method.
            id: Id the answer repeats; absent for a notification.
        """

@type_check_only
class RawMcp(Resource):
    def call(
        self,
        *,
        jsonrpc: JsonRpcRequestJsonrpcParam,
        method: str,
        params: Mapping[str, Any] | UnsetType = ...,
        id: JsonRpcRequestIdParam | UnsetType = ...,
    ) -> RawResponse[JsonRpc | Any]: ...

@type_check_only
class AsyncRawMcp(Resource):
    async def call(
        self,
        *,
        jsonrpc: JsonRpcRequestJsonrpcParam,
        method: str,
        params: Mapping[str, Any] | UnsetType = ...,
        id: JsonRpcRequestIdParam | UnsetType = ...,
    ) -> RawResponse[JsonRpc | Any]: ...
