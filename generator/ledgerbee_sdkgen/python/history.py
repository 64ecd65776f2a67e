"""What each version changed, as pages of the distribution."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from ledgerbee_sdkgen.model.releases import Note, Release
from ledgerbee_sdkgen.python.markdown import cell, code
from ledgerbee_sdkgen.python.plan import PlannedFile

_HEADINGS = {
    "breaking": "Breaks programs",
    "risky": "May behave otherwise",
    "additive": "New",
    "docs": "Described differently",
}


class NoteGroup(Struct, frozen=True, kw_only=True):
    heading: str
    notes: tuple[str, ...]


class ReleaseSection(Struct, frozen=True, kw_only=True):
    version: str
    page: str
    """Of what to do about it; empty if nothing is to be done."""
    groups: tuple[NoteGroup, ...]


class ChangelogPage(Struct, frozen=True, kw_only=True):
    """`CHANGELOG.md`."""

    releases: tuple[ReleaseSection, ...]


class UpgradeNote(Struct, frozen=True, kw_only=True):
    heading: str
    before: str
    after: str


class UpgradePage(Struct, frozen=True, kw_only=True):
    """`docs/upgrading/0.2.0.md`."""

    version: str
    notes: tuple[UpgradeNote, ...]


def history_files(releases: Sequence[Release]) -> Iterator[PlannedFile]:
    """Yield the changelog, and a page for each release that breaks programs.

    Nothing where no release is on record.
    """
    if not releases:
        return
    page = ChangelogPage(releases=tuple(map(_section, releases)))
    yield PlannedFile(path="CHANGELOG.md", template="CHANGELOG.md", view=page)
    for release in releases:
        if notes := _upgrades(release):
            yield PlannedFile(
                path=_page(release),
                template="docs/upgrading.md",
                view=UpgradePage(
                    version=release.version,
                    notes=tuple(
                        UpgradeNote(
                            heading=cell(note.text),
                            before=note.before,
                            after=note.after,
                        )
                        for note in notes
                    ),
                ),
            )


def _section(release: Release) -> ReleaseSection:
    groups = (
        NoteGroup(heading=heading, notes=tuple(map(_item, notes)))
        for level, heading in _HEADINGS.items()
        if (notes := [one for one in release.notes if one.level == level])
    )
    return ReleaseSection(
        version=release.version,
        page=_page(release) if _upgrades(release) else "",
        groups=tuple(groups),
    )


def _upgrades(release: Release) -> list[Note]:
    return [one for one in release.notes if one.before or one.after]


def _page(release: Release) -> str:
    return f"docs/upgrading/{release.version}.md"


def _item(note: Note) -> str:
    touched = ", ".join(map(code, note.symbols))
    return f"{cell(note.text)} ({touched})" if touched else cell(note.text)
