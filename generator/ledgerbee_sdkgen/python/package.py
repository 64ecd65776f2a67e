"""The whole client distribution as files still to be rendered."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ledgerbee_sdkgen.config.settings import ErrorClassSettings, Settings
from ledgerbee_sdkgen.config.values import ERROR_NAMES
from ledgerbee_sdkgen.model.api import Api
from ledgerbee_sdkgen.model.operations import Operation
from ledgerbee_sdkgen.model.schemas import Schema
from ledgerbee_sdkgen.model.walk import input_types, names_in, reach
from ledgerbee_sdkgen.model.words import words
from ledgerbee_sdkgen.python import literals, lock
from ledgerbee_sdkgen.python.callbacks import callback_files, callback_names
from ledgerbee_sdkgen.python.client import client_view, credential_rows
from ledgerbee_sdkgen.python.continuity import keep_names
from ledgerbee_sdkgen.python.docs import docs_files
from ledgerbee_sdkgen.python.docstrings import docstring, one_line
from ledgerbee_sdkgen.python.errors import class_of
from ledgerbee_sdkgen.python.fakes import FAKE_IMPORTS, fake_files
from ledgerbee_sdkgen.python.identifiers import pascal
from ledgerbee_sdkgen.python.markdown import cell
from ledgerbee_sdkgen.python.models import models_view
from ledgerbee_sdkgen.python.names import CLIENT_IMPORTS, Names, assign_names
from ledgerbee_sdkgen.python.params import params_view
from ledgerbee_sdkgen.python.pins import NO_PINS
from ledgerbee_sdkgen.python.plan import PlannedFile
from ledgerbee_sdkgen.python.resources import resource_view
from ledgerbee_sdkgen.python.surface import surface_of
from ledgerbee_sdkgen.python.symbols import Surface
from ledgerbee_sdkgen.python.views import (
    DistributionView,
    ErrorClassView,
    ErrorsView,
    NamesView,
    ResourceView,
    SurfaceView,
)
from ledgerbee_sdkgen.python.webhooks import WEBHOOK_ERRORS, webhook_files

_WARNINGS = ("ApiDeprecationWarning", "Deprecation")
_ERRORS = tuple(name for name in ERROR_NAMES if name not in _WARNINGS)
_VALUES = {
    "ApiModel": "model",
    "AsyncFileStream": "downloads",
    "AsyncPages": "pages",
    "Call": "call",
    "FileStream": "downloads",
    "Hooks": "hooks",
    "Pages": "pages",
    "RawResponse": "response",
    "RequestEvent": "hooks",
    "ResponseEvent": "hooks",
    "RetryEvent": "hooks",
    "Unknown": "unknown",
}
"""What callers write in annotations, with its module."""
_TRANSPORTS = {
    "AsyncHttpxTransport": "httpx_transport",
    "AsyncStreamed": "transport",
    "AsyncStreamingTransport": "transport",
    "AsyncTransport": "transport",
    "HttpxTransport": "httpx_transport",
    "Request": "transport",
    "Response": "transport",
    "Streamed": "transport",
    "StreamingTransport": "transport",
    "Transport": "transport",
}
_SCHEMES = ("ApiKey", "BasicAuth", "BearerToken", "OAuth2")


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """What the client is called."""

    package: str
    distribution: str
    class_: str
    environment_prefix: str


def identity(settings: Settings) -> Identity:
    """Return the client's names: as configured, else made of the package's."""
    package, given = settings.package, settings.config.package
    class_ = given.class_name or pascal(words(package))
    if class_ in {*CLIENT_IMPORTS, *_SCHEMES, *_VALUES, *FAKE_IMPORTS}:
        # `Api`, `Transport`: what a client is made of keeps its name.
        class_ = f"{class_}Sdk"
    return Identity(
        package=package,
        distribution=given.distribution or package.replace("_", "-"),
        class_=class_,
        environment_prefix=given.environment_prefix or package.upper(),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedApi:
    """An API with the Python names of everything in it."""

    api: Api
    names: Names
    surface: Surface


def name_api(api: Api, settings: Settings, known: Surface | None) -> NamedApi:
    """Return `api` with its names: those of `known` for what it had already."""
    config = settings.config
    pins = NO_PINS
    if known is not None:
        kept = keep_names(known, api, config)
        api, pins = kept.api, kept.pins
    class_ = identity(settings).class_
    names = assign_names(api, config.naming, client=class_, pins=pins)
    surface = surface_of(api, names, config.naming.parameters)
    return NamedApi(api=api, names=names, surface=surface)


def plan_package(named: NamedApi, settings: Settings) -> tuple[PlannedFile, ...]:
    """Return every file of the distribution but the run-time library."""
    api, names = named.api, named.names
    ident = identity(settings)
    resources = _resources(api, settings, names)
    return (
        *_distribution(api, settings, ident),
        PlannedFile(
            path=lock.PATH,
            template="surface.json",
            view=SurfaceView(entries=lock.to_lines(named.surface)),
        ),
        *_root(api, settings, ident, resources),
        *_resource_files(resources, ident),
        *_model_files(api, names, ident),
        *callback_files(api, settings, names),
        *webhook_files(api, settings, names, ident.environment_prefix),
        *fake_files(
            api,
            settings.config,
            names,
            package=ident.package,
            class_=ident.class_,
        ),
        *docs_files(
            api,
            settings,
            names,
            ident.class_,
            resources,
            credential_rows(api, settings.config, ident.environment_prefix),
        ),
    )


def _distribution(
    api: Api, settings: Settings, ident: Identity
) -> Iterator[PlannedFile]:
    given = settings.config.package.license
    view = DistributionView(
        package=ident.package,
        distribution=ident.distribution,
        class_=ident.class_,
        version=settings.config.package.version,
        title=cell(api.title),
        license=literals.toml(given) if given else "",
        summary=literals.toml(f"Client for the {one_line(api.title)}."),
        operations=len(api.operations),
        has_webhooks=bool(api.webhooks),
    )
    yield PlannedFile(path="pyproject.toml", template="pyproject.toml", view=view)
    yield PlannedFile(path="README.md", template="README.md", view=view)
    yield PlannedFile(path=".sdkgen/.gitignore", template="gitignore", view=view)


def _root(
    api: Api,
    settings: Settings,
    ident: Identity,
    resources: tuple[ResourceView, ...],
) -> Iterator[PlannedFile]:
    package = ident.package
    base = f"{ident.class_}Error"
    if base in _ERRORS:
        base = f"{ident.class_}SdkError"
    warning = base.removesuffix("Error") + "DeprecationWarning"
    errors = tuple(name for name in _ERRORS if name not in _unraised(api))
    classes = tuple(map(_error_class, settings.config.error_classes))
    own = (*errors, *_WARNINGS, base, warning, *(one.name for one in classes))
    origins = dict.fromkeys(own, f"{package}.errors")
    origins |= _runtime(package, _VALUES)
    origins |= dict.fromkeys(
        (ident.class_, f"Async{ident.class_}"), f"{package}.client"
    )
    if api.webhooks:
        origins["webhooks"] = package
    if callback_names(api, None):
        origins["callbacks"] = package
    about = docstring([f"Client for the {one_line(api.title)}."], 0)
    root = NamesView(
        docstring=about, package=package, names=tuple(sorted(origins.items()))
    )
    transport = NamesView(
        docstring=docstring(["What carries requests, to be given as `transport`."], 0),
        package=package,
        names=tuple(_runtime(package, _TRANSPORTS).items()),
    )
    for ending in ("py", "pyi"):
        for module, view in (("__init__", root), ("transport", transport)):
            yield PlannedFile(
                path=f"{package}/{module}.{ending}",
                template=f"names.{ending}",
                view=view,
            )
    yield PlannedFile(path=f"{package}/py.typed", template="py.typed", view=root)
    yield PlannedFile(
        path=f"{package}/errors.py",
        template="errors.py",
        view=ErrorsView(
            package=package,
            base=base,
            warning=warning,
            names=errors,
            classes=classes,
            exported=tuple(sorted(own)),
        ),
    )
    client = client_view(
        api=api,
        config=settings.config,
        package=package,
        class_=ident.class_,
        environment_prefix=ident.environment_prefix,
        resources=resources,
    )
    for ending in ("py", "pyi"):
        yield PlannedFile(
            path=f"{package}/client.{ending}", template=f"client.{ending}", view=client
        )


def _unraised(api: Api) -> tuple[str, ...]:
    """Return the errors that nothing of the client raises."""
    if api.webhooks:
        return ()
    is_read = callback_names(api, None)
    return tuple(one for one in WEBHOOK_ERRORS if not is_read or "Verif" in one)


def _error_class(named: ErrorClassSettings) -> ErrorClassView:
    said = f"{named.status} `{named.code}`"
    if named.description:
        said += f": {named.description}"
    return ErrorClassView(
        name=named.name,
        base=class_of(named.status),
        docstring=docstring([said if said.endswith(".") else f"{said}."], 4),
        status=named.status,
        code=literals.text(named.code),
    )


def _runtime(package: str, names: Mapping[str, str]) -> dict[str, str]:
    return {name: f"{package}._runtime.{module}" for name, module in names.items()}


def _resources(api: Api, settings: Settings, names: Names) -> tuple[ResourceView, ...]:
    held: dict[str, list[Operation]] = {}
    for operation in api.operations:
        held.setdefault(operation.resource, []).append(operation)
    views = (
        resource_view(
            api=api,
            package=settings.package,
            words=resource,
            operations=operations,
            names=names,
            spoken=settings.config.naming.parameters,
        )
        for resource, operations in held.items()
    )
    return tuple(sorted(views, key=lambda view: view.attribute))


def _resource_files(
    resources: tuple[ResourceView, ...], ident: Identity
) -> Iterator[PlannedFile]:
    folder = f"{ident.package}/resources"
    about = NamesView(
        docstring=docstring(["The calls, one module a resource."], 0),
        package=ident.package,
        names=(),
    )
    yield PlannedFile(path=f"{folder}/__init__.py", template="empty.py", view=about)
    for view in resources:
        for ending in ("py", "pyi"):
            yield PlannedFile(
                path=f"{folder}/{view.module}.{ending}",
                template=f"resource.{ending}",
                view=view,
            )


def _model_files(api: Api, names: Names, ident: Identity) -> Iterator[PlannedFile]:
    package = ident.package
    given = frozenset(
        reach(
            (
                name
                for operation in api.operations
                for type_ in input_types(operation)
                for name in names_in(type_)
            ),
            api.schemas,
        )
    )
    owned: dict[str, list[Schema]] = {}
    for name, schema in api.schemas.items():
        owned.setdefault(names.modules[name], []).append(schema)
    origins = {
        names.classes[name]: f"{package}.models.{names.modules[name]}"
        for name in api.schemas
    }
    root = NamesView(
        docstring=docstring(["Models, one module a resource; all can be had here."], 0),
        package=package,
        names=tuple(sorted(origins.items())),
    )
    for ending in ("py", "pyi"):
        yield PlannedFile(
            path=f"{package}/models/__init__.{ending}",
            template=f"names.{ending}",
            view=root,
        )
    about = docstring(["Inputs, for type checkers and editors."], 0)
    yield PlannedFile(
        path=f"{package}/params/__init__.py",
        template="empty.py",
        view=NamesView(docstring=about, package=package, names=()),
    )
    for module, schemas in sorted(owned.items()):
        title = module.replace("_", " ")
        yield PlannedFile(
            path=f"{package}/models/{module}.py",
            template="models.py",
            view=models_view(
                package=package,
                module=module,
                about=f"Models of {title}.",
                owned=schemas,
                schemas=api.schemas,
                names=names,
            ),
        )
        inputs = [schema for schema in schemas if schema.name in given]
        params = params_view(
            package=package,
            module=module,
            about=f"Inputs of {title}, for type checkers and editors.",
            owned=inputs,
            schemas=api.schemas,
            names=names,
        )
        if params.structs or params.aliases:
            yield PlannedFile(
                path=f"{package}/params/{module}.py", template="params.py", view=params
            )
