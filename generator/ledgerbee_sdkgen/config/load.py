"""The configuration file and the command's options, read into `Settings`."""

import difflib
import tomllib
import types
import typing
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from msgspec import Struct
from msgspec.structs import fields

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.config.entries import entry_lines, nearest_line
from ledgerbee_sdkgen.config.files import MAX_BYTES, as_text, configurations
from ledgerbee_sdkgen.config.settings import Config, Settings
from ledgerbee_sdkgen.config.values import is_name, reserved, unfit
from ledgerbee_sdkgen.diagnostics import Findings, Location, Waiver
from ledgerbee_sdkgen.failures import InputError, SdkgenError


def load_settings(
    *,
    config: Path | None,
    spec: str | None,
    package: str | None,
    output: Path | None,
    templates: Path | None,
    findings: Findings,
    strict: bool = False,
    writes: bool = True,
    named: bool = False,
    overlays: Sequence[str] = (),
    allow_remote: bool = False,
    cache: bool = False,
) -> Settings:
    """Return the settings of a run; an option beats the file.

    `overlays` are applied after those of the file. A run that does not write needs
    neither a package nor an output folder; if it is `named`, it needs a package.

    With neither `config` nor `spec`, the one `specs/*.sdk.toml` below the current
    folder is the configuration.

    Raises:
        InputError: if the file cannot be read or says something unknown.
        SdkgenError: if it stays open which document, package or folder is meant.
    """
    path = config if config or spec else _the_only_config()
    file = path.as_posix() if path else ""
    text = _read(path) if path else ""
    findings.keep(file, text)
    table = _parse(text, file)
    lines = entry_lines(text)
    read = _Reader(file=file, lines=lines, findings=findings)
    values = read.config(table)
    base = path.parent if path else Path()
    document = spec or (values.spec.path and (base / values.spec.path).as_posix())
    if findings.errors:
        raise InputError(findings.errors, unread=[document] if document else [])
    findings.waivers = tuple(
        Waiver(id=one.id, reason=one.reason) for one in values.waivers
    )
    name = package or values.package.name or ("" if writes or named else "client")
    if not name:
        raise SdkgenError("no package name is given\nhint: add `--package NAME`")
    if reason := reserved(name):
        raise SdkgenError(f"`{name}` is {reason}\nhint: choose another name")
    if not is_name(name):
        raise SdkgenError(
            f"`{name}` cannot be imported by that name\n"
            "hint: use letters, digits and underscores, and no keyword"
        )
    where = output or (base / values.output.path if values.output.path else None)
    if where is None and not writes:
        where = Path()
    if where is None:
        raise SdkgenError("no output folder is given\nhint: add `--output DIR`")
    if not document:
        raise SdkgenError(
            f"`{file}` names no document\n"
            'hint: add `path = "…"` below `[spec]`, or `--spec FILE`'
        )
    described = values.webhooks.path
    return Settings(
        config=values,
        spec=document,
        output=where,
        package=name,
        templates=templates,
        overlays=(
            *((base / one).as_posix() for one in values.spec.overlays),
            *overlays,
        ),
        allow_remote=allow_remote or values.spec.allow_remote,
        cache=cache,
        strict=strict or values.report.strict,
        webhooks=described and (base / described).as_posix(),
        config_file=file,
        config_text=text,
        lines=lines,
    )


def _the_only_config() -> Path:
    found = configurations()
    if len(found) == 1:
        return found[0]
    many = ", ".join(f"`{path.as_posix()}`" for path in found)
    problem = (
        f"there are several: {many}" if found else "there is no `specs/*.sdk.toml`"
    )
    raise SdkgenError(
        f"no document is given, and {problem}\n"
        "hint: add `--config FILE`, or `--spec FILE --package NAME --output DIR`"
    )


def _read(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
        if len(data) > MAX_BYTES:
            raise OSError(None, "it is larger than any configuration")
        return as_text(data)
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not UTF-8 text"
        where = Location(file=path.as_posix())
        problem = f"the configuration cannot be read: {reason}"
        raise InputError([diagnostic("C001", problem, where)]) from error


def _parse(text: str, file: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except RecursionError as error:
        where = Location(file=file, line=1, column=1)
        raise InputError(
            [diagnostic("C002", "it is nested too deep", where)]
        ) from error
    except ValueError as error:
        message = str(error)
        place = message.rpartition("(at line ")[2].rstrip(")").split(", column ")
        at_end = len(place) != 2 or not place[0].isdigit()
        line, column = (text.count("\n") + 1, 1) if at_end else map(int, place)
        where = Location(file=file, line=line, column=column)
        reason = message.rpartition(" (at ")[0] or message
        raise InputError([diagnostic("C002", reason, where)]) from error


class _Reader(Struct, frozen=True, kw_only=True):
    """Turns TOML values into settings records; what does not fit becomes a finding."""

    file: str
    lines: Mapping[str, int]
    findings: Findings

    def config(self, table: dict[str, Any]) -> Config:
        config = typing.cast(Config, self._record(Config, table, ""))
        if not self.findings.errors:
            for entry, wanted in unfit(config):
                self._report("C004", f"`{entry}` has to be {wanted}", entry)
        return config

    def _record(self, kind: Any, table: dict[str, Any], entry: str) -> Any:
        known = {one.name: one for one in fields(kind)}
        given = {}
        for key, item in table.items():
            place = f"{entry}.{key}" if entry else key
            if key in known:
                given[key] = self._value(known[key].type, item, place)
            else:
                self._unknown(key, place, known)
        for name, field in known.items():
            if name not in given and field.required:
                self._report("C004", f"`{entry}` needs `{name}`", entry)
                given[name] = ""
        return kind(**given)

    def _value(self, kind: Any, item: Any, entry: str) -> Any:
        origin, parts = typing.get_origin(kind), typing.get_args(kind)
        if _is_table(kind) and isinstance(item, dict):
            return self._record(kind, item, entry)
        if origin is tuple and isinstance(item, list):
            if _is_table(parts[0]):
                places = (f"{entry}[{number}]" for number in range(len(item)))
            else:
                places = (f"{entry}={part}" for part in item)
            pairs = zip(item, places, strict=True)
            return tuple(self._value(parts[0], part, place) for part, place in pairs)
        if origin is Mapping and isinstance(item, dict):
            return {
                key: self._value(parts[1], part, f"{entry}.{key}")
                for key, part in item.items()
            }
        if origin is types.UnionType and type(item) in parts:
            return item
        if kind in (bool, int, str) and type(item) is kind:
            return item
        if kind is float and type(item) in (int, float):
            return float(item)
        self._report("C004", f"`{entry}` has to be {_described(kind)}", entry)
        return kind() if kind in (bool, int, float) else ""

    def _unknown(self, key: str, entry: str, known: Mapping[str, Any]) -> None:
        close = difflib.get_close_matches(key, known, n=1)
        hint = f"did you mean `{close[0]}`?" if close else f"known: {', '.join(known)}"
        self._report("C003", f"unknown key `{entry}`", entry, hint)

    def _report(self, code: str, message: str, entry: str, hint: str = "") -> None:
        line = nearest_line(self.lines, entry)
        where = Location(file=self.file, line=line, column=1 if line else 0)
        self.findings.add(diagnostic(code, message, where, hint=hint))


def _is_table(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Struct)


def _described(kind: Any) -> str:
    if typing.get_origin(kind) is tuple:
        inner = typing.get_args(kind)[0]
        return "a list of tables" if _is_table(inner) else "a list of texts"
    if _is_table(kind) or typing.get_origin(kind) is Mapping:
        return "a table"
    if typing.get_origin(kind) is types.UnionType:
        return "a text, a whole number, or true or false"
    plain = {int: "a whole number", float: "a number", bool: "true or false"}
    return plain.get(kind, "a text")
