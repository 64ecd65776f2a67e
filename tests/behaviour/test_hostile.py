"""A document that tries its worst: what comes out is still plain, working Python."""

import ast
import importlib
import pkgutil
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.pipeline import Rendered
from tests.support.calls import ROOT
from tests.support.generated import imported, rendered, written

DOCUMENT = ROOT / "tests" / "fixtures" / "hostile.yaml"


@pytest.fixture(scope="module")
def found() -> Findings:
    return Findings()


@pytest.fixture(scope="module")
def made(found: Findings) -> Rendered:
    return rendered(DOCUMENT, "hostile", found)


def test_no_operation_is_lost(made: Rendered, found: Findings) -> None:
    assert (made.summary.operations, made.summary.total) == (12, 12)
    codes = {one.code for one in found}
    assert {"N004", "N009", "S008"} == {one for one in codes if one[0] != "R"}


def test_every_module_can_be_imported_and_every_model_decoded(
    made: Rendered, tmp_path: Path
) -> None:
    with imported(made.tree, "hostile", tmp_path) as package:
        for one in pkgutil.walk_packages(package.__path__, "hostile."):
            importlib.import_module(one.name)
        models = importlib.import_module("hostile.models")
        for name in models.__all__:
            model = getattr(models, name)
            assert getattr(model, "variants", None) or msgspec.json.Decoder(model)
        text = rb'{"class":"1","fooBar":"a","foo_bar":"b","a\"b\\":"c","":"d"}'
        decode = importlib.import_module("hostile._runtime.decode").decode
        value = decode(text, models.Import)
        assert (value.class_, value.foo_bar_2, value.foo_bar) == ("1", "a", "b")
        assert value.additional_properties_2 == {'a"b\\': "c"}


def test_webhooks_of_any_name_are_events(made: Rendered, tmp_path: Path) -> None:
    with imported(made.tree, "hostile", tmp_path) as package:
        hooks = package.webhooks
        for topic in ('a"b\\', '"""\n{{ 7*7 }}', "event", "unknown", "new"):
            signed = hooks.sign_test_event({"type": topic}, "eA==")
            event = hooks.verify(signed.payload, signed.headers, "eA==")
            assert event.type == topic
            assert isinstance(event, hooks.UnknownEvent) == (topic == "new")


def test_type_checkers_find_nothing(made: Rendered, tmp_path: Path) -> None:
    written(made.tree, tmp_path)
    result = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file=", "hostile"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.stdout.startswith("Success"), result.stdout


def test_no_text_of_the_document_becomes_code(made: Rendered) -> None:
    # A docstring or a literal that was left would end as a statement or a name.
    for path, text in made.tree.items():
        if not path.endswith((".py", ".pyi")) or "/_runtime/" in path:
            continue
        names = {
            node.id for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Name)
        }
        assert not names & {"evil", "summary", "second", "alert"}, path
        assert "49" not in text, path


def test_no_text_of_the_document_becomes_markup(made: Rendered) -> None:
    index = made.tree["docs/index.md"]
    assert "\n```python\nimport os" not in index
    assert "<script>" not in index.replace("\\<script\\>", "")
    assert "](javascript" not in index.replace("\\](javascript", "")


@pytest.mark.parametrize(
    "name", ["server", "conflict", "api", "mapping", "transport", "api_key", "client"]
)
def test_a_package_may_be_called_like_what_it_is_made_of(
    name: str, tmp_path: Path
) -> None:
    document = tmp_path / "a.yaml"
    document.write_text(
        "openapi: 3.0.3\ninfo: {title: A, version: '1'}\n"
        "paths: {/con: {get: {responses: {'204': {description: ok}}}}}\n",
        encoding="utf-8",
    )
    tree = rendered(document, name).tree
    assert f"{name}/resources/con_.py" in tree
    written(tree, tmp_path)
    result = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file=", name],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.stdout.startswith("Success"), result.stdout
    with imported(tree, name, tmp_path) as package:
        assert issubclass(package.NotFoundError, package.ApiError)
        assert not issubclass(package.NotFoundError, package.ServerError)
        assert not issubclass(package.NotFoundError, package.ConflictError)
