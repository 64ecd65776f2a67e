from dataclasses import dataclass
from pathlib import Path

import pytest

from ledgerbee_sdkgen.failures import SdkgenError
from ledgerbee_sdkgen.render.environment import make_environment, render
from ledgerbee_sdkgen.render.files import read_files
from ledgerbee_sdkgen.render.formatting import Formatter
from ledgerbee_sdkgen.render.locate import runtime_root, template_root


@dataclass(frozen=True)
class View:
    name: str


def test_text_of_a_view_is_never_read_as_a_template() -> None:
    environment = make_environment({"a.jinja": "{{ view.name }}\n"})
    assert render(environment, "a", View(name="{{ 7 * 7 }}")) == "{{ 7 * 7 }}\n"


def test_a_name_that_is_not_there_is_told_with_its_line() -> None:
    environment = make_environment({"a.jinja": "1\n2\n{{ view.nmae }}\n"})
    with pytest.raises(SdkgenError, match=r"a\.jinja:3: error: .* 'nmae'"):
        render(environment, "a", View(name="x"))


def test_a_template_that_is_missing_is_named() -> None:
    with pytest.raises(SdkgenError, match=r"b\.jinja: error: "):
        render(make_environment({}), "b", View(name="x"))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{{ 1/0 }}", r"a\.jinja:1: error: ZeroDivisionError: division by zero"),
        ("\n{{ view.name + 1 }}", r"a\.jinja:2: error: TypeError: "),
        ("{{ view.name() }}", r"a\.jinja:1: error: TypeError: "),
        ("{% include 'a.jinja' %}", r"a\.jinja:1: error: RecursionError: "),
        ("{% include 'b' %}", r"a\.jinja:1: error: there is no template `b`"),
        ("{% fro %}", r"a\.jinja:1: error: Encountered unknown tag"),
    ],
)
def test_whatever_a_template_does_is_told_with_its_line(text: str, said: str) -> None:
    with pytest.raises(SdkgenError, match=said):
        render(make_environment({"a.jinja": text}), "a", View(name="x"))


def test_a_template_has_to_be_text_in_utf_8(tmp_path: Path) -> None:
    (tmp_path / "a.jinja").write_bytes(b"\xe9")
    (tmp_path / "folder.jinja").mkdir()
    with pytest.raises(SdkgenError, match=r"a\.jinja` is not UTF-8 text"):
        read_files(tmp_path, ".jinja")


def formatted(path: str, text: str) -> str:
    return Formatter().formatted(path, text, is_ours=False)


def test_python_and_the_python_in_markdown_are_laid_out() -> None:
    assert formatted("a.py", "x = [ 1,2 ]") == "x = [1, 2]\n"
    assert formatted("a.md", "# T\n\n```python\nx = [ 1,2 ]\n```\n") == (
        "# T\n\n```python\nx = [1, 2]\n```\n"
    )
    assert formatted("a.toml", "x = [ 1,2 ]") == "x = [ 1,2 ]"


def test_what_is_no_python_is_told_with_its_file() -> None:
    with pytest.raises(SdkgenError, match=r"a\.py: error: not valid Python"):
        formatted("a.py", "def")


def test_templates_and_run_time_library_are_found() -> None:
    assert "client.py.jinja" in read_files(template_root(), ".jinja")
    assert "client.py" in read_files(runtime_root(), ".py")


def test_files_are_read_by_path_with_forward_slashes(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "c.jinja").write_text("c", encoding="utf-8")
    (tmp_path / "a.jinja").write_text("a", encoding="utf-8")
    assert read_files(tmp_path, ".jinja") == {"a.jinja": "a", "b/c.jinja": "c"}
