"""The module of webhooks, and the page about them."""

from collections.abc import Iterator

from ledgerbee_sdkgen.config.settings import Settings
from ledgerbee_sdkgen.model.api import Api
from ledgerbee_sdkgen.model.schemas import ObjectSchema
from ledgerbee_sdkgen.model.types import Named
from ledgerbee_sdkgen.model.walk import names_in
from ledgerbee_sdkgen.model.webhooks import Webhook
from ledgerbee_sdkgen.python import literals
from ledgerbee_sdkgen.python.docstrings import Section, docstring, one_line
from ledgerbee_sdkgen.python.examples import Examples
from ledgerbee_sdkgen.python.markdown import anchor, cell, code
from ledgerbee_sdkgen.python.names import Names
from ledgerbee_sdkgen.python.pages import EventRow, WebhooksPage
from ledgerbee_sdkgen.python.plan import PlannedFile
from ledgerbee_sdkgen.python.types import Printer
from ledgerbee_sdkgen.python.views import WebhooksView

WEBHOOK_ERRORS = ("WebhookPayloadError", "WebhookVerificationError")
_FUNCTIONS = ("sign_test_event", "verify")
_SECRET = (
    "secret",
    "As it was shown when the endpoint was made, `whsec_…`; several while it is "
    "replaced. `{environment}`, with spaces between several, when not given.",
)


def webhook_files(
    api: Api, settings: Settings, names: Names, environment_prefix: str
) -> Iterator[PlannedFile]:
    """Yield the module and the page, if there are webhooks."""
    if not api.webhooks:
        return
    given = settings.config.webhooks.environment
    environment = given or f"{environment_prefix}_WEBHOOK_SECRET"
    package = settings.package
    view = _view(api, settings, names, environment)
    for ending in ("py", "pyi"):
        yield PlannedFile(
            path=f"{package}/webhooks.{ending}",
            template=f"webhooks.{ending}",
            view=view,
        )
    # In a folder of its own: a resource may be called so, and often is.
    yield PlannedFile(
        path="docs/webhooks/index.md",
        template="docs/webhooks.md",
        view=_page(api, settings, names, environment),
    )


def _view(api: Api, settings: Settings, names: Names, environment: str) -> WebhooksView:
    package = settings.package
    printer = Printer(package=package, schemas=api.schemas, names=names)
    stub_printer = Printer(package=package, schemas=api.schemas, names=names)
    types = tuple((one.topic, printer.held(one.type)) for one in api.webhooks)
    for one in api.webhooks:
        stub_printer.held(one.type)
    for imports in (printer.imports, stub_printer.imports):
        imports.name("typing", "TypeAlias")
        imports.name(f"{package}._runtime.webhooks", "SignedEvent")
        imports.name(f"{package}._runtime.webhooks", "UnknownEvent")
        for error in WEBHOOK_ERRORS:
            imports.name(f"{package}._runtime.errors", error)
    printer.imports.name(f"{package}._runtime.webhooks", "Webhooks")
    stub_printer.imports.name(f"{package}._runtime.signatures", "Headers")
    stub_printer.imports.name("collections.abc", "Mapping")
    stub_printer.imports.name("collections.abc", "Sequence")
    stub_printer.imports.name("typing", "Any")
    untold = [printer.held(one.type) for one in api.webhooks if not one.is_told]
    classes = {
        names.classes[name] for one in api.webhooks for name in names_in(one.type)
    }
    own = ("Event", "SignedEvent", "UnknownEvent", *WEBHOOK_ERRORS, *_FUNCTIONS)
    secret = (_SECRET[0], _SECRET[1].format(environment=environment))
    return WebhooksView(
        docstring=docstring([f"Webhooks of the {one_line(api.title)}."], 0),
        imports=printer.imports.groups(package),
        stub_imports=stub_printer.imports.groups(package),
        types=tuple((literals.text(topic), type_) for topic, type_ in types),
        topic=literals.text(settings.config.webhooks.topic),
        untold=untold[0] if len(untold) == 1 else "",
        environment=literals.text(environment),
        event=" | ".join(
            dict.fromkeys((*(type_ for _, type_ in types), "UnknownEvent"))
        ),
        exported=tuple(sorted({*classes, *own})),
        verify_docstring=docstring(
            [
                "Return the event of a webhook, if it is certain that the API sent it.",
                Section(title="Args", entries=(*_RECEIVED, secret, *_CLOCK)),
                Section(title="Raises", entries=_RAISED),
            ],
            4,
        ),
        sign_docstring=docstring(
            [
                "Return an event as the API would send it, for tests of your own.",
                Section(title="Args", entries=(_EVENT, secret, *_MADE_UP)),
                Section(title="Raises", entries=_REFUSED),
            ],
            4,
        ),
    )


_RECEIVED = (
    ("payload", "The body of the request as it came; JSON that was read is not it."),
    ("headers", "Those of the request, as the framework gives them."),
)
_CLOCK = (
    ("tolerance", "Seconds that may lie between its sending and now."),
    ("now", "In Unix seconds; the clock's when not given."),
)
_RAISED = (
    ("WebhookVerificationError", "It is not certain that the API sent it: answer 400."),
    ("WebhookPayloadError", "The API sent it, but it is not as it is described."),
    ("TypeError", "The payload is not the body as it came, but what was read of it."),
    ("ValueError", "There is no secret, or one that cannot be one."),
)
_EVENT = (
    "event",
    "A model or a dict; bytes are taken for the payload as it is.",
)
_MADE_UP = (
    ("id", "Of the message; the event's own, or else made up, when not given."),
    ("now", "When it is sent, in Unix seconds; the clock's when not given."),
)
_REFUSED = (
    ("TypeError", "The event is not one of its topic, or cannot be written as JSON."),
    ("ValueError", "There is no secret, or one that cannot be one."),
)


def _page(api: Api, settings: Settings, names: Names, environment: str) -> WebhooksPage:
    printer = Printer(package=settings.package, schemas=api.schemas, names=names)
    first = next((one for one in api.webhooks if _class(one, api, names)), None)
    example = _example(first, api, settings, names) if first else "{}"
    return WebhooksPage(
        package=settings.package,
        environment=environment,
        topic=code(settings.config.webhooks.topic),
        events=tuple(
            EventRow(
                topic=code(one.topic),
                class_=_linked(one, printer),
                description=cell(one.description),
            )
            for one in api.webhooks
        ),
        class_=_class(first, api, names) if first else "",
        example=example,
        has_decimal="Decimal(" in example,
    )


def _class(webhook: Webhook, api: Api, names: Names) -> str:
    """Return the class of a payload; empty if it is none of its own."""
    match webhook.type:
        case Named(name=name) if isinstance(api.schemas[name], ObjectSchema):
            return names.classes[name]
        case _:
            return ""


def _example(webhook: Webhook, api: Api, settings: Settings, names: Names) -> str:
    examples = Examples(schemas=api.schemas, names=names)
    topic = settings.config.webhooks.topic
    return examples.value(webhook.type, {topic: webhook.topic})


def _linked(webhook: Webhook, printer: Printer) -> str:
    text = code(printer.held(webhook.type))
    listed = [printer.names.classes[name] for name in names_in(webhook.type)]
    if len(listed) == 1 and code(listed[0]) == text:
        return f"[{text}](../models/index.md#{anchor(listed[0])})"
    return text
