"""Random statements of the kinds that templates write, long ones among them."""

from dataclasses import dataclass
from random import Random


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes statements; which, depends on the seed alone."""

    random: Random

    def statement(self) -> str:
        """Return one on one line; a compound one ends with its colon."""
        make = self.random.choice(
            (
                *(
                    self._import,
                    self._class,
                    self._decorator,
                    self._return,
                    self._block,
                ),
                *(self._definition,) * 4,
                *(self._annotation,) * 3,
                *(self._assignment,) * 3,
                self._call,
            )
        )
        return make()

    def _import(self) -> str:
        names = ", ".join(self._name().title() for _ in self._some(1, 8))
        return f"from {self._name()}.{self._name()} import {names}"

    def _class(self) -> str:
        bases = [self._name().title() for _ in self._some(1, 3)]
        options = [f"{self._name()}=True" for _ in self._some(0, 3)]
        stretched = self.random.choice(("", "A" * 60))
        return f"class {stretched}{self._name()}({', '.join((*bases, *options))}):"

    def _decorator(self) -> str:
        return f"@{self._name()}({self._string()})"

    def _return(self) -> str:
        return f"return {self._value()}"

    def _block(self) -> str:
        start = self.random.choice(("", "async "))
        call = f"client.{self._name()}.{self._name()}({self._arguments()})"
        if self.random.random() < 0.5:
            return f"{start}for {self._name()} in {call}:"
        return f"{start}with {call} as {self._name()}:"

    def _definition(self) -> str:
        is_typed = self.random.random() < 0.8
        needed = [self._parameter(is_typed, "") for _ in self._some(0, 3)]
        if needed and self.random.random() < 0.2:
            needed.append("/")
        default = " = ..." if is_typed else "=UNSET"
        others = [self._parameter(is_typed, default) for _ in self._some(0, 5)]
        if others and self.random.random() < 0.6:
            others.insert(0, "*")
        start = self.random.choice(("", "async "))
        returns = f" -> {self._type()}" if is_typed else ""
        return f"{start}def {self._name()}({', '.join((*needed, *others))}){returns}:"

    def _parameter(self, is_typed: bool, default: str) -> str:
        return f"{self._name()}{f': {self._type()}' if is_typed else ''}{default}"

    def _annotation(self) -> str:
        stretched = self.random.choice(("", "", "", "long_" * 12, "long_" * 16))
        target = f"{stretched}{self._name()}"
        kind = self.random.random()
        if kind < 0.3:
            return f"{target}: {self._type()}"
        if kind < 0.6:
            return f"{target}: TypeAlias = {self._type()}"
        return f"{target}: {self._type()} = {self._value()}"

    def _assignment(self) -> str:
        stretched = self.random.choice(("", "", "", "long_" * 12, "long_" * 16))
        return f"{stretched}{self._name()} = {self._value()}"

    def _call(self) -> str:
        start = self.random.choice(("", "await "))
        call = f"{start}client.{self._name()}.{self._name()}({self._arguments()})"
        return self.random.choice((call, f"print({call})"))

    def _arguments(self, depth: int = 1) -> str:
        return ", ".join(self._argument(depth) for _ in self._some(0, 5))

    def _argument(self, depth: int) -> str:
        # A call has arguments by position first, but that is not for black to say.
        start = self.random.choice(("", f"{self._name()}=", f"{self._name()}="))
        return f"{start}{self._value(depth)}"

    def _value(self, depth: int = 0) -> str:
        atoms = ("True", "None", "-1", "3.5", "a.b.c", "()", "[]", '("x",)', "f()")
        kind = self.random.random() if depth < 4 else 0.0
        deeper = depth + 1
        if kind < 0.3:
            return self.random.choice((*atoms, self._name(), self._string()))
        if kind < 0.5:
            start = self.random.choice((self._name(), f"client.{self._name()}.create"))
            return f"{start}({self._arguments(deeper)})"
        if kind < 0.65:
            return f"[{', '.join(self._value(deeper) for _ in self._some(0, 5))}]"
        if kind < 0.75:
            items = [
                f"{self._string()}: {self._value(deeper)}" for _ in self._some(1, 4)
            ]
            return f"{{{', '.join(items)}}}"
        if kind < 0.8:
            return f"({', '.join(self._value(deeper) for _ in self._some(2, 3))})"
        if kind < 0.85:
            return f"one_of({self._string()}, lambda: {self._value(deeper)})"
        return self._type()

    def _type(self, depth: int = 0) -> str:
        kind = self.random.random() if depth < 3 else 0.0
        deeper = depth + 1
        if kind < 0.35:
            return self.random.choice(("str", "None", "datetime.date", self._name()))
        if kind < 0.5:
            return f"Literal[{', '.join(self._string() for _ in self._some(1, 5))}]"
        if kind < 0.75:
            start = self.random.choice(("list", "Sequence", "Mapping"))
            return f"{start}[{', '.join(self._type(deeper) for _ in self._some(1, 2))}]"
        return " | ".join(self._type(deeper) for _ in self._some(2, 5))

    def _string(self) -> str:
        size = self.random.choice((1, 4, 8, 20, 50, 90))
        return f'"{"".join(self.random.choice("ab -c…") for _ in range(size))}"'

    def _name(self) -> str:
        size = self.random.choice((1, 3, 6, 9, 14, 25))
        return "n" + "".join(self.random.choice("abcdefgh_") for _ in range(size))

    def _some(self, least: int, most: int) -> range:
        return range(self.random.randint(least, most))
