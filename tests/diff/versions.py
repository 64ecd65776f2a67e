"""A document made a package for type checkers to read, as it is named after another."""

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from jinja2 import Environment

from ledgerbee_sdkgen.config.settings import Config, Settings
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.failures import InputError
from ledgerbee_sdkgen.python.named import NamedApi
from ledgerbee_sdkgen.python.package import needed_runtime, plan_package
from ledgerbee_sdkgen.render.environment import make_environment, render
from ledgerbee_sdkgen.render.files import read_files
from ledgerbee_sdkgen.render.locate import runtime_root, template_root
from ledgerbee_sdkgen.sides import read_named

PACKAGE = "client"


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A revision of a document, and the package that is made of it."""

    revision: str
    named: NamedApi
    tree: Mapping[str, str]
    """Path → text of what type checkers read, not laid out."""


def versions(history: Path) -> Iterator[Version]:
    """Yield each revision that is a document at all, the oldest first.

    Each keeps the names of the one before it.
    """
    known = None
    for path in sorted(history.iterdir()):
        settings = Settings(
            config=Config(),
            spec=path.as_posix(),
            output=Path(),
            package=PACKAGE,
            templates=None,
        )
        try:
            named = read_named(settings, path.as_posix(), known, Findings())
        except InputError:
            # Some revisions are no JSON, or refer to what is not there.
            continue
        known = named.surface
        yield Version(revision=path.name, named=named, tree=_tree(named, settings))


def _tree(named: NamedApi, settings: Settings) -> dict[str, str]:
    environment, runtime = _common()
    planned = {one.path: one for one in plan_package(named, settings)}
    tree = {
        f"{PACKAGE}/_runtime/{path}": text
        for path, text in needed_runtime(runtime, named.api).items()
    }
    for path, one in planned.items():
        stem, _, ending = path.rpartition(".")
        is_hidden = ending == "py" and f"{stem}.pyi" in planned
        if path.startswith(f"{PACKAGE}/") and "py" in ending and not is_hidden:
            tree[path] = _plain(render(environment, one.template, one.view))
    return tree


def _plain(text: str) -> str:
    """Return a module without words, which change often and mean nothing to types."""
    return ast.unparse(_Wordless().visit(ast.parse(text)))


class _Wordless(ast.NodeTransformer):
    def visit_Expr(self, node: ast.Expr) -> ast.Expr | None:
        match node.value:
            case ast.Constant(value=str()):
                return ast.Expr(value=ast.Constant(value=...))
            case _:
                return node


@cache
def _common() -> tuple[Environment, Mapping[str, str]]:
    templates = read_files(template_root(), ".jinja")
    return make_environment(templates), read_files(runtime_root(), ".py")
