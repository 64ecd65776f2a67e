"""What would be generated of a document, before it is laid out: a matter of moments."""

import functools
import importlib
import json
import shutil
import sys
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType
from typing import Any

import msgspec
from jinja2 import Environment
from msgspec.structs import replace

from ledgerbee_sdkgen.config.load import load_settings
from ledgerbee_sdkgen.config.settings import NamingSettings
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.inputs import Sources, read_inputs
from ledgerbee_sdkgen.pipeline import Planned, plan_sdk
from ledgerbee_sdkgen.progress import Progress
from ledgerbee_sdkgen.python.examples import Examples
from ledgerbee_sdkgen.python.names import assign_names
from ledgerbee_sdkgen.render.environment import make_environment, render
from ledgerbee_sdkgen.render.locate import runtime_root
from ledgerbee_sdkgen.spec.source import as_source
from tests.support.calls import ROOT
from tests.support.generated import written

PACKAGE = "drafted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """The plan, and path → text of its files, without the run-time library."""

    planned: Planned
    tree: Mapping[str, str]
    findings: Findings


def drafted(text: str, name: str = "spec.json") -> Draft:
    """Return what is generated of the document `text`, without a configuration.

    Raises:
        SdkgenError: as `generate` does.
    """
    findings = Findings()
    sources, environment = _common()
    document = as_source(name, text.encode())
    planned = plan_sdk(replace(sources, document=document), findings, Progress(None))
    tree = {
        file.path: render(environment, file.template, file.view)
        for file in planned.files
    }
    return Draft(planned=planned, tree=tree, findings=findings)


def drafted_value(document: Any) -> Draft:
    """Return what is generated of a document that is JSON already."""
    return drafted(json.dumps(document))


@functools.cache
def _common() -> tuple[Sources, Environment]:
    """Return what every draft is made with; templates are compiled once."""
    settings = load_settings(
        config=None,
        spec=(ROOT / "tests" / "fixtures" / "things.yaml").as_posix(),
        package=PACKAGE,
        output=Path("out"),
        templates=None,
        findings=Findings(),
    )
    sources = read_inputs(settings)
    return sources, make_environment(sources.templates)


@contextmanager
def running(draft: Draft) -> Iterator[ModuleType]:
    """Import the package for the length of the block; all of its modules are loaded.

    The run-time library is the generator's own, read once for all drafts.
    """
    runtime = f"{PACKAGE}._runtime"
    if runtime not in sys.modules:
        place = runtime_root() / "__init__.py"
        spec = spec_from_file_location(
            runtime, place, submodule_search_locations=[str(place.parent)]
        )
        assert spec is not None
        sys.modules[runtime] = module_from_spec(spec)
    folder = _folder().name
    written(draft.tree, Path(folder))
    importlib.invalidate_caches()
    sys.path.insert(0, folder)
    # A draft of the same length and second would be taken for the one before.
    keeps, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    try:
        package = importlib.import_module(PACKAGE)
        for path in draft.tree:
            if path.startswith(f"{PACKAGE}/") and path.endswith(".py"):
                name = path.removesuffix(".py").removesuffix("/__init__")
                importlib.import_module(name.replace("/", "."))
        yield package
    finally:
        sys.dont_write_bytecode = keeps
        sys.path.remove(folder)
        for name in [name for name in sys.modules if _is_of_draft(name, runtime)]:
            del sys.modules[name]
        shutil.rmtree(Path(folder, PACKAGE))


@functools.cache
def _folder() -> "TemporaryDirectory[str]":
    """Return the one folder of drafts: hypothesis tells failures apart by file."""
    return TemporaryDirectory()


def _is_of_draft(name: str, runtime: str) -> bool:
    is_runtime = name == runtime or name.startswith(f"{runtime}.")
    return not is_runtime and (name == PACKAGE or name.startswith(f"{PACKAGE}."))


def undecodable() -> list[str]:
    """Return the models of the `running` draft that nothing can be decoded as."""
    failed = []
    models = importlib.import_module(f"{PACKAGE}.models")
    for name in models.__all__:
        model = getattr(models, name)
        if not getattr(model, "variants", None):
            try:
                msgspec.json.Decoder(model)
            except TypeError as error:
                failed.append(f"{name}: {error}")
    return failed


def unanswered(draft: Draft) -> list[str]:
    """Return the calls that the fake of the `running` draft does not answer."""
    return [f"{call}: {error!r}" for call, error in _failures(draft)]


def unexpected(draft: Draft) -> list[str]:
    """Return the calls of the `running` draft that fail as no caller should see.

    Some documents describe calls that cannot be made, or answers that cannot be; that
    is told of by the operation's own words, or by the fake.
    """
    errors = importlib.import_module(f"{PACKAGE}.errors")
    return [
        f"{call}: {error!r}"
        for call, error in _failures(draft)
        if not isinstance(error, errors.ApiStatusError)
        if not (isinstance(error, TypeError | ValueError) and " /" in str(error)[:9])
    ]


def _failures(draft: Draft) -> Iterator[tuple[str, Exception]]:
    """Yield each call that fails, and how.

    Each operation is called with what it requires, made of examples.
    """
    api = draft.planned.api
    fake = importlib.import_module(f"{PACKAGE}.testing").FakeDrafted()
    known = {"client": fake.client(), "Decimal": Decimal}
    names = assign_names(api, NamingSettings(), client="Drafted")
    examples = Examples(schemas=api.schemas, names=names)
    for operation in api.operations:
        arguments = names.arguments[operation.location.pointer]
        call = examples.call(operation, [one for one in arguments if one.required])
        fake.forget()
        try:
            with warnings.catch_warnings(action="ignore"):
                eval(call, known)
        except Exception as error:
            yield call, error
