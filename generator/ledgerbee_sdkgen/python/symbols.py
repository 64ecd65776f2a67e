"""Public names, and what each stands for."""

import enum
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from ledgerbee_sdkgen.diagnostics import Location


class Kind(enum.StrEnum):
    """What a name is the name of."""

    RESOURCE = "resource"
    """`client.accounts`; what it is of are its words, as `journal entries`."""
    RESOURCE_CLASS = "resource class"
    """`resources.Accounts`."""
    METHOD = "method"
    PARAMETER = "parameter"
    CLASS = "class"
    INPUT = "input"
    """The TypedDict or alias that callers may give instead of a model."""
    FIELD = "field"
    MEMBER = "member"
    """Of an enumeration."""
    CALLBACK = "callback"


@dataclass(frozen=True, slots=True, kw_only=True)
class Symbol:
    """One public name.

    `name` is as users write it: `client.accounts.list`, `client.accounts.list(limit)`,
    `models.Account.number`, `models.Status.PAID`. `of` is the pointer of what it names
    in the document; of a part of that, as a parameter, property or value is, with `#`
    and the part behind it: `…/get#query:limit`, `…/Account#accountNumber`. `shape` is
    its structural fingerprint.
    """

    name: str
    kind: Kind
    of: str
    shape: str
    location: Location | None = field(default=None, compare=False)
    """Where it stands in the document; not known of a symbol that was read."""

    @property
    def called(self) -> str:
        """The last part of the name: `limit`, `number` or `PAID`."""
        return self.name.removesuffix(")").replace("(", ".").rpartition(".")[2]

    def renamed(self, called: str) -> str:
        """Return the name with another last part."""
        start = self.name.removesuffix(")").removesuffix(self.called)
        return f"{start}{called})" if self.kind is Kind.PARAMETER else start + called

    @property
    def owner(self) -> str:
        """The name of what this is a part of; empty if it is no part."""
        match self.kind:
            case Kind.PARAMETER:
                return self.name.partition("(")[0]
            case Kind.FIELD | Kind.MEMBER:
                return self.name.rpartition(".")[0]
            case _:
                return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Surface:
    """All symbols, by name."""

    symbols: Mapping[str, Symbol]

    def without(self, names: Collection[str]) -> "Surface":
        """Return the surface without these symbols."""
        kept = {name: one for name, one in self.symbols.items() if name not in names}
        return Surface(symbols=kept)

    def by_place(self) -> dict[tuple[Kind, str], Symbol]:
        """Return kind and place → symbol."""
        return {(one.kind, one.of): one for one in self.symbols.values()}

    def of(self, kind: Kind) -> dict[str, Symbol]:
        """Return place → symbol, of one kind."""
        return {one.of: one for one in self.symbols.values() if one.kind is kind}

    def parts(self) -> dict[str, dict[str, str]]:
        """Return name of a class or method → part → what that is called.

        A part is a property, a value, or the place and name of a parameter.
        """
        held: dict[str, dict[str, str]] = {}
        for one in self.symbols.values():
            owner = self.symbols.get(one.owner)
            if owner is not None and one.of.startswith(f"{owner.of}#"):
                part = one.of[len(owner.of) + 1 :]
                held.setdefault(owner.name, {})[part] = one.called
        return held
