"""Company of the LedgerBee Public API."""

from ledgerbee._runtime.call import Call, sends, sends_async
from ledgerbee._runtime.operation import Operation
from ledgerbee._runtime.resource import Resource
from ledgerbee.models.company import Company

GET = Operation(
    id="PublicCompanyController_getCompany_v1",
    method="GET",
    path="/v1/company",
    returns=Company,
    repeatable=True,
)


def get():
    """Get company details.

    `GET /v1/company` · scope `company-read`

    Returns the company that the credential belongs to. What is not known is null.
    Answers may be up to 5 seconds old.
    """
    return Call(operation=GET)


class CompanyResource(Resource):
    """The company of the credential"""

    get = sends(get)


class AsyncCompanyResource(Resource):
    """The company of the credential"""

    get = sends_async(get)
