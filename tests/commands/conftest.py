"""A small project in a folder of its own, and the command line in it."""

import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

DOCUMENT = """\
openapi: 3.0.3
info:
  title: Shop
  version: "1"
servers:
  - url: https://shop.example.com
paths:
  /items:
    get:
      operationId: listItems
      tags: [Items]
      responses:
        "200":
          description: The items.
          content:
            application/json:
              schema:
                type: array
                items:
                  $ref: '#/components/schemas/Item'
  /items/{id}:
    delete:
      operationId: deleteItem
      tags: [Items]
      parameters:
        - name: id
          in: path
          required: true
          schema:
            type: string
      responses:
        "204":
          description: Done.
components:
  schemas:
    Item:
      type: object
      required: [id]
      properties:
        id:
          type: string
"""
CONFIG = """\
[spec]
path = "shop.yaml"

[output]
path = "../sdk"

[package]
name = "shop"
"""


def rename_resource(project: Path) -> None:
    """Have the configuration call the only resource `goods`."""
    config = project / "specs" / "shop.sdk.toml"
    text = config.read_text(encoding="utf-8")
    named = f'{text}\n[naming.resources]\nItems = "goods"\n'
    config.write_text(named, encoding="utf-8")


Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    specs = tmp_path / "specs"
    specs.mkdir()
    (specs / "shop.yaml").write_text(DOCUMENT, encoding="utf-8")
    (specs / "shop.sdk.toml").write_text(CONFIG, encoding="utf-8")
    return tmp_path


@pytest.fixture
def run(project: Path) -> Run:
    """Run the command line in the project's folder, as users do."""

    def command(
        *arguments: str,
        input: str | None = None,
        env: Mapping[str, str] | None = None,
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "ledgerbee_sdkgen", *arguments],
            cwd=project,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
            input=input,
            env=env,
        )

    return command
