"""Every operation, both clients, against Prism, a mock server nobody here wrote."""

import asyncio
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from ledgerbee import AsyncLedgerBee, LedgerBee
from tests.support.calls import DOCUMENT, example_calls

PRISM = os.environ.get("SDKGEN_PRISM") or shutil.which("prism")
pytestmark = [
    pytest.mark.skipif(
        PRISM is None,
        reason="no Prism: npm install @stoplight/prism-cli, set SDKGEN_PRISM to it",
    ),
    pytest.mark.filterwarnings("ignore:use `client:DeprecationWarning"),
]


@pytest.fixture(scope="module")
def prism(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    assert PRISM is not None
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log: Path = tmp_path_factory.mktemp("prism") / "log.txt"
    with log.open("w") as out:
        process = subprocess.Popen(
            [
                PRISM,
                "mock",
                "-h",
                "127.0.0.1",
                "-p",
                str(port),
                "--errors",
                str(DOCUMENT),
            ],
            stdout=out,
            stderr=out,
        )
        try:
            _await(process, port, log)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()
            process.wait(30)


def _await(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    for _ in range(600):
        if process.poll() is not None:
            break
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    pytest.fail(f"Prism did not start:\n{log.read_text()}")


@pytest.mark.parametrize("required_only", [True, False])
def test_prism_takes_every_call_of_the_sync_client(
    prism: str, required_only: bool
) -> None:
    failed, count = [], 0
    with LedgerBee(api_key="k", access_token="t", base_url=prism) as client:
        for call in example_calls(required_only=required_only):
            count += 1
            try:
                call.run(client)
            except Exception as error:
                failed.append(f"{call.source}: {error!r}")
    assert (failed, count) == ([], 135)


@pytest.mark.parametrize("required_only", [True, False])
def test_prism_takes_every_call_of_the_async_client(
    prism: str, required_only: bool
) -> None:
    async def run() -> tuple[list[str], int]:
        failed, count = [], 0
        async with AsyncLedgerBee(
            api_key="k", access_token="t", base_url=prism
        ) as client:
            for call in example_calls(required_only=required_only):
                count += 1
                try:
                    await call.run(client)
                except Exception as error:
                    failed.append(f"{call.source}: {error!r}")
        return failed, count

    assert asyncio.run(run()) == ([], 135)
