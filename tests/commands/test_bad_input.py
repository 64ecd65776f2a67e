"""Bad input: what, where and what to do; exit 2, nothing written, no traceback."""

import os
import sys
from pathlib import Path

import pytest

from tests.commands.conftest import CONFIG, DOCUMENT, Run


def refused(run: Run, project: Path, *arguments: str) -> str:
    result = run(*(arguments or ("generate",)))
    assert result.returncode == 2
    assert result.stdout == ""
    assert "Traceback" not in result.stderr
    assert not (project / "sdk").exists()
    return result.stderr


def document(project: Path, text: str) -> None:
    (project / "specs" / "shop.yaml").write_text(text, encoding="utf-8")


def config(project: Path, text: str) -> None:
    (project / "specs" / "shop.sdk.toml").write_text(text, encoding="utf-8")


def test_a_missing_document(run: Run, project: Path) -> None:
    (project / "specs" / "shop.yaml").unlink()
    assert refused(run, project) == (
        "specs/shop.yaml: error: the document cannot be read: No such file or directory"
        " (S001)\nhint: check the path and its permissions\n"
        "more on a code: `ledgerbee-sdkgen explain S001`\n"
    )


def test_a_configuration_that_is_larger_than_any(run: Run, project: Path) -> None:
    config(project, "#" * (4 * 1024**2 + 1))
    assert refused(run, project).startswith(
        "specs/shop.sdk.toml: error: the configuration cannot be read: it is larger "
        "than any configuration (C001)\n"
    )


def test_a_document_that_is_none(run: Run, project: Path) -> None:
    document(project, "title: shopping list\n")
    assert refused(run, project).startswith(
        "specs/shop.yaml:1:1: error: the document does not say `openapi` (S004)\n"
        "  1 | title: shopping list\n    | ^^^^^\nhint: "
    )


def test_broken_yaml_is_told_with_its_place(run: Run, project: Path) -> None:
    document(project, "openapi: 3.0.0\ninfo: [\n")
    assert refused(run, project).startswith("specs/shop.yaml:3:1: error: ")


def test_broken_json_is_told_with_its_place(run: Run, project: Path) -> None:
    document(project, "")
    (project / "a.json").write_text(
        '{"openapi": "3.0.0",\n "info": }', encoding="utf-8"
    )
    said = refused(
        run,
        project,
        "generate",
        "--spec",
        "a.json",
        "--package",
        "a",
        "--output",
        "sdk",
    )
    assert said.startswith("a.json:2:10: error: expecting value (S002)\n")


def test_every_error_of_an_invalid_document_has_its_line(
    run: Run, project: Path
) -> None:
    broken = DOCUMENT.replace("delete:", "erase:").replace("in: path", "in: nowhere")
    broken = broken.replace("type: object", "type: 5")
    document(project, broken)
    lines = [line for line in refused(run, project).splitlines() if "error" in line]
    assert lines == [
        "specs/shop.yaml:22:5: error: `erase` is no method that OpenAPI knows (S005)",
        "specs/shop.yaml:37:7: error: `type` has to be a text, or a list of texts, not "
        "`5` (S005)",
    ]


def test_a_dangling_reference(run: Run, project: Path) -> None:
    document(project, DOCUMENT.replace("schemas/Item'", "schemas/Itm'"))
    assert refused(run, project) == (
        "specs/shop.yaml:20:19: error: `#/components/schemas/Itm` points at nothing "
        "(S006)\n"
        "  20 |                   $ref: '#/components/schemas/Itm'\n"
        "     |                   ^^^^\n"
        "hint: did you mean `#/components/schemas/Item`?\n"
        "more on a code: `ledgerbee-sdkgen explain S006`\n"
    )


def test_an_unknown_key_of_the_configuration(run: Run, project: Path) -> None:
    config(project, CONFIG + 'distributon = "x"\n')
    assert refused(run, project) == (
        "specs/shop.sdk.toml:9:1: error: unknown key `package.distributon` (C003)\n"
        '  9 | distributon = "x"\n'
        "    | ^^^^^^^^^^^\n"
        "hint: did you mean `distribution`?\n"
        "more on a code: `ledgerbee-sdkgen explain C003`\n"
    )


def test_problems_of_the_configuration_and_the_document_are_told_at_once(
    run: Run, project: Path
) -> None:
    config(project, CONFIG + 'distributon = "x"\n')
    document(project, DOCUMENT.replace("schemas/Item'", "schemas/Itm'"))
    said = refused(run, project).splitlines()
    assert [line for line in said if ": error: " in line] == [
        "specs/shop.sdk.toml:9:1: error: unknown key `package.distributon` (C003)",
        "specs/shop.yaml:20:19: error: `#/components/schemas/Itm` points at nothing "
        "(S006)",
    ]


def test_a_configuration_that_is_no_toml(run: Run, project: Path) -> None:
    config(project, "[spec\n")
    assert refused(run, project).startswith("specs/shop.sdk.toml:1:6: error: ")


@pytest.mark.parametrize(
    ("entry", "line", "said"),
    [
        ('[naming.resources]\n"Itmes" = "things"', 11, "no operation has the tag"),
        ('[[repeatable]]\noperation = "POST /y"\nwhy = "z"', 10, "`POST /y`"),
        ('[idempotency]\nheader = "X-Kye"', 11, "no operation has a header `X-Kye`"),
        ('[scopes]\nheading = "Scopse"', 11, "no description has a section `Scopse`"),
        ('[secrets]\nproperties = ["sekret"]', 11, "no property matches `sekret`"),
        (
            '[pagination]\npage = "pagina"',
            11,
            "no list takes `pagina` and answers with a page",
        ),
        (
            '[[attachments]]\nproperty = "fiels"\nname = "a"\ncontent = "b"',
            10,
            "no body has a list `fiels` of such files",
        ),
        ('[errors]\ncode = "kode"', 11, "no schema has `kode`"),
        ('[webhooks]\ntopic = "kind"', 10, "there are no webhooks"),
        ('[naming]\ndrop_prefixes = ["Publik"]', 11, "no schema begins with `Publik`"),
        ('[naming]\ndrop_suffixes = ["Dtoo"]', 11, "no schema ends in `Dtoo`"),
    ],
)
def test_an_entry_that_matches_nothing_is_a_warning_with_its_line(
    run: Run, project: Path, entry: str, line: int, said: str
) -> None:
    config(project, f"{CONFIG}\n{entry}\n")
    result = run("generate")
    assert result.returncode == 0
    assert result.stderr.startswith(f"specs/shop.sdk.toml:{line}:1: warning: ")
    assert said in result.stderr
    assert "(C005)" in result.stderr


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0,  # type: ignore[attr-defined,unused-ignore]
    reason="this user may write everywhere",
)
def test_an_output_folder_that_cannot_be_written(run: Run, project: Path) -> None:
    project.chmod(0o500)
    try:
        assert "(O001)" in refused(run, project)
    finally:
        project.chmod(0o700)


def test_an_output_folder_that_is_a_file(run: Run, project: Path) -> None:
    (project / "sdk").write_text("a file", encoding="utf-8")
    result = run("generate")
    assert (result.returncode, result.stdout) == (2, "")
    assert "(O001)" in result.stderr
    assert "Traceback" not in result.stderr
    assert (project / "sdk").read_text(encoding="utf-8") == "a file"


def test_an_address_in_place_of_a_file(run: Run, project: Path) -> None:
    said = refused(
        run,
        project,
        "generate",
        "--spec",
        "https://example.com/a.json",
        "--package",
        "a",
        "--output",
        "sdk",
    )
    assert "hint: download the document first" in said


@pytest.mark.parametrize("name", ["2shop", "my-shop", "für", "class"])
def test_a_package_name_that_cannot_be_imported(
    run: Run, project: Path, name: str
) -> None:
    said = refused(run, project, "generate", "--package", name)
    assert f"error: `{name}` cannot be imported by that name" in said


def test_an_unknown_option(run: Run, project: Path) -> None:
    assert "No such option" in refused(run, project, "generate", "--sepc", "x")


def test_a_folder_of_templates_that_is_none(run: Run, project: Path) -> None:
    said = refused(run, project, "generate", "--templates", "nowhere")
    assert "error: `nowhere` is not a folder of templates" in said
