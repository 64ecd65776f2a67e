"""A program that uses everything that a generated package has.

It is written from the text of the package alone, so that it knows nothing of `diff`.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from tests.diff.stubs import (
    Class,
    Method,
    Package,
    Part,
    answered,
    classes,
    functions,
    imports,
    methods,
)

FOLDER = "uses"


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """What a line uses."""

    name: str
    """The symbol: `client.invoices.list`, `models.Invoice`; empty if it is none."""
    types: Mapping[str, str] = field(default_factory=dict)
    """Argument or property → the type that is written; nothing → that of the whole."""
    positional: tuple[str, ...] = ()
    """The arguments that are given by position."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """Path → text, and what each line is there for."""

    files: dict[str, str]
    uses: dict[tuple[str, int], Use]


@dataclass(slots=True)
class _Page:
    """One module of the program; lines are numbered from 1."""

    lines: list[str] = field(default_factory=list)
    uses: dict[int, Use] = field(default_factory=dict)

    def write(self, text: str, use: Use | None = None) -> None:
        self.lines.append(text)
        if use is not None:
            self.uses[len(self.lines)] = use


@dataclass(frozen=True, slots=True, kw_only=True)
class _Travelling:
    """Which way classes travel."""

    given: frozenset[str]
    """Names of inputs."""
    got: frozenset[str]
    """Names of models."""


def program_of(package: Package) -> Program:
    """Return the program that uses all of `package`: one module for each of its."""
    pages: dict[str, _Page] = {}

    def page(module: str) -> _Page:
        if module not in pages:
            pages[module] = _started(package, module)
        return pages[module]

    client = page("client")
    for one in package.credentials:
        text = f"{package.client}({one}='')"
        client.write(text, Use(name="client"))
    for method in methods(package):
        _call(page(method.module), method, method.name.replace("client", "_CLIENT", 1))
    travelling = _Travelling(
        given=frozenset(one.name for one in classes(package, "params")),
        got=answered(package),
    )
    for kind in ("models", "params", "resources"):
        for class_ in classes(package, kind):
            _class(page(class_.module), class_, kind, travelling)
    if "callbacks" in package.modules:
        for function in functions(package, "callbacks"):
            _call(page("callbacks"), function, function.name.partition(".")[2])
    return _program(pages)


def _program(pages: dict[str, _Page]) -> Program:
    files = {f"{FOLDER}/__init__.py": ""}
    uses: dict[tuple[str, int], Use] = {}
    for module, page in pages.items():
        path = f"{FOLDER}/{module.replace('.', '_')}.py"
        files[path] = "\n".join((*page.lines, ""))
        uses |= {(path, line): use for line, use in page.uses.items()}
    return Program(files=files, uses=uses)


def _started(package: Package, module: str) -> _Page:
    """Return a page with all that the annotations of `module` may be written with.

    Each line has one name: what is gone is told of that line.
    """
    page = _Page()
    page.write("from __future__ import annotations")
    page.write(f"from {package.name} import {package.client}")
    needed = () if module == "client" else imports(package, module)
    for origin, name in dict.fromkeys((*needed, *_own(package, module))):
        if not name:
            page.write(f"import {origin}")
            continue
        use = None
        for kind in ("models", "params", "resources"):
            if origin.startswith(f"{package.name}.{kind}."):
                use = Use(name=f"{kind}.{name.partition(' ')[0]}")
        if use is not None and not use.name.startswith("resources."):
            # Users take them from there, in whatever module they are.
            origin = f"{package.name}.{use.name.partition('.')[0]}"
        page.write(f"from {origin} import {name}", use)
    page.write(f"_CLIENT: {package.client}")
    return page


def _own(package: Package, module: str) -> Iterator[tuple[str, str]]:
    """Yield what a module defines itself."""
    kind = module.partition(".")[0]
    if kind in ("models", "params", "resources"):
        for one in classes(package, kind):
            if one.module == module:
                yield f"{package.name}.{module}", one.name
    if module == "callbacks":
        for function in functions(package, module):
            yield f"{package.name}.{module}", function.name.partition(".")[2]


def _class(page: _Page, class_: Class, kind: str, travelling: _Travelling) -> None:
    name = f"{kind}.{class_.name}"
    for member in class_.members:
        page.write(f"{class_.name}.{member}", Use(name=f"{name}.{member}"))
    if kind == "models":
        for part in class_.parts:
            # What is only given is hardly read: that it is there is enough.
            type_ = part.type if class_.name in travelling.got else "object"
            use = Use(name=f"{name}.{part.name}", types={"": type_})
            page.write(f"def _{len(page.lines)}(it: {class_.name}) -> {type_}:")
            page.write(f"    return it.{part.name}", use)
    if class_.meaning:
        # What is answered is taken apart; what is sent is put together.
        way = (class_.name, class_.meaning)
        is_read = kind == "models" and class_.name in travelling.got
        was, is_ = way if is_read else reversed(way)
        page.write(f"def _{len(page.lines)}(it: {was}) -> {is_}:")
        page.write("    return it", Use(name=name, types={"": class_.meaning}))
    if kind == "resources" or not class_.parts:
        return
    if kind == "params":
        written = "{{{}}}", "{0!r}: {0}"
    elif f"{class_.name}Param" in travelling.given:
        written = f"{class_.name}({{}})", "{0}={0}"
    else:
        # Programs do not make what is only answered.
        return
    for parts in _sets(class_.parts):
        types = _define(page, parts, class_.name)
        listed = ", ".join(written[1].format(one.name) for one in parts)
        use = Use(name=name, types=types)
        page.write(f"    return {written[0].format(listed)}", use)


def _call(page: _Page, method: Method, spelled: str) -> None:
    """Write a call by keywords that gives everything, and one that gives the least.

    The latter gives what it may by position.
    """
    for parts in _sets(method.parts):
        is_least = len(parts) < len(method.parts) or all(one.required for one in parts)
        types = _define(page, parts, method.returns)
        by_name = ", ".join(f"{one.name}={one.name}" for one in parts)
        use = Use(name=method.name, types=types)
        page.write(f"    return {spelled}({by_name})", use)
        in_order = tuple(one.name for one in parts if one.is_positional)
        if is_least and in_order:
            rest = (f"{one.name}={one.name}" for one in parts[len(in_order) :])
            _define(page, parts, method.returns)
            use = Use(name=method.name, types=types, positional=in_order)
            page.write(f"    return {spelled}({', '.join((*in_order, *rest))})", use)


def _define(page: _Page, parts: Iterable[Part], returns: str) -> dict[str, str]:
    listed = ", ".join(f"{one.name}: {one.type}" for one in parts)
    page.write(f"def _{len(page.lines)}({listed}) -> {returns}:")
    return {"": returns, **{one.name: one.type for one in parts}}


def _sets(parts: tuple[Part, ...]) -> Iterator[tuple[Part, ...]]:
    yield parts
    least = tuple(one for one in parts if one.required)
    if least != parts:
        yield least
