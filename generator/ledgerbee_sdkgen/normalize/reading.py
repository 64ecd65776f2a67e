"""What the reader of schemas lends to those who read one kind of them."""

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.model.schemas import Schema
from ledgerbee_sdkgen.model.types import Named, TypeExpr
from ledgerbee_sdkgen.normalize.discriminators import Pending
from ledgerbee_sdkgen.normalize.slots import Slot
from ledgerbee_sdkgen.spec.document import Node


class Reader(Protocol):
    """Reads schemas into types; see `SchemaReader`."""

    @property
    def findings(self) -> Findings: ...

    @property
    def secrets(self) -> tuple[str, ...]: ...

    @property
    def variants(self) -> Mapping[str, tuple[Node, ...]]: ...

    def read(self, node: Node, slot: Slot) -> TypeExpr: ...

    def referenced(self, node: Node) -> TypeExpr: ...

    def single(self, node: Node, slot: Slot) -> TypeExpr: ...

    def joined(
        self, nodes: Sequence[Node], slot: Slot, *, last_wins: bool = False
    ) -> TypeExpr: ...

    def enter(self, node: Node, slot: Slot, make: Callable[[str], Schema]) -> Named: ...

    def tell_apart(self, pending: Pending) -> None: ...

    def degraded(self, node: Node, slot: Slot, reason: str) -> TypeExpr: ...

    def admits_null(self, node: Node) -> bool: ...
