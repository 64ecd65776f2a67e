import builtins
from collections.abc import Sequence
from typing import type_check_only

from msgspec import UnsetType

from ledgerbee._runtime.call import Call
from ledgerbee._runtime.operation import Operation
from ledgerbee._runtime.resource import Resource
from ledgerbee._runtime.response import RawResponse
from ledgerbee.models.webhook_endpoints import (
    WebhookEndpoint,
    WebhookEndpointWithSecret,
    WebhookTest,
)
from ledgerbee.params.webhook_endpoints import (
    CreateWebhookEndpointTopicParam,
    UpdateWebhookEndpointTopicParam,
)

LIST_: Operation
CREATE: Operation
GET: Operation
UPDATE: Operation
DELETE: Operation
ROLL_SECRET: Operation
SEND_TEST_EVENT: Operation

def list_() -> Call[builtins.list[WebhookEndpoint]]: ...
def create(
    *,
    url: str,
    topics: Sequence[CreateWebhookEndpointTopicParam],
    description: str | UnsetType = ...,
) -> Call[WebhookEndpointWithSecret]: ...
def get(id: str) -> Call[WebhookEndpoint]: ...
def update(
    id: str,
    *,
    url: str,
    topics: Sequence[UpdateWebhookEndpointTopicParam],
    description: str | UnsetType = ...,
    is_active: bool | UnsetType = ...,
) -> Call[WebhookEndpoint]: ...
def delete(id: str) -> Call[None]: ...
def roll_secret(id: str) -> Call[WebhookEndpointWithSecret]: ...
def send_test_event(id: str, *, type: str | UnsetType = ...) -> Call[WebhookTest]: ...

class WebhookEndpoints(Resource):
    """Where events are sent"""

    def list(self) -> builtins.list[WebhookEndpoint]:
        """List webhook endpoints.

        `GET /v1/webhook-endpoints` · scope `webhook-endpoints-read`

        Returns the webhook endpoints, without their secrets.
        """

    def create(
        self,
        *,
        url: str,
        topics: Sequence[CreateWebhookEndpointTopicParam],
        description: str | UnsetType = ...,
    ) -> WebhookEndpointWithSecret:
        """Create a webhook endpoint.

        `POST /v1/webhook-endpoints` · scope `webhook-endpoints-write` · sent once

        Creates a webhook endpoint. Its signing secret is in the answer and cannot be
        had again. The address has to be public and HTTPS.

        Args:
            url: Public HTTPS address that events are sent to.
            topics: Topics to send.
            description: Your own note.
        """

    def get(self, id: str) -> WebhookEndpoint:
        """Retrieve a webhook endpoint.

        `GET /v1/webhook-endpoints/{id}` · scope `webhook-endpoints-read`

        Returns one webhook endpoint, without its secret.

        Args:
            id: Id of the webhook endpoint.
        """

    def update(
        self,
        id: str,
        *,
        url: str,
        topics: Sequence[UpdateWebhookEndpointTopicParam],
        description: str | UnsetType = ...,
        is_active: bool | UnsetType = ...,
    ) -> WebhookEndpoint:
        """Update a webhook endpoint.

        `PUT /v1/webhook-endpoints/{id}` · scope `webhook-endpoints-write` · repeated
        when it fails

        Replaces the properties of a webhook endpoint.

        Args:
            id: Id of the webhook endpoint.
            url: Public HTTPS address that events are sent to.
            topics: Topics to send.
            description: Your own note.
            is_active: Whether events are sent.
        """

    def delete(self, id: str) -> None:
        """Delete a webhook endpoint.

        `DELETE /v1/webhook-endpoints/{id}` · scope `webhook-endpoints-write` · repeated
        when it fails

        Deletes a webhook endpoint.

        Args:
            id: Id of the webhook endpoint.
        """

    def roll_secret(self, id: str) -> WebhookEndpointWithSecret:
        """Roll the signing secret.

        `POST /v1/webhook-endpoints/{id}/roll-secret` · scope `webhook-endpoints-write`
        · sent once

        Makes a new signing secret. It is in the answer and cannot be had again.

        Args:
            id: Id of the webhook endpoint.
        """

    def send_test_event(self, id: str, *, type: str | UnsetType = ...) -> WebhookTest:
        """Send a test event.

        `POST /v1/webhook-endpoints/{id}/test` · scope `webhook-endpoints-write` · sent
        once

        Sends a test event to the endpoint.

        Args:
            id: Id of the webhook endpoint.
            type: Topic of the event; one the endpoint listens to when left out.
        """

class AsyncWebhookEndpoints(Resource):
    """Where events are sent"""

    async def list(self) -> builtins.list[WebhookEndpoint]:
        """List webhook endpoints.

        `GET /v1/webhook-endpoints` · scope `webhook-endpoints-read`

        Returns the webhook endpoints, without their secrets.
        """

    async def create(
        self,
        *,
        url: str,
        topics: Sequence[CreateWebhookEndpointTopicParam],
        description: str | UnsetType = ...,
    ) -> WebhookEndpointWithSecret:
        """Create a webhook endpoint.

        `POST /v1/webhook-endpoints` · scope `webhook-endpoints-write` · sent once

        Creates a webhook endpoint. Its signing secret is in the answer and cannot be
        had again. The address has to be public and HTTPS.

        Args:
            url: Public HTTPS address that events are sent to.
            topics: Topics to send.
            description: Your own note.
        """

    async def get(self, id: str) -> WebhookEndpoint:
        """Retrieve a webhook endpoint.

        `GET /v1/webhook-endpoints/{id}` · scope `webhook-endpoints-read`

        Returns one webhook endpoint, without its secret.

        Args:
            id: Id of the webhook endpoint.
        """

    async def update(
        self,
        id: str,
        *,
        url: str,
        topics: Sequence[UpdateWebhookEndpointTopicParam],
        description: str | UnsetType = ...,
        is_active: bool | UnsetType = ...,
    ) -> WebhookEndpoint:
        """Update a webhook endpoint.

        `PUT /v1/webhook-endpoints/{id}` · scope `webhook-endpoints-write` · repeated
        when it fails

        Replaces the properties of a webhook endpoint.

        Args:
            id: Id of the webhook endpoint.
            url: Public HTTPS address that events are sent to.
            topics: Topics to send.
            description: Your own note.
            is_active: Whether events are sent.
        """

    async def delete(self, id: str) -> None:
        """Delete a webhook endpoint.

        `DELETE /v1/webhook-endpoints/{id}` · scope `webhook-endpoints-write` · repeated
        when it fails

        Deletes a webhook endpoint.

        Args:
            id: Id of the webhook endpoint.
        """

    async def roll_secret(self, id: str) -> WebhookEndpointWithSecret:
        """Roll the signing secret.

        `POST /v1/webhook-endpoints/{id}/roll-secret` · scope `webhook-endpoints-write`
        · sent once

        Makes a new signing secret. It is in the answer and cannot be had again.

        Args:
            id: Id of the webhook endpoint.
        """

    async def send_test_event(
        self, id: str, *, type: str | UnsetType = ...
    ) -> WebhookTest:
        """Send a test event.

        `POST /v1/webhook-endpoints/{id}/test` · scope `webhook-endpoints-write` · sent
        once

        Sends a test event to the endpoint.

        Args:
            id: Id of the webhook endpoint.
            type: Topic of the event; one the endpoint listens to when left out.
        """

@type_check_only
class RawWebhookEndpoints(Resource):
    def list(self) -> RawResponse[builtins.list[WebhookEndpoint]]: ...
    def create(
        self,
        *,
        url: str,
        topics: Sequence[CreateWebhookEndpointTopicParam],
        description: str | UnsetType = ...,
    ) -> RawResponse[WebhookEndpointWithSecret]: ...
    def get(self, id: str) -> RawResponse[WebhookEndpoint]: ...
    def update(
        self,
        id: str,
        *,
        url: str,
        topics: Sequence[UpdateWebhookEndpointTopicParam],
        description: str | UnsetType = ...,
        is_active: bool | UnsetType = ...,
    ) -> RawResponse[WebhookEndpoint]: ...
    def delete(self, id: str) -> RawResponse[None]: ...
    def roll_secret(self, id: str) -> RawResponse[WebhookEndpointWithSecret]: ...
    def send_test_event(
        self, id: str, *, type: str | UnsetType = ...
    ) -> RawResponse[WebhookTest]: ...

@type_check_only
class AsyncRawWebhookEndpoints(Resource):
    async def list(self) -> RawResponse[builtins.list[WebhookEndpoint]]: ...
    async def create(
        self,
        *,
        url: str,
        topics: Sequence[CreateWebhookEndpointTopicParam],
        description: str | UnsetType = ...,
    ) -> RawResponse[WebhookEndpointWithSecret]: ...
    async def get(self, id: str) -> RawResponse[WebhookEndpoint]: ...
    async def update(
        self,
        id: str,
        *,
        url: str,
        topics: Sequence[UpdateWebhookEndpointTopicParam],
        description: str | UnsetType = ...,
        is_active: bool | UnsetType = ...,
    ) -> RawResponse[WebhookEndpoint]: ...
    async def delete(self, id: str) -> RawResponse[None]: ...
    async def roll_secret(self, id: str) -> RawResponse[WebhookEndpointWithSecret]: ...
    async def send_test_event(
        self, id: str, *, type: str | UnsetType = ...
    ) -> RawResponse[WebhookTest]: ...
