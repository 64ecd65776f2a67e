"""What a process that was forked does not take over from its parent.

Connections would be read by both, and a lock that another thread of the parent held
would never be given back: of the threads only the one that forks goes on in the child.
"""

import os
from typing import Protocol
from weakref import WeakSet


class Renewed(Protocol):
    """Something that is not to be used in a child as it was in its parent."""

    def renew(self) -> None:
        """Start anew, without touching what the parent goes on to use."""
        ...


_KEPT: WeakSet[Renewed] = WeakSet()


def renew_after_fork(one: Renewed) -> None:
    """Have `one` renewed in each process that is forked from this one."""
    _KEPT.add(one)


def _renew() -> None:
    for one in list(_KEPT):
        one.renew()


# Windows has no fork.
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew)
