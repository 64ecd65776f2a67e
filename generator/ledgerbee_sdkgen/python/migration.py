"""Old and new versions of an operation, field by field."""

from collections.abc import Iterator, Mapping

from msgspec import Struct

from ledgerbee_sdkgen.model.api import Api
from ledgerbee_sdkgen.model.operations import Operation
from ledgerbee_sdkgen.model.schemas import (
    AliasSchema,
    EnumSchema,
    ObjectSchema,
    Schema,
)
from ledgerbee_sdkgen.model.types import Array, Map, Named, Null, Tuple, TypeExpr, Union
from ledgerbee_sdkgen.python.markdown import cell, code, prose
from ledgerbee_sdkgen.python.names import Names
from ledgerbee_sdkgen.python.pages import (
    DifferenceRow,
    MigrationPage,
    MigrationSection,
)
from ledgerbee_sdkgen.python.types import Printer


class _Part(Struct, frozen=True, kw_only=True):
    """A field somewhere in what goes in or comes out."""

    type: str
    required: bool
    about: str


def migration_page(api: Api, package: str, names: Names) -> MigrationPage:
    """Return the page on every operation that a newer version replaces."""
    by_pointer = {one.location.pointer: one for one in api.operations}
    reader = _Reader(api=api, package=package, names=names)
    return MigrationPage(
        sections=tuple(
            reader.section(old, by_pointer[old.superseded.successor])
            for old in api.operations
            if old.superseded
        )
    )


class _Reader(Struct, frozen=True, kw_only=True):
    api: Api
    package: str
    names: Names

    def section(self, old: Operation, new: Operation) -> MigrationSection:
        sunset = old.superseded.sunset if old.superseded else ""
        return MigrationSection(
            heading=code(self._call(old)),
            before=code(self._call(old)),
            after=code(self._call(new)),
            before_http=code(f"{old.method} {old.path.text}"),
            after_http=code(f"{new.method} {new.path.text}"),
            sunset=sunset,
            description=prose(new.description),
            inputs=tuple(_differences(self._inputs(old), self._inputs(new))),
            outputs=tuple(_differences(self._outputs(old), self._outputs(new))),
        )

    def _call(self, operation: Operation) -> str:
        name = self.names.methods[operation.location.pointer]
        return f"client.{name.resource}.{name.method}"

    def _inputs(self, operation: Operation) -> dict[str, _Part]:
        found = {
            f"{one.wire_name} ({one.place})": _Part(
                type=self._text(one.type),
                required=one.required,
                about=one.description,
            )
            for one in operation.parameters
        }
        if operation.body:
            found |= dict(self._parts(operation.body.type, "", ()))
        return found

    def _outputs(self, operation: Operation) -> dict[str, _Part]:
        types = [answer.type for answer in operation.responses if answer.type]
        return dict(self._parts(types[0], "", ())) if types else {}

    def _parts(
        self, type_: TypeExpr, path: str, above: tuple[str, ...]
    ) -> Iterator[tuple[str, _Part]]:
        """Yield dotted path and part of every field; schemas in themselves end."""
        match type_:
            case Named(name=name):
                schema: Schema = self.api.schemas[name]
                if isinstance(schema, AliasSchema) and name not in above:
                    yield from self._parts(schema.type, path, (*above, name))
                if not isinstance(schema, ObjectSchema) or name in above:
                    return
                for field in schema.fields:
                    below = f"{path}.{field.wire_name}" if path else field.wire_name
                    text = self._text(field.type)
                    yield (
                        below,
                        _Part(
                            type=text,
                            required=field.required,
                            about=field.description,
                        ),
                    )
                    yield from self._parts(field.type, below, (*above, name))
            case Array(items=inner):
                yield from self._parts(inner, f"{path}[]", above)
            case Map(values=inner):
                yield from self._parts(inner, f"{path}{{}}", above)
            case Union(members=members):
                plain = [one for one in members if not isinstance(one, Null)]
                if len(plain) == 1:
                    yield from self._parts(plain[0], path, above)
            case _:
                return

    def _text(self, type_: TypeExpr) -> str:
        """Return what values are, whatever the class is called."""
        match type_:
            case Named(name=name):
                schema: Schema = self.api.schemas[name]
                match schema:
                    case ObjectSchema():
                        return "object"
                    case EnumSchema(values=values):
                        return f"one of {', '.join(values)}"
                    case AliasSchema(type=inner):
                        return (
                            schema.name
                            if name in self.names.circular
                            else self._text(inner)
                        )
            case Tuple(items=items):
                return f"tuple of {', '.join(map(self._text, items))}"
            case Array(items=inner):
                return f"list of {self._text(inner)}"
            case Map(values=inner):
                return f"mapping to {self._text(inner)}"
            case Union(members=members):
                return " or ".join(dict.fromkeys(map(self._text, members)))
            case _:
                printer = Printer(
                    package=self.package, schemas=self.api.schemas, names=self.names
                )
                return printer.held(type_)


def _differences(
    old: Mapping[str, _Part], new: Mapping[str, _Part]
) -> Iterator[DifferenceRow]:
    """Yield a row for each field of either version, in the newer one's order."""
    for name in (*new, *(name for name in old if name not in new)):
        before, after = old.get(name), new.get(name)
        yield DifferenceRow(
            name=code(name),
            before=_shown(before),
            after=_shown(after),
            change=_change(before, after),
        )


def _shown(part: _Part | None) -> str:
    if part is None:
        return ""
    return f"{code(part.type)}{', required' if part.required else ''}"


def _change(before: _Part | None, after: _Part | None) -> str:
    if before is None or after is None:
        return "**new**" if before is None else "**gone**"
    if before.type != after.type:
        return "**another type**"
    if before.required != after.required:
        return "**now required**" if after.required else "**now optional**"
    if before.about != after.about:
        return f"**described differently**: {cell(after.about)}"
    return "same"
