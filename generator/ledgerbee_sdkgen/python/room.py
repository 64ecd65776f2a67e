"""How large an example may become: schemas can describe what has no end."""

from dataclasses import dataclass

_MADE_UP = 3
_GIVEN = 50


@dataclass(slots=True, kw_only=True)
class Room:
    """Counts the schemas that a value is made of."""

    values: int
    """As many as one value may be made of."""
    _left: int = 0

    def begin(self) -> None:
        """Make room for another value."""
        self._left = self.values

    def is_over(self, name: str, given: object, above: tuple[str, ...]) -> bool:
        """Take the room of the schema `name`, and tell if there is none.

        There is none either where a schema stands inside itself, again and again, and
        no example says for how long: it requires itself, so that no value is whole.
        """
        self._left -= 1
        most = _MADE_UP if given is None else _GIVEN
        return self._left < 0 or above.count(name) > most
