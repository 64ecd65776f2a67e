"""How well the operations of an API could be expressed, and why not better."""

from collections.abc import Mapping

from msgspec import Struct

from ledgerbee_sdkgen.diagnostics import Diagnostic, Effect
from ledgerbee_sdkgen.failures import SdkgenError


class Reason(Struct, frozen=True, kw_only=True):
    """What findings of one code mean for the operations."""

    code: str
    effect: Effect
    operations: tuple[str, ...]
    """Those that are touched, as `GET /pets`."""
    places: int
    """How many findings there are."""
    waived: int
    """How many of them are waived."""


class Condition(Struct, frozen=True, kw_only=True):
    """The operations by what was found of them.

    An operation is degraded if something of it is typed plainer than described, else
    assumed if something of it was guessed, else whole.
    """

    touched: Mapping[str, tuple[Diagnostic, ...]]
    """Each operation, as `GET /pets`, and the findings that have an effect on it."""

    def __len__(self) -> int:
        return len(self.touched)

    def effect_on(self, operation: str) -> Effect:
        """Return the worst effect of the findings of `operation`."""
        effects = {found.effect for found in self.touched[operation]}
        for effect in (Effect.DEGRADED, Effect.ASSUMED):
            if effect in effects:
                return effect
        return Effect.NONE

    def count(self, effect: Effect) -> int:
        """Return how many operations are whole, assumed or degraded."""
        return sum(self.effect_on(one) is effect for one in self.touched)

    @property
    def waived(self) -> int:
        """How many operations are not whole for reasons that are all waived."""
        return sum(
            bool(found) and all(one.waived for one in found)
            for found in self.touched.values()
        )

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Why operations are not whole: the degraded first, then by code."""
        operations: dict[tuple[Effect, str], list[str]] = {}
        places: dict[tuple[Effect, str], set[Diagnostic]] = {}
        for operation, findings in self.touched.items():
            for key in {(one.effect, one.code) for one in findings}:
                operations.setdefault(key, []).append(operation)
            for one in findings:
                places.setdefault((one.effect, one.code), set()).add(one)
        return tuple(
            Reason(
                code=code,
                effect=effect,
                operations=tuple(operations[effect, code]),
                places=len(places[effect, code]),
                waived=sum(bool(one.waived) for one in places[effect, code]),
            )
            for effect, code in sorted(
                operations, key=lambda key: (key[0] is not Effect.DEGRADED, key[1])
            )
        )


class WarningsError(SdkgenError):
    """A strict run has warnings; `condition` is that of the operations all the same."""

    def __init__(self, warnings: int, condition: Condition) -> None:
        self.condition = condition
        counted = f"{warnings} warning{'' if warnings == 1 else 's'}"
        super().__init__(
            f"{counted}, and a strict run takes none\n"
            "hint: correct the document, or waive what is to stay as it is by "
            "`[[waivers]]` of the configuration"
        )
