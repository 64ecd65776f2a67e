"""Names whose module is imported when they are first touched (PEP 562).

Whoever imports the package runs this and no more, so it imports next to nothing.
"""

from __future__ import annotations

import sys
from importlib import import_module

# As `typing` has it, which takes longer to import than all the rest.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any


def lazy_names(
    package: str, origins: Mapping[str, str]
) -> tuple[Callable[[str], Any], Callable[[], list[str]], list[str]]:
    """Return `__getattr__`, `__dir__` and `__all__` for the module `package`.

    `origins` maps each name to the module that defines it; what is defined by the
    package itself is a module of it.
    """
    names = sorted(origins)

    def load(name: str) -> Any:
        origin = origins.get(name)
        if origin is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        if origin == package:
            return import_module(f"{package}.{name}")
        value = getattr(import_module(origin), name)
        setattr(sys.modules[package], name, value)
        return value

    return load, lambda: names, names
