"""Files of an API that has names of its own for what saving takes."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.support.generated import imported, rendered_text
from tests.support.wire import Wire

DOCUMENT: Any = {
    "openapi": "3.0.3",
    "info": {"title": "Files", "version": "1"},
    "servers": [{"url": "https://api.example.com"}],
    "paths": {
        "/files/{path}": {
            "get": {
                "operationId": "downloadContent",
                "tags": ["files"],
                "deprecated": True,
                "parameters": [
                    {
                        "name": "path",
                        "in": "path",
                        "required": True,
                        "schema": {"type": "string"},
                    },
                    {"name": "progress", "in": "query", "schema": {"type": "integer"}},
                    {
                        "name": "old",
                        "in": "query",
                        "deprecated": True,
                        "schema": {"type": "string"},
                    },
                ],
                "responses": {
                    "200": {
                        "description": "ok",
                        "content": {"application/zip": {"schema": {}}},
                    }
                },
            }
        },
        "/both": {
            "get": {
                "operationId": "downloadOther",
                "tags": ["files"],
                "responses": {
                    "200": {
                        "description": "ok",
                        "content": {"application/zip": {"schema": {}}},
                    },
                    "202": {"description": "later"},
                },
            }
        },
    },
}

USER = """
import pathlib
from files import Files

client = Files()
saved: pathlib.Path = client.files.download_content.save(
    "a.zip", "b.zip", progress=print, query_progress=1
)
whole: bytes | None = client.files.download_other()
"""


def test_arguments_of_the_call_and_of_saving_stay_apart(tmp_path: Path) -> None:
    tree = rendered_text(yaml.safe_dump(DOCUMENT), "files").tree
    with imported(tree, "files", tmp_path / "made") as package:
        wire = Wire(package)
        wire.answers(200, b"PK", "application/zip")
        client = package.Files(transport=wire)
        told: list[Any] = []
        target = tmp_path / "a.zip"
        with pytest.warns(DeprecationWarning, match="is deprecated"):
            client.files.download_content.save(
                target,
                "b.zip",
                query_progress=1,
                progress=lambda done, total: told.append((done, total)),
            )
        assert target.read_bytes() == b"PK"
        assert told == [(2, None)]
        assert wire.sent[0].url == "https://api.example.com/files/b.zip?progress=1"
        # What may have no content is no file.
        assert client.files.download_other() == b"PK"
        assert not hasattr(client.files.download_other, "save")
    user = tmp_path / "user.py"
    user.write_text(USER, encoding="utf-8")
    result = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file=", str(user)],
        cwd=tmp_path / "made",
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout
