"""The documents that clients are made of."""

import json
import os
from dataclasses import dataclass
from pathlib import Path

import yaml

from benchmarks.repeated import operations, repeated

TITLES = {
    "petstore": "Petstore",
    "ledgerbee": "LedgerBee",
    "xero": "Xero",
    "openai": "OpenAI",
    "stripe": "Stripe",
}
"""What each document is called, by the name of its part, the smallest first."""
OF_OTHERS = {
    "petstore": "petstore-swagger-io.yaml",
    "xero": "xero-accounting.yaml",
    "openai": "openai.yaml",
    "stripe": "stripe.json",
}
"""Files in the corpus."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """An OpenAPI document, and what makes a client of it."""

    part: str
    """The name of the part of the results."""
    title: str
    path: Path
    package: str
    configuration: Path | None = None
    """Ours alone; the others are run as one runs them on any document."""

    @property
    def options(self) -> tuple[str, ...]:
        """Words of our command line that name document and package."""
        if self.configuration is not None:
            return ("--config", str(self.configuration))
        return ("--spec", str(self.path), "--package", self.package)

    def operations(self) -> int:
        """Return how many operations the document has."""
        text = self.path.read_text(encoding="utf-8")
        if self.path.suffix == ".json":
            return operations(json.loads(text))
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        return operations(yaml.load(text, loader))


def documents(checkout: Path) -> tuple[Document, ...]:
    """Return all documents that are at hand."""
    specs = checkout / "specs"
    ledgerbee = Document(
        part="ledgerbee",
        title=TITLES["ledgerbee"],
        path=specs / "ledgerbee.openapi.json",
        package="ledgerbee",
        configuration=specs / "ledgerbee.sdk.toml",
    )
    others = [
        Document(part=part, title=TITLES[part], path=path, package=part)
        for part, file in OF_OTHERS.items()
        if (path := _corpus(checkout) / file).is_file()
    ]
    return (ledgerbee, *others)


def grown(source: Path, times: int, folder: Path) -> Document:
    """Write the document at `source` `times` over to `folder`, and return it."""
    path = folder / f"repeated-{times}.json"
    made = repeated(json.loads(source.read_text(encoding="utf-8")), times)
    folder.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(made, indent=2) + "\n", encoding="utf-8")
    return Document(
        part="growth", title=f"LedgerBee {times}×", path=path, package="repeated"
    )


def _corpus(checkout: Path) -> Path:
    named = os.environ.get("SDKGEN_CORPUS")
    return (Path(named) if named else checkout.parent / "shared" / "corpus") / "specs"
