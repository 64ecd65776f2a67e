"""Files inside JSON bodies, by the names the configuration gives their parts."""

from collections.abc import Iterable, Iterator, Mapping

from msgspec.structs import replace

from ledgerbee_sdkgen.config.settings import AttachmentSettings
from ledgerbee_sdkgen.model.operations import Attachments, Operation
from ledgerbee_sdkgen.model.schemas import Field, FileParts, ObjectSchema, Schema
from ledgerbee_sdkgen.model.types import (
    Array,
    Named,
    String,
    StringFormat,
    without_null,
)
from ledgerbee_sdkgen.model.walk import names_in, reach


def with_attachments(
    operation: Operation,
    schemas: Mapping[str, Schema],
    settings: Iterable[AttachmentSettings],
) -> Operation:
    """Return `operation` with how many files, and how much, its body may hold."""
    if operation.body is None:
        return operation
    for entry in settings:
        lists = [field for field, _ in _lists(operation, schemas, entry)]
        if not lists:
            continue
        told = [field.max_items for field in lists if field.max_items]
        most = int(entry.max_files or min(told, default=0))
        found = Attachments(
            property=entry.property,
            max_files=most,
            max_request_bytes=entry.max_request_bytes,
        )
        return replace(operation, attachments=found)
    return operation


def file_schemas(
    operations: Iterable[Operation],
    schemas: Mapping[str, Schema],
    settings: Iterable[AttachmentSettings],
) -> dict[str, Schema]:
    """Return the schemas, with those of files known as such."""
    listed = list(operations)
    held = dict(schemas)
    for entry in settings:
        for operation in listed:
            for _, schema in _lists(operation, schemas, entry):
                held[schema.name] = replace(schema, file=_parts(schema, entry))
    return held


def _lists(
    operation: Operation, schemas: Mapping[str, Schema], entry: AttachmentSettings
) -> Iterator[tuple[Field, ObjectSchema]]:
    """Yield each list of files in the body of `operation`, and what a file is."""
    if operation.body is None:
        return
    for name in reach(names_in(operation.body.type), schemas):
        schema = schemas[name]
        for field in schema.fields if isinstance(schema, ObjectSchema) else ():
            type_ = without_null(field.type)
            if field.wire_name != entry.property or not isinstance(type_, Array):
                continue
            if isinstance(type_.items, Named):
                item = schemas[type_.items.name]
                if isinstance(item, ObjectSchema) and _parts(item, entry):
                    yield field, item


def _parts(schema: ObjectSchema, entry: AttachmentSettings) -> FileParts | None:
    """Return which property is what of a file; None if it takes more, or lacks one."""
    wanted = [entry.name, entry.content]
    wanted += [entry.media_type] if entry.media_type else []
    texts = {
        field.wire_name: type_
        for field in schema.fields
        if isinstance(type_ := without_null(field.type), String)
    }
    needed = {field.wire_name for field in schema.fields if field.required}
    if not texts.keys() >= set(wanted) or not needed <= set(wanted):
        return None
    return FileParts(
        name=entry.name,
        content=entry.content,
        media_type=entry.media_type,
        is_text=texts[entry.content].format is not StringFormat.BASE64,
    )
