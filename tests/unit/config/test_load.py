from pathlib import Path

import pytest

from ledgerbee_sdkgen.config.load import load_settings
from ledgerbee_sdkgen.config.settings import Settings
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.failures import InputError, SdkgenError

TEXT = """\
[spec]
path = "shop.yaml"

[output]
path = "../sdk"

[package]
name = "shop"

[numbers]
integers = ["page"]

[[versions]]
old = "POST /v1/a"
new = "POST /v2/a"
"""


def load(config: Path | None, **options: object) -> Settings:
    given = {
        "spec": None,
        "package": None,
        "output": None,
        "templates": None,
        **options,
    }
    return load_settings(config=config, findings=Findings(), **given)  # type: ignore[arg-type]


@pytest.fixture
def config(tmp_path: Path) -> Path:
    path = tmp_path / "specs" / "shop.sdk.toml"
    path.parent.mkdir()
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_paths_are_relative_to_the_file(config: Path) -> None:
    settings = load(config)
    assert settings.spec == (config.parent / "shop.yaml").as_posix()
    assert settings.output == config.parent / "../sdk"
    assert settings.package == "shop"


def test_options_beat_the_file(config: Path) -> None:
    settings = load(config, spec="-", package="other", output=Path("out"))
    assert (settings.spec, settings.package, settings.output) == (
        "-",
        "other",
        Path("out"),
    )


def test_every_entry_has_its_line(config: Path) -> None:
    settings = load(config)
    assert settings.location("numbers.integers=page").line == 11
    assert settings.location("versions[0]").line == 13


def test_the_only_configuration_below_the_folder_is_found(
    config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(config.parent.parent)
    assert load(None).config_file == "specs/shop.sdk.toml"
    (config.parent / "other.sdk.toml").write_text("", encoding="utf-8")
    with pytest.raises(SdkgenError, match=r"there are several: `specs/other"):
        load(None)


def test_without_anything_it_says_what_to_give(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SdkgenError, match="hint: add `--config FILE`, or `--spec FILE"):
        load(None)
    with pytest.raises(SdkgenError, match="hint: add `--package NAME`"):
        load(None, spec="a.yaml")
    with pytest.raises(SdkgenError, match="hint: add `--output DIR`"):
        load(None, spec="a.yaml", package="a")


@pytest.mark.parametrize(
    ("added", "said"),
    [
        ("[pakage]\n", r":16:1: error: unknown key `pakage` \(C003\)"),
        ("[naming]\ndrop_prefixes = 1\n", r":17:1: error: `naming.drop_prefixes` has"),
        (
            "[[actions]]\nname = 'x'\n",
            r":16:1: error: `actions\[0\]` needs `operation`",
        ),
        ("[[versions]]\nodl = 'x'\n", "hint: did you mean `old`"),
    ],
)
def test_what_does_not_fit_is_told_with_its_line(
    config: Path, added: str, said: str
) -> None:
    config.write_text(TEXT + added, encoding="utf-8")
    with pytest.raises(InputError, match=said):
        load(config)


def test_every_mistake_is_told_at_once(config: Path) -> None:
    config.write_text(TEXT + "[a]\n[b]\n", encoding="utf-8")
    with pytest.raises(InputError) as error:
        load(config)
    assert [found.location.line for found in error.value.diagnostics] == [16, 17]


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"none.toml: error: .* \(C001\)"):
        load(tmp_path / "none.toml")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('name = "shop"', 'name = "shop"\nclass_name = "None"', "a name in Python"),
        ('name = "shop"', 'name = "shop"\nversion = "1\\"\\n"', "as in 1.2.3"),
        ('name = "shop"', 'name = "shop"\ndistribution = "a b"', "letters and digits"),
        ('name = "shop"', 'name = "shop"\nenvironment_prefix = "A-B"', "underscores"),
        ("integers =", 'default = "money"\nintegers =', "`float` or `decimal`"),
        (
            "[[versions]]",
            '[[auth]]\nargument = "a-b"\n[[versions]]',
            "a name in Python",
        ),
    ],
)
def test_a_text_that_cannot_be_used_is_refused_at_its_line(
    config: Path, old: str, new: str, said: str
) -> None:
    config.write_text(TEXT.replace(old, new), encoding="utf-8")
    with pytest.raises(InputError, match=said) as error:
        load(config)
    (found,) = error.value.diagnostics
    assert found.code == "C004"
    assert found.location.line > 7


def test_a_package_does_not_hide_one_that_it_needs(config: Path) -> None:
    with pytest.raises(SdkgenError, match="the client itself needs"):
        load(config, package="msgspec")


def test_a_configuration_without_a_document(config: Path) -> None:
    text = TEXT.replace('path = "shop.yaml"', "")
    config.write_text(text, encoding="utf-8")
    with pytest.raises(SdkgenError, match="names no document"):
        load(config)
