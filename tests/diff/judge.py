"""A second judge of `diff`: a type checker, on the new client and an old program."""

import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from ledgerbee_sdkgen.diff.change import Change, Direction, Level
from ledgerbee_sdkgen.python.symbols import Kind, Surface
from tests.diff.program import FOLDER, Program, Use, program_of
from tests.diff.stubs import Class, classes, package_of
from tests.diff.versions import PACKAGE, Version

UNSEEN: Mapping[str, str] = {
    "path-parameters-reordered": "those of one type change places unseen",
    "webhook-removed": "an event is told apart when it comes; its model may stay",
    "request-value-removed": "where no class lists the values, any text is taken",
}
"""Breaking rules that a type checker cannot always confirm, with the reason."""
_GONE = ("name-changed", "schema-removed", "schema-kind-changed")

_LINE = re.compile(r"(?P<path>[^:]+):(?P<line>\d+): error: (?P<message>.*)")
_KEYWORD = re.compile(r'Unexpected keyword argument "(\w+)"')
_MISSING = re.compile(r"Missing (?:named|positional) arguments? ((?:\"\w+\"(?:, )?)+)")
_KEYS = re.compile(r'(?:Extra|Missing) keys? \(?((?:"\w+"(?:, )?)+)\)? (?:for|in)')
_ITEM = re.compile(r'TypedDict item "(\w+)"')
_NOT_FIT = re.compile(r"\[(?:arg-type|return-value|typeddict-item|call-overload)\]$")
_ARGUMENT = re.compile(r'Argument (?:"(\w+)"|(\d+)) to')


@dataclass(frozen=True, slots=True, kw_only=True)
class Error:
    """What the type checker says of one line."""

    names: tuple[str, ...]
    """The symbols that it is of: the part that it names, else the whole."""
    types: frozenset[str]
    """The classes of what did not fit: they may be called otherwise, or be others."""
    is_of_call: bool
    """It is of the arguments, and names none."""
    is_gone: bool
    """What is named is not there."""
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What the two judges say of one step that the other does not."""

    errors: int
    judged: int
    """How many breaking changes were looked for."""
    unexplained: tuple[str, ...]
    """Errors that no breaking change tells of."""
    unseen: tuple[str, ...]
    """Breaking changes that no error confirms."""


class Room:
    """A folder where one package at a time is type-checked; what is known is kept."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._held: dict[str, str] = {}

    def check(self, version: Version, program: Program) -> list[str]:
        """Return what the type checker finds in `program`, with the package of then."""
        wanted = {**version.tree, **program.files}
        for path in self._held.keys() - wanted.keys():
            (self._folder / path).unlink()
        for path, text in wanted.items():
            if self._held.get(path) != text:
                target = self._folder / path
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(text, encoding="utf-8")
        self._held = wanted
        done = subprocess.run(
            [
                *(sys.executable, "-m", "mypy", "--config-file=", FOLDER),
                *("--follow-imports=silent", "--no-error-summary", "--no-pretty"),
            ],
            cwd=self._folder,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        found = [one for one in done.stdout.splitlines() if ": error: " in one]
        if done.stderr or (done.returncode and not found):
            raise RuntimeError(f"mypy: {done.stdout}{done.stderr}")
        return found


def judge(
    room: Room, old: Version, new: Version, changes: tuple[Change, ...]
) -> Verdict:
    """Return what a program of `old` says of `new` that `changes` do not, and back.

    Raises:
        ValueError: if the program is wrong for the client that it was written for.
    """
    package = package_of(old.tree, PACKAGE)
    program = program_of(package)
    wrong = room.check(old, program)
    if wrong:
        raise ValueError("\n".join(wrong[:20]))
    errors = [_error(line, program) for line in room.check(new, program)]
    breaking = [one for one in changes if one.level is Level.BREAKING]
    told = {name for one in breaking for name in one.symbols}
    known = {f"models.{one.name}": one for one in classes(package, "models")}
    kin = _Kin(old.named.surface, new.named.surface)
    looked = [
        one
        for one in breaking
        if _can_be_seen(one, old.named.surface) and not _is_anything(one, known)
    ]
    return Verdict(
        errors=len(errors),
        judged=len(looked),
        unexplained=tuple(
            one.text for one in errors if not kin.explained(one, breaking, told)
        ),
        unseen=tuple(
            f"{one.rule} {one.message}: {', '.join(one.symbols)}"
            for one in looked
            if not kin.confirmed(one, errors, _lost(breaking))
        ),
    )


class _Kin:
    """Which symbols are parts of which, or two names of one thing."""

    def __init__(self, old: Surface, new: Surface) -> None:
        self._twins: dict[str, set[str]] = {}
        for surface in (old, new):
            places: dict[str, set[str]] = {}
            for kind in (Kind.CLASS, Kind.INPUT, Kind.RESOURCE, Kind.RESOURCE_CLASS):
                for of, one in surface.of(kind).items():
                    places.setdefault(of, set()).add(one.name)
            for names in places.values():
                for name in names:
                    self._twins.setdefault(name, set()).update(names)

    def of(self, name: str) -> set[str]:
        """Return `name`, what it is a part of, and what else these are called."""
        whole, _, part = name.removesuffix(")").rpartition("(")
        if not whole:
            whole, _, part = name.rpartition(".")
        found = {name} | self._twins.get(name, set())
        if name.startswith("client.") or whole.count("."):
            for twin in {whole} | self._twins.get(whole, set()):
                found.add(twin)
                if twin.startswith("models."):
                    found.add(f"{twin}.{part}")
        return found

    def explained(self, error: Error, breaking: list[Change], told: set[str]) -> bool:
        """Tell whether breaking changes tell of all that an error is of."""
        if error.types & _lost(breaking):
            return True
        return bool(error.names) and all(
            self._told(name, error, breaking, told) for name in error.names
        )

    def _told(
        self, name: str, error: Error, breaking: list[Change], told: set[str]
    ) -> bool:
        if name == "client":
            return any(one.rule.startswith("security-") for one in breaking)
        if self.of(name) & told:
            return True
        parts = f"{name}("
        if name.startswith("resources."):
            held = {one for one in self.of(name) if one.startswith("client.")}
            return any(one.startswith(f"{res}.") for res in held for one in told)
        return error.is_of_call and any(one.startswith(parts) for one in told)

    def confirmed(self, change: Change, errors: list[Error], lost: set[str]) -> bool:
        """Tell whether there is an error of a change, at one of its symbols.

        One of the whole is, if the whole is gone; one of a part is, unless it is an
        argument and the change is of what is answered.
        """
        seen = {name for one in errors for name in (*one.names, *one.types)}
        gone = {n for one in errors if one.is_gone or one.is_of_call for n in one.names}
        # A class that is called otherwise is missed where it does not fit.
        gone |= seen & lost
        if not change.symbols and change.rule.startswith("security-"):
            return "client" in seen
        # What is gone is told of where it is imported, and then fits anything.
        held = {*re.findall(r"models\.\w+", change.before)}
        if "-type-" in change.rule and held & gone:
            return True
        symbols = {*change.symbols}
        parts = {
            name
            for name in seen
            if change.direction is not Direction.RESPONSE or not name.endswith(")")
        }
        return bool(
            symbols & seen
            or any(self.of(name) & gone for name in symbols)
            or any(self.of(name) & symbols for name in parts)
        )


def _lost(breaking: list[Change]) -> set[str]:
    """Return what is called otherwise, or is another thing."""
    return {name for one in breaking if one.rule in _GONE for name in one.symbols}


def _can_be_seen(change: Change, old: Surface) -> bool:
    symbols = [old.symbols[one] for one in change.symbols if one in old.symbols]
    is_member = any(one.kind is Kind.MEMBER for one in symbols)
    return is_member or change.rule not in UNSEEN


def _is_anything(change: Change, known: Mapping[str, Class]) -> bool:
    """Tell whether a type was or is `Any`, in whole or part, which fits anything."""
    if "-type-" not in change.rule and change.rule != "schema-kind-changed":
        return False
    named = (known[one].meaning for one in change.symbols if one in known)
    return any(
        re.search(r"\bAny\b", one) for one in (change.before, change.after, *named)
    )


def _error(line: str, program: Program) -> Error:
    row = _LINE.fullmatch(line)
    if row is None:
        return Error(
            names=(), types=frozenset(), is_of_call=False, is_gone=False, text=line
        )
    use = program.uses.get((row["path"], int(row["line"])), Use(name=""))
    code = program.files[row["path"]].splitlines()[int(row["line"]) - 1].strip()
    message = row["message"]
    parts = tuple(_parts(message, use))
    names = tuple(_part_of(use.name, part) for part in parts) or (use.name,)
    return Error(
        names=tuple(filter(None, names)),
        types=(
            frozenset(_types(parts, use)) if _NOT_FIT.search(message) else frozenset()
        ),
        is_of_call=not parts and message.endswith(("[call-arg]", "[call-overload]")),
        is_gone=message.endswith(("[attr-defined]", "[import-not-found]")),
        text=f"{message} in `{code[:200]}` ({', '.join(names)})",
    )


def _parts(message: str, use: Use) -> Iterator[str]:
    """Yield the arguments or keys that an error names."""
    for pattern in (_KEYWORD, _MISSING, _KEYS, _ITEM):
        found = pattern.search(message)
        if found:
            yield from re.findall(r"\w+", found[1])
            return
    found = _ARGUMENT.search(message)
    if found and found[1]:
        yield found[1]
    elif found and int(found[2]) <= len(use.positional):
        yield use.positional[int(found[2]) - 1]


def _types(parts: tuple[str, ...], use: Use) -> Iterator[str]:
    """Yield the classes, as symbols, that what did not fit is written with."""
    for part in parts or ("",):
        for word in re.findall(r"\w+", use.types.get(part, "")):
            yield from (f"models.{word}", f"params.{word}")


def _part_of(name: str, part: str) -> str:
    if name.startswith(("client.", "callbacks.")):
        return f"{name}({part})"
    if name == "client":
        return name
    return f"{name}.{part}"
