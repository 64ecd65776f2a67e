"""`update`: fetch the document, say what changed, and make the client of it."""

from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from ledgerbee_sdkgen.choices import ExitCode, FailOn
from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.commands.compared import Compared, compared, update_of
from ledgerbee_sdkgen.commands.diff import refused, with_reasons
from ledgerbee_sdkgen.commands.generate import refuse_without_lock
from ledgerbee_sdkgen.commands.outcome import Outcome
from ledgerbee_sdkgen.commands.place import shown
from ledgerbee_sdkgen.commands.upstream import Newer, named, newer, place_of
from ledgerbee_sdkgen.config.entries import entry_lines
from ledgerbee_sdkgen.config.settings import Settings
from ledgerbee_sdkgen.config.version import with_version
from ledgerbee_sdkgen.diagnostics import Findings, Location
from ledgerbee_sdkgen.diff.notes import notes_of
from ledgerbee_sdkgen.diff.release import size_of
from ledgerbee_sdkgen.failures import InputError, SdkgenError
from ledgerbee_sdkgen.inputs import Sources, read_inputs, with_document, with_release
from ledgerbee_sdkgen.model.releases import Release
from ledgerbee_sdkgen.output.drift import compare
from ledgerbee_sdkgen.output.manifest import Inputs, make_manifest
from ledgerbee_sdkgen.output.places import RELEASES, STATE, UPSTREAM
from ledgerbee_sdkgen.output.records import releases_text, upstream_text
from ledgerbee_sdkgen.output.write import Rewrite, write_tree
from ledgerbee_sdkgen.pipeline import Rendered, render_sdk
from ledgerbee_sdkgen.progress import Progress
from ledgerbee_sdkgen.report.text import counted
from ledgerbee_sdkgen.report.update import (
    Update,
    update_markdown,
    update_record,
    update_text,
)
from ledgerbee_sdkgen.spec.document import parse
from ledgerbee_sdkgen.spec.published import Publisher

_NO_INPUTS = Inputs(generator="", spec="", config="", templates="", options="")


class Bounds(Struct, frozen=True, kw_only=True):
    """What an update may be, and whether it is made."""

    dry_run: bool = False
    allow_removals: bool = False
    fail_on: FailOn | None = None
    """Changes that are not taken."""


def update(
    settings: Settings,
    *,
    place: str | None,
    bounds: Bounds,
    findings: Findings,
    progress: Progress,
    publisher: Publisher | None = None,
) -> Outcome:
    """Bring document, configuration and client to what is published, or leave all.

    `place` is a URL or a file, in place of the configured URL.

    Raises:
        InputError: if an input or what is published is not usable.
        SdkgenError: if the client of it cannot be made. Nothing is written.
    """
    if not settings.config_file:
        raise SdkgenError(
            "`update` moves the version of the client, and nothing says where it is\n"
            "hint: write a configuration, and give it by `--config FILE`"
        )
    if settings.spec == "-":
        raise SdkgenError("`update` writes the document, and stdin is no file")
    where = place_of(settings, place)
    sources = read_inputs(settings)
    refuse_without_lock(sources)
    found = newer(
        sources,
        where,
        progress,
        is_given=place is not None,
        publisher=publisher,
    )
    if found is None:
        return Outcome(done=f"{shown(Path(settings.spec))} is what {named(where)} has")
    _check_committable(found, settings)
    new = with_document(sources, found.document)
    both = compared(sources, new, findings, progress)
    told = update_of(both, where, settings)
    if refusal := _refusal(both, settings, bounds):
        return replace(_outcome(told), code=ExitCode.DRIFT, failure=refusal)
    released, rendered = _made(new, found, both, told, findings, progress)
    told = replace(told, after=released.settings.config.package.version)
    outcome = replace(_outcome(told), condition=rendered.summary.condition)
    if bounds.dry_run:
        return replace(outcome, summary="nothing is written: this is a dry run")
    progress.stage("writing")
    rewrites = _rewrites(settings, released, found)
    changed = write_tree(
        rendered.tree,
        make_manifest(rendered.inputs, rendered.tree),
        settings.output,
        rewrites=rewrites,
    )
    files = counted(len(changed), "file")
    written = ", ".join(shown(one.path) for one in rewrites)
    done = f"{written} and {shown(settings.output)}/ are written ({files} changed)"
    return replace(outcome, done=done)


def _outcome(told: Update) -> Outcome:
    return Outcome(
        result=update_text(told),
        markdown=update_markdown(told),
        update=update_record(told),
        changes=told.changes,
    )


def _made(
    new: Sources,
    found: Newer,
    both: Compared,
    told: Update,
    findings: Findings,
    progress: Progress,
) -> tuple[Sources, Rendered]:
    """Return the sources of the next version, and the client that is made of them.

    Where the client stays what it is, so does its version.
    """
    if not both.changes:
        same = replace(new, records=_records(new, found, new.releases))
        rendered = render_sdk(same, findings, progress)
        if _is_there(rendered.tree, new.settings.output):
            return same, rendered
    released = _released(new, found, both, told.after)
    return released, render_sdk(released, findings, progress)


def _is_there(tree: Mapping[str, str], folder: Path) -> bool:
    """Tell whether a client is what is written, but for what is on record of it."""
    manifest = make_manifest(_NO_INPUTS, tree)
    return not any(
        not one.path.startswith(f"{STATE}/")
        for one in compare(tree, manifest, manifest, folder)
    )


def _check_committable(found: Newer, settings: Settings) -> None:
    """Refuse a document that would be read otherwise by the name it is committed by.

    Raises:
        InputError: if it would.
    """
    kept = replace(found.document, name=Path(settings.spec).as_posix())
    try:
        same = parse(kept).parsed.value == parse(found.document).parsed.value
    except InputError:
        same = False
    if not same:
        message = f"the document cannot be kept as `{kept.name}`: it is of another kind"
        hint = "let `[spec] path` end in `.yaml` for YAML, and in `.json` for JSON"
        where = Location(file=found.document.name)
        raise InputError([diagnostic("S001", message, where, hint=hint)])


def _refusal(both: Compared, settings: Settings, bounds: Bounds) -> str:
    """Return why the update is not made; empty if it is."""
    share = settings.config.update.max_removed
    lost = both.lost
    if len(lost) > share * both.old_total and not bounds.allow_removals:
        listed = "\n".join(lost)
        return (
            f"{len(lost)} of {counted(both.old_total, 'operation')} are gone, and "
            f"{share:.0%} may be; nothing has changed\n{listed}\n"
            "hint: if it is meant, add `--allow-removals`, or raise `max_removed` "
            "below `[update]` of the configuration"
        )
    if hit := refused(with_reasons(both.changes, settings), bounds.fail_on):
        return (
            f"{counted(hit, 'change')} of a level that `--fail-on` refuses; "
            "nothing has changed"
        )
    return ""


def _released(new: Sources, found: Newer, both: Compared, version: str) -> Sources:
    """Return the sources of the next version, its release on record."""
    settings = new.settings
    text = with_version(settings.config_text, version)
    package = replace(settings.config.package, version=version)
    moved = replace(
        settings,
        config=replace(settings.config, package=package),
        config_text=text,
        lines=entry_lines(text),
    )
    notes = notes_of(both.changes, both.old, both.new, settings.package)
    release = Release(version=version, size=size_of(both.changes), notes=notes)
    return with_release(new, moved, _records(new, found, (release, *new.releases)))


def _records(
    new: Sources, found: Newer, releases: tuple[Release, ...]
) -> Mapping[str, str]:
    records = dict(new.records)
    records.pop(UPSTREAM, None)
    if releases:
        records[RELEASES] = releases_text(releases)
    if found.upstream:
        records[UPSTREAM] = upstream_text(found.upstream)
    return records


def _rewrites(
    settings: Settings, released: Sources, found: Newer
) -> tuple[Rewrite, ...]:
    config, spec = Path(settings.config_file), Path(settings.spec)
    held = config.read_bytes()
    version = released.settings.config.package.version
    # From the bytes, so that a mark and line ends of another kind stay.
    text = held.decode().removeprefix("\ufeff")
    mark = "\ufeff" if held.startswith(b"\xef\xbb\xbf") else ""
    rewrites = [Rewrite(path=spec, old=spec.read_bytes(), new=found.document.text)]
    if version != settings.config.package.version:
        moved = f"{mark}{with_version(text, version)}"
        rewrites.append(Rewrite(path=config, old=held, new=moved))
    return tuple(rewrites)
