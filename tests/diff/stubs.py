"""What a generated package offers to type checkers, read from its own text.

Nothing of the generator is asked: this is for a judge of what the generator says.
"""

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """An argument of a method, or a property of a class."""

    name: str
    type: str
    """As it is annotated."""
    required: bool
    is_positional: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Method:
    """A method of the client, as `client.invoices.list`."""

    name: str
    module: str
    parts: tuple[Part, ...]
    returns: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Class:
    """A class of models or of what may be given for them, or another name of a type."""

    name: str
    module: str
    parts: tuple[Part, ...]
    members: tuple[str, ...] = ()
    """Values of an enumeration."""
    meaning: str = ""
    """What it is another name of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """The modules of a package that users name things of."""

    name: str
    client: str
    """What the class of the client is called."""
    credentials: tuple[str, ...]
    modules: Mapping[str, ast.Module]
    """Name, as `resources.invoices` → its stub, or its text where there is none."""


def package_of(tree: Mapping[str, str], name: str) -> Package:
    """Return the package `name` of a rendered `tree`."""
    modules = {}
    for path, text in tree.items():
        stem, _, ending = path.rpartition(".")
        is_hidden = ending == "py" and f"{stem}.pyi" in tree
        if stem.startswith(f"{name}/") and ending in ("py", "pyi") and not is_hidden:
            module = stem.removeprefix(f"{name}/").replace("/", ".")
            if "_runtime" not in module:
                modules[module] = ast.parse(text)
    client = next(_classes(modules["client"]))
    return Package(
        name=name,
        client=client.name,
        credentials=tuple(_credentials(client)),
        modules=modules,
    )


def methods(package: Package) -> Iterator[Method]:
    """Yield every method that can be reached from the client."""
    known = {
        class_.name: (module, class_)
        for module, tree in package.modules.items()
        if module.startswith("resources.")
        for class_ in _classes(tree)
    }
    client = next(_classes(package.modules["client"]))
    left = [("client", "client", client)]
    while left:
        prefix, module, class_ = left.pop(0)
        # Where there are overloads, the last takes all arguments.
        functions = {
            one.name: one for one in class_.body if isinstance(one, ast.FunctionDef)
        }
        for name, one in functions.items():
            if any("property" in ast.unparse(mark) for mark in one.decorator_list):
                inner = known.get(_returns(one))
                if inner is not None and not name.startswith("with_"):
                    left.append((f"{prefix}.{name}", *inner))
            elif prefix != "client":
                yield Method(
                    name=f"{prefix}.{name}",
                    module=module,
                    parts=tuple(_arguments(one)),
                    returns=_returns(one),
                )


def classes(package: Package, kind: str) -> Iterator[Class]:
    """Yield all public classes of `models`, `params` or `resources`."""
    for module, tree in package.modules.items():
        if not module.startswith(f"{kind}."):
            continue
        for class_ in _classes(tree):
            yield Class(
                name=class_.name,
                module=module,
                parts=tuple(_properties(class_)),
                members=tuple(_members(class_)),
            )
        for one in ast.walk(tree):
            if isinstance(one, ast.AnnAssign) and _is_alias(one):
                name, meaning = ast.unparse(one.target), _meaning(one.value)
                yield Class(name=name, module=module, parts=(), meaning=meaning)


def functions(package: Package, module: str) -> Iterator[Method]:
    """Yield the public functions of a module."""
    for one in package.modules[module].body:
        if isinstance(one, ast.FunctionDef):
            yield Method(
                name=f"{module}.{one.name}",
                module=module,
                parts=tuple(_arguments(one)),
                returns=_returns(one),
            )


def answered(package: Package) -> frozenset[str]:
    """Return the models that programs get: all that methods and functions return."""
    known = {one.name: one for one in classes(package, "models")}
    called = [*methods(package)]
    for module in {"callbacks", "webhooks"} & package.modules.keys():
        called += functions(package, module)
    waiting = [word for one in called for word in _words(one.returns)]
    waiting += [
        word
        for one in package.modules.get("webhooks", ast.Module([], [])).body
        if isinstance(one, ast.AnnAssign)
        for word in _words(_meaning(one.value))
    ]
    found: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in known and name not in found:
            found.add(name)
            types = [known[name].meaning, *(part.type for part in known[name].parts)]
            waiting += [word for type_ in types for word in _words(type_)]
    return frozenset(found)


def _words(type_: str) -> list[str]:
    return re.findall(r"\w+", type_)


def imports(package: Package, module: str) -> Iterator[tuple[str, str]]:
    """Yield module → name of what a module imports; what is whole has no name."""
    for one in ast.walk(package.modules[module]):
        match one:
            case ast.Import(names=names):
                yield from ((alias.name, "") for alias in names)
            case ast.ImportFrom(module=str(origin), names=names):
                if origin != "__future__":
                    yield from ((origin, _alias(alias)) for alias in names)
            case _:
                pass


def _alias(alias: ast.alias) -> str:
    return f"{alias.name} as {alias.asname}" if alias.asname else alias.name


def _classes(tree: ast.Module) -> Iterator[ast.ClassDef]:
    for one in tree.body:
        hidden = isinstance(one, ast.ClassDef) and any(
            ast.unparse(mark) == "type_check_only" for mark in one.decorator_list
        )
        if isinstance(one, ast.ClassDef) and not hidden:
            yield one


def _credentials(client: ast.ClassDef) -> Iterator[str]:
    for one in client.body:
        if isinstance(one, ast.FunctionDef) and one.name == "__init__":
            for argument in one.args.kwonlyargs:
                if argument.arg == "base_url":
                    return
                yield argument.arg


def _arguments(function: ast.FunctionDef) -> Iterator[Part]:
    listed = function.args
    defaults: list[ast.expr | None] = [*listed.defaults]
    missing = len(listed.args) - len(defaults)
    in_order = zip(listed.args, [None] * missing + defaults, strict=True)
    by_name = zip(listed.kwonlyargs, listed.kw_defaults, strict=True)
    for is_positional, group in ((True, in_order), (False, by_name)):
        for one, default in group:
            if one.annotation is not None:
                yield Part(
                    name=one.arg,
                    type=ast.unparse(one.annotation),
                    required=default is None,
                    is_positional=is_positional,
                )


def _returns(function: ast.FunctionDef) -> str:
    return ast.unparse(function.returns) if function.returns else "None"


def _properties(class_: ast.ClassDef) -> Iterator[Part]:
    for one in class_.body:
        if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name):
            type_ = ast.unparse(one.annotation)
            if type_.startswith("ClassVar"):
                continue
            is_optional = type_.startswith("NotRequired[") or _has_default(one.value)
            for mark in ("NotRequired[", "DeprecatedField["):
                if type_.startswith(mark):
                    type_ = type_.removeprefix(mark).removesuffix("]")
            yield Part(name=one.target.id, type=type_, required=not is_optional)


def _members(class_: ast.ClassDef) -> Iterator[str]:
    for one in class_.body:
        if isinstance(one, ast.Assign):
            yield from (ast.unparse(target) for target in one.targets)


def _is_alias(one: ast.AnnAssign) -> bool:
    return ast.unparse(one.annotation) == "TypeAlias"


def _has_default(value: ast.expr | None) -> bool:
    if isinstance(value, ast.Call):
        return any(one.arg != "name" for one in value.keywords)
    return value is not None


def _meaning(value: ast.expr | None) -> str:
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        return value.value
    return ast.unparse(value) if value else "None"
