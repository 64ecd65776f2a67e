"""What has to hold of the code itself."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "generator" / "ledgerbee_sdkgen"
TEMPLATES = sorted((ROOT / "templates").rglob("*.jinja"))
OWN_NAME = re.compile(r"ledgerbee[_-]sdkgen", re.IGNORECASE)


@pytest.mark.parametrize("folder", ["generator", "templates"])
def test_nothing_of_ledgerbee_is_in_code_or_templates(folder: str) -> None:
    found = [
        f"{path.relative_to(ROOT)}: {line.strip()}"
        for path in sorted((ROOT / folder).rglob("*"))
        if path.suffix in (".py", ".jinja")
        for line in path.read_text(encoding="utf-8").splitlines()
        if "ledgerbee" in OWN_NAME.sub("", line).lower()
    ]
    assert found == []


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_templates_only_arrange_finished_strings(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for statement in re.findall(r"{%-?\s*(.*?)\s*-?%}", text):
        assert re.fullmatch(
            r"for \w+(, \w+)? in [\w.]+|if (not )?[\w.]+|else|endfor|endif"
            r"|include \"[\w/.]+\"",
            statement,
        ), statement
    for expression in re.findall(r"{{\s*(.*?)\s*}}", text):
        plain = r"[\w.]+|\",\" if not loop\.last"
        assert re.fullmatch(plain, expression), expression


def test_package_files_are_empty() -> None:
    found = {path for path in SOURCE.rglob("__init__.py") if path.read_text()}
    assert found == set()


def test_only_the_command_line_prints() -> None:
    found = []
    for path in sorted(SOURCE.rglob("*.py")):
        if path.name == "cli.py":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Name) and node.id == "print":
                found.append(f"{path.name}:{node.lineno}")
    assert found == []


def test_the_run_time_library_imports_only_itself_and_what_clients_have() -> None:
    allowed = {"anyio", "httpx2", "msgspec", "standardwebhooks", "typing_extensions"}
    standard = __import__("sys").stdlib_module_names
    for path in sorted((SOURCE / "runtime").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and not node.level:
                names = [node.module or ""]
            for name in names:
                root = name.partition(".")[0]
                assert root in allowed or root in standard, f"{path.name}: {name}"


def test_no_module_is_long() -> None:
    lengths = {
        path.relative_to(SOURCE).as_posix(): len(path.read_text().splitlines())
        for path in SOURCE.rglob("*.py")
    }
    assert {name: size for name, size in lengths.items() if size > 400} == {}
