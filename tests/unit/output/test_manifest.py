from pathlib import Path

import pytest

from ledgerbee_sdkgen.failures import InputError
from ledgerbee_sdkgen.output.manifest import (
    Inputs,
    make_manifest,
    read_manifest,
    to_text,
)

INPUTS = Inputs(generator="1", spec="2", config="3", templates="4", options="5")


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    manifest = make_manifest(INPUTS, {"b.py": "é\n", "a.py": ""})
    (tmp_path / ".sdkgen").mkdir()
    path = tmp_path / ".sdkgen" / "manifest.json"
    path.write_text(to_text(manifest), encoding="utf-8")
    assert read_manifest(tmp_path) == manifest
    assert list(make_manifest(INPUTS, {}).files) == []


def test_files_are_listed_by_path() -> None:
    text = to_text(make_manifest(INPUTS, {"b.py": "", "a.py": ""}))
    assert text.index('"a.py"') < text.index('"b.py"')
    assert text.endswith("}\n")


def test_a_record_that_lost_a_line_is_not_whole(tmp_path: Path) -> None:
    (tmp_path / ".sdkgen").mkdir()
    path = tmp_path / ".sdkgen" / "manifest.json"
    text = to_text(make_manifest(INPUTS, {"b.py": "", "a.py": ""}))
    for held, whole in ((text, True), (text.replace('"a.py"', '"c.py"'), False)):
        path.write_text(held, encoding="utf-8")
        manifest = read_manifest(tmp_path)
        assert manifest is not None
        assert manifest.is_whole is whole


def test_without_a_manifest_there_is_none(tmp_path: Path) -> None:
    assert read_manifest(tmp_path) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"format": 2}',
        '{"format": 1, "inputs": {}, "files": {}}',
        "\0",
        "[" * 100_000,
    ],
)
def test_what_is_no_manifest_is_refused_with_a_hint(tmp_path: Path, text: str) -> None:
    (tmp_path / ".sdkgen").mkdir()
    path = tmp_path / ".sdkgen" / "manifest.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as error:
        read_manifest(tmp_path)
    (found,) = error.value.diagnostics
    assert (found.code, found.location.file) == ("O004", path.as_posix())
    assert "restore it from version control" in found.hint
