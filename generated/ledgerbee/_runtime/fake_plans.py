"""What a test has set for operations: used in the order it was set."""

from collections import deque
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(slots=True)
class _Counted(Generic[T]):
    value: T
    left: int


class Plans(Generic[T]):
    """Values by label: some for a number of times, and one that stands after them."""

    def __init__(self) -> None:
        self._counted: dict[str, deque[_Counted[T]]] = {}
        self._standing: dict[str, T] = {}

    def put(self, label: str, value: T, times: int | None) -> None:
        """Set `value` for the next `times`, after those set before it.

        Without `times` it is what stands once those are used, in place of another.

        Raises:
            ValueError: if `times` is no number from 1.
        """
        if times is None:
            self._standing[label] = value
        elif type(times) is int and times > 0:
            self._counted.setdefault(label, deque()).append(_Counted(value, times))
        else:
            raise ValueError(
                f"`times` is {times!r}; give a whole number from 1, or None"
            )

    def take(self, label: str) -> T | None:
        """Return what is to be used now; None if nothing is set."""
        waiting = self._counted.get(label)
        if not waiting:
            return self._standing.get(label)
        first = waiting[0]
        first.left -= 1
        if not first.left:
            waiting.popleft()
        return first.value
