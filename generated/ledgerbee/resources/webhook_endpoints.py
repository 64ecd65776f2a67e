"""Webhook endpoints of the LedgerBee Public API."""

from msgspec import UNSET

from ledgerbee._runtime.call import Call, sends, sends_async
from ledgerbee._runtime.operation import Operation
from ledgerbee._runtime.resource import Resource
from ledgerbee.models.webhook_endpoints import (
    CreateWebhookEndpoint,
    SendTestWebhook,
    UpdateWebhookEndpoint,
    WebhookEndpoint,
    WebhookEndpointWithSecret,
    WebhookTest,
)

LIST_ = Operation(
    id="PublicWebhookEndpointsController_list_v1",
    method="GET",
    path="/v1/webhook-endpoints",
    returns=list[WebhookEndpoint],
    repeatable=True,
)

CREATE = Operation(
    id="PublicWebhookEndpointsController_create_v1",
    method="POST",
    path="/v1/webhook-endpoints",
    body=CreateWebhookEndpoint,
    returns=WebhookEndpointWithSecret,
    read_back="client.webhook_endpoints.list(…)",
)

GET = Operation(
    id="PublicWebhookEndpointsController_get_v1",
    method="GET",
    path="/v1/webhook-endpoints/{id}",
    returns=WebhookEndpoint,
    repeatable=True,
)

UPDATE = Operation(
    id="PublicWebhookEndpointsController_update_v1",
    method="PUT",
    path="/v1/webhook-endpoints/{id}",
    body=UpdateWebhookEndpoint,
    returns=WebhookEndpoint,
    repeatable=True,
)

DELETE = Operation(
    id="PublicWebhookEndpointsController_delete_v1",
    method="DELETE",
    path="/v1/webhook-endpoints/{id}",
    repeatable=True,
)

ROLL_SECRET = Operation(
    id="PublicWebhookEndpointsController_rollSecret_v1",
    method="POST",
    path="/v1/webhook-endpoints/{id}/roll-secret",
    returns=WebhookEndpointWithSecret,
    read_back="client.webhook_endpoints.get(id)",
)

SEND_TEST_EVENT = Operation(
    id="PublicWebhookEndpointsController_sendTest_v1",
    method="POST",
    path="/v1/webhook-endpoints/{id}/test",
    body=SendTestWebhook,
    returns=WebhookTest,
    read_back="client.webhook_endpoints.get(id)",
)


def list_():
    """List webhook endpoints.

    `GET /v1/webhook-endpoints` · scope `webhook-endpoints-read`

    Returns the webhook endpoints, without their secrets.
    """
    return Call(operation=LIST_)


def create(*, url, topics, description=UNSET):
    """Create a webhook endpoint.

    `POST /v1/webhook-endpoints` · scope `webhook-endpoints-write` · sent once

    Creates a webhook endpoint. Its signing secret is in the answer and cannot be had
    again. The address has to be public and HTTPS.

    Args:
        url: Public HTTPS address that events are sent to.
        topics: Topics to send.
        description: Your own note.
    """
    return Call(
        operation=CREATE,
        body=CreateWebhookEndpoint(url=url, topics=topics, description=description),
    )


def get(id):
    """Retrieve a webhook endpoint.

    `GET /v1/webhook-endpoints/{id}` · scope `webhook-endpoints-read`

    Returns one webhook endpoint, without its secret.

    Args:
        id: Id of the webhook endpoint.
    """
    return Call(operation=GET, path={"id": id})


def update(id, *, url, topics, description=UNSET, is_active=UNSET):
    """Update a webhook endpoint.

    `PUT /v1/webhook-endpoints/{id}` · scope `webhook-endpoints-write` · repeated when
    it fails

    Replaces the properties of a webhook endpoint.

    Args:
        id: Id of the webhook endpoint.
        url: Public HTTPS address that events are sent to.
        topics: Topics to send.
        description: Your own note.
        is_active: Whether events are sent.
    """
    return Call(
        operation=UPDATE,
        path={"id": id},
        body=UpdateWebhookEndpoint(
            url=url, topics=topics, description=description, is_active=is_active
        ),
    )


def delete(id):
    """Delete a webhook endpoint.

    `DELETE /v1/webhook-endpoints/{id}` · scope `webhook-endpoints-write` · repeated
    when it fails

    Deletes a webhook endpoint.

    Args:
        id: Id of the webhook endpoint.
    """
    return Call(operation=DELETE, path={"id": id})


def roll_secret(id):
    """Roll the signing secret.

    `POST /v1/webhook-endpoints/{id}/roll-secret` · scope `webhook-endpoints-write` ·
    sent once

    Makes a new signing secret. It is in the answer and cannot be had again.

    Args:
        id: Id of the webhook endpoint.
    """
    return Call(operation=ROLL_SECRET, path={"id": id})


def send_test_event(id, *, type=UNSET):
    """Send a test event.

    `POST /v1/webhook-endpoints/{id}/test` · scope `webhook-endpoints-write` · sent once

    Sends a test event to the endpoint.

    Args:
        id: Id of the webhook endpoint.
        type: Topic of the event; one the endpoint listens to when left out.
    """
    return Call(
        operation=SEND_TEST_EVENT, path={"id": id}, body=SendTestWebhook(type=type)
    )


class WebhookEndpoints(Resource):
    """Where events are sent"""

    list = sends(list_)
    create = sends(create)
    get = sends(get)
    update = sends(update)
    delete = sends(delete)
    roll_secret = sends(roll_secret)
    send_test_event = sends(send_test_event)


class AsyncWebhookEndpoints(Resource):
    """Where events are sent"""

    list = sends_async(list_)
    create = sends_async(create)
    get = sends_async(get)
    update = sends_async(update)
    delete = sends_async(delete)
    roll_secret = sends_async(roll_secret)
    send_test_event = sends_async(send_test_event)
