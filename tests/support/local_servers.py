"""Servers on this machine: plain, with TLS, for HTTP/2, and a proxy before them."""

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import h2.config
import h2.connection
import h2.events


class Quiet(BaseHTTPRequestHandler):
    """Answers `{"a": 1}` to a GET, over connections that are kept, and logs nothing."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        content = b'{"a": 1}'
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        pass


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of a client that had enough."""


@contextmanager
def http_server(
    handler: type[BaseHTTPRequestHandler] = Quiet,
    context: ssl.SSLContext | None = None,
) -> Iterator[int]:
    """Serve with `handler`, with TLS if `context` is given; the port is had."""
    server = _Server(("127.0.0.1", 0), handler)
    if context:
        server.socket = context.wrap_socket(
            server.socket, server_side=True, do_handshake_on_connect=False
        )
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0})
    thread.start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@contextmanager
def proxy_server() -> Iterator[tuple[int, list[str]]]:
    """Carry on what comes: `CONNECT` as a tunnel, others as they are.

    The port is had, and the first line of each request.
    """
    seen: list[str] = []

    class Proxy(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_CONNECT(self) -> None:
            seen.append(self.requestline)
            host, _, port = self.path.rpartition(":")
            with socket.create_connection((host, int(port))) as other:
                self.send_response(200)
                self.end_headers()
                _both_ways(self.connection, other)
            self.close_connection = True

        def do_GET(self) -> None:
            seen.append(self.requestline)
            place = self.path.removeprefix("http://").partition("/")[0]
            host, _, port = place.rpartition(":")
            with socket.create_connection((host, int(port))) as other:
                other.sendall(
                    f"GET / HTTP/1.1\r\nHost: {place}\r\nConnection: close\r\n\r\n"
                    "".encode()
                )
                while piece := other.recv(65536):
                    self.wfile.write(piece)
            self.close_connection = True

        def log_message(self, format: str, *args: object) -> None:
            pass

    with http_server(Proxy) as port:
        yield port, seen


def _both_ways(one: socket.socket, other: socket.socket) -> None:
    def carry(source: socket.socket, target: socket.socket) -> None:
        # An error is an end that has gone.
        with suppress(OSError):
            while piece := source.recv(65536):
                target.sendall(piece)
        with suppress(OSError):
            target.shutdown(socket.SHUT_WR)

    back = threading.Thread(target=carry, args=(other, one))
    back.start()
    carry(one, other)
    back.join()


@contextmanager
def http2_server(context: ssl.SSLContext) -> Iterator[int]:
    """Serve one connection of HTTP/2; the port is had."""
    context.set_alpn_protocols(["h2"])
    listener = socket.create_server(("127.0.0.1", 0))
    thread = threading.Thread(target=_speak_http2, args=(listener, context))
    thread.start()
    try:
        yield listener.getsockname()[1]
    finally:
        # Wakes `accept`, where nobody came.
        with socket.socket() as last:
            last.connect_ex(listener.getsockname())
        thread.join()
        listener.close()


def _speak_http2(listener: socket.socket, context: ssl.SSLContext) -> None:
    accepted, _ = listener.accept()
    spoken = h2.connection.H2Connection(
        h2.config.H2Configuration(client_side=False, header_encoding="utf-8")
    )
    with (
        suppress(OSError),
        accepted,
        context.wrap_socket(accepted, server_side=True) as connection,
    ):
        spoken.initiate_connection()
        connection.sendall(spoken.data_to_send())
        while received := connection.recv(65536):
            for event in spoken.receive_data(received):
                if isinstance(event, h2.events.RequestReceived):
                    headers = [(":status", "200"), ("content-type", "application/json")]
                    spoken.send_headers(event.stream_id, headers)
                    spoken.send_data(event.stream_id, b'{"a": 2}', end_stream=True)
            connection.sendall(spoken.data_to_send())
