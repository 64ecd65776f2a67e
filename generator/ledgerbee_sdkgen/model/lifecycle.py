"""Operations that are to go: since when there is another, and until when they stay."""

import datetime
from collections.abc import Iterable, Iterator

from msgspec import Struct

from ledgerbee_sdkgen.model.operations import Operation


class Retirement(Struct, frozen=True, kw_only=True):
    """One operation that is deprecated or replaced, and what takes its place."""

    operation: Operation
    successors: tuple[Operation, ...] = ()
    """What replaces it, what replaces that, and so on; the last is the newest."""
    sunset: datetime.date | None = None
    """The day after which it may be gone, where known."""

    @property
    def newest(self) -> Operation:
        """The operation that has the plain name; this one, if nothing replaces it."""
        return self.successors[-1] if self.successors else self.operation

    def days_left(self, today: datetime.date) -> int | None:
        """Return the days until the sunset, below 0 after it; None if there is none."""
        return None if self.sunset is None else (self.sunset - today).days


def retirements(operations: Iterable[Operation]) -> tuple[Retirement, ...]:
    """Return what is to go, in the order of `operations`."""
    held = tuple(operations)
    by_pointer = {one.location.pointer: one for one in held}
    return tuple(
        Retirement(
            operation=one,
            successors=tuple(_successors(one, by_pointer)),
            sunset=_sunset(one),
        )
        for one in held
        if one.deprecated or one.superseded
    )


def _successors(
    operation: Operation, by_pointer: dict[str, Operation]
) -> Iterator[Operation]:
    # It ends: what would lead back to itself was left out when it was read.
    while operation.superseded:
        operation = by_pointer[operation.superseded.successor]
        yield operation


def _sunset(operation: Operation) -> datetime.date | None:
    text = operation.superseded.sunset if operation.superseded else ""
    return datetime.date.fromisoformat(text) if text else None
