"""Mcp of the LedgerBee Public API."""

from typing import Any

from msgspec import UNSET

from ledgerbee._runtime.call import Call, sends, sends_async
from ledgerbee._runtime.operation import Operation
from ledgerbee._runtime.resource import Resource
from ledgerbee.models.mcp import JsonRpc, JsonRpcRequest

CALL = Operation(
    id="PublicMcpController_handle_v1",
    method="POST",
    path="/v1/mcp",
    body=JsonRpcRequest,
    returns=JsonRpc,
    returns_by_status={202: Any},
    security=(("oauth2",),),
)


def call(*, jsonrpc, method, params=UNSET, id=UNSET):
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
    return Call(
        operation=CALL,
        body=JsonRpcRequest(jsonrpc=jsonrpc, method=method, params=params, id=id),
    )


class Mcp(Resource):
    """Access for AI clients"""

    call = sends(call)


class AsyncMcp(Resource):
    """Access for AI clients"""

    call = sends_async(call)
