"""Calls whose answer is a file, as the stub shows them."""

from collections.abc import Iterator

from ledgerbee_sdkgen.model.operations import Operation
from ledgerbee_sdkgen.model.types import Binary
from ledgerbee_sdkgen.model.words import words
from ledgerbee_sdkgen.python.docstrings import docstring
from ledgerbee_sdkgen.python.identifiers import pascal, unique
from ledgerbee_sdkgen.python.views import (
    OperationView,
    StubClassView,
    StubMethodView,
    StubPropertyView,
)

RESERVED = "progress"
"""The argument that saving has besides those of the call."""

_STREAM = (
    "Return the file as it comes, for {block}.",
    "It is sent on entering. Iterate over what the block has to get the content in "
    "pieces; its `status`, `headers` and `length` are known before. A connection that "
    "is lost half-way raises `ApiConnectionError`.",
)
_SAVE = (
    "Write the file to `path`, whole or not at all, and return where it is.",
    "What is at `path` stays until the file is whole. A connection that is lost "
    "half-way is repeated from the start, as far as the call may be. `progress` is "
    "called with the bytes so far, and those in all or None; if it fails, so does "
    "this, and nothing is written.",
)


def is_download(operation: Operation) -> bool:
    """Tell whether all that `operation` answers with success is a file."""
    if operation.method == "HEAD":
        return False
    return bool(operation.responses) and all(
        isinstance(type_, Binary)
        for answer in operation.responses
        for type_ in answer.types
    )


def download_stubs(
    prefix: str, class_: str, operations: tuple[OperationView, ...]
) -> Iterator[tuple[StubClassView, StubPropertyView]]:
    """Yield, for each file of a resource, its class and the property that has it.

    PEP 612 allows no keyword beside those of another function, so each has a class of
    its own.
    """
    taken: set[str] = set()
    for one in operations:
        if not one.is_file:
            continue
        spelled = pascal(words(one.method))
        name = unique(f"_{prefix}{class_}{spelled}", taken)
        taken.add(name)
        yield (
            StubClassView(
                name=name,
                base="",
                is_checked_only=True,
                docstring="",
                methods=tuple(_methods(one, is_async=prefix == "Async")),
                properties=(),
            ),
            StubPropertyView(
                name=one.method, class_=name, docstring=one.method_docstring
            ),
        )


def _methods(operation: OperationView, *, is_async: bool) -> Iterator[StubMethodView]:
    awaited = "async def" if is_async else "def"
    yield _method(operation, "__call__", awaited, operation.returns, is_save=False)
    streaming = "AsyncFileStreaming" if is_async else "FileStreaming"
    yield _method(operation, "stream", "def", streaming, is_save=False)
    yield _method(operation, "save", awaited, "pathlib.Path", is_save=True)


def _method(
    operation: OperationView, name: str, define: str, returns: str, *, is_save: bool
) -> StubMethodView:
    about = operation.method_docstring
    if name == "stream":
        is_async = returns.startswith("Async")
        block = "an `async with` block" if is_async else "a `with` block"
        about = docstring([part.format(block=block) for part in _STREAM], 8)
    elif is_save:
        about = docstring(_SAVE, 8)
    return StubMethodView(
        name=name,
        define=define,
        parameters=_parameters(operation.parameters, is_save),
        returns=returns,
        docstring=about,
        deprecated=operation.deprecated,
        current_parameters=_parameters(operation.current_parameters, is_save),
        deprecated_arguments=operation.deprecated_arguments,
    )


def _parameters(given: tuple[str, ...], is_save: bool) -> tuple[str, ...]:
    if not is_save:
        return ("self", *given)
    positional = given[: given.index("*")] if "*" in given else given
    by_keyword = given[len(positional) + 1 :]
    path = unique("path", [one.partition(":")[0] for one in given])
    return (
        "self",
        f"{path}: SavePath",
        "/",
        *positional,
        "*",
        f"{RESERVED}: FileProgress | None = None",
        *by_keyword,
    )
