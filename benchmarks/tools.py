"""The generators: where they come from, how they are called, what they made."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from benchmarks.documents import Document

Words = tuple[str, ...]

OURS = "ledgerbee-sdkgen"
CLIENT = "openapi-python-client"
MODELS = "datamodel-code-generator"
JAVA = "openapi-generator-cli"
UNIHTTP = "unihttp-openapi-generator"
MODELS_ALONE = f"{MODELS}, models only"
NAMES = (OURS, CLIENT, MODELS, MODELS_ALONE, JAVA, UNIHTTP)
LITERAL = f"{CLIENT}, literal_enums"
UNCHECKED = f"{JAVA}, --skip-validate-spec"
CLIENTS_INSTEAD = {CLIENT: LITERAL, JAVA: UNCHECKED}
"""What makes a whole client where the tool as it comes fails: compared in its place."""
LITERAL_ENUMS = Path(__file__).with_name("literal_enums.yaml")


@dataclass(frozen=True, slots=True, kw_only=True)
class Tool:
    """A generator of Python clients."""

    name: str
    """Of its distribution, and of what is measured."""
    requirements: Words
    """What pip installs; ours is the folder of the checkout."""
    call: Callable[[Document, Path], Words]
    """The words that make a client of a document in a folder."""
    operations: Callable[[Path], int]
    """How many operations the client has that is in a folder."""
    newer_python: bool = False
    """It wants Python 3.12."""
    java: bool = False
    """It wants a Java."""
    instead: "Tool | None" = None
    """What runs in the same room where this one fails."""


def _ours(document: Document, output: Path) -> Words:
    return (OURS, "generate", *document.options, "--output", str(output))


def _client(document: Document, output: Path) -> Words:
    source = ("--path", str(document.path))
    return (CLIENT, "generate", *source, "--output-path", str(output), "--overwrite")


def _client_literal(document: Document, output: Path) -> Words:
    return (*_client(document, output), "--config", str(LITERAL_ENUMS))


def _models_alone(document: Document, output: Path) -> Words:
    return (
        "datamodel-codegen",
        *("--input", str(document.path)),
        *("--input-file-type", "openapi"),
        *("--output-model-type", "pydantic_v2.BaseModel"),
        *("--output", str(output / "models.py")),
    )


def _models(document: Document, output: Path) -> Words:
    return (
        *_models_alone(document, output),
        *("--generate-client", "httpx2"),
        *("--client-output", str(output / "client")),
        *("--client-package", "client"),
        *("--client-model-package", "models"),
    )


def _java(document: Document, output: Path) -> Words:
    source = ("-i", str(document.path))
    return (JAVA, "generate", *source, "-g", "python", "-o", str(output))


def _java_unchecked(document: Document, output: Path) -> Words:
    return (*_java(document, output), "--skip-validate-spec")


def _unihttp(document: Document, output: Path) -> Words:
    return (
        *(UNIHTTP, "generate", str(document.path)),
        *("--output-dir", str(output)),
        *("--package-name", document.package),
        *("--serializer", "msgspec"),
        *("--client", "both"),
    )


def _count(pattern: str, files: str) -> Callable[[Path], int]:
    found = re.compile(pattern, re.MULTILINE)
    return lambda output: sum(
        len(found.findall(path.read_text(encoding="utf-8")))
        for path in output.glob(files)
    )


CLIENT_OPERATIONS = _count(r"^def sync_detailed\(", "*/api/*/*.py")
JAVA_OPERATIONS = _count(r"^    def \w+_with_http_info\(", "*/api/*.py")


def tools(checkout: Path) -> tuple[Tool, ...]:
    """Return the generators, ours first, with the versions that are compared."""
    return (
        Tool(
            name=OURS,
            requirements=(str(checkout),),
            call=_ours,
            operations=_count(r"^\w+ = Operation\(", "*/resources/**/*.py"),
        ),
        Tool(
            name=CLIENT,
            requirements=(f"{CLIENT}==0.29.1",),
            call=_client,
            operations=CLIENT_OPERATIONS,
            # Two values of an enumeration that it would spell alike end its run.
            instead=Tool(
                name=LITERAL,
                requirements=(),
                call=_client_literal,
                operations=CLIENT_OPERATIONS,
            ),
        ),
        Tool(
            name=MODELS,
            requirements=(f"{MODELS}[http]==0.89.0",),
            call=_models,
            operations=_count(r"\bOperationPlan\(", "client/_operations.py"),
            # Its client is an experiment, and refuses documents that its models take.
            instead=Tool(
                name=MODELS_ALONE,
                requirements=(),
                call=_models_alone,
                operations=lambda _: 0,
            ),
        ),
        Tool(
            name=JAVA,
            requirements=(f"{JAVA}==7.26.0",),
            call=_java,
            operations=JAVA_OPERATIONS,
            instead=Tool(
                name=UNCHECKED,
                requirements=(),
                call=_java_unchecked,
                operations=JAVA_OPERATIONS,
            ),
            java=True,
        ),
        Tool(
            name=UNIHTTP,
            requirements=(f"{UNIHTTP}==0.3.1",),
            call=_unihttp,
            operations=_count(r"^    __method__ = ", "*/methods/*.py"),
            newer_python=True,
        ),
    )


def lines(output: Path) -> int:
    """Return how many lines of Python are below a folder, stubs with them."""
    return sum(
        len(path.read_bytes().splitlines())
        for path in output.rglob("*.py*")
        if path.suffix in (".py", ".pyi")
    )
