"""What starting costs, counted in modules: that is the same on every machine."""

import subprocess
import sys

PACKAGE = "ledgerbee"
LIBRARIES = "import httpx2, msgspec"
CLIENT = """
from functools import cached_property
from ledgerbee import LedgerBee
client = LedgerBee(base_url="https://127.0.0.1")
for name, resource in vars(LedgerBee).items():
    if isinstance(resource, cached_property):
        getattr(client, name)
        break
"""
PROGRAM = """
import sys
sys.path[:] = {path}
before = set(sys.modules)
{statements}
print(*(set(sys.modules) - before))
"""
MOST_FOR_THE_PACKAGE = 8
MOST_OF_THE_RUNTIME = 52
# It keeps apart what two tasks decode; httpx2 imports it with its first request.
BEYOND_THE_LIBRARIES = {"_contextvars", "contextvars"}


def modules_after(statements: str) -> set[str]:
    """Return the modules that a new Python has after `statements`, and not before."""
    # The package is looked for where it was found for this run.
    program = PROGRAM.format(path=sys.path, statements=statements)
    command = [sys.executable, "-c", program]
    answer = subprocess.run(command, check=True, capture_output=True, text=True)
    return set(answer.stdout.split())


def test_to_import_the_package_imports_next_to_nothing() -> None:
    found = modules_after(f"import {PACKAGE}")
    assert len(found) <= MOST_FOR_THE_PACKAGE, sorted(found)


def test_a_client_and_a_resource_import_no_more_than_their_libraries() -> None:
    found = modules_after(CLIENT)
    own = {name for name in found if name.partition(".")[0] == PACKAGE}
    assert found - own - modules_after(LIBRARIES) - BEYOND_THE_LIBRARIES == set()


def test_a_client_needs_few_modules_of_its_runtime() -> None:
    runtime = f"{PACKAGE}._runtime."
    found = [name for name in modules_after(CLIENT) if name.startswith(runtime)]
    assert len(found) <= MOST_OF_THE_RUNTIME, sorted(found)
