"""An operation as the source of its record, its function and its methods."""

from collections.abc import Iterable, Iterator

from msgspec import Struct

from ledgerbee_sdkgen.model.api import Api
from ledgerbee_sdkgen.model.operations import (
    Operation,
)
from ledgerbee_sdkgen.model.schemas import Access
from ledgerbee_sdkgen.python import literals
from ledgerbee_sdkgen.python.arguments import (
    Argument,
    Part,
    flat_body,
)
from ledgerbee_sdkgen.python.docstrings import Section, docstring, one_line, sentence
from ledgerbee_sdkgen.python.downloads import is_download
from ledgerbee_sdkgen.python.imports import Imports
from ledgerbee_sdkgen.python.names import Names
from ledgerbee_sdkgen.python.records import Records
from ledgerbee_sdkgen.python.repeats import repeats
from ledgerbee_sdkgen.python.types import Printer
from ledgerbee_sdkgen.python.views import OperationView


class Writer(Struct, frozen=True, kw_only=True):
    """Writes the operations of one resource module and of its stub."""

    api: Api
    package: str
    names: Names
    operations: tuple[Operation, ...]
    """All of the resource."""
    imports: Imports
    stub_imports: Imports
    list_name: str

    def view(self, operation: Operation) -> OperationView:
        """Return everything the templates need of `operation`."""
        names = self.names.methods[operation.location.pointer]
        arguments = self.names.arguments[operation.location.pointer]
        source, stub = self._printer(self.imports), self._printer(self.stub_imports)
        annotated = [(one, self._annotated(one, stub)) for one in arguments]
        parameters = _signature(annotated)
        if any(not one.required for one in arguments):
            self.imports.name("msgspec", "UNSET")
            self.stub_imports.name("msgspec", "UnsetType")
        deprecated = self._deprecation(operation)
        if deprecated:
            self.stub_imports.name("typing_extensions", "deprecated")
        # What has to be given cannot be left out of an overload.
        old = [one.name for one in arguments if one.deprecated and not one.required]
        if old and not deprecated:
            self.stub_imports.name("typing", "overload")
            self.stub_imports.name("typing_extensions", "deprecated")
        return OperationView(
            constant=names.constant,
            function=names.function,
            method=names.method,
            record=(
                *self._records().record(operation, deprecated, source),
                *_old_arguments(old),
            ),
            signature=_signature(
                (one, one.name if one.required else f"{one.name}=UNSET")
                for one in arguments
            ),
            call=tuple(self._call(operation, names.constant, arguments, source)),
            docstring=self._docstring(operation, arguments, deprecated, 4),
            method_docstring=self._docstring(operation, arguments, deprecated, 8),
            parameters=parameters,
            method_parameters=("self", *parameters),
            current_parameters=_signature(
                (one, text) for one, text in annotated if one.name not in old
            ),
            deprecated_arguments=_notice(old) if old and not deprecated else "",
            returns=self._returns(operation, stub),
            maker=self._maker(operation),
            is_file=is_download(operation),
            pages=self._pages(operation, stub),
            deprecated=literals.text(deprecated) if deprecated else "",
        )

    def _records(self) -> Records:
        return Records(
            api=self.api,
            package=self.package,
            names=self.names,
            operations=self.operations,
            imports=self.imports,
        )

    def _printer(self, imports: Imports) -> Printer:
        return Printer(
            package=self.package,
            schemas=self.api.schemas,
            names=self.names,
            imports=imports,
            list_name=self.list_name if imports is self.stub_imports else "list",
        )

    def _annotated(self, argument: Argument, printer: Printer) -> str:
        annotation = printer.given(argument.type)
        if argument.required:
            return f"{argument.name}: {annotation}"
        return f"{argument.name}: {annotation} | UnsetType = ..."

    def _call(
        self,
        operation: Operation,
        constant: str,
        arguments: Iterable[Argument],
        printer: Printer,
    ) -> Iterator[str]:
        yield f"operation={constant}"
        held: dict[Part, list[Argument]] = {}
        for argument in arguments:
            held.setdefault(argument.part, []).append(argument)
        for part in (Part.PATH, Part.QUERY, Part.HEADERS, Part.COOKIES):
            if part in held:
                pairs = (f"{literals.text(one.wire)}: {one.name}" for one in held[part])
                yield f"{part}={{{', '.join(pairs)}}}"
        if operation.body is None:
            return
        schema = flat_body(operation.body, self.api.schemas)
        if schema is None:
            yield "body=body"
            return
        if any(one.access is not Access.BOTH for one in schema.fields):
            # What is got has other properties than what is given.
            pairs = (
                f"{literals.text(one.wire)}: {one.name}"
                for one in held.get(Part.FIELD, [])
            )
            yield f"body={{{', '.join(pairs)}}}"
            return
        fields = (f"{one.wire}={one.name}" for one in held.get(Part.FIELD, []))
        yield f"body={printer.held(operation.body.type)}({', '.join(fields)})"

    def _returns(self, operation: Operation, printer: Printer) -> str:
        types = dict.fromkeys(
            type_ for answer in operation.responses for type_ in answer.types
        )
        annotations = [printer.held(type_) if type_ else "None" for type_ in types]
        return " | ".join(dict.fromkeys(annotations)) or "None"

    def _maker(self, operation: Operation) -> str:
        """Return the function that makes methods of the operation's, and import it."""
        maker, module = "sends", "call"
        if operation.paging is not None:
            maker, module = "lists", "pages"
        elif is_download(operation):
            maker, module = "downloads", "downloads"
            self._import_download()
        for name in (maker, f"{maker}_async"):
            self.imports.name(f"{self.package}._runtime.{module}", name)
        return maker

    def _import_download(self) -> None:
        runtime = f"{self.package}._runtime"
        for name in ("AsyncFileStreaming", "FileStreaming"):
            self.stub_imports.name(f"{runtime}.downloads", name)
        for name in ("FileProgress", "SavePath"):
            self.stub_imports.name(f"{runtime}.drafts", name)
        self.stub_imports.name("functools", "cached_property")
        self.stub_imports.module("pathlib")

    def _pages(self, operation: Operation, printer: Printer) -> str:
        """Return the arguments of `Pages[…]`, for a list that comes in pages."""
        paging = operation.paging
        if paging is None:
            return ""
        self.stub_imports.name(f"{self.package}._runtime.pages", "Pages")
        self.stub_imports.name(f"{self.package}._runtime.pages", "AsyncPages")
        return f"{printer.held(paging.item)}, {self._returns(operation, printer)}"

    def _deprecation(self, operation: Operation) -> str:
        """Return what callers of a deprecated operation are told, else nothing."""
        if not operation.deprecated:
            return ""
        if operation.superseded is None:
            return f"{operation.method} {operation.path.text} is deprecated"
        successor = self.names.methods[operation.superseded.successor]
        call = f"client.{successor.resource}.{successor.method}"
        sunset = operation.superseded.sunset
        until = f" (it may be gone after {sunset})" if sunset else ""
        return f"use `{call}` instead{until}"

    def _headers(self, operation: Operation) -> str:
        """Return which headers an answer has, each once."""
        printer = self._printer(Imports())
        told = {
            header.name: f"`{one_line(header.name)}` ({printer.held(header.type)})"
            for answer in operation.responses
            for header in answer.headers
        }
        if not told:
            return ""
        listed = ", ".join(told.values())
        return f"Headers of the answer, by `with_raw_response`: {listed}."

    def _docstring(
        self,
        operation: Operation,
        arguments: Iterable[Argument],
        deprecated: str,
        indent: int,
    ) -> str:
        line = f"`{operation.method} {operation.path.text}`"
        if operation.scopes:
            scopes = ", ".join(f"`{scope}`" for scope in operation.scopes)
            line += f" · scope {scopes}"
        if said := repeats(operation):
            line += f" · {said}"
        title = one_line(operation.summary) or operation.action.capitalize()
        described = operation.description
        notice = f"Deprecated: {deprecated}." if deprecated else ""
        entries = tuple(
            (one.name, one.description) for one in arguments if one.description
        )
        return docstring(
            [
                sentence(title),
                line,
                notice,
                "" if described == operation.summary else described,
                self._headers(operation),
                Section(title="Args", entries=entries),
            ],
            indent,
        )


def _old_arguments(names: list[str]) -> Iterator[str]:
    if names:
        yield f"deprecated_arguments={literals.tuple_of(map(literals.text, names))}"


def _notice(names: list[str]) -> str:
    """Return what is told of deprecated arguments, as a literal."""
    listed = ", ".join(f"`{name}`" for name in names)
    return literals.text(f"{listed} {'is' if len(names) == 1 else 'are'} deprecated")


def _signature(arguments: Iterable[tuple[Argument, str]]) -> tuple[str, ...]:
    """Return the parameters, `*` where those by keyword begin."""
    held = list(arguments)
    in_path = [text for one, text in held if one.is_positional]
    others = [text for one, text in held if not one.is_positional]
    return (*in_path, "*", *others) if others else tuple(in_path)
