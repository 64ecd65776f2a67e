"""A transport for clients of packages that are generated within a test."""

import importlib
from collections.abc import Mapping
from types import ModuleType
from typing import Any


class Wire:
    """Answers as it was told last, without content at first; keeps what was sent."""

    def __init__(self, package: ModuleType) -> None:
        # The client tells answers by the class of its own run-time library.
        name = f"{package.__name__}._runtime.transport"
        self._response = importlib.import_module(name).Response
        self.sent: list[Any] = []
        self.answers(204)

    def answers(
        self,
        status: int,
        content: bytes = b"",
        media_type: str = "application/json",
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """Set what all requests from now on are answered with."""
        typed = {"content-type": media_type} if content else {}
        self._answer = self._response(
            status=status, headers={**typed, **(headers or {})}, content=content
        )

    def send(self, request: Any, *, timeout: float) -> Any:
        self.sent.append(request)
        return self._answer

    def close(self) -> None: ...
