"""What a tree of text is made of, without running any of it."""

import ast
import io
import json
import re
import tokenize
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping

from markdown_it import MarkdownIt
from markdown_it.token import Token

from tests.hostile.payloads import MARK, PRODUCT

_MARKDOWN = MarkdownIt("commonmark").enable("table")
_PATH = re.compile(
    r"\.sdkgen/(?:\.gitignore|surface\.json)|(?:[A-Za-z0-9_][A-Za-z0-9_.-]*|/)+"
)
_DEVICE = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
_OWN_TAG = re.compile(r'<a id="[\w-]+">|</a>')
_OWN_LINK = re.compile(r"(?:#|https://|(?:\.\./)?[a-z_]\w*(?:/index)?\.md)[\w/.#-]*")
_BLOCKS = ("fence", "heading_open", "table_open", "tr_open", "td_open", "th_open", "hr")
_NO_BLOCKS = {"html_block", "code_block", "blockquote_open", "image", "html_inline"}


def python_shapes(tree: Mapping[str, str]) -> dict[str, str]:
    """Return path → what its code is but for the texts of strings."""
    return {
        path: _shape(ast.parse(text))
        for path, text in tree.items()
        if path.endswith((".py", ".pyi"))
    }


def page_shapes(tree: Mapping[str, str]) -> dict[str, object]:
    """Return path → how many blocks a page has of each kind, and its programs."""
    shapes: dict[str, object] = {}
    for path, text in tree.items():
        if path.endswith(".md"):
            tokens = _MARKDOWN.parse(text)
            kinds = Counter(one.type for one in tokens if one.type in _BLOCKS)
            shapes[path] = (
                kinds,
                [_shape(ast.parse(one)) for one in _programs(tokens)],
            )
    return shapes


def called(tree: Mapping[str, str]) -> set[str]:
    """Return what the code calls and imports, programs in pages included."""
    found = set()
    for text in _codes(tree):
        for node in ast.walk(ast.parse(text)):
            match node:
                case ast.Call(func=function):
                    found.add(ast.unparse(function))
                case ast.Import(names=names):
                    found |= {f"import {one.name}" for one in names}
                case ast.ImportFrom(module=module):
                    found.add(f"import {module}")
    return found


def problems(tree: Mapping[str, str]) -> list[str]:
    """Return everything about `tree` that no document may bring about."""
    return [
        f"{path}: {said}" for path, text in tree.items() for said in _of(path, text)
    ]


def misplaced(paths: Mapping[str, str]) -> list[str]:
    """Return the paths that are not plain, or that not every system can hold."""
    folded = Counter(path.casefold() for path in paths)
    return [
        path
        for path in paths
        if not _PATH.fullmatch(path)
        or ".." in path
        or path.startswith("/")
        or folded[path.casefold()] > 1
        or any(_DEVICE.fullmatch(part) or len(part) > 140 for part in path.split("/"))
    ]


def _of(path: str, text: str) -> Iterator[str]:
    hidden = {one for one in text if one not in "\n " and _is_hidden(one)}
    if hidden:
        yield f"hidden characters {sorted(map(ascii, hidden))}"
    if PRODUCT in text:
        yield "a template computed something"
    if path.endswith((".py", ".pyi")):
        yield from _of_python(text)
    elif path.endswith(".md"):
        yield from _of_page(text)
    elif path.endswith(".json"):
        json.loads(text)
        if not text.isascii():
            yield "JSON that is not plain"
    elif path.endswith(".toml"):
        if MARK in str({**tomllib.loads(text)["project"], "description": ""}):
            yield "the document is in other values than the description"
    elif MARK.casefold() in text.casefold():
        yield "the document is in a file of no known kind"


def _of_python(text: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(text)):
        match node:
            case ast.JoinedStr() if MARK in ast.unparse(node):
                yield "an f-string"
            case ast.Name(id=name) | ast.arg(arg=name) | ast.Attribute(attr=name):
                if not name.isascii():
                    yield f"the identifier {name}"
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT and MARK in token.string:
            yield f"the comment {token.string}"


def _of_page(text: str) -> Iterator[str]:
    tokens = _MARKDOWN.parse(text)
    for token in (inner for one in tokens for inner in (one, *(one.children or ()))):
        if token.type in _NO_BLOCKS and not _is_own(token):
            yield f"{token.type} {token.content[:60]!r}"
        if token.type == "link_open":
            target = str(token.attrGet("href"))
            if not _OWN_LINK.fullmatch(target):
                yield f"a link to {target!r}"
    for program in _programs(tokens):
        yield from _of_python(program)


def _is_own(token: Token) -> bool:
    own = token.type == "blockquote_open" or _OWN_TAG.fullmatch(token.content.strip())
    return bool(own or not _OWN_TAG.sub("", token.content).strip())


def _codes(tree: Mapping[str, str]) -> Iterator[str]:
    for path, text in tree.items():
        if path.endswith((".py", ".pyi")):
            yield text
        elif path.endswith(".md"):
            yield from _programs(_MARKDOWN.parse(text))


def _programs(tokens: list[Token]) -> list[str]:
    return [one.content for one in tokens if one.type == "fence" and one.info]


def _is_hidden(character: str) -> bool:
    return unicodedata.category(character)[0] in "CZ"


class _Textless(ast.NodeTransformer):
    """Empties strings."""

    def visit_Constant(self, node: ast.Constant) -> ast.Constant:
        if isinstance(node.value, str):
            return ast.copy_location(ast.Constant(value=""), node)
        return node


def _shape(tree: ast.Module) -> str:
    return ast.dump(_Textless().visit(tree))
