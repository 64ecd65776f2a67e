from typing import type_check_only

from ledgerbee._runtime.call import Call
from ledgerbee._runtime.operation import Operation
from ledgerbee._runtime.resource import Resource
from ledgerbee._runtime.response import RawResponse
from ledgerbee.models.api_key import ApiKeyInfo

GET: Operation

def get() -> Call[ApiKeyInfo]: ...

class ApiKey(Resource):
    """The API key of the request"""

    def get(self) -> ApiKeyInfo:
        """Get current API key.

        `GET /v1/api-key`

        Tells what the API key of the request may do: its scopes, the addresses it may
        be used from, when it expires and its rate-limit tiers. Works with an API key
        only. Answers may be up to 5 seconds old.
        """

class AsyncApiKey(Resource):
    """The API key of the request"""

    async def get(self) -> ApiKeyInfo:
        """Get current API key.

        `GET /v1/api-key`

        Tells what the API key of the request may do: its scopes, the addresses it may
        be used from, when it expires and its rate-limit tiers. Works with an API key
        only. Answers may be up to 5 seconds old.
        """

@type_check_only
class RawApiKey(Resource):
    def get(self) -> RawResponse[ApiKeyInfo]: ...

@type_check_only
class AsyncRawApiKey(Resource):
    async def get(self) -> RawResponse[ApiKeyInfo]: ...
