"""How large an example may become: schemas can describe what has no end."""

from msgspec import Struct

_MADE_UP = 3
_GIVEN = 50
_DEEPEST = 60


class Room(Struct, kw_only=True):
    """Counts the schemas that a value is made of."""

    values: int
    """As many as one value may be made of."""
    _left: int = 0

    def begin(self) -> None:
        """Make room for another value."""
        self._left = self.values

    def is_over(self, name: str, given: object, above: tuple[str, ...]) -> bool:
        """Take the room of the schema `name`, and tell if there is none.

        There is none either where more schemas stand inside each other than anybody
        reads, or one inside itself, again and again, and no example says for how long:
        it requires itself, so that no value is whole.
        """
        self._left -= 1
        most = _MADE_UP if given is None else _GIVEN
        is_deep = len(above) > _DEEPEST or above.count(name) > most
        return is_deep or self._left < 0
