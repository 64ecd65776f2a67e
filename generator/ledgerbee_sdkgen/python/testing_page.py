"""The page of the docs on testing: programs that run, made of the API's own calls."""

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from ledgerbee_sdkgen.model.api import Api
from ledgerbee_sdkgen.model.operations import Operation
from ledgerbee_sdkgen.model.schemas import AliasSchema, Field, ObjectSchema
from ledgerbee_sdkgen.model.types import (
    Array,
    Named,
    String,
    StringFormat,
    TypeExpr,
    without_null,
)
from ledgerbee_sdkgen.python import literals
from ledgerbee_sdkgen.python.arguments import Argument, Part
from ledgerbee_sdkgen.python.examples import Examples
from ledgerbee_sdkgen.python.names import Names
from ledgerbee_sdkgen.python.pages import (
    CreationExample,
    ReadExample,
    TestingPage,
    WriteExample,
)

_SPEAKING = ("name", "title", "description", "notes", "text", "reference")


def testing_page(api: Api, names: Names, *, package: str, class_: str) -> TestingPage:
    """Return the page; what the API has no call for is not on it."""
    writer = _Writer(api=api, names=names)
    creation = writer.creation()
    write = creation.write if creation else writer.write()
    read = writer.read()
    calls = [one.call for one in (read, write) if one]
    return TestingPage(
        package=package,
        class_=class_,
        has_decimal=any("Decimal(" in call for call in calls),
        has_grant=any(one.token_url for one in api.security_schemes),
        read=read,
        write=write,
        creation=creation,
    )


class _Writer(Struct, frozen=True, kw_only=True):
    api: Api
    names: Names

    def read(self) -> ReadExample | None:
        """Return the read that asks for least, if it can one whose answer says words.

        Lists that come in pages are none: they are not sent before they are walked.
        """
        operation = min(
            (one for one in self._current("GET") if one.paging is None),
            key=lambda one: (self._told(one) is None, len(self._asked(one))),
            default=None,
        )
        if operation is None:
            return None
        schema, field = self._thing(operation), self._told(operation)
        attributes = self.names.fields[schema.name] if schema else {}
        return ReadExample(
            label=literals.text(operation.label),
            call=self._call(operation),
            wire=literals.text(field.wire_name) if field else "",
            attribute=attributes[field.wire_name] if field else "",
        )

    def write(self) -> WriteExample | None:
        """Return the write that asks for least, of those that are sent once."""
        found = [one for one in self._current("POST") if _is_sent_once(one)]
        operation = min(found, key=lambda one: len(self._asked(one)), default=None)
        return self._example(operation) if operation else None

    def creation(self) -> CreationExample | None:
        """Return the write that makes what can be read back, and asks for least."""
        reads: dict[str, list[Operation]] = {}
        for one in self._current("GET"):
            reads.setdefault(one.path.unversioned, []).append(one)
        pairs = [
            (one, reader)
            for one in self._current("POST")
            if _is_sent_once(one) and (reader := self._reader(one, reads))
        ]
        if not pairs:
            return None
        operation, reader = min(pairs, key=lambda pair: len(self._asked(pair[0])))
        made = self._thing(operation)
        assert made is not None
        name = self.names.fields[made.name]["id"]
        get = self._method(reader)
        lists = [
            self._method(one)
            for one in reads.get(operation.path.unversioned, ())
            if not self._asked(one) and self._lists_things(one)
        ]
        return CreationExample(
            write=self._example(operation),
            get=get,
            identity=name,
            list=lists[0] if lists else "",
        )

    def _current(self, method: str) -> Iterator[Operation]:
        for one in self.api.operations:
            if one.method == method and not one.deprecated and one.responses:
                yield one

    def _reader(
        self, operation: Operation, reads: Mapping[str, Iterable[Operation]]
    ) -> Operation | None:
        """Return the read of what `operation` makes, by its id alone.

        `reads` are those of each path, versions aside.
        """
        if operation.path.parameters or not self._has_id(self._thing(operation)):
            return None
        for one in reads.get(f"{operation.path.unversioned}/{{}}", ()):
            if len(self._asked(one)) == 1 and self._has_id(self._thing(one)):
                return one
        return None

    def _has_id(self, schema: ObjectSchema | None) -> bool:
        fields = schema.fields if schema else ()
        return any(one.wire_name == "id" for one in fields)

    def _lists_things(self, operation: Operation) -> bool:
        type_ = operation.responses[0].type
        if operation.paging is not None:
            return self._has_id(self._object(operation.paging.item))
        return isinstance(type_, Array) and self._has_id(self._object(type_.items))

    def _thing(self, operation: Operation) -> ObjectSchema | None:
        """Return what the operation answers with, if that is one object."""
        type_ = operation.responses[0].type
        return self._object(type_) if type_ else None

    def _object(self, type_: TypeExpr) -> ObjectSchema | None:
        type_ = without_null(type_)
        while isinstance(type_, Named):
            schema = self.api.schemas[type_.name]
            if isinstance(schema, ObjectSchema):
                return schema
            if not isinstance(schema, AliasSchema):
                return None
            type_ = without_null(schema.type)
        return None

    def _told(self, operation: Operation) -> Field | None:
        """Return a property of the answer that says something in plain words."""
        schema = self._thing(operation)
        fields = [
            one
            for one in (schema.fields if schema else ())
            if without_null(one.type) == String(format=StringFormat.PLAIN)
            and not one.secret
            and one.wire_name != "id"
        ]
        for name in _SPEAKING:
            for one in fields:
                if one.wire_name == name:
                    return one
        return None

    def _example(self, operation: Operation) -> WriteExample:
        asked = self._asked(operation)
        shown = next((one for one in asked if _is_plain_text(one)), None)
        return WriteExample(
            label=literals.text(operation.label),
            call=self._call(operation),
            wire=literals.text(self._wire(operation, shown)) if shown else "",
            value=self._examples().value(shown.type, shown.example) if shown else "",
        )

    def _wire(self, operation: Operation, argument: Argument) -> str:
        """Return the name in JSON of a property of the body."""
        assert operation.body is not None
        schema = self._object(operation.body.type)
        assert schema is not None
        attributes = self.names.fields[schema.name]
        return next(wire for wire, name in attributes.items() if name == argument.wire)

    def _asked(self, operation: Operation) -> list[Argument]:
        arguments = self.names.arguments[operation.location.pointer]
        return [one for one in arguments if one.required]

    def _call(self, operation: Operation) -> str:
        return self._examples().call(operation, self._asked(operation))

    def _method(self, operation: Operation) -> str:
        name = self.names.methods[operation.location.pointer]
        return f"client.{name.resource}.{name.method}"

    def _examples(self) -> Examples:
        return Examples(schemas=self.api.schemas, names=self.names)


def _is_sent_once(operation: Operation) -> bool:
    return not operation.repeatable and not operation.key_header


def _is_plain_text(argument: Argument) -> bool:
    is_text = isinstance(argument.type, String) and argument.type.format in (
        StringFormat.PLAIN,
        StringFormat.UUID,
        StringFormat.EMAIL,
    )
    return argument.part is Part.FIELD and is_text
