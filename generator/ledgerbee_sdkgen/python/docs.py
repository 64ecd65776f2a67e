"""The Markdown docs of a distribution as files still to be rendered."""

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from ledgerbee_sdkgen.config.settings import Settings
from ledgerbee_sdkgen.model.api import Api
from ledgerbee_sdkgen.model.operations import Operation
from ledgerbee_sdkgen.model.schemas import (
    AliasSchema,
    EnumSchema,
    ObjectSchema,
    Schema,
)
from ledgerbee_sdkgen.model.types import Array, Literal, Named, TypeExpr, Union
from ledgerbee_sdkgen.model.walk import names_in
from ledgerbee_sdkgen.python.arguments import Argument, Part
from ledgerbee_sdkgen.python.described import described
from ledgerbee_sdkgen.python.details import Details, server_rows
from ledgerbee_sdkgen.python.docstrings import one_line
from ledgerbee_sdkgen.python.downloads import is_download
from ledgerbee_sdkgen.python.errors import class_of
from ledgerbee_sdkgen.python.examples import Examples
from ledgerbee_sdkgen.python.file_pages import files_page
from ledgerbee_sdkgen.python.markdown import anchor, cell, code, prose
from ledgerbee_sdkgen.python.migration import migration_page
from ledgerbee_sdkgen.python.names import Names
from ledgerbee_sdkgen.python.pages import (
    ArgumentRow,
    AttributeRow,
    CallSection,
    CodeRow,
    CredentialRow,
    ErrorRow,
    ErrorsPage,
    FieldRow,
    GuidePage,
    IndexPage,
    ModelSection,
    ModelsModule,
    ModelsPage,
    ResourcePage,
    ResourceRow,
)
from ledgerbee_sdkgen.python.plan import PlannedFile
from ledgerbee_sdkgen.python.repeats import repeats
from ledgerbee_sdkgen.python.snippets import Shown, async_snippet, snippet
from ledgerbee_sdkgen.python.types import Printer
from ledgerbee_sdkgen.python.views import ResourceView


def docs_files(
    api: Api,
    settings: Settings,
    names: Names,
    class_: str,
    resources: tuple[ResourceView, ...],
    credentials: Iterable[CredentialRow],
) -> Iterator[PlannedFile]:
    """Yield the index, a page a resource, and those on models, errors and versions."""
    held: dict[str, list[Operation]] = {}
    for one in api.operations:
        held.setdefault(names.resources[one.resource].attribute, []).append(one)
    writer = _Writer(
        api=api, settings=settings, names=names, class_=class_, operations=held
    )
    migration = migration_page(api, settings.package, names)
    files = files_page(api, names, settings.package, class_)
    index = writer.index(
        resources, tuple(credentials), bool(migration.sections), bool(files)
    )
    yield PlannedFile(path="docs/index.md", template="docs/index.md", view=index)
    for resource in resources:
        yield PlannedFile(
            path=f"docs/{_page(resource)}",
            template="docs/resource.md",
            view=writer.resource(resource),
        )
    # In folders of their own: a resource may have any of these names.
    guide = GuidePage(package=settings.package, class_=class_)
    others: dict[str, object] = {
        "models": writer.models(),
        "errors": writer.errors(),
        "observe": guide,
        "transport": guide,
    }
    if migration.sections:
        others["migration"] = migration
    if files:
        others["files"] = files
    for name, view in others.items():
        yield PlannedFile(
            path=f"docs/{name}/index.md", template=f"docs/{name}.md", view=view
        )


class _Writer(Struct, frozen=True, kw_only=True):
    api: Api
    settings: Settings
    names: Names
    class_: str
    operations: Mapping[str, list[Operation]]
    """Attribute of the client → what stands below it."""

    def index(
        self,
        resources: tuple[ResourceView, ...],
        credentials: tuple[CredentialRow, ...],
        has_migration: bool,
        has_files: bool,
    ) -> IndexPage:
        first = min(self.api.operations, key=self._hurdle, default=None)
        lists = [one for one in self.api.operations if one.paging]
        paged = min(lists, key=self._hurdle, default=None)
        given = self.settings.config.package
        shown, shown_async = self._snippets(first) if first else ("", "")
        return IndexPage(
            title=cell(one_line(self.api.title)),
            description=prose(self.api.description),
            package=self.settings.package,
            distribution=given.distribution or self.settings.package.replace("_", "-"),
            class_=self.class_,
            credentials=credentials,
            resources=tuple(
                ResourceRow(
                    attribute=code(f"client.{one.attribute}"),
                    page=_page(one),
                    calls=len(one.all_operations),
                    description=cell(self._about(one)),
                )
                for one in resources
            ),
            snippet=shown,
            async_snippet=shown_async,
            page_snippet=self._snippets(paged)[0] if paged else "",
            has_files=has_files,
            has_migration=has_migration,
            has_webhooks=bool(self.api.webhooks),
            has_callbacks=bool(self.api.callbacks),
            servers=tuple(server_rows(self.api.servers)),
            has_grant=any(one.token_url for one in self.api.security_schemes),
            reset_header=self.settings.config.rate_limits.reset,
        )

    def _hurdle(self, operation: Operation) -> tuple[bool, bool, int]:
        """Order operations by how much a first call of them asks for."""
        asked = [one for one in self._arguments(operation) if one.required]
        return operation.deprecated, operation.method != "GET", len(asked)

    def _about(self, resource: ResourceView) -> str:
        return self.api.tags.get(self.operations[resource.attribute][0].tag, "")

    def resource(self, resource: ResourceView) -> ResourcePage:
        listed = self.operations[resource.attribute]
        return ResourcePage(
            title=cell(_title(resource, listed)),
            description=prose(self._about(resource)),
            calls=tuple(
                self._call(one)
                for one in sorted(listed, key=lambda one: one.deprecated)
            ),
        )

    def _call(self, operation: Operation) -> CallSection:
        name = self.names.methods[operation.location.pointer]
        arguments = self._arguments(operation)
        signature = ", ".join(one.name for one in arguments if one.is_positional)
        if any(not one.is_positional for one in arguments):
            signature += ", …" if signature else "…"
        shown, shown_async = self._snippets(operation)
        return CallSection(
            heading=code(f"client.{name.resource}.{name.method}({signature})"),
            anchor=f"{name.resource}.{name.method}".replace(".", "-"),
            summary=cell(operation.summary),
            http=code(f"{operation.method} {operation.path.text}"),
            scopes=", ".join(map(code, operation.scopes)),
            repeats=repeats(operation),
            notice=self._notice(operation),
            description=prose(operation.description),
            arguments=tuple(self._argument(one) for one in arguments),
            returns=self._returns(operation),
            is_file=is_download(operation),
            remarks=tuple(self._details().remarks(operation)),
            headers=tuple(self._details().headers(operation)),
            links=tuple(self._details().links(operation)),
            callbacks=tuple(self._details().callbacks(operation)),
            errors=tuple(
                ErrorRow(
                    status=cell(one.status),
                    class_=code(class_of(one.status)),
                    description=cell(one.description),
                )
                for one in operation.errors
            ),
            snippet=shown,
            async_snippet=shown_async,
        )

    def _details(self) -> Details:
        return Details(
            api=self.api,
            package=self.settings.package,
            names=self.names,
        )

    def _notice(self, operation: Operation) -> str:
        if not operation.deprecated:
            return ""
        if operation.superseded is None:
            return "It has no successor."
        successor = self.names.methods[operation.superseded.successor]
        call = code(f"client.{successor.resource}.{successor.method}")
        sunset = operation.superseded.sunset
        until = f"; it may be gone after {cell(sunset)}" if sunset else ""
        return f"Use {call} instead{until}. See [the migration](migration/index.md)."

    def _argument(self, argument: Argument) -> ArgumentRow:
        place = "body" if argument.part is Part.FIELD else argument.part.rstrip("s")
        return ArgumentRow(
            name=code(argument.name),
            place=place,
            type=code(self._printer().given(self._spelled_out(argument.type))),
            required="yes" if argument.required else "no",
            description=cell(argument.description),
        )

    def _spelled_out(self, type_: TypeExpr) -> TypeExpr:
        """Return `type_` with the values of enumerations in place of their names."""
        match type_:
            case Named(name=name):
                schema = self.api.schemas[name]
                if isinstance(schema, EnumSchema):
                    return Literal(values=schema.values)
                return type_
            case Array(items=items):
                return Array(items=self._spelled_out(items))
            case Union(members=members):
                return Union(members=tuple(map(self._spelled_out, members)))
            case _:
                return type_

    def _returns(self, operation: Operation) -> str:
        shown = dict.fromkeys(
            self._linked(type_) if type_ else "nothing"
            for answer in operation.responses
            for type_ in answer.types
        )
        text = " or ".join(shown) or "nothing"
        if operation.paging is None:
            return text
        items = self._linked(operation.paging.item)
        return f"all items, page after page, each a {items}; a page is a {text}"

    def _linked(self, type_: TypeExpr) -> str:
        text = code(self._printer().held(type_))
        names = [self.names.classes[name] for name in names_in(type_)]
        links = ", ".join(
            f"[{name}](models/index.md#{anchor(name)})" for name in dict.fromkeys(names)
        )
        return f"{text} ({links})" if links else text

    def models(self) -> ModelsPage:
        owned: dict[str, list[Schema]] = {}
        for name, schema in self.api.schemas.items():
            owned.setdefault(self.names.modules[name], []).append(schema)
        return ModelsPage(
            package=self.settings.package,
            modules=tuple(
                ModelsModule(
                    name=code(f"{self.settings.package}.models.{module}"),
                    models=tuple(map(self._model, schemas)),
                )
                for module, schemas in sorted(owned.items())
            ),
        )

    def _model(self, schema: Schema) -> ModelSection:
        fields: tuple[FieldRow, ...] = ()
        values: tuple[str, ...] = ()
        type_ = ""
        match schema:
            case ObjectSchema():
                fields = tuple(self._fields(schema))
            case EnumSchema():
                values = tuple(map(code, schema.values))
            case AliasSchema():
                type_ = code(self._printer().held(schema.type))
        return ModelSection(
            name=self.names.classes[schema.name],
            description=prose(schema.description),
            fields=fields,
            values=values,
            type=type_,
        )

    def _fields(self, schema: ObjectSchema) -> Iterator[FieldRow]:
        attributes = self.names.fields[schema.name]
        for field in schema.fields:
            yield FieldRow(
                name=code(attributes[field.wire_name]),
                wire=code(field.wire_name),
                type=code(self._printer().held(field.type)),
                required="yes" if field.required else "no",
                description=cell(
                    described(
                        field.description, field.type, deprecated=field.deprecated
                    )
                ),
            )
        if schema.additional is not None:
            held = self._printer().held(schema.additional)
            yield FieldRow(
                name=code(self.names.extras[schema.name]),
                wire="all others",
                type=code(f"dict[str, {held}]"),
                required="no",
                description="All other properties.",
            )

    def errors(self) -> ErrorsPage:
        return ErrorsPage(
            package=self.settings.package,
            class_=self.class_,
            codes=tuple(
                CodeRow(
                    name=code(one.name),
                    code=code(one.code),
                    base=code(class_of(one.status)),
                    description=cell(one.description),
                )
                for one in self.settings.config.error_classes
            ),
            request_id_header=self.settings.config.errors.request_id_header,
            has_webhooks=bool(self.api.webhooks),
            attributes=tuple(
                AttributeRow(name=code(name), place=code(path.replace("/", ".")))
                for name, path in self.settings.config.errors.places.items()
            ),
        )

    def _arguments(self, operation: Operation) -> tuple[Argument, ...]:
        return self.names.arguments[operation.location.pointer]

    def _snippets(self, operation: Operation) -> tuple[str, str]:
        """Return the programs that make a call, without asyncio and with it."""
        package, class_, returns = self.settings.package, self.class_, _shown(operation)
        examples = Examples(schemas=self.api.schemas, names=self.names)
        asked = [one for one in self._arguments(operation) if one.required or one.shown]
        call = examples.call(operation, asked)
        return (
            snippet(call, package=package, class_=class_, returns=returns),
            async_snippet(call, package=package, class_=class_, returns=returns),
        )

    def _printer(self) -> Printer:
        return Printer(
            package=self.settings.package, schemas=self.api.schemas, names=self.names
        )


def _title(resource: ResourceView, operations: Iterable[Operation]) -> str:
    """Return the tag's own spelling, as `VAT Codes`, where it says the same."""
    plain = resource.attribute.replace("_", " ")
    for operation in operations:
        if operation.tag.casefold() == plain.casefold():
            return operation.tag
    return plain.capitalize()


def _shown(operation: Operation) -> Shown:
    """Return how an example shows what `operation` returns."""
    if operation.paging:
        return Shown.ITEMS
    has_answer = any(answer.type for answer in operation.responses)
    return Shown.WHOLE if has_answer else Shown.NOT


def _page(resource: ResourceView) -> str:
    name = resource.module
    return "index_.md" if name == "index" else f"{name}.md"
