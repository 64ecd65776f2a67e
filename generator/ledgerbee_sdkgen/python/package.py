"""The whole client distribution as files still to be rendered."""

from collections.abc import Iterator, Mapping

from ledgerbee_sdkgen.config.settings import ErrorClassSettings, Settings
from ledgerbee_sdkgen.config.values import ERROR_NAMES
from ledgerbee_sdkgen.model.api import Api
from ledgerbee_sdkgen.model.operations import Operation
from ledgerbee_sdkgen.model.schemas import Schema
from ledgerbee_sdkgen.model.walk import input_types, names_in, reach
from ledgerbee_sdkgen.python import literals, lock
from ledgerbee_sdkgen.python.callbacks import callback_files
from ledgerbee_sdkgen.python.client import client_view, credential_rows
from ledgerbee_sdkgen.python.docs import docs_files
from ledgerbee_sdkgen.python.docstrings import docstring, one_line, sentence
from ledgerbee_sdkgen.python.errors import class_of
from ledgerbee_sdkgen.python.fakes import fake_files
from ledgerbee_sdkgen.python.identity import VALUES, Identity, identity
from ledgerbee_sdkgen.python.markdown import cell
from ledgerbee_sdkgen.python.models import models_view
from ledgerbee_sdkgen.python.named import NamedApi
from ledgerbee_sdkgen.python.names import Names
from ledgerbee_sdkgen.python.params import params_view
from ledgerbee_sdkgen.python.plan import PlannedFile
from ledgerbee_sdkgen.python.resources import resource_view
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


def needed_runtime(runtime: Mapping[str, str], api: Api) -> dict[str, str]:
    """Return the run-time library without what there is nothing for.

    What is for webhooks needs a package that other clients are not installed with.
    """
    left_out = {
        *(() if api.webhooks else ("signatures.py", "webhooks.py")),
        *(() if api.callbacks else ("callbacks.py",)),
    }
    return {path: text for path, text in runtime.items() if path not in left_out}


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
    # Other tests may be there, of whoever has the package.
    budget = f"tests/test_{ident.package}_imports.py"
    yield PlannedFile(path=budget, template="test_imports.py", view=view)


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
    origins |= _runtime(package, VALUES)
    origins |= dict.fromkeys(
        (ident.class_, f"Async{ident.class_}"), f"{package}.client"
    )
    if api.webhooks:
        origins["webhooks"] = package
    if api.callbacks:
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
    about_drift = "What answers hold that this client does not know, kept in a file."
    drift = NamesView(
        docstring=docstring([about_drift], 0),
        package=package,
        names=tuple(_runtime(package, {"Recorder": "recorder"}).items()),
    )
    modules = (("__init__", root), ("drift", drift), ("transport", transport))
    for ending in ("py", "pyi"):
        for module, view in modules:
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
    return ("WebhookVerificationError",) if api.callbacks else WEBHOOK_ERRORS


def _error_class(named: ErrorClassSettings) -> ErrorClassView:
    said = f"{named.status} `{named.code}`"
    if named.description:
        said += f": {named.description}"
    return ErrorClassView(
        name=named.name,
        base=class_of(named.status),
        docstring=docstring([sentence(said)], 4),
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
    inputs_of: dict[str, str] = {}
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
        given_as = [one.name for one in params.structs]
        given_as += [one.name for one in params.aliases]
        inputs_of |= dict.fromkeys(given_as, f"{package}.params.{module}")
    # A module is left when others come to share an input: its name is not.
    about = "Inputs, for type checkers and editors; all can be had here."
    for ending in ("py", "pyi"):
        yield PlannedFile(
            path=f"{package}/params/__init__.{ending}",
            template=f"names.{ending}",
            view=NamesView(
                docstring=docstring([about], 0),
                package=package,
                names=tuple(sorted(inputs_of.items())),
            ),
        )
