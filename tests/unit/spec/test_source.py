import hashlib
from pathlib import Path

import pytest

from ledgerbee_sdkgen.failures import InputError
from ledgerbee_sdkgen.spec.source import as_source, read_source


def refused(where: str) -> str:
    with pytest.raises(InputError) as error:
        read_source(where)
    (found,) = error.value.diagnostics
    assert found.code == "S001"
    return str(found)


def test_a_file_is_read_with_the_digest_of_its_text(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"\xef\xbb\xbfopenapi: \xc3\xa9\r\n")
    source = read_source(str(path))
    assert (source.name, source.text) == (path.as_posix(), "openapi: é\r\n")
    # The same for all ways to end a line, and with and without a mark before it.
    text = "openapi: é\n"
    assert source.digest == hashlib.sha256(text.encode()).hexdigest()


def test_a_folder_is_no_document(tmp_path: Path) -> None:
    if_a_folder = refused(str(tmp_path))
    assert if_a_folder.startswith(f"{tmp_path.as_posix()}: error: the document cannot")


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    assert refused(str(path)).startswith(f"{path.as_posix()}: error: ")


def test_an_address_is_to_be_downloaded_first() -> None:
    assert refused("https://example.com/a").endswith(
        "\nhint: download the document first"
    )


def test_a_path_that_can_be_none_is_refused() -> None:
    assert "the document cannot be read" in refused("a\0b")


def test_what_is_not_utf_8_is_told_with_its_place() -> None:
    with pytest.raises(InputError) as error:
        as_source("a.yaml", b"a: 1\nb: \xff\n")
    assert str(error.value) == (
        "a.yaml:2:4: error: the document is not UTF-8: byte 0xff (S001)\n"
        "hint: save the document as UTF-8"
    )
