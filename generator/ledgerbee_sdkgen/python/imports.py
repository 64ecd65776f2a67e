"""The import statements a module needs, computed from what it mentions."""

from collections.abc import Iterable, Iterator

from msgspec import Struct, field


class Imports(Struct):
    """Collects what one module mentions."""

    _modules: set[str] = field(default_factory=set)
    _names: dict[str, set[str]] = field(default_factory=dict)

    def module(self, name: str) -> None:
        """`import name`."""
        self._modules.add(name)

    def name(self, module: str, name: str) -> None:
        """`from module import name`."""
        self._names.setdefault(module, set()).add(name)

    def without(self, module: str) -> None:
        """Drop what would be imported from `module`: it is the module itself."""
        self._names.pop(module, None)

    def groups(self, package: str) -> tuple[tuple[str, ...], ...]:
        """Return the statements: the library's, others' and `package`'s own."""
        lines: dict[int, list[tuple[str, str]]] = {0: [], 1: [], 2: []}
        for module in self._modules:
            lines[_group(module, package)].append((module, f"import {module}"))
        for module, names in self._names.items():
            listed = ", ".join(_ordered(names))
            statement = f"from {module} import {listed}"
            lines[_group(module, package)].append((module, statement))
        # Plain imports come first, as isort has it.
        return tuple(
            tuple(
                line
                for _, line in sorted(
                    group, key=lambda pair: (pair[1].startswith("from"), pair[0])
                )
            )
            for group in lines.values()
            if group
        )


_STANDARD = frozenset(
    {
        "builtins",
        "collections",
        "datetime",
        "decimal",
        "functools",
        "pathlib",
        "types",
        "typing",
    }
)


def _group(module: str, package: str) -> int:
    root = module.partition(".")[0]
    if root == package:
        return 2
    return 0 if root in _STANDARD else 1


def _ordered(names: Iterable[str]) -> Iterator[str]:
    """Constants, then classes, then functions, each by the alphabet (isort's order)."""
    return iter(sorted(names, key=lambda name: (_rank(name), name)))


def _rank(name: str) -> int:
    if name.isupper() and len(name) > 1:
        return 0
    return 1 if name[:1].isupper() else 2
