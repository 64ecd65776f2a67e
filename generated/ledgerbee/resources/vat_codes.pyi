import builtins
from typing import type_check_only

from ledgerbee._runtime.call import Call
from ledgerbee._runtime.operation import Operation
from ledgerbee._runtime.resource import Resource
from ledgerbee._runtime.response import RawResponse
from ledgerbee.models.vat_codes import VatCode

LIST_: Operation

def list_() -> Call[builtins.list[VatCode]]: ...

class VatCodes(Resource):
    """VAT codes and the accounts they book on"""

    def list(self) -> builtins.list[VatCode]:
        """List VAT codes.

        `GET /v1/vat-codes` · scope `vat-codes-read`

        Returns the VAT codes, sorted by code. Answers may be up to 5 seconds old.
        """

class AsyncVatCodes(Resource):
    """VAT codes and the accounts they book on"""

    async def list(self) -> builtins.list[VatCode]:
        """List VAT codes.

        `GET /v1/vat-codes` · scope `vat-codes-read`

        Returns the VAT codes, sorted by code. Answers may be up to 5 seconds old.
        """

@type_check_only
class RawVatCodes(Resource):
    def list(self) -> RawResponse[builtins.list[VatCode]]: ...

@type_check_only
class AsyncRawVatCodes(Resource):
    async def list(self) -> RawResponse[builtins.list[VatCode]]: ...
