"""The module that reads callbacks, and the page about them."""

from collections.abc import Iterator

from ledgerbee_sdkgen.config.settings import Settings
from ledgerbee_sdkgen.model.api import Api
from ledgerbee_sdkgen.model.callbacks import Callback
from ledgerbee_sdkgen.model.operations import Operation
from ledgerbee_sdkgen.python import literals
from ledgerbee_sdkgen.python.docstrings import docstring, one_line, sentence
from ledgerbee_sdkgen.python.markdown import cell, code
from ledgerbee_sdkgen.python.names import Names
from ledgerbee_sdkgen.python.pages import CallbackRow, CallbacksPage
from ledgerbee_sdkgen.python.plan import PlannedFile
from ledgerbee_sdkgen.python.types import Printer
from ledgerbee_sdkgen.python.views import CallbacksView, CallbackView


def callback_files(api: Api, settings: Settings, names: Names) -> Iterator[PlannedFile]:
    """Yield the module and the page, if there are callbacks to read."""
    if not api.callbacks:
        return
    package = settings.package
    view = _view(api, package, names)
    for ending in ("py", "pyi"):
        yield PlannedFile(
            path=f"{package}/callbacks.{ending}",
            template=f"callbacks.{ending}",
            view=view,
        )
    printer = Printer(package=package, schemas=api.schemas, names=names)
    rows = (callback_row(*one, printer) for one in api.callbacks)
    yield PlannedFile(
        path="docs/callbacks/index.md",
        template="docs/callbacks.md",
        view=CallbacksPage(
            package=package,
            function=next(iter(names.callbacks.values())),
            callbacks=tuple(rows),
        ),
    )


def callback_row(
    operation: Operation, callback: Callback, printer: Printer
) -> CallbackRow:
    """Return what pages say of a callback, which may be one that nothing reads."""
    method = printer.names.methods[operation.location.pointer]
    function = printer.names.callbacks.get(callback.location.pointer, "")
    about = f"Deprecated. {callback.description}" if callback.deprecated else ""
    return CallbackRow(
        name=code(callback.name),
        call=code(f"client.{method.resource}.{method.method}"),
        http=code(f"{callback.method} {callback.expression}"),
        type=code(printer.held(callback.type)) if callback.type else "",
        function=code(f"callbacks.{function}") if function else "",
        description=cell(about or callback.description),
    )


def _view(api: Api, package: str, names: Names) -> CallbacksView:
    printer = Printer(package=package, schemas=api.schemas, names=names)
    stub_printer = Printer(package=package, schemas=api.schemas, names=names)
    printer.imports.name(f"{package}._runtime.callbacks", "read_payload")
    held: dict[str, CallbackView] = {}
    for _, one in api.callbacks:
        assert one.type is not None
        name = names.callbacks[one.location.pointer]
        said = one_line(one.description) or f"Read the payload of `{one.name}`."
        held.setdefault(
            name,
            CallbackView(
                function=name,
                label=literals.text(one.name),
                type=printer.held(one.type),
                returns=stub_printer.held(one.type),
                docstring=docstring(
                    [
                        sentence(said),
                        f"`{one.method} {one.expression}`. Returns the body of the "
                        "request as it is described; who sent it is not told by that.",
                    ],
                    4,
                ),
            ),
        )
    return CallbacksView(
        docstring=docstring([f"Callbacks of the {one_line(api.title)}."], 0),
        imports=printer.imports.groups(package),
        stub_imports=stub_printer.imports.groups(package),
        functions=tuple(held.values()),
        exported=tuple(sorted(held)),
    )
