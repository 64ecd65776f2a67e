"""Types of the model as Python annotations, with the imports they need."""

from collections.abc import Iterator, Mapping
from typing import assert_never

from msgspec import Struct, field

from ledgerbee_sdkgen.model.schemas import (
    AliasSchema,
    EnumSchema,
    ObjectSchema,
    Schema,
)
from ledgerbee_sdkgen.model.types import (
    Any,
    Array,
    Binary,
    Boolean,
    Decimal,
    Integer,
    Literal,
    Map,
    Named,
    Null,
    Number,
    String,
    StringFormat,
    Tuple,
    TypeExpr,
    Union,
    Wire,
    without_null,
)
from ledgerbee_sdkgen.python import literals
from ledgerbee_sdkgen.python.imports import Imports
from ledgerbee_sdkgen.python.names import Names


class Printer(Struct, frozen=True, kw_only=True):
    """Writes the annotations of one module, and enters what they need imported."""

    package: str
    schemas: Mapping[str, Schema]
    names: Names
    imports: Imports = field(default_factory=Imports)
    list_name: str = "list"
    """`builtins.list` where the module has a method called `list`."""

    def held(self, type_: TypeExpr) -> str:
        """Return the annotation of a value that the client holds or returns."""
        match type_:
            case String(format=StringFormat.DATE):
                return self._from_module("datetime", "date")
            case String(format=StringFormat.DATE_TIME):
                return self._from_module("datetime", "datetime")
            case String(format=StringFormat.BASE64) | Binary():
                return "bytes"
            case String():
                return "str"
            case Decimal(wire=Wire.STRING):
                return self._name(f"{self.package}._runtime.types", "DecimalString")
            case Decimal():
                return self._name("decimal", "Decimal")
            case Number():
                return "float"
            case Integer():
                return "int"
            case Boolean():
                return "bool"
            case Null():
                return "None"
            case Any():
                return self._name("typing", "Any")
            case Literal(values=values):
                return "int" if isinstance(values[0], int) else "str"
            case Array(items=items):
                return f"{self._list()}[{self.held(items)}]"
            case Tuple(items=several):
                return f"tuple[{', '.join(map(self.held, several))}]"
            case Map(values=values):
                return f"dict[str, {self.held(values)}]"
            case Union(members=members):
                # Beside another, a name for null is none: `None | None` is an error.
                parts = (
                    "None" if self._is_null(one) else self.held(one) for one in members
                )
                return " | ".join(dict.fromkeys(parts))
            case Named(name=name):
                return self._model(name)
            case _:
                assert_never(type_)

    def field(self, type_: TypeExpr) -> str:
        """Return the annotation of a field: it tells the runtime constants, too."""
        inner = without_null(type_)
        match inner:
            case Literal(values=(int(), *_) as values):
                known: tuple[object, ...] = values
            case Boolean(only=bool() as only):
                known = (only,)
            case _:
                return self.held(type_)
        self._name("typing", "Annotated")
        self._name(f"{self.package}._runtime.types", "Known")
        listed = ", ".join(map(literals.value, known))
        text = f"Annotated[{self.held(inner)}, Known({listed})]"
        return text if inner == type_ else f"{text} | None"

    def given(self, type_: TypeExpr) -> str:
        """Return the annotation of an argument: all that callers may give for it."""
        return " | ".join(dict.fromkeys(self._alternatives(type_)))

    def _alternatives(self, type_: TypeExpr) -> Iterator[str]:
        """Yield what callers may give, each once its text is finished.

        A text is never taken apart again: it may hold a value of the document.
        """
        match type_:
            case String(format=StringFormat.DATE):
                yield from (self._from_module("datetime", "date"), "str")
            case String(format=StringFormat.DATE_TIME):
                yield from (self._from_module("datetime", "datetime"), "str")
            case Decimal():
                yield from (self._name("decimal", "Decimal"), "int")
            case Binary():
                yield self._name(f"{self.package}._runtime.types", "FileInput")
            case Literal(values=values) if isinstance(values[0], str):
                yield from (self._literal(type_), "str")
            case Tuple(items=several):
                yield f"tuple[{', '.join(map(self.given, several))}]"
            case Array(items=items):
                sequence = self._name("collections.abc", "Sequence")
                yield f"{sequence}[{self.given(items)}]"
            case Map(values=values):
                mapping = self._name("collections.abc", "Mapping")
                yield f"{mapping}[str, {self.given(values)}]"
            case Union(members=members):
                for member in members:
                    yield from self._alternatives(member)
            case Named(name=name):
                yield from self._given_name(name)
            case _:
                yield self.held(type_)

    def _given_name(self, name: str) -> Iterator[str]:
        schema = self.schemas[name]
        while isinstance(schema, AliasSchema) and isinstance(schema.type, Named):
            name = schema.type.name
            schema = self.schemas[name]
        match schema:
            case ObjectSchema():
                yield from (self._model(name), self._param(name))
            case EnumSchema():
                yield self._param(name)
            case AliasSchema(type=type_):
                if has_param(schema):
                    yield self._param(name)
                else:
                    yield from self._alternatives(type_)

    def literal_of(self, schema: EnumSchema) -> str:
        """Return `Status | Literal["a", "b"] | str`."""
        literal = self._literal(Literal(values=schema.values))
        return f"{self._model(schema.name)} | {literal} | str"

    def _literal(self, type_: Literal) -> str:
        name = self._name("typing", "Literal")
        return f"{name}[{', '.join(map(literals.value, type_.values))}]"

    def _is_null(self, type_: TypeExpr) -> bool:
        """Tell whether `type_` is null by one name or another."""
        while isinstance(type_, Named) and type_.name not in self.names.circular:
            schema = self.schemas[type_.name]
            if not isinstance(schema, AliasSchema):
                return False
            type_ = schema.type
        return isinstance(type_, Null)

    def _model(self, name: str) -> str:
        module = f"{self.package}.models.{self.names.modules[name]}"
        return self._name(module, self.names.classes[name])

    def _param(self, name: str) -> str:
        module = f"{self.package}.params.{self.names.modules[name]}"
        return self._name(module, self.names.params[name])

    def _name(self, module: str, name: str) -> str:
        self.imports.name(module, name)
        return name

    def _from_module(self, module: str, name: str) -> str:
        self.imports.module(module)
        return f"{module}.{name}"

    def _list(self) -> str:
        if self.list_name != "list":
            self.imports.module("builtins")
        return self.list_name


def has_param(schema: Schema) -> bool:
    """Tell whether callers may give something of its own name for `schema`."""
    match schema:
        case ObjectSchema() | EnumSchema():
            return True
        case AliasSchema(type=Union() | Array() | Tuple() | Map()):
            return True
        case _:
            return False


def needs_decoder(
    alias: AliasSchema, schemas: Mapping[str, Schema], names: Names
) -> bool:
    """Tell whether msgspec cannot decode the alias by itself.

    It refuses unions of several objects, and of several types that are JSON strings;
    and a name that is part of its own meaning has to be looked up late.
    """
    if alias.name in names.circular:
        return True
    if not isinstance(alias.type, Union):
        return False
    kinds = [_kind(member, schemas, names) for member in alias.type.members]
    return len(set(kinds)) < len(kinds) or "union" in kinds


def _kind(type_: TypeExpr, schemas: Mapping[str, Schema], names: Names) -> str:
    """Return the JSON kind that msgspec tells members of a union apart by."""
    match type_:
        case String() | Decimal() | Binary():
            return "string"
        case Literal(values=values):
            return "integer" if isinstance(values[0], int) else "string"
        case Integer():
            return "integer"
        case Number():
            return "number"
        case Boolean():
            return "boolean"
        case Null():
            return "null"
        case Array() | Tuple():
            return "array"
        case Map():
            return "object"
        case Any() | Union():
            return "union"
        case Named(name=name):
            match schemas[name]:
                case ObjectSchema():
                    return "object"
                case EnumSchema():
                    return "string"
                case AliasSchema(type=Named()):
                    return "union"
                case AliasSchema() if name in names.circular:
                    # It has a decoder of its own, which is all that msgspec sees.
                    return "union"
                case AliasSchema(type=inner):
                    return _kind(inner, schemas, names)
        case _:
            assert_never(type_)
