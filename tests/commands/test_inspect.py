import json

from tests.commands.conftest import Run
from tests.support.calls import ROOT


def test_the_table_lists_each_operation_with_its_line(run: Run) -> None:
    result = run("inspect")
    assert result.returncode == 0
    assert result.stdout == (
        "resource  method  HTTP    path         version  deprecated  line\n"
        "items     list    GET     /items                            9\n"
        "items     delete  DELETE  /items/{id}                       22\n"
    )


def test_json_has_everything_for_programs(run: Run) -> None:
    content = json.loads(run("inspect", "--json").stdout)
    assert content["version"] == 1
    assert content["operations"][1] == {
        "operationId": "deleteItem",
        "tag": "Items",
        "resource": "items",
        "method": "delete",
        "httpMethod": "DELETE",
        "path": "/items/{id}",
        "version": None,
        "deprecated": False,
        "scopes": [],
        "degraded": False,
        "findings": [],
        "pointer": "/paths/~1items~1{id}/delete",
        "file": "specs/shop.yaml",
        "line": 22,
        "column": 5,
    }


def test_ledgerbees_document_has_135_operations_in_28_tags(run: Run) -> None:
    config = (ROOT / "specs" / "ledgerbee.sdk.toml").as_posix()
    result = run("inspect", "--json", "--config", config)
    listed = json.loads(result.stdout)["operations"]
    counts = "135/135 operations: 134 whole, 1 assumed, 0 degraded\n"
    assert result.returncode == 0
    assert result.stderr.endswith(counts)
    assert len(listed) == 135
    assert len({one["tag"] for one in listed}) == 28
    assert len({one["resource"].partition(".")[0] for one in listed}) == 26
    assert [one for one in listed if one["degraded"]] == []
    spelled = {f"{one['resource']}.{one['method']}" for one in listed}
    assert len(spelled) == 135
    assert spelled >= {
        "accounts.list",
        "customers.update",
        "invoices.download_pdf",
        "journal_entries.create",
        "journal_entries.v1.create",
        "journal_entries.reverse",
        "draft_journal_entries.v1.book",
        "meters.report_usage",
    }
    words = {word for name in spelled for word in name.replace(".", "_").split("_")}
    assert words & {"controller", "public"} == set()
