"""What the client's record of an operation says, as source."""

from collections.abc import Iterable, Iterator

from msgspec import Struct

from ledgerbee_sdkgen.model.api import Api
from ledgerbee_sdkgen.model.operations import (
    Body,
    Encoding,
    Operation,
    Parameter,
    Place,
)
from ledgerbee_sdkgen.model.schemas import EnumSchema
from ledgerbee_sdkgen.model.types import (
    Boolean,
    Integer,
    Literal,
    Named,
    Number,
    String,
    StringFormat,
    TypeExpr,
)
from ledgerbee_sdkgen.normalize.media import essence
from ledgerbee_sdkgen.python import literals
from ledgerbee_sdkgen.python.imports import Imports
from ledgerbee_sdkgen.python.names import Names
from ledgerbee_sdkgen.python.repeats import read_back
from ledgerbee_sdkgen.python.types import Printer

_JSON = "application/json"
_DEFAULT_STYLES = {
    Place.PATH: ("simple", False),
    Place.QUERY: ("form", True),
    Place.HEADER: ("simple", False),
    Place.COOKIE: ("form", True),
}


class Records(Struct, frozen=True, kw_only=True):
    """Writes the arguments of `Operation(...)` for the operations of one module."""

    api: Api
    package: str
    names: Names
    operations: tuple[Operation, ...]
    """All of the resource."""
    imports: Imports

    def record(
        self, operation: Operation, deprecated: str, printer: Printer
    ) -> Iterator[str]:
        """Yield the arguments; `deprecated` is what callers of an old one are told."""
        yield f"id={literals.text(operation.id)}"
        yield f"method={literals.text(operation.method)}"
        yield f"path={literals.text(operation.path.text)}"
        if operation.body:
            yield f"body={printer.held(operation.body.type)}"
            if operation.body.media_type != _JSON:
                yield f"content_type={literals.text(operation.body.media_type)}"
            yield from self._encodings(operation.body.encodings)
            yield from self._other_bodies(operation.body, printer)
        if held := operation.attachments:
            self.imports.name(f"{self.package}._runtime.operation", "AttachmentLimits")
            limits = f"property={literals.text(held.property)}"
            limits += f", max_files={held.max_files}" if held.max_files else ""
            if held.max_request_bytes:
                limits += f", max_request_bytes={held.max_request_bytes:_}"
            yield f"attachments=AttachmentLimits({limits})"
        types = {answer.status: answer.type for answer in operation.responses}
        exact = {int(one): type_ for one, type_ in types.items() if one.isdecimal()}
        ranges = [type_ for one, type_ in types.items() if not one.isdecimal()]
        # A range, or else the first status, is what the others are told apart from.
        usual = next(iter([*ranges, *exact.values()]), None)
        if usual is not None:
            yield f"returns={printer.held(usual)}"
        if others := {one: type_ for one, type_ in exact.items() if type_ != usual}:
            pairs = (
                f"{status}: {printer.held(type_) if type_ else None}"
                for status, type_ in others.items()
            )
            yield f"returns_by_status={{{', '.join(pairs)}}}"
        yield from self._media_types(operation, printer)
        yield from self._styles(operation.parameters, printer)
        if operation.security and operation.security != self.api.security:
            alternatives = (
                literals.tuple_of(map(literals.text, alternative))
                for alternative in operation.security.alternatives
            )
            free = operation.security.alternatives == ((),)
            yield f"security={'()' if free else literals.tuple_of(alternatives)}"
        yield from self._repeats(operation)
        yield from self._paging(operation)
        if deprecated:
            yield f"deprecated={literals.text(deprecated)}"
            if operation.superseded and operation.superseded.sunset:
                yield f"sunset={literals.text(operation.superseded.sunset)}"
        if operation.server:
            yield f"base_url={literals.text(operation.server)}"

    def _media_types(self, operation: Operation, printer: Printer) -> Iterator[str]:
        """Yield which media types are asked for, and what else may come.

        A file of one type is as good as one of another.
        """
        accepted: dict[str, None] = {}
        others: dict[str, TypeExpr] = {}
        for answer in operation.responses:
            accepted |= {answer.media_type: None} if answer.media_type else {}
            for one in answer.others:
                if one.type == answer.type:
                    accepted[one.media_type] = None
                else:
                    others.setdefault(essence(one.media_type), one.type)
        if accepted and list(accepted) != [_JSON]:
            yield f"accept={literals.text(', '.join(accepted))}"
        pairs = (
            f"{literals.text(name)}: {printer.held(type_)}"
            for name, type_ in others.items()
        )
        if others:
            yield f"returns_by_type={{{', '.join(pairs)}}}"

    def _other_bodies(self, body: Body, printer: Printer) -> Iterator[str]:
        if not body.others:
            return
        self.imports.name(f"{self.package}._runtime.operation", "BodyStyle")
        styles = []
        for one in body.others:
            said = [f"content_type={literals.text(one.media_type)}"]
            said.append(f"type={printer.held(one.type)}")
            said += self._encodings(one.encodings)
            styles.append(f"BodyStyle({', '.join(said)})")
        yield f"other_bodies={literals.tuple_of(styles)}"

    def _encodings(self, encodings: Iterable[Encoding]) -> Iterator[str]:
        pairs = []
        for one in encodings:
            self.imports.name(f"{self.package}._runtime.operation", "Style")
            said = f"style={literals.text(one.style)}, explode={one.explode}"
            said += ", reserved=True" if one.reserved else ""
            if one.media_type:
                said = f"content={literals.text(one.media_type)}"
            pairs.append(f"{literals.text(one.wire_name)}: Style({said})")
        if pairs:
            yield f"encodings={{{', '.join(pairs)}}}"

    def _repeats(self, operation: Operation) -> Iterator[str]:
        if operation.repeatable:
            yield "repeatable=True"
        if operation.key_header:
            yield f"key_header={literals.text(operation.key_header)}"
            if operation.needs_key:
                yield "key_is_made=True"
        if not operation.repeatable and (call := read_back(operation, self.operations)):
            names = self.names.methods[call.location.pointer]
            arguments = self.names.arguments[call.location.pointer]
            in_path = [one.name for one in arguments if one.is_positional]
            signature = ", ".join(in_path) or "…"
            text = f"client.{names.resource}.{names.method}({signature})"
            yield f"read_back={literals.text(text)}"

    def _paging(self, operation: Operation) -> Iterator[str]:
        if operation.paging is None:
            return
        self.imports.name(f"{self.package}._runtime.operation", "PageStyle")
        given = {
            "page": operation.paging.page,
            "items": operation.paging.items,
            "limit": operation.paging.limit,
            "total": operation.paging.total,
            "total_pages": operation.paging.total_pages,
        }
        pairs = (f"{name}={literals.text(one)}" for name, one in given.items() if one)
        yield f"pages=PageStyle({', '.join(pairs)})"

    def _styles(
        self, parameters: Iterable[Parameter], printer: Printer
    ) -> Iterator[str]:
        held: dict[Place, list[str]] = {}
        for parameter in parameters:
            options = list(self._style(parameter, printer))
            if options:
                self.imports.name(f"{self.package}._runtime.operation", "Style")
                pair = (
                    f"{literals.text(parameter.wire_name)}: Style({', '.join(options)})"
                )
                held.setdefault(parameter.place, []).append(pair)
        for place, pairs in held.items():
            yield f"{place}_styles={{{', '.join(pairs)}}}"

    def _style(self, parameter: Parameter, printer: Printer) -> Iterator[str]:
        spelled = (parameter.style, parameter.explode)
        typed = parameter.content is not None or self._needs_type(parameter.type)
        if parameter.content:
            yield f"content={literals.text(parameter.content)}"
        elif typed or spelled != _DEFAULT_STYLES[parameter.place]:
            yield f"style={literals.text(parameter.style)}"
            yield f"explode={parameter.explode}"
        if typed or self._is_checked(parameter.type):
            yield f"type={printer.held(parameter.type)}"
        if parameter.reserved:
            yield "reserved=True"
        if parameter.allows_empty:
            yield "allows_empty=True"

    def _is_checked(self, type_: TypeExpr) -> bool:
        """Tell whether a single value has to be of that type; all have a text."""
        match type_:
            case Literal(values=(int(), *_)) | Integer() | Number() | Boolean():
                return True
            case _:
                return False

    def _needs_type(self, type_: TypeExpr) -> bool:
        """Tell whether values alone do not say how they are written.

        A dict may have attributes of a model for keys, a float is no amount, and a
        datetime is no date, although Python says so.
        """
        match type_:
            case String(format=StringFormat.DATE | StringFormat.DATE_TIME):
                return True
            case String() | Integer() | Number() | Boolean() | Literal():
                return False
            case Named(name=name):
                return not isinstance(self.api.schemas[name], EnumSchema)
            case _:
                return True
