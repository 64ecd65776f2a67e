"""The operations of one resource as a module and its stub."""

from collections.abc import Iterable, Iterator, Mapping

from ledgerbee_sdkgen.model.api import Api
from ledgerbee_sdkgen.model.operations import Operation
from ledgerbee_sdkgen.python.docstrings import docstring, one_line
from ledgerbee_sdkgen.python.downloads import download_stubs
from ledgerbee_sdkgen.python.imports import Imports
from ledgerbee_sdkgen.python.method_names import ResourceName
from ledgerbee_sdkgen.python.names import Names
from ledgerbee_sdkgen.python.operations import Writer
from ledgerbee_sdkgen.python.views import (
    OperationView,
    ResourceView,
    StubClassView,
    StubMethodView,
    StubPropertyView,
    VersionView,
)


def resource_view(
    *,
    api: Api,
    package: str,
    words: str,
    operations: Iterable[Operation],
    names: Names,
) -> ResourceView:
    """Return the view of the resource called `words`, which has `operations`."""
    held = tuple(operations)
    name = names.resources[words]
    methods = {names.methods[one.location.pointer].method for one in held}
    imports, stub_imports = Imports(), Imports()
    runtime = f"{package}._runtime"
    imports.name(f"{runtime}.call", "Call")
    stub_imports.name(f"{runtime}.call", "Call")
    stub_imports.name(f"{runtime}.response", "RawResponse")
    stub_imports.name("typing", "type_check_only")
    for both in (imports, stub_imports):
        both.name(f"{runtime}.operation", "Operation")
        both.name(f"{runtime}.resource", "Resource")
    writer = Writer(
        api=api,
        package=package,
        names=names,
        operations=held,
        imports=imports,
        stub_imports=stub_imports,
        list_name="builtins.list" if "list" in methods else "list",
    )
    views = {one.location.pointer: writer.view(one) for one in held}
    versions = _versions(held, views, name, names)
    if versions:
        imports.name("functools", "cached_property")
        stub_imports.name("functools", "cached_property")
    said = _about(api, held, words)
    about = docstring([said], 4)
    current = tuple(
        views[one.location.pointer]
        for one in held
        if names.methods[one.location.pointer].resource == name.attribute
    )
    return ResourceView(
        attribute=name.attribute,
        module=name.module,
        class_=name.class_,
        docstring=docstring([f"{words.capitalize()} of the {one_line(api.title)}."], 0),
        class_docstring=about,
        property_docstring=docstring([said], 8),
        imports=imports.groups(package),
        stub_imports=stub_imports.groups(package),
        operations=current,
        versions=versions,
        all_operations=tuple(views.values()),
        stub_classes=tuple(_stub_classes(name.class_, about, current, versions)),
    )


def _stub_classes(
    class_: str,
    about: str,
    operations: tuple[OperationView, ...],
    versions: tuple[VersionView, ...],
) -> Iterator[StubClassView]:
    """Yield the classes of the stub: sync and async, their raw twins, each version."""
    for prefix in ("", "Async", "Raw", "AsyncRaw"):
        for version in versions:
            yield from _stubs(
                prefix, version.class_, version.docstring, version.operations, ()
            )
        yield from _stubs(prefix, class_, about, operations, versions)


def _stubs(
    prefix: str,
    class_: str,
    about: str,
    operations: tuple[OperationView, ...],
    versions: tuple[VersionView, ...],
) -> Iterator[StubClassView]:
    """Yield a class of the stub, after those of its files."""
    is_raw = "Raw" in prefix
    # Of a raw answer there is no more to have than the whole.
    files = () if is_raw else tuple(download_stubs(prefix, class_, operations))
    yield from (file for file, _ in files)
    yield StubClassView(
        name=f"{prefix}{class_}",
        base="Resource",
        is_checked_only=is_raw,
        docstring="" if is_raw else about,
        methods=tuple(
            _stub_method(prefix, one) for one in operations if is_raw or not one.is_file
        ),
        properties=(
            *(property_ for _, property_ in files),
            *(
                StubPropertyView(
                    name=one.name, class_=f"{prefix}{one.class_}", docstring=""
                )
                for one in versions
            ),
        ),
    )


def _stub_method(prefix: str, operation: OperationView) -> StubMethodView:
    is_async, is_raw = prefix.startswith("Async"), "Raw" in prefix
    returns = operation.returns
    if is_raw:
        returns = f"RawResponse[{returns}]"
    elif operation.pages:
        returns = f"{prefix}Pages[{operation.pages}]"
    # A list that comes in pages is had at once, and sent when it is walked.
    is_awaited = is_async and (is_raw or not operation.pages)
    return StubMethodView(
        name=operation.method,
        define="async def" if is_awaited else "def",
        parameters=operation.method_parameters,
        returns=returns,
        docstring="" if is_raw else operation.method_docstring,
        deprecated=operation.deprecated,
        current_parameters=("self", *operation.current_parameters),
        deprecated_arguments=operation.deprecated_arguments,
    )


def _versions(
    operations: Iterable[Operation],
    views: Mapping[str, OperationView],
    name: ResourceName,
    names: Names,
) -> tuple[VersionView, ...]:
    held: dict[str, list[Operation]] = {}
    for operation in operations:
        scope = names.methods[operation.location.pointer].resource
        _, _, version = scope.partition(".")
        if version:
            held.setdefault(version, []).append(operation)
    return tuple(
        VersionView(
            name=version,
            class_=f"{name.class_}{version.upper()}",
            docstring=docstring([_about_version(version, found)], 4),
            operations=tuple(views[one.location.pointer] for one in found),
        )
        for version, found in sorted(held.items())
    )


def _about_version(version: str, operations: Iterable[Operation]) -> str:
    is_older = all(operation.superseded for operation in operations)
    kind = "Older version" if is_older else "Version"
    return f"{kind} {version[1:]} of these calls."


def _about(api: Api, operations: Iterable[Operation], words: str) -> str:
    tags = dict.fromkeys(operation.tag for operation in operations)
    described = [one_line(api.tags.get(tag, "")) for tag in tags]
    return next((text for text in described if text), f"{words.capitalize()}.")
