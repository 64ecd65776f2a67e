"""Commands that need a package which the others do without."""

from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from ledgerbee_sdkgen.commands.outcome import Outcome
from ledgerbee_sdkgen.failures import SdkgenError


def late(name: str) -> Callable[..., Outcome]:
    """Return the command `name`, which reads users' code; its module is imported late.

    The others start as fast as ever, and work where libcst is not installed.
    """

    def command(*given: Any, **options: Any) -> Outcome:
        if find_spec("libcst") is None:
            raise SdkgenError(
                f"`{name}` reads Python code by libcst, which is not installed\n"
                "hint: pip install 'ledgerbee-sdkgen[code]'"
            )
        module = import_module(f"ledgerbee_sdkgen.commands.{name}")
        found: Callable[..., Outcome] = getattr(module, name)
        return found(*given, **options)

    return command
