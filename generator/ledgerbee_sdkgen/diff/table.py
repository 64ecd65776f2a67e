"""The table of all rules."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from ledgerbee_sdkgen.diff.rule import Rule
from ledgerbee_sdkgen.diff.rules import (
    bodies,
    enums,
    limits,
    names,
    parameters,
    paths,
    properties,
    responses,
    schemas,
    security,
    servers,
    types,
    webhooks,
    words,
)

RULES: Final[Mapping[str, Rule]] = MappingProxyType(
    {
        one.id: one
        for area in (
            paths,
            parameters,
            bodies,
            responses,
            schemas,
            properties,
            enums,
            types,
            limits,
            security,
            servers,
            webhooks,
            names,
            words,
        )
        for one in area.RULES
    }
)
"""Id → rule, the areas in the order of docs/diff.md."""
