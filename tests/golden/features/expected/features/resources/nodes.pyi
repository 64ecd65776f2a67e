from collections.abc import Sequence
from typing import type_check_only

from msgspec import UnsetType

from features._runtime.call import Call
from features._runtime.operation import Operation
from features._runtime.resource import Resource
from features._runtime.response import RawResponse
from features.models.common import Node
from features.models.nodes import Money
from features.params.common import NodeParam
from features.params.nodes import MoneyParam

CREATE: Operation
CREATE_MONEY: Operation

def create(*, body: Sequence[Node | NodeParam]) -> Call[dict[str, Node]]: ...
def create_money(*, body: Money | MoneyParam | UnsetType = ...) -> Call[Money]: ...

class Nodes(Resource):
    """Nodes."""

    def create(self, *, body: Sequence[Node | NodeParam]) -> dict[str, Node]:
        """Create.

        `POST /nodes` · sent once

        Args:
            body: The request body.
        """

    def create_money(self, *, body: Money | MoneyParam | UnsetType = ...) -> Money:
        """Create money.

        `POST /money` · sent once

        Args:
            body: The request body.
        """

class AsyncNodes(Resource):
    """Nodes."""

    async def create(self, *, body: Sequence[Node | NodeParam]) -> dict[str, Node]:
        """Create.

        `POST /nodes` · sent once

        Args:
            body: The request body.
        """

    async def create_money(
        self, *, body: Money | MoneyParam | UnsetType = ...
    ) -> Money:
        """Create money.

        `POST /money` · sent once

        Args:
            body: The request body.
        """

@type_check_only
class RawNodes(Resource):
    def create(
        self, *, body: Sequence[Node | NodeParam]
    ) -> RawResponse[dict[str, Node]]: ...
    def create_money(
        self, *, body: Money | MoneyParam | UnsetType = ...
    ) -> RawResponse[Money]: ...

@type_check_only
class AsyncRawNodes(Resource):
    async def create(
        self, *, body: Sequence[Node | NodeParam]
    ) -> RawResponse[dict[str, Node]]: ...
    async def create_money(
        self, *, body: Money | MoneyParam | UnsetType = ...
    ) -> RawResponse[Money]: ...
