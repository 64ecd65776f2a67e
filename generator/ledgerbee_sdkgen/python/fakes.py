"""The fake of an API: its module, and what it knows of the operations."""

import base64
import json
from collections import Counter
from collections.abc import Iterator, Mapping

from msgspec import Struct, field

from ledgerbee_sdkgen.config.settings import Config
from ledgerbee_sdkgen.model.api import Api
from ledgerbee_sdkgen.model.operations import (
    Operation,
    Parameter,
    Place,
    Response,
)
from ledgerbee_sdkgen.model.schemas import AliasSchema, EnumSchema, ObjectSchema
from ledgerbee_sdkgen.model.types import (
    Any,
    Array,
    Boolean,
    Decimal,
    Integer,
    Literal,
    Map,
    Named,
    Number,
    String,
    StringFormat,
    TypeExpr,
    Union,
    without_null,
)
from ledgerbee_sdkgen.normalize.media import is_json, is_text
from ledgerbee_sdkgen.python import literals
from ledgerbee_sdkgen.python.answers import Answers, file_of
from ledgerbee_sdkgen.python.docstrings import Section, docstring, one_line
from ledgerbee_sdkgen.python.names import Names
from ledgerbee_sdkgen.python.plan import PlannedFile
from ledgerbee_sdkgen.python.testing_page import testing_page
from ledgerbee_sdkgen.python.views import AnswersView, FakeView

FAKE_IMPORTS = ("API", "Any", "FakeApi", "Fault", "RecordedRequest", "START")
"""What the module of a fake has beside its class."""
_OPTIONS = (
    ("strict", "Refuse requests that are not as the API describes them."),
    (
        "seeded",
        "Let collections hold their examples until something is written to them; else "
        "those in which things can be made are empty at first.",
    ),
    ("now", "Where its clock stands first, in seconds since 1970."),
)
_USUAL_STYLES = {
    Place.PATH: "simple",
    Place.QUERY: "form",
    Place.HEADER: "simple",
    Place.COOKIE: "form",
}
_KINDS: Mapping[type[TypeExpr], str] = {
    Integer: "integer",
    Number: "number",
    Decimal: "number",
    Boolean: "boolean",
}


def fake_files(
    api: Api, config: Config, names: Names, *, package: str, class_: str
) -> Iterator[PlannedFile]:
    """Yield the module of the fake, its stub, and the examples it answers with."""
    title = one_line(api.title)
    codes = sorted((int(status), code) for status, code in config.testing.codes.items())
    pairs = (f"{status}: {literals.text(code)}" for status, code in codes)
    view = FakeView(
        docstring=docstring([f"A stand-in for the {title} in memory, for tests."], 0),
        class_docstring=docstring(
            [
                f"The {title} in memory, for tests; docs/testing/index.md shows how.",
                Section(title="Args", entries=_OPTIONS),
            ],
            4,
        ),
        package=package,
        class_=class_,
        codes=f"{{{', '.join(pairs)}}}",
    )
    for ending in ("py", "pyi"):
        yield PlannedFile(
            path=f"{package}/testing.{ending}", template=f"testing.{ending}", view=view
        )
    yield PlannedFile(
        path=f"{package}/_answers.json",
        template="answers.json",
        view=_Table(api=api, names=names).view(),
    )
    yield PlannedFile(
        path="docs/testing/index.md",
        template="docs/testing.md",
        view=testing_page(api, names, package=package, class_=class_),
    )


class _Table(Struct, frozen=True, kw_only=True):
    """Writes operations and answers as JSON, a line each; an answer stands once."""

    api: Api
    names: Names
    _places: dict[str, int] = field(default_factory=dict)

    def view(self) -> AnswersView:
        rows = [_json(self._row(one)) for one in self.api.operations]
        servers = dict.fromkeys(one.server for one in self.api.operations if one.server)
        return AnswersView(
            operations=tuple(rows),
            answers=tuple(self._places),
            error=_json(self._error()),
            servers=_json(list(servers)),
        )

    def _row(self, operation: Operation) -> dict[str, object]:
        pointer = operation.location.pointer
        row: dict[str, object] = {
            "module": self.names.resources[operation.resource].module,
            "constant": self.names.methods[pointer].constant,
            "method": operation.method,
            "path": operation.path.text,
            "status": 200,
        }
        if operation.responses:
            row |= dict(self._answer(_usual(operation)))
        if operation.parameters:
            row["parameters"] = [self._parameter(one) for one in operation.parameters]
        if operation.body and operation.body.required:
            row["needs_body"] = True
        return row

    def _answer(self, response: Response) -> Iterator[tuple[str, object]]:
        if response.status.isdecimal():
            yield "status", int(response.status)
        media_type = response.media_type
        if response.type is None or not media_type:
            return
        if is_json(media_type):
            yield "media_type", "application/json" if "*" in media_type else media_type
            made = _json(self._answers().value(response.type, response.example))
            yield "answer", self._places.setdefault(made, len(self._places))
            return
        if is_text(media_type):
            given = response.example
            content = (given if isinstance(given, str) else "text").encode(
                errors="replace"
            )
            usual = "text/plain"
        else:
            content, usual = file_of(media_type), "application/octet-stream"
        yield "media_type", usual if "*" in media_type else media_type
        yield "content", base64.b64encode(content).decode()

    def _error(self) -> object:
        """Return an example of the schema that failures have most of all."""
        listed = Counter(
            error.schema
            for operation in self.api.operations
            for error in operation.errors
            if error.schema
        )
        for name, _ in listed.most_common(1):
            made = self._answers().value(Named(name=name))
            return made if isinstance(made, dict) else {}
        return {}

    def _answers(self) -> Answers:
        return Answers(schemas=self.api.schemas)

    def _parameter(self, parameter: Parameter) -> list[object]:
        return [
            parameter.wire_name,
            parameter.place.value,
            parameter.required,
            self._kind(parameter),
        ]

    def _kind(self, parameter: Parameter) -> object:
        """Return how a value of it can be told from another, as text."""
        type_ = self._plain(parameter.type)
        is_usual = parameter.style == _USUAL_STYLES[parameter.place]
        if parameter.content is not None or not is_usual:
            return ""
        if isinstance(type_, Array) and parameter.explode:
            type_ = self._plain(type_.items)
        match type_:
            case Literal(values=values):
                return list(map(str, values))
            case String(format=StringFormat.DATE | StringFormat.DATE_TIME as format_):
                return format_.value
            case Named(name=name):
                schema = self.api.schemas[name]
                if isinstance(schema, EnumSchema):
                    return list(schema.values)
                return "open" if self._adds(type_, parameter) else ""
            case _ if self._adds(type_, parameter):
                return "open"
            case _:
                return _KINDS.get(type(type_), "")

    def _adds(self, type_: TypeExpr, parameter: Parameter) -> bool:
        """Tell whether a value may be an object, whose properties stand by themselves.

        OpenAPI 3.0.3, "Style Values": `form` with `explode`.
        """
        match self._plain(type_):
            case Any() | Map():
                return parameter.explode
            case Union(members=members):
                return any(self._adds(member, parameter) for member in members)
            case Named(name=name):
                is_object = isinstance(self.api.schemas[name], ObjectSchema)
                return is_object and parameter.explode
            case _:
                return False

    def _plain(self, type_: TypeExpr) -> TypeExpr:
        type_ = without_null(type_)
        while isinstance(type_, Named):
            schema = self.api.schemas[type_.name]
            if not isinstance(schema, AliasSchema):
                break
            type_ = without_null(schema.type)
        return type_


def _json(value: object) -> str:
    # ASCII alone, so that nothing in it can look like what it is not.
    return json.dumps(value, separators=(",", ":"), allow_nan=False)


def _usual(operation: Operation) -> Response:
    """Return the success that is the usual one.

    Of a POST that is the one that says it made or took something; beside it, 200 is for
    what was there before (RFC 9110, section 15.3).
    """
    by_status = {answer.status: answer for answer in operation.responses}
    wanted = ("201", "202") if operation.method == "POST" else ()
    found = [by_status[one] for one in wanted if one in by_status]
    return found[0] if found else operation.responses[0]
