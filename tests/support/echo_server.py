"""A fast server of its own process: it says which path was asked for.

`/connections` tells of its connections: how many there were, are, and were at most.
"""

import asyncio
import contextlib
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import httpx2


class Counting:
    opened = 0
    open_now = 0
    most = 0

    def come(self) -> None:
        self.opened += 1
        self.open_now += 1
        self.most = max(self.most, self.open_now)


async def serve() -> None:
    counting = Counting()

    async def answer(
        reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        counting.come()
        number = counting.opened
        with contextlib.suppress(asyncio.IncompleteReadError, ConnectionError):
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                path = head.split(b" ", 2)[1].decode()
                said = {"path": path, "connection": number}
                if path == "/connections":
                    said |= {
                        "opened": counting.opened,
                        "open": counting.open_now,
                        "most": counting.most,
                    }
                body = json.dumps(said).encode()
                writer.write(
                    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                    b"Content-Length: %d\r\n\r\n" % len(body) + body
                )
        counting.open_now -= 1
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    # Until the one who started it closes the other end.
    await asyncio.to_thread(sys.stdin.read)


@contextmanager
def echo_server() -> Iterator[str]:
    """Serve from another process until the block ends; the URL is had."""
    with subprocess.Popen(
        [sys.executable, __file__],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.stdin.close()
            process.wait(30)


def connections(url: str) -> dict[str, int]:
    """Return what the server tells of its connections, the one asked over included."""
    told: dict[str, int] = httpx2.get(f"{url}/connections", trust_env=False).json()
    return told


if __name__ == "__main__":
    asyncio.run(serve())
