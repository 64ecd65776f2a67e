"""A document from revision to revision, as who regenerates each time sees it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ledgerbee_sdkgen.config.load import load_settings
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.failures import InputError
from ledgerbee_sdkgen.inputs import read_inputs
from ledgerbee_sdkgen.model.schemas import EnumSchema, ObjectSchema
from ledgerbee_sdkgen.pipeline import read_api
from ledgerbee_sdkgen.progress import Progress
from ledgerbee_sdkgen.python.named import NamedApi, name_api

Structure = frozenset[str]
"""What a class is made of, by a plain look: names of properties, or values."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What a revision made of the names."""

    revision: str
    kept: int
    """Names of classes, methods and their parts that are what they were."""
    gone: tuple[str, ...]
    come: tuple[str, ...]
    renamed: tuple[tuple[str, str], ...]
    """What is where it was, and has another name."""
    repointed: tuple[tuple[str, str], ...]
    """A class that lost a part of what it was, and the one that is that whole now."""


def replay(revisions: Sequence[Path], refused: list[str]) -> Iterator[Step]:
    """Yield what each revision does to the names, each named after the one before.

    A revision that is no usable document changes nothing: its file is added to
    `refused`.
    """
    before: NamedApi | None = None
    for revision in revisions:
        try:
            after = _named(revision, before)
        except InputError:
            refused.append(revision.name)
            continue
        if before is not None:
            yield _step(revision.name, before, after)
        before = after


def _named(revision: Path, before: NamedApi | None) -> NamedApi:
    findings = Findings()
    settings = load_settings(
        config=None,
        spec=revision.as_posix(),
        package="client",
        output=revision.parent / "nowhere",
        templates=None,
        findings=findings,
    )
    api = read_api(read_inputs(settings), findings, Progress(None)).api
    return name_api(api, settings, before.surface if before else None, findings)


def _step(revision: str, before: NamedApi, after: NamedApi) -> Step:
    old = {(one.kind, one.of): one.name for one in before.surface.symbols.values()}
    new = {(one.kind, one.of): one.name for one in after.surface.symbols.values()}
    both = old.keys() & new.keys()
    moved = sorted((old[one], new[one]) for one in both if old[one] != new[one])
    return Step(
        revision=revision,
        kept=len(both) - len(moved),
        gone=tuple(sorted(before.surface.symbols.keys() - after.surface.symbols)),
        come=tuple(sorted(after.surface.symbols.keys() - before.surface.symbols)),
        renamed=tuple(moved),
        repointed=tuple(_repointed(_classes(before), _classes(after))),
    )


def _repointed(
    before: Mapping[str, Structure], after: Mapping[str, Structure]
) -> Iterator[tuple[str, str]]:
    """Yield a class that is another, and the one that is what it was.

    A class that has only got more is no other: who uses it can go on.
    """
    for name, was in before.items():
        if was and not was <= after.get(name, was):
            for heir, structure in after.items():
                if structure == was and before.get(heir) != was:
                    yield name, heir


def _classes(named: NamedApi) -> dict[str, Structure]:
    held: dict[str, Structure] = {}
    for name, schema in named.api.schemas.items():
        match schema:
            case ObjectSchema(fields=fields):
                parts = [field.wire_name for field in fields]
            case EnumSchema(values=values):
                parts = [*values]
            case _:
                continue
        held[named.names.classes[name]] = frozenset(parts)
    return held
