"""The errors that a client has, by name."""

import inspect

from ledgerbee_sdkgen.config.values import ERROR_NAMES
from ledgerbee_sdkgen.python.errors import class_of
from ledgerbee_sdkgen.runtime import deprecations, errors
from ledgerbee_sdkgen.runtime.transport import Response


def test_the_names_that_are_taken_are_those_of_the_library() -> None:
    public = {
        name
        for module in (errors, deprecations)
        for name, one in inspect.getmembers(module, inspect.isclass)
        if one.__module__ == module.__name__ and not name.startswith("_")
    }
    assert {*ERROR_NAMES} == public - {"ErrorEnvelope"}


def test_a_status_has_the_class_it_is_raised_as() -> None:
    for status in range(400, 600):
        response = Response(status=status, headers={}, content=b"")
        raised = errors.status_error("GET /", response, errors.ErrorEnvelope())
        assert class_of(str(status)) == type(raised).__name__
    assert class_of("5XX") == "ServerError"
