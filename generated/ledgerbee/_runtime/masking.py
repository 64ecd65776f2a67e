"""What models show of themselves where they hold a secret."""

import msgspec
from msgspec import UNSET


def masked(model: msgspec.Struct, *secrets: str) -> str:
    """Return the `repr` of `model` without the values of the attributes `secrets`.

    Whether there is a value is shown; what it is has to be asked for by its name.
    """
    values = {name: getattr(model, name) for name in model.__struct_fields__}
    shown = ", ".join(
        (
            f"{name}='…'"
            if name in secrets and value is not None and value is not UNSET
            else f"{name}={value!r}"
        )
        for name, value in values.items()
    )
    return f"{type(model).__name__}({shown})"
