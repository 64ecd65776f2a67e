"""The client class: credentials, base URL, resources."""

from collections.abc import Iterator

from ledgerbee_sdkgen.config.settings import Config
from ledgerbee_sdkgen.model.api import Api
from ledgerbee_sdkgen.model.security import SchemeKind, SecurityScheme
from ledgerbee_sdkgen.model.words import words
from ledgerbee_sdkgen.normalize.unmatched import meant
from ledgerbee_sdkgen.python import literals
from ledgerbee_sdkgen.python.docstrings import Section, docstring, one_line
from ledgerbee_sdkgen.python.identifiers import argument, snake, unique
from ledgerbee_sdkgen.python.imports import Imports
from ledgerbee_sdkgen.python.pages import CredentialRow
from ledgerbee_sdkgen.python.views import (
    ClientClassView,
    ClientView,
    CredentialView,
    ResourceLink,
    ResourceView,
    SchemeView,
)

_RECORDS = {
    SchemeKind.API_KEY: "ApiKey",
    SchemeKind.BEARER: "BearerToken",
    SchemeKind.BASIC: "BasicAuth",
}


def client_view(
    *,
    api: Api,
    config: Config,
    package: str,
    class_: str,
    environment_prefix: str,
    resources: tuple[ResourceView, ...],
) -> ClientView:
    """Return the view of `client.py`."""
    imports, stub_imports = Imports(), Imports()
    runtime = f"{package}._runtime"
    imports.name("functools", "cached_property")
    stub_imports.name("functools", "cached_property")
    stub_imports.name("typing", "type_check_only")
    stub_imports.name("collections.abc", "Callable")
    stub_imports.name("collections.abc", "Mapping")
    stub_imports.name(f"{runtime}.deprecations", "Deprecation")
    stub_imports.name(f"{runtime}.hooks", "Hooks")
    for both in (imports, stub_imports):
        both.name(f"{runtime}.api", "Api")
    for name in ("AsyncClient", "SyncClient"):
        imports.name(f"{runtime}.client", name)
        stub_imports.name(f"{runtime}.client", name)
    stub_imports.name(f"{runtime}.timing", "Timing")
    stub_imports.name(f"{runtime}.unknown", "Unknown")
    for name in ("AsyncTransport", "Transport"):
        stub_imports.name(f"{runtime}.transport", name)
    imports.name(f"{runtime}.errors", "ErrorEnvelope")
    if config.error_classes:
        imports.name(f"{package}.errors", "CLASSES_BY_CODE")
    for resource in resources:
        module = f"{package}.resources.{resource.module}"
        for prefix in ("", "Async", "Raw", "AsyncRaw"):
            stub_imports.name(module, f"{prefix}{resource.class_}")
    credentials: list[CredentialView] = []
    schemes: list[SchemeView] = []
    for scheme in api.security_schemes:
        imports.name(f"{runtime}.security", _record_of(scheme))
        taken = {credential.argument for credential in credentials}
        view, arguments = _scheme(scheme, api, config, environment_prefix, taken)
        schemes.append(view)
        credentials += arguments
    entries = tuple((one.argument, one.help) for one in credentials)
    about = f"Client for the {one_line(api.title)}"
    return ClientView(
        init_docstring=docstring(
            [
                "Make a client; nothing is sent yet.",
                Section(title="Args", entries=(*entries, *_OPTIONS)),
            ],
            8,
        ),
        imports=imports.groups(package),
        stub_imports=stub_imports.groups(package),
        description=tuple(_description(api, config, package, schemes)),
        credentials=tuple(credentials),
        schemes=tuple(schemes),
        classes=(
            _class(package, class_, "", f"{about}.", resources),
            _class(package, class_, "Async", f"{about}, for asyncio.", resources),
        ),
    )


def _record_of(scheme: SecurityScheme) -> str:
    return "OAuth2" if scheme.token_url else _RECORDS[scheme.kind]


def credential_rows(
    api: Api, config: Config, environment_prefix: str
) -> Iterator[CredentialRow]:
    """Yield the arguments for credentials with their environment variables."""
    taken: set[str] = set()
    for scheme in api.security_schemes:
        for name, variable in _arguments(
            scheme, api, config, environment_prefix, taken
        ):
            taken.add(name)
            yield CredentialRow(argument=name, environment=variable)


def _class(
    package: str,
    class_: str,
    prefix: str,
    about: str,
    resources: tuple[ResourceView, ...],
) -> ClientClassView:
    return ClientClassView(
        name=f"{prefix}{class_}",
        base=f"{prefix or 'Sync'}Client",
        transport=f"{prefix}Transport",
        raw=f"{prefix}Raw{class_}",
        docstring=docstring([about], 4),
        resources=_links(package, prefix, resources),
        raw_resources=_links(package, f"{prefix}Raw", resources),
    )


def _links(
    package: str, prefix: str, resources: tuple[ResourceView, ...]
) -> tuple[ResourceLink, ...]:
    return tuple(
        ResourceLink(
            attribute=one.attribute,
            module=f"{package}.resources.{one.module}",
            class_=f"{prefix}{one.class_}",
            docstring=one.property_docstring,
        )
        for one in resources
    )


_OPTIONS = (
    ("base_url", "In place of the API's own."),
    (
        "timeout",
        "Seconds for one attempt to be answered.",
    ),
    (
        "total_timeout",
        "Seconds for all attempts and the waits between them; None is no limit.",
    ),
    (
        "max_retries",
        "Attempts after the first, of calls that may be sent again.",
    ),
    ("default_headers", "Sent with every request."),
    ("transport", "What sends requests; one on httpx2 when not given."),
    ("allow_http", "Accept a base URL without TLS beyond this machine."),
    ("timing", "The clock and the source of chance; this machine's when not given."),
    (
        "on_deprecation",
        "Called once for each operation whose answer tells of its end.",
    ),
    (
        "on_unknown",
        "Called once for each property, value or variant in an answer that this client "
        "does not know.",
    ),
    ("hooks", "Functions to call before requests, after answers, and on retries."),
)


def _description(
    api: Api, config: Config, package: str, schemes: list[SchemeView]
) -> Iterator[str]:
    yield f"name={literals.text(package)}"
    yield f"version={literals.text(config.package.version)}"
    yield f"base_url={literals.text(api.server)}"
    pairs = (f"{one.id}: {one.record}" for one in schemes)
    yield f"security={{{', '.join(pairs)}}}"
    alternatives = api.security.alternatives
    required = (literals.tuple_of(map(literals.text, one)) for one in alternatives)
    free = alternatives == ((),)
    yield f"default_security={'()' if free else literals.tuple_of(required)}"
    places = config.errors.places.items()
    given = (f"{name}={literals.text(path)}" for name, path in places)
    header = literals.text(config.errors.request_id_header.lower())
    about = [*given, f"request_id_header={header}"]
    about += ["classes=CLASSES_BY_CODE"] if config.error_classes else []
    yield f"errors=ErrorEnvelope({', '.join(about)})"
    if reset := config.rate_limits.reset:
        yield f"rate_limit_reset={literals.text(reset)}"


def _arguments(
    scheme: SecurityScheme,
    api: Api,
    config: Config,
    prefix: str,
    taken: set[str],
) -> list[tuple[str, str]]:
    """Return the arguments of a scheme, each with its environment variable."""
    settings = next((one for one in config.auth if meant(one, scheme)), None)
    same = [one for one in api.security_schemes if one.kind is scheme.kind]
    own = snake(words(scheme.id))
    if scheme.kind is SchemeKind.BASIC:
        names = ["username", "password"]
        if len(same) > 1:
            names = [f"{own}_{name}" for name in names]
    else:
        usual = "api_key" if scheme.kind is SchemeKind.API_KEY else "access_token"
        names = [settings.argument if settings else usual if len(same) == 1 else own]
        if scheme.token_url:
            prefix_ = "" if len(same) == 1 else f"{own}_"
            names += [f"{prefix_}client_id", f"{prefix_}client_secret"]
    taken = {*taken, *(name for name, _ in _OPTIONS)}
    names = [unique(argument(name), taken) for name in names]
    variables = [f"{prefix}_{name.upper()}" for name in names]
    if settings and settings.environment and scheme.kind is not SchemeKind.BASIC:
        variables[0] = settings.environment
    return list(zip(names, variables, strict=True))


def _scheme(
    scheme: SecurityScheme,
    api: Api,
    config: Config,
    prefix: str,
    taken: set[str],
) -> tuple[SchemeView, list[CredentialView]]:
    arguments = _arguments(scheme, api, config, prefix, taken)
    names = [name for name, _ in arguments]
    variables = [variable for _, variable in arguments]
    return (
        SchemeView(
            id=literals.text(scheme.id),
            record=_record(scheme, names, variables, api.server.rstrip("/")),
            value=names[0] if len(names) == 1 else f"({', '.join(names)})",
        ),
        [
            CredentialView(
                argument=name, help=f"`{variable}` when no credential is given."
            )
            for name, variable in arguments
        ],
    )


def _record(
    scheme: SecurityScheme, names: list[str], variables: list[str], server: str
) -> str:
    record = _record_of(scheme)
    if scheme.token_url:
        url = scheme.token_url
        if server and url.startswith(f"{server}/"):
            # Below the base URL, so that another base URL has one of its own.
            url = url.removeprefix(server)
        return (
            f"{record}(argument={literals.text(names[0])}, "
            f"environment={literals.text(variables[0])}, "
            f"client_id_argument={literals.text(names[1])}, "
            f"client_id_environment={literals.text(variables[1])}, "
            f"client_secret_argument={literals.text(names[2])}, "
            f"client_secret_environment={literals.text(variables[2])}, "
            f"token_url={literals.text(url)})"
        )
    if scheme.kind is SchemeKind.BASIC:
        return (
            f"{record}(username_argument={literals.text(names[0])}, "
            f"password_argument={literals.text(names[1])}, "
            f"username_environment={literals.text(variables[0])}, "
            f"password_environment={literals.text(variables[1])})"
        )
    own = ""
    if scheme.kind is SchemeKind.API_KEY:
        place = literals.text(scheme.place)
        own = f"name={literals.text(scheme.name)}, location={place}, "
    return (
        f"{record}({own}argument={literals.text(names[0])}, "
        f"environment={literals.text(variables[0])})"
    )
