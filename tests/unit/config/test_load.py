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


def test_the_document_of_webhooks_is_relative_to_the_file(config: Path) -> None:
    assert load(config).webhooks == ""
    config.write_text(TEXT + '[webhooks]\npath = "hooks.yaml"\n', encoding="utf-8")
    assert load(config).webhooks == (config.parent / "hooks.yaml").as_posix()


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


def failure(**changed: str) -> str:
    given = {"code": "GONE", "status": "404", "name": "GoneError", **changed}
    lines = "".join(f'{key} = "{value}"\n' for key, value in given.items())
    return f"[[error_classes]]\n{lines}"


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


def files(**given: str) -> str:
    """Return an entry of `attachments`, with these in place of what it has."""
    entry = {"property": '"a"', "name": '"b"', "content": '"c"', **given}
    pairs = "".join(f"{key} = {value}\n" for key, value in entry.items())
    return f"[[attachments]]\n{pairs}"


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
            '[[auth]]\ntype = "basic"\nargument = "a-b"\n[[versions]]',
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


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('name = "shop"', 'name = "shop"\nversion = ""', "as in 1.2.3"),
        ('name = "shop"', 'name = "shop"\nversion = "1-x-y"', "as in 1.2.3"),
        ('name = "shop"', 'name = "shop"\nbase_url = "shop"', "https://example"),
        ('name = "shop"', 'name = "shop"\nlicense = "M\\"T"', "SPDX expression"),
        ('name = "shop"', 'name = "shop"\ndistribution = "Httpx2"', "another name"),
        ("[[versions]]", '[[versions]]\nsunset = "tomorrow"', "a day, as 2026-11-08"),
        ("[numbers]", '[naming.resources]\n"A" = "-"\n[numbers]', "to be a word"),
        ("[numbers]", '[idempotency]\nheader = "a b"\n[numbers]', "name of a header"),
        ("[numbers]", '[rate_limits]\nreset = "a:b"\n[numbers]', "name of a header"),
        (
            "[numbers]",
            '[repairs]\noff = ["file-tipe"]\n[numbers]',
            r"`repairs.off=file-tipe` has to be the name of a repair \(did you mean "
            r"`file-type`\?\)",
        ),
        ("[numbers]", '[testing.codes]\n409 = "A"\n[numbers]', "400, 401, 404"),
        ("[numbers]", '[[auth]]\nargument = "a"\n[numbers]', "`header` or `type`"),
        ("[numbers]", failure(name="Gone") + "[numbers]", "ends in `Error`"),
        ("[numbers]", failure(name="NotFoundError") + "[numbers]", "no other error"),
        ("[numbers]", failure(name="WebhookPayloadError") + "[numbers]", "no other"),
        ("[numbers]", failure(status="200") + "[numbers]", "a status of failures"),
        ("[numbers]", failure(code="") + "[numbers]", "to be a code"),
        (
            "[numbers]",
            failure() + failure(name="OtherError") + "[numbers]",
            "a code that no other class has",
        ),
        (
            "[numbers]",
            '[errors]\nrequest_id_header = "a b"\n[numbers]',
            "name of a header",
        ),
        ("[numbers]", '[webhooks]\ntopic = ""\n[numbers]', "name of a property"),
        ("[numbers]", files(property='""') + "[numbers]", "name of a property"),
        ("[numbers]", files(max_files="-1") + "[numbers]", "a number from 0"),
        ("[numbers]", files(max_files="true") + "[numbers]", "a whole number"),
        ("[numbers]", files(max_request_bytes='"9"') + "[numbers]", "a whole number"),
        ("[numbers]", '[webhooks]\nenvironment = "A-B"\n[numbers]', "underscores"),
    ],
)
def test_a_value_that_cannot_work_is_refused_at_its_line(
    config: Path, old: str, new: str, said: str
) -> None:
    config.write_text(TEXT.replace(old, new), encoding="utf-8")
    with pytest.raises(InputError, match=said) as error:
        load(config)
    assert [found.code for found in error.value.diagnostics] == ["C004"]
    assert all(found.location.line > 7 for found in error.value.diagnostics)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("msgspec", "the client itself needs"),
        ("standardwebhooks", "the client itself needs"),
        ("HTTPX2", "the client itself needs"),
        ("typing_extensions", "the client itself needs"),
        ("json", "a module of Python itself"),
        ("test", "a module of Python itself"),
        ("docs", "the folder of the client's documentation"),
        ("con", "a device on Windows"),
        ("_", "cannot be imported by that name"),
        ("a" * 300, "cannot be imported by that name"),
    ],
)
def test_a_package_does_not_hide_what_it_needs(
    config: Path, name: str, said: str
) -> None:
    with pytest.raises(SdkgenError, match=said):
        load(config, package=name)


@pytest.mark.parametrize(
    "text", ["x = " + "1" * 5000, "x = " + "[" * 3000, "[" + " " * 3000]
)
def test_toml_of_any_shape_is_refused_with_a_place(config: Path, text: str) -> None:
    config.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=r"shop\.sdk\.toml:1:\d+: error: ") as error:
        load(config)
    assert [found.code for found in error.value.diagnostics] == ["C002"]


def test_a_byte_order_mark_is_no_mistake(config: Path) -> None:
    config.write_text(TEXT, encoding="utf-8-sig")
    assert load(config).package == "shop"


@pytest.mark.parametrize(
    "text",
    [
        'auth = [{argument = "a", heder = "x"}]\n' + TEXT,
        'naming = {resources = {"A[b" = "-", "C.=[" = "-"}}\n' + TEXT,
        TEXT.replace('integers = ["page"]', "integers = [1]"),
        TEXT.replace("[numbers]", "[naming]\nresorces.A = 'a'\n[numbers]"),
    ],
)
def test_every_mistake_has_a_line(config: Path, text: str) -> None:
    config.write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as error:
        load(config)
    assert all(found.location.line for found in error.value.diagnostics)


def test_a_run_that_writes_nothing_needs_neither_package_nor_folder(
    tmp_path: Path,
) -> None:
    settings = load(None, spec=str(tmp_path / "a.yaml"), writes=False)
    assert settings.package == "client"


def test_a_configuration_without_a_document(config: Path) -> None:
    text = TEXT.replace('path = "shop.yaml"', "")
    config.write_text(text, encoding="utf-8")
    with pytest.raises(SdkgenError, match="names no document"):
        load(config)
