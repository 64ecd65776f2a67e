import pytest

from ledgerbee_sdkgen.diff.change import Change, Direction, Level
from ledgerbee_sdkgen.diff.release import next_version, size_of
from ledgerbee_sdkgen.model.releases import Size


def changes(*levels: Level) -> tuple[Change, ...]:
    return tuple(
        Change(
            rule="r",
            level=level,
            direction=Direction.NONE,
            area="paths",
            message="something",
            place="/paths",
        )
        for level in levels
    )


BREAKING, RISKY = changes(Level.BREAKING, Level.DOCS), changes(Level.RISKY)
ADDITIVE, DOCS = changes(Level.DOCS, Level.ADDITIVE), changes(Level.DOCS)


def test_the_worst_change_says_how_large_the_step_is() -> None:
    sizes = [size_of(one) for one in (BREAKING, RISKY, ADDITIVE, DOCS, ())]
    assert sizes == [Size.MAJOR, Size.MINOR, Size.MINOR, Size.PATCH, Size.PATCH]


@pytest.mark.parametrize(
    ("version", "breaking", "risky", "additive", "docs"),
    [
        ("1.2.3", "2.0.0", "1.3.0", "1.3.0", "1.2.4"),
        ("0.1.0", "0.2.0", "0.2.0", "0.1.1", "0.1.1"),
        ("0.0.4", "0.1.0", "0.1.0", "0.0.5", "0.0.5"),
        ("3", "4.0.0", "3.1.0", "3.1.0", "3.0.1"),
        ("1.2.3.post4", "2.0.0", "1.3.0", "1.3.0", "1.2.4"),
        ("1.2.3+local.1", "2.0.0", "1.3.0", "1.3.0", "1.2.4"),
        ("2.0.0rc1", "2.0.0rc2", "2.0.0rc2", "2.0.0rc2", "2.0.0rc2"),
        (
            "2.0.0a1.dev3",
            "2.0.0a1.dev4",
            "2.0.0a1.dev4",
            "2.0.0a1.dev4",
            "2.0.0a1.dev4",
        ),
        ("1.0.0.dev0", "1.0.0.dev1", "1.0.0.dev1", "1.0.0.dev1", "1.0.0.dev1"),
    ],
)
def test_the_next_version(
    version: str, breaking: str, risky: str, additive: str, docs: str
) -> None:
    told = [next_version(version, one) for one in (BREAKING, RISKY, ADDITIVE, DOCS)]
    assert told == [breaking, risky, additive, docs]
