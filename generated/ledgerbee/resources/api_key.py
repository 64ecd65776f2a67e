"""Api key of the LedgerBee Public API."""

from ledgerbee._runtime.call import Call, sends, sends_async
from ledgerbee._runtime.operation import Operation
from ledgerbee._runtime.resource import Resource
from ledgerbee.models.api_key import ApiKeyInfo

GET = Operation(
    id="PublicApiKeyController_getApiKeyInfo_v1",
    method="GET",
    path="/v1/api-key",
    returns=ApiKeyInfo,
    security=(("x-api-key",),),
    repeatable=True,
)


def get():
    """Get current API key.

    `GET /v1/api-key`

    Tells what the API key of the request may do: its scopes, the addresses it may be
    used from, when it expires and its rate-limit tiers. Works with an API key only.
    Answers may be up to 5 seconds old.
    """
    return Call(operation=GET)


class ApiKey(Resource):
    """The API key of the request"""

    get = sends(get)


class AsyncApiKey(Resource):
    """The API key of the request"""

    get = sends_async(get)
