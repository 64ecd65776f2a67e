import sys
from types import ModuleType

import pytest

from ledgerbee_sdkgen.runtime.lazy import lazy_names


def test_a_name_is_imported_when_touched_and_kept(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    package = ModuleType("shop")
    monkeypatch.setitem(sys.modules, "shop", package)
    load, listed, names = lazy_names("shop", {"Decimal": "decimal", "Any": "typing"})
    assert names == ["Any", "Decimal"] == listed()
    import decimal

    assert load("Decimal") is decimal.Decimal
    assert package.Decimal is decimal.Decimal


def test_an_unknown_name_is_an_attribute_error() -> None:
    load, _, _ = lazy_names("shop", {})
    with pytest.raises(
        AttributeError, match="module 'shop' has no attribute 'Nothing'"
    ):
        load("Nothing")


def test_a_module_of_the_package_is_imported_when_touched() -> None:
    load, _, _ = lazy_names("xml.etree", {"ElementTree": "xml.etree"})
    import xml.etree.ElementTree

    assert load("ElementTree") is xml.etree.ElementTree
