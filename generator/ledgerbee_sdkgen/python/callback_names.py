"""The names of the functions that read callbacks."""

from collections.abc import Iterable, Mapping

from ledgerbee_sdkgen.model.callbacks import Callback
from ledgerbee_sdkgen.model.operations import Operation
from ledgerbee_sdkgen.model.words import words
from ledgerbee_sdkgen.python.identifiers import argument, snake, unique
from ledgerbee_sdkgen.python.method_names import MethodName

_TAKEN = ("builtins", "datetime", "decimal", "read_payload")
"""What the module imports beside models."""


def callback_names(
    callbacks: Iterable[tuple[Operation, Callback]],
    methods: Mapping[str, MethodName],
    pinned: Mapping[str, str],
) -> dict[str, str]:
    """Return pointer of a callback with a payload → the function that reads it.

    It is called as the callback is; where that is taken, with the call before it.
    """
    named: dict[str, str] = {}
    taken = {*pinned.values(), *_TAKEN}
    for operation, one in callbacks:
        pointer = one.location.pointer
        if pointer in named:
            continue
        if pointer in pinned:
            named[pointer] = pinned[pointer]
            continue
        name = argument(snake(words(one.name)))
        if name in taken:
            method = methods[operation.location.pointer]
            scope = method.resource.replace(".", "_")
            name = f"{scope}_{method.method.rstrip('_')}_{name}"
        named[pointer] = unique(name, taken)
        taken.add(named[pointer])
    return named
