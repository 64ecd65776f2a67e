"""References followed from document to document to where they lead in the end."""

import difflib
from typing import Any, Final

from msgspec import Struct, field

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.failures import InputError
from ledgerbee_sdkgen.spec import pointers
from ledgerbee_sdkgen.spec.addressed import Directory, Target
from ledgerbee_sdkgen.spec.files import RefusedError

_MOST_PASSED: Final = 100
"""References on the way of one pointer."""


class Trails(Struct):
    """Follows references, and reports those that lead nowhere."""

    directory: Directory
    findings: Findings
    has_broken: bool = False
    """Whether a document was neither JSON nor YAML, or too large."""
    _ends: dict[tuple[Target, str], Target | None] = field(default_factory=dict)

    def value(self, target: Target) -> Any:
        """Return the value at a target that `end` has returned, or that is in one."""
        document = self.directory.known[target.address].document
        return document.node(target.pointer).value

    def has(self, target: Target) -> bool:
        """Tell whether there is something at `target`, in a document that was read."""
        try:
            self.value(target)
        except KeyError:
            return False
        return True

    def end(self, here: Target, reference: str, key: str = "$ref") -> Target | None:
        """Return where the `reference` in the object at `here` leads in the end.

        What is nothing but a reference again is passed. None: it leads nowhere, which
        is reported at `key` of the object.
        """
        known = here, reference
        if known not in self._ends:
            self._ends[known] = self._end(here, reference, key)
        return self._ends[known]

    def members(
        self, at: Target, visited: frozenset[Target] = frozenset()
    ) -> dict[str, Target]:
        """Return the members of a mapping, those that it only refers to included."""
        value = self.value(at)
        if not isinstance(value, dict) or at in visited:
            return {}
        found: dict[str, Target] = {}
        reference = value.get("$ref")
        if isinstance(reference, str) and (end := self.end(at, reference)):
            found = self.members(end, visited | {at})
        own = (key for key, item in value.items() if key != "$ref")
        return found | {key: below(at, key) for key in own}

    def _end(self, here: Target, reference: str, key: str) -> Target | None:
        try:
            return self._followed(here, reference)
        except InputError as error:
            self.has_broken = True
            for found in error.diagnostics:
                self.findings.add(found)
        except RefusedError as refused:
            if refused.code:
                self._report(here, reference, key, refused)
        return None

    def _report(
        self, here: Target, reference: str, key: str, refused: RefusedError
    ) -> None:
        document = self.directory.known[here.address].document
        where = document.location(f"{here.pointer}/{key}")
        joint = " " if refused.code == "S006" else " is not read: "
        message = f"`{reference}`{joint}{refused.reason}"
        self.findings.add(diagnostic(refused.code, message, where, hint=refused.hint))

    def _followed(self, here: Target, reference: str) -> Target:
        visited = set[Target]()
        target = self._descended(self.directory.target(here, reference))
        while (following := _reference(self.value(target))) is not None:
            if target in visited:
                raise RefusedError("S006", "leads back to itself")
            visited.add(target)
            target = self._descended(self.directory.target(target, following))
        return target

    def _descended(self, target: Target) -> Target:
        """Return where `target` is, references on the way followed.

        By the letter a pointer does not pass a reference; many are written so.
        """
        for _ in range(_MOST_PASSED):
            if self.has(target):
                return target
            passed = self._passed(target)
            if passed is None:
                raise self._dangling(target)
            target = passed
        # A reference into itself has a longer pointer each time.
        raise RefusedError("S006", "leads back to itself")

    def _passed(self, target: Target) -> Target | None:
        """Return what `target` is by the outermost reference on its way."""
        document = self.directory.known[target.address].document
        above, node = "", document.node()
        for token in pointers.tokens(target.pointer):
            try:
                node = document.node(pointers.join(above, token))
            except KeyError:
                reference = node.value.get("$ref") if _is_object(node.value) else None
                if not isinstance(reference, str):
                    return None
                rest = target.pointer[len(above) :]
                place = Target(target.address, above)
                led = self.directory.target(place, reference)
                return Target(led.address, led.pointer + rest)
            above = node.pointer
        return None

    def _dangling(self, target: Target) -> RefusedError:
        document = self.directory.known[target.address].document
        container, _, token = target.pointer.rpartition("/")
        try:
            value = document.node(container).value
        except KeyError:
            value = None
        known = [str(key) for key in value] if _is_object(value) else []
        close = difflib.get_close_matches(pointers.unescape(token), known, n=1)
        hint = f"did you mean `#{pointers.join(container, close[0])}`?" if close else ""
        return RefusedError("S006", f"points at nothing in {document.file}", hint)


def below(target: Target, *keys: str | int) -> Target:
    """Return the target of what is at `keys` in what is at `target`."""
    return Target(target.address, pointers.join(target.pointer, *keys))


def _is_object(value: Any) -> bool:
    return isinstance(value, dict)


def _reference(value: Any) -> str | None:
    """Return what `value` refers to, if that is all it says."""
    if isinstance(value, dict) and len(value) == 1:
        reference = value.get("$ref")
        return reference if isinstance(reference, str) else None
    return None
