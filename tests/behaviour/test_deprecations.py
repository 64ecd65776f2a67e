"""What is deprecated, as type checkers and callers are told of it (PEP 702)."""

import importlib
import subprocess
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.calls import ROOT
from tests.support.generated import imported, rendered, written
from tests.support.wire import Wire

DOCUMENT = ROOT / "tests" / "golden" / "features" / "spec.yaml"

USER = """\
import datetime

from features import Features
from features.models import Money

client = Features(key="k")
client.pets.list(pretty=True)
client.pets.list(pretty=True, nice=True)
money = Money(day=datetime.date(2026, 1, 15))
made = Money(old_day=datetime.date(2026, 1, 15))
print(money.day)
print(money.old_day)
made.old_day = "today"
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made: Path = tmp_path_factory.mktemp("features")
    written(rendered(DOCUMENT, "features").tree, made)
    (made / "user.py").write_text(USER, encoding="utf-8")
    return made


@pytest.fixture
def package(folder: Path) -> Iterator[Any]:
    with imported(rendered(DOCUMENT, "features").tree, "features", folder) as module:
        yield module


def test_type_checkers_are_told_where_what_is_old_is_used(folder: Path) -> None:
    result = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--strict", "--no-incremental"),
            *("--config-file=", "--enable-error-code=deprecated", "user.py"),
        ],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )

    told = [line.split(": ", 2)[0] for line in result.stdout.splitlines()[:-1]]
    assert told == ["user.py:8", "user.py:12", "user.py:13"], result.stdout
    assert "`nice` is deprecated" in result.stdout
    assert "this field is deprecated; see its description" in result.stdout
    # The type of a deprecated field is checked as ever.
    assert 'variable has type "date | UnsetType"' in result.stdout


def test_a_deprecated_argument_warns_who_gives_it(package: Any) -> None:
    wire = Wire(package)
    wire.answers(200, b"[]")
    client = package.Features(key="k", transport=wire)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        client.pets.list(pretty=True)
        assert caught == []
        client.pets.list(nice=False)

    (warning,) = caught
    assert issubclass(warning.category, package.ApiDeprecationWarning)
    assert str(warning.message) == "`nice` of GET /pets is deprecated"
    assert warning.filename == __file__


def test_a_deprecated_field_is_read_and_written_as_ever(package: Any) -> None:
    models = importlib.import_module("features.models")
    money = models.Money.from_json('{"oldDay":"2026-01-15"}')

    assert money.old_day.year == 2026
    assert money.to_dict() == {"oldDay": "2026-01-15"}
    assert models.Money().to_dict() == {}
