"""A server that treats each connection in a way of its own."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

Behaviour = Callable[[socket.socket, threading.Event], None]


@contextmanager
def serving(*behaviours: Behaviour) -> Iterator[tuple[str, list[bytes]]]:
    """Treat each connection as the next of `behaviours` does; keep what came."""
    listener = socket.create_server(("127.0.0.1", 0))
    stop, came = threading.Event(), list[bytes]()
    threads: list[threading.Thread] = []

    def treat(connection: socket.socket, behaviour: Behaviour) -> None:
        # An error is a client that had enough.
        with connection, suppress(OSError):
            came.append(connection.recv(65536))
            behaviour(connection, stop)

    def serve() -> None:
        for behaviour in behaviours:
            connection, _ = listener.accept()
            threads.append(threading.Thread(target=treat, args=(connection, behaviour)))
            threads[-1].start()

    threads.append(threading.Thread(target=serve))
    threads[0].start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}", came
    finally:
        stop.set()
        # `accept` is woken as often as it may wait: closing does not do so everywhere.
        for _ in behaviours:
            with socket.socket() as last:
                last.connect_ex(listener.getsockname())
        for thread in threads:
            thread.join(20)
        listener.close()
