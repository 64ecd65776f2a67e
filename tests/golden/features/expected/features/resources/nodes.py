"""Nodes of the Feature API."""

from msgspec import UNSET

from features._runtime.call import Call, sends, sends_async
from features._runtime.operation import Operation
from features._runtime.resource import Resource
from features.models.common import Node
from features.models.nodes import Money

CREATE = Operation(
    id="createNodes",
    method="POST",
    path="/nodes",
    body=list[Node],
    returns=dict[str, Node],
)

CREATE_MONEY = Operation(
    id="createMoney",
    method="POST",
    path="/money",
    body=Money,
    returns=Money,
)


def create(*, body):
    """Create.

    `POST /nodes` · sent once

    Args:
        body: The request body.
    """
    return Call(operation=CREATE, body=body)


def create_money(*, body=UNSET):
    """Create money.

    `POST /money` · sent once

    Args:
        body: The request body.
    """
    return Call(operation=CREATE_MONEY, body=body)


class Nodes(Resource):
    """Nodes."""

    create = sends(create)
    create_money = sends(create_money)


class AsyncNodes(Resource):
    """Nodes."""

    create = sends_async(create)
    create_money = sends_async(create_money)
