"""Programs around one call, as a reader would paste them; black lays them out."""


def snippet(call: str, *, package: str, class_: str, returns: bool) -> str:
    """Return a program that makes `call` and prints what it returns."""
    return (
        f"{_imports(call)}from {package} import {class_}\n\n"
        f"with {class_}() as client:\n    {_printed(call, returns)}\n"
    )


def async_snippet(call: str, *, package: str, class_: str, returns: bool) -> str:
    """Return the same for asyncio."""
    return (
        f"import asyncio\n{_imports(call)}from {package} import Async{class_}\n\n"
        "async def main() -> None:\n"
        f"    async with Async{class_}() as client:\n"
        f"        {_printed(f'await {call}', returns)}\n\n"
        "asyncio.run(main())\n"
    )


def _imports(call: str) -> str:
    decimal = "from decimal import Decimal\n" if "Decimal(" in call else ""
    return f"{decimal}\n"


def _printed(call: str, returns: bool) -> str:
    return f"print({call})" if returns else call
