"""Uses of what is deprecated, each with what to do."""

import datetime
from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from ledgerbee_sdkgen.diagnostics import Severity
from ledgerbee_sdkgen.model.schemas import ObjectSchema
from ledgerbee_sdkgen.usage.known import Known
from ledgerbee_sdkgen.usage.touched import Touched
from ledgerbee_sdkgen.usage.uses import Use


class Deprecated(Struct, frozen=True, kw_only=True):
    """A name that is to be used no more."""

    successor: str = ""
    sunset: str = ""


def deprecated_names(known: Known) -> Mapping[str, Deprecated]:
    """Return each deprecated name of the client, and what is known of its end."""
    return dict((*_methods(known), *_schemas(known)))


def deprecated_uses(
    file: str,
    uses: Iterable[Use],
    names: Mapping[str, Deprecated],
    today: datetime.date,
) -> Iterator[Touched]:
    """Yield the uses of `names` in `file`; days are counted from `today`."""
    for use in uses:
        if found := names.get(use.symbol):
            left = _days(found.sunset, today)
            yield Touched(
                file=file,
                line=use.line,
                column=use.column,
                rule="deprecated",
                symbol=use.symbol,
                severity=(
                    Severity.ERROR
                    if left is not None and left < 0
                    else Severity.WARNING
                ),
                message=f"`{use.symbol}` is deprecated{_end(found.sunset, left)}",
                hint=_hint(found),
                certain=use.certain,
                successor=found.successor,
                sunset=found.sunset,
                days_left=left,
            )


def _methods(known: Known) -> Iterator[tuple[str, Deprecated]]:
    by_pointer = {
        one.operation.location.pointer: one.symbol for one in known.methods.values()
    }
    for method in known.methods.values():
        operation = method.operation
        if operation.superseded:
            yield (
                method.symbol,
                Deprecated(
                    successor=by_pointer[operation.superseded.successor],
                    sunset=operation.superseded.sunset,
                ),
            )
        elif operation.deprecated:
            yield method.symbol, Deprecated()
        for argument in method.arguments:
            if argument.deprecated:
                yield f"{method.symbol}({argument.name})", Deprecated()


def _schemas(known: Known) -> Iterator[tuple[str, Deprecated]]:
    for name, schema in known.schemas.items():
        called = known.names.classes[name]
        if schema.deprecated:
            yield f"models.{called}", Deprecated()
            yield f"params.{known.names.params[name]}", Deprecated()
        if isinstance(schema, ObjectSchema):
            own = known.names.fields[name]
            for field in schema.fields:
                if field.deprecated:
                    yield f"models.{called}.{own[field.wire_name]}", Deprecated()


def _days(sunset: str, today: datetime.date) -> int | None:
    return (datetime.date.fromisoformat(sunset) - today).days if sunset else None


def _end(sunset: str, left: int | None) -> str:
    if left is None:
        return ""
    days = f"{abs(left)} day{'' if abs(left) == 1 else 's'}"
    if left < 0:
        return f"; it may be gone since {sunset}, {days} ago"
    return f"; it may be gone after {sunset}, in {days}"


def _hint(found: Deprecated) -> str:
    if found.successor:
        return f"use `{found.successor}`; `ledgerbee-sdkgen migrate` moves what it can"
    return "see what its description says of it"
