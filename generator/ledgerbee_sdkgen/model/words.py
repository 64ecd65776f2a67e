"""Names as words: what a person would read in `PublicVATCodes_v1`, and plurals."""

import re
import unicodedata
from functools import lru_cache

# The first branch is the spelling that `_ascii` gives a character of its own.
_WORD = re.compile(
    r"(?<= )u[0-9a-f]{3,6}(?= )|[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+"
)
# Acronyms whose plural or mixed spelling the rule above would tear apart.
_WHOLE = (
    ("OAuth", "Oauth"),
    ("IDs", "Ids"),
    ("URLs", "Urls"),
    ("APIs", "Apis"),
    ("PDFs", "Pdfs"),
)
_IRREGULAR = {"people": "person", "children": "child", "data": "data", "news": "news"}
_INVARIANT = ("ss", "us", "is", "sms")


@lru_cache(maxsize=4096)
def words(text: str) -> tuple[str, ...]:
    """Return the lower-case ASCII words of `text`; digits stay with the word before.

    Letters beyond ASCII lose their accents; what has no ASCII spelling becomes its
    code point, so that two different names stay different.
    """
    for spelling, plain in _WHOLE:
        text = text.replace(spelling, plain)
    found: list[str] = []
    for match in _WORD.finditer(_ascii(text)):
        part = match.group().lower()
        if part.isdigit() and found and _continues(match):
            found[-1] += part
        else:
            found.append(part)
    return tuple(found)


def _continues(match: re.Match[str]) -> bool:
    """Tell whether the match continues the word right before it, as 256 in SHA256."""
    return match.string[match.start() - 1].isalpha()


def _ascii(text: str) -> str:
    if text.isascii():
        return text
    flat = unicodedata.normalize("NFKD", text)
    return "".join(
        (
            character
            if character.isascii()
            else ("" if unicodedata.combining(character) else f" u{ord(character):x} ")
        )
        for character in flat
    )


def singular(word: str) -> str:
    """Return the singular of an English noun, by the rules that names follow."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith(_INVARIANT) or not word.endswith("s"):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches", "shes", "zes")):
        return word[:-2]
    return word[:-1]


def singular_phrase(phrase: tuple[str, ...]) -> tuple[str, ...]:
    """Return `phrase` with its last word in the singular."""
    return (*phrase[:-1], singular(phrase[-1])) if phrase else phrase
