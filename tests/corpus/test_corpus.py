"""Real documents of others, found by `SDKGEN_CORPUS`: no operation of them is lost."""

import importlib
import os
import pkgutil
import subprocess
import sys
import warnings
from decimal import Decimal
from pathlib import Path

import msgspec
import pytest

from ledgerbee_sdkgen.config.settings import NamingSettings
from ledgerbee_sdkgen.failures import InputError
from ledgerbee_sdkgen.model.api import Api
from ledgerbee_sdkgen.python.arguments import arguments_of
from ledgerbee_sdkgen.python.examples import Examples
from ledgerbee_sdkgen.python.names import assign_names
from tests.support.generated import imported, rendered, written

FOLDER = os.environ.get("SDKGEN_CORPUS")
DOCUMENTS = sorted(Path(FOLDER, "specs").glob("*.*")) if FOLDER else []
pytestmark = pytest.mark.skipif(
    not FOLDER, reason="no corpus: set SDKGEN_CORPUS to its folder"
)
# Not valid OpenAPI, as their authors may not know.
REFUSED = {
    "earnipay-nestjs.json",
    "opc-baseline_openapi_3.0.json",
    "opc-baseline_openapi_3.1.yaml",
}


def test_the_named_folder_holds_documents() -> None:
    assert DOCUMENTS, f"no documents in {FOLDER}/specs"


@pytest.mark.parametrize(
    ("name", "operations"),
    [
        ("petstore-swagger-io.yaml", 19),
        ("xero-accounting.yaml", 235),
        ("novu-nestjs.json", 46),
    ],
)
def test_a_known_document_is_generated_imported_and_type_checked(
    name: str, operations: int, tmp_path: Path
) -> None:
    made = rendered(Path(str(FOLDER), "specs", name), "client_of")
    assert made.summary.operations == made.summary.total == operations
    assert made.summary.degraded == 0
    written(made.tree, tmp_path)
    result = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file=", "client_of"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.stdout.startswith("Success"), result.stdout
    with imported(made.tree, "client_of", tmp_path) as package:
        for one in pkgutil.walk_packages(package.__path__, "client_of."):
            importlib.import_module(one.name)
        models = importlib.import_module("client_of.models")
        for each in models.__all__:
            model = getattr(models, each)
            assert getattr(model, "variants", None) or msgspec.json.Decoder(model)
        assert unanswered(made.api) == []


def unanswered(api: Api) -> list[str]:
    """Return the calls that the fake does not answer with what the client reads."""
    fake = importlib.import_module("client_of.testing").FakeClientOf()
    known = {"client": fake.client(), "Decimal": Decimal}
    names = assign_names(api, NamingSettings(), client="ClientOf")
    examples = Examples(schemas=api.schemas, names=names)
    failed = []
    for operation in api.operations:
        arguments = arguments_of(operation, api.schemas, names, {})
        call = examples.call(operation, [one for one in arguments if one.required])
        fake.forget()
        try:
            with warnings.catch_warnings(action="ignore"):
                eval(call, known)
        except Exception as error:
            failed.append(f"{call}: {error!r}")
    return failed


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_no_operation_is_lost(document: Path) -> None:
    if document.name in REFUSED:
        with pytest.raises(InputError) as error:
            rendered(document, "client_of")
        assert all(found.location.line for found in error.value.diagnostics)
        return
    made = rendered(document, "client_of")
    assert made.summary.operations == made.summary.total
