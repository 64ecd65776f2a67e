"""Small documents as the API that is read from them."""

from typing import Any

import yaml

from ledgerbee_sdkgen.config.settings import Config
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.model.api import Api
from ledgerbee_sdkgen.normalize.api import read_api
from ledgerbee_sdkgen.spec.load import read_document
from ledgerbee_sdkgen.spec.source import as_source

OK = {"200": {"description": "ok"}}


def api_of(
    paths: Any = None,
    *,
    schemas: Any = None,
    components: Any = None,
    config: Config | None = None,
    findings: Findings | None = None,
    version: str = "3.0.3",
    **root: Any,
) -> Api:
    """Return the API of a document with these parts."""
    document = {
        "openapi": version,
        "info": {"title": "Test", "version": "1"},
        "paths": paths or {},
        "components": {**(components or {}), "schemas": schemas or {}},
        **root,
    }
    text = yaml.safe_dump(document, sort_keys=False, allow_unicode=True)
    found = Findings() if findings is None else findings
    source = as_source("spec.yaml", text.encode())
    return read_api(read_document(source, found), config or Config(), found)


def get(response: Any = None, **operation: Any) -> Any:
    """Return an operation that answers with a JSON schema, or with nothing."""
    answers: Any = {"204": {"description": "none"}}
    if response is not None:
        content = {"application/json": {"schema": response}}
        answers = {"200": {"description": "ok", "content": content}}
    return {"responses": answers, **operation}
