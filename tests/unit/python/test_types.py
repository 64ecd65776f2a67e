"""`python.types`: annotations, whatever the values they hold look like."""

import ast

from ledgerbee_sdkgen.config.settings import NamingSettings
from ledgerbee_sdkgen.model.types import Integer, Literal, String, Union
from ledgerbee_sdkgen.python.names import assign_names
from ledgerbee_sdkgen.python.types import Printer
from tests.support.documents import api_of


def test_values_that_look_like_unions_stay_whole() -> None:
    api = api_of()
    names = assign_names(api, NamingSettings(), client="Client")
    printer = Printer(package="p", schemas={}, names=names)
    nested = Union(members=(Literal(values=('q | y"]',)), String()))
    given = printer.given(
        Union(members=(Literal(values=('p | y"]',)), nested, Integer()))
    )
    assert given == """Literal['p | y"]'] | str | Literal['q | y"]'] | int"""
    assert ast.parse(given)
