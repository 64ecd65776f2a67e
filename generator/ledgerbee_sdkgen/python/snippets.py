"""Programs around one call, as a reader would paste them."""

import enum


class Shown(enum.Enum):
    """How a program shows what its call returns."""

    NOT = enum.auto()
    WHOLE = enum.auto()
    ITEMS = enum.auto()
    """One by one: it is a list that comes in pages."""


def snippet(call: str, *, package: str, class_: str, returns: Shown) -> str:
    """Return a program that makes `call` and shows what it returns."""
    imports = _imports(call)
    apart = "\n" if imports else ""
    return (
        f"{imports}{apart}from {package} import {class_}\n\n"
        f"with {class_}() as client:\n    {_statement(call, returns, '', 4)}\n"
    )


def async_snippet(call: str, *, package: str, class_: str, returns: Shown) -> str:
    """Return the same for asyncio."""
    return (
        f"import asyncio\n{_imports(call)}\nfrom {package} import Async{class_}\n\n\n"
        "async def main() -> None:\n"
        f"    async with Async{class_}() as client:\n"
        f"        {_statement(call, returns, 'async ', 8)}\n\n\n"
        "asyncio.run(main())\n"
    )


def _imports(call: str) -> str:
    return "from decimal import Decimal\n" if "Decimal(" in call else ""


def _statement(call: str, returns: Shown, prefix: str, indent: int) -> str:
    """Return the statement; `prefix` is `async ` for asyncio, or empty."""
    if returns is Shown.ITEMS:
        return f"{prefix}for one in {call}:\n{' ' * indent}    print(one)"
    awaited = f"await {call}" if prefix else call
    return f"print({awaited})" if returns is Shown.WHOLE else awaited
