"""What is told fast of a document is what openapi-spec-validator says of it."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings

from ledgerbee_sdkgen.diagnostics import Diagnostic, Findings
from ledgerbee_sdkgen.failures import InputError
from ledgerbee_sdkgen.spec import validate as validation
from ledgerbee_sdkgen.spec.document import Document, parse
from ledgerbee_sdkgen.spec.needs import fit
from ledgerbee_sdkgen.spec.repairs.apply import repair
from ledgerbee_sdkgen.spec.source import as_source, read_source
from ledgerbee_sdkgen.spec.suspects import suspect_part
from tests.corpus.documents import documents, folder
from tests.fuzz.documents import broken_documents
from tests.unit.spec.test_mutations import DOCUMENTS, mutated

TESTS = Path(__file__).parents[2]
FILES = sorted(
    file
    for place in ("fixtures", "golden", "rejected", "specs", "fuzz/found")
    for file in (TESTS / place).rglob("*")
    if file.suffix in (".json", ".yaml")
)
ALL = settings(
    max_examples=60,
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)


def said(document: Document) -> list[Diagnostic]:
    findings = Findings()
    validation.validate(document, findings)
    return list(findings)


def said_of_the_whole(document: Document) -> list[Diagnostic]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(validation, "suspect_part", lambda value, version: value)
        return said(document)


def read(value: Any) -> Document:
    return parse(as_source("a.json", json.dumps(value).encode()))


def versioned(document: Document) -> bool:
    value = document.parsed.value
    version = value.get("openapi") if isinstance(value, dict) else None
    return isinstance(version, str) and version[:4] in ("3.0.", "3.1.", "3.2.")


def readings(document: Document) -> Iterator[Document]:
    """Yield a document as it is written, and as it is when it is validated."""
    yield document
    yield fit(repair(document, Findings()), Findings())


def same(document: Document) -> None:
    """Check that nothing is said more, less or otherwise than of the whole."""
    for one in filter(versioned, readings(document)):
        assert said(one) == said_of_the_whole(one)


@given(mutated())
@ALL
def test_the_same_is_said_of_a_mutated_document(value: Any) -> None:
    same(read(value))


@given(broken_documents())
@ALL
def test_the_same_is_said_of_a_broken_document(value: Any) -> None:
    same(read(value))


@pytest.mark.parametrize("name", ["", "0", "00", "+1", "a/b", "~0", "é", "a b"])
@pytest.mark.parametrize("version", ["3.0.3", "3.1.0", "3.2.0"])
def test_the_same_is_said_whatever_a_component_is_called(
    name: str, version: str
) -> None:
    about = {"openapi": version, "info": {"title": "t"}, "paths": {}}
    schemas = {"Good": {"type": "string"}, name: 7}
    document = read({**about, "components": {"schemas": schemas}})
    assert said(document) == said_of_the_whole(document) != []


def test_the_same_is_said_of_every_document_that_is_here() -> None:
    assert len(FILES) > 50
    for file in FILES:
        try:
            same(parse(read_source(str(file))))
        except InputError:
            continue


def test_the_same_is_said_of_the_documents_of_others() -> None:
    specs = folder()
    if specs is None:
        pytest.skip("no corpus: name its folder in SDKGEN_CORPUS")
    for file in documents(specs):
        document = parse(read_source(str(file)))
        # As they are written the slow one takes long; what is validated is enough.
        made = fit(repair(document, Findings()), Findings())
        assert said(made) == said_of_the_whole(made)


def test_what_is_sound_is_left_out() -> None:
    value = yaml.safe_load(DOCUMENTS[0])
    assert suspect_part(value, "3.0") is None
    value["components"]["schemas"]["Item"]["type"] = "text"
    value["paths"]["/items"] = {"get": {"responses": {}}}
    found = suspect_part(value, "3.0")
    assert found is not None
    item = value["components"]["schemas"]["Item"]
    assert found["components"]["schemas"] == {"Item": item}
    assert found["components"]["parameters"] == {}
    assert found["paths"] == {"/items": {"get": {"responses": {}}}}
