from typing import type_check_only

from ledgerbee._runtime.call import Call
from ledgerbee._runtime.operation import Operation
from ledgerbee._runtime.resource import Resource
from ledgerbee._runtime.response import RawResponse
from ledgerbee.models.company import Company

GET: Operation

def get() -> Call[Company]: ...

class CompanyResource(Resource):
    """The company of the credential"""

    def get(self) -> Company:
        """Get company details.

        `GET /v1/company` · scope `company-read`

        Returns the company that the credential belongs to. What is not known is null.
        Answers may be up to 5 seconds old.
        """

class AsyncCompanyResource(Resource):
    """The company of the credential"""

    async def get(self) -> Company:
        """Get company details.

        `GET /v1/company` · scope `company-read`

        Returns the company that the credential belongs to. What is not known is null.
        Answers may be up to 5 seconds old.
        """

@type_check_only
class RawCompanyResource(Resource):
    def get(self) -> RawResponse[Company]: ...

@type_check_only
class AsyncRawCompanyResource(Resource):
    async def get(self) -> RawResponse[Company]: ...
