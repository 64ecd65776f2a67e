"""Imports of classes that are called otherwise now."""

from collections.abc import Iterable, Iterator, Mapping

import libcst as cst
from libcst.helpers import get_full_name_for_node
from libcst.metadata import ImportAssignment

from ledgerbee_sdkgen.usage.edits import Edit, removing, replacing
from ledgerbee_sdkgen.usage.reading import Reading


def renamed_imports(
    names: Iterable[tuple[cst.Name, str]], reading: Reading
) -> Iterator[Edit]:
    """Yield the edits that call each of `names` otherwise, and import it so.

    What is imported and still used by its old name stays imported. A name that is
    imported as another (`as`) is left out by `is_plain`.
    """
    by_import: dict[ImportAssignment, dict[cst.Name, str]] = {}
    for name, new in names:
        yield replacing(name, new, reading)
        for one in reading.assignments(name):
            if isinstance(one, ImportAssignment):
                by_import.setdefault(one, {})[name] = new
    for one, renamed in by_import.items():
        yield from _imported(one, renamed, reading)


def is_plain(name: cst.Name, reading: Reading) -> bool:
    """Tell whether `name` is imported from a module, by one import, as it is called."""
    found = list(reading.assignments(name))
    return len(found) == 1 and _alias(found[0], name.value) is not None


def is_taken(name: cst.Name, new: str, reading: Reading) -> bool:
    """Tell whether the file calls something else `new` than what `name` becomes."""
    modules = {_module(one) for one in reading.assignments(name)}
    scopes = {one for one in reading.scopes.values() if one is not None}
    return any(
        _alias(one, new) is None or _module(one) not in modules
        for scope in scopes
        for one in scope.assignments[new]
    )


def _module(one: object) -> str | None:
    if isinstance(one, ImportAssignment) and isinstance(one.node, cst.ImportFrom):
        module = one.node.module
        return get_full_name_for_node(module) if module else None
    return None


def _alias(one: object, name: str) -> cst.ImportAlias | None:
    if not isinstance(one, ImportAssignment) or not isinstance(
        one.node, cst.ImportFrom
    ):
        return None
    if isinstance(one.node.names, cst.ImportStar):
        return None
    for alias in one.node.names:
        if get_full_name_for_node(alias.name) == name and alias.asname is None:
            return alias
    return None


def _imported(
    one: ImportAssignment, renamed: Mapping[cst.Name, str], reading: Reading
) -> Iterator[Edit]:
    alias = _alias(one, next(iter(renamed)).value)
    statement = one.node
    if alias is None or not isinstance(statement, cst.ImportFrom):
        return
    listed = statement.names
    assert not isinstance(listed, cst.ImportStar)
    new = next(iter(renamed.values()))
    is_there = any(get_full_name_for_node(other.name) == new for other in listed)
    is_used = {use.node for use in one.references} - {*renamed}
    if is_used and not is_there:
        _, end = reading.span(alias)
        yield Edit(start=end, end=end, text=f", {new}")
    elif not is_used and not is_there:
        yield replacing(alias.name, new, reading)
    elif not is_used:
        yield removing(alias, listed, reading)
