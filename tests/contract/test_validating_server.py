"""Every operation, both clients, against a server that validates each request."""

import asyncio
import json
from collections.abc import Iterator
from typing import Any

import pytest

from ledgerbee import AsyncLedgerBee, LedgerBee
from tests.support.calls import DOCUMENT, ExampleCall, example_calls
from tests.support.validating_server import Server, validating_server

pytestmark = [
    pytest.mark.filterwarnings("ignore:use `client:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:Unsupported scheme type:UserWarning"),
]


@pytest.fixture(scope="module")
def document() -> Any:
    return json.loads(DOCUMENT.read_text(encoding="utf-8"))


@pytest.fixture
def server(document: Any) -> Iterator[Server]:
    with validating_server(document) as running:
        yield running


def ids(document: Any) -> list[str]:
    return [
        one["operationId"]
        for item in document["paths"].values()
        for one in item.values()
    ]


@pytest.mark.parametrize("required_only", [True, False])
def test_the_sync_client_keeps_to_the_document(
    server: Server, document: Any, required_only: bool
) -> None:
    with LedgerBee(api_key="k", access_token="t", base_url=server.url) as client:
        failed = [
            f"{call.source}: {error}"
            for call in example_calls(required_only=required_only)
            if (error := _error(call, client))
        ]
    assert (server.violations, failed) == ([], [])
    assert server.operations == ids(document)
    assert len(server.operations) == 135


@pytest.mark.parametrize("required_only", [True, False])
def test_the_async_client_keeps_to_the_document(
    server: Server, document: Any, required_only: bool
) -> None:
    async def run() -> list[str]:
        failed = []
        async with AsyncLedgerBee(
            api_key="k", access_token="t", base_url=server.url
        ) as client:
            for call in example_calls(required_only=required_only):
                try:
                    await call.run(client)
                except Exception as error:
                    failed.append(f"{call.source}: {error!r}")
        return failed

    failed = asyncio.run(run())
    assert (server.violations, failed) == ([], [])
    assert server.operations == ids(document)


def test_the_server_refuses_what_the_document_does_not_allow(server: Server) -> None:
    with LedgerBee(api_key="k", base_url=server.url) as client:
        call = ExampleCall(
            operation="",
            source=(
                "client.meters.report_usage("
                "idempotency_key='1', value=1, customer_id='no uuid')"
            ),
        )
        assert _error(call, client) is not None
    assert len(server.violations) == 1


def _error(call: ExampleCall, client: LedgerBee) -> str | None:
    try:
        call.run(client)
    except Exception as error:
        return repr(error)
    return None
