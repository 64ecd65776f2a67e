"""A generated package, looked at from within: compiled, imported, walked."""

import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from tests.corpus.documents import Route
from tests.corpus.generate import PACKAGE


def uncompiled(folder: Path) -> list[str]:
    """Return a line for each file that is no Python."""
    found = []
    for path in sorted(folder.joinpath(PACKAGE).rglob("*.py*")):
        if path.suffix in (".py", ".pyi"):
            text = path.read_text(encoding="utf-8")
            try:
                compile(text, path.name, "exec", dont_inherit=True)
            except (SyntaxError, ValueError) as error:
                found.append(f"{path.relative_to(folder).as_posix()}: {error}")
    return found


def unimported() -> list[str]:
    """Return a line for each module that cannot be imported."""
    found = []
    package = importlib.import_module(PACKAGE)
    for one in pkgutil.walk_packages(package.__path__, f"{PACKAGE}."):
        try:
            importlib.import_module(one.name)
        except Exception as error:
            found.append(f"{one.name}: {error!r}")
    return found


def undecoded() -> list[str]:
    """Return a line for each model of which no decoder can be made."""
    found = []
    models = importlib.import_module(f"{PACKAGE}.models")
    for name in models.__all__:
        try:
            model = getattr(models, name)
            if not getattr(model, "variants", None):
                msgspec.json.Decoder(model)
        except Exception as error:
            found.append(f"models.{name}: {error!r}")
    return found


def client_class() -> Any:
    """Return the client for threads."""
    return importlib.import_module(PACKAGE).ClientOf


def methods(client: Any) -> list[Route]:
    """Return the operations of all methods that can be reached from `client`."""
    resource = importlib.import_module(f"{PACKAGE}._runtime.resource").Resource
    return sorted(set(_methods(client, resource)))


def _methods(holder: Any, resource: type) -> Iterator[Route]:
    for name in dir(type(holder)):
        if name.startswith("_"):
            continue
        held = inspect.getattr_static(type(holder), name)
        for build in _builders(held):
            yield from _operations(build)
        if inspect.isfunction(held):
            continue
        reached = getattr(holder, name)
        if isinstance(reached, resource):
            yield from _methods(reached, resource)
        elif build := getattr(reached, "_build", None):
            yield from _operations(build)


def _builders(held: Any) -> Iterator[Any]:
    """Yield the functions that `held`, a method or what acts as one, makes calls by."""
    while held is not None:
        if inspect.isfunction(held):
            yield held
        held = getattr(held, "__wrapped__", None)


def _operations(build: Any) -> Iterator[Route]:
    operation = importlib.import_module(f"{PACKAGE}._runtime.operation").Operation
    for name in build.__code__.co_names:
        found = build.__globals__.get(name)
        if isinstance(found, operation):
            yield Route(found.method, found.path)
