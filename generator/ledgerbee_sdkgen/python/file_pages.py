"""The page on files: those the API answers with, and those that bodies hold."""

from ledgerbee_sdkgen.model.api import Api
from ledgerbee_sdkgen.model.operations import Attachments
from ledgerbee_sdkgen.model.schemas import ObjectSchema
from ledgerbee_sdkgen.model.types import Array, Named, without_null
from ledgerbee_sdkgen.python.arguments import Argument, Part
from ledgerbee_sdkgen.python.downloads import is_download
from ledgerbee_sdkgen.python.examples import Examples
from ledgerbee_sdkgen.python.markdown import code
from ledgerbee_sdkgen.python.names import Names
from ledgerbee_sdkgen.python.pages import FilesPage
from ledgerbee_sdkgen.python.snippets import Shown, snippet


def files_page(api: Api, names: Names, package: str, class_: str) -> FilesPage | None:
    """Return the page; None if the API has no files."""
    examples = Examples(schemas=api.schemas, names=names)
    # What is not deprecated is shown, where there is any.
    ordered = sorted(api.operations, key=lambda one: one.deprecated)
    download = next((one for one in ordered if is_download(one)), None)
    call = ""
    if download:
        asked = names.arguments[download.location.pointer]
        call = examples.call(download, [one for one in asked if one.required])
    method, _, arguments = call.removesuffix(")").partition("(")
    limits, model, program = None, "", ""
    for operation in ordered:
        listed = names.arguments[operation.location.pointer]
        argument = next((one for one in listed if _file_of(one, api)), None)
        if operation.attachments and argument:
            limits = operation.attachments
            model = names.classes[_file_of(argument, api)]
            needed = [one for one in listed if one.required and one != argument]
            begun = examples.call(operation, needed).removesuffix(")")
            given = f'{argument.name}=[{model}.from_path("receipt.pdf")]'
            separator = "" if begun.endswith("(") else ", "
            text = snippet(
                f"{begun}{separator}{given})",
                package=package,
                class_=class_,
                returns=Shown.WHOLE,
            )
            own = f"from {package} import {class_}\n"
            program = text.replace(own, f"{own}from {package}.models import {model}\n")
            break
    if not download and not limits:
        return None
    return FilesPage(
        package=package,
        class_=class_,
        download=method,
        arguments=f", {arguments}" if arguments else "",
        only=arguments,
        upload=program,
        model=code(model) if model else "",
        limits=_limits(limits) if limits else "",
    )


def _file_of(argument: Argument, api: Api) -> str:
    """Return the schema of a file, if `argument` is a list of these."""
    type_ = without_null(argument.type)
    if argument.part is not Part.FIELD or not isinstance(type_, Array):
        return ""
    name = type_.items.name if isinstance(type_.items, Named) else ""
    schema = api.schemas.get(name)
    return name if isinstance(schema, ObjectSchema) and schema.file else ""


def _limits(limits: Attachments) -> str:
    """Return in a sentence how much may be sent; empty if all may."""
    parts = []
    if limits.max_files:
        parts.append(f"{limits.max_files} files in one list")
    if limits.max_request_bytes:
        parts.append(f"{limits.max_request_bytes:,} bytes for the whole request")
    return ", or ".join(parts)
