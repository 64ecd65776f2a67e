"""Vat codes of the LedgerBee Public API."""

from ledgerbee._runtime.call import Call, sends, sends_async
from ledgerbee._runtime.operation import Operation
from ledgerbee._runtime.resource import Resource
from ledgerbee.models.vat_codes import VatCode

LIST_ = Operation(
    id="PublicVatCodesController_getVatCodes_v1",
    method="GET",
    path="/v1/vat-codes",
    returns=list[VatCode],
    repeatable=True,
)


def list_():
    """List VAT codes.

    `GET /v1/vat-codes` · scope `vat-codes-read`

    Returns the VAT codes, sorted by code. Answers may be up to 5 seconds old.
    """
    return Call(operation=LIST_)


class VatCodes(Resource):
    """VAT codes and the accounts they book on"""

    list = sends(list_)


class AsyncVatCodes(Resource):
    """VAT codes and the accounts they book on"""

    list = sends_async(list_)
