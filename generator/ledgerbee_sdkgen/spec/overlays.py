"""Overlays (Overlay Specification 1.0 and 1.1), read and found valid."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from msgspec import Struct

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.spec.document import Document, Node, parse
from ledgerbee_sdkgen.spec.library import Library, is_url
from ledgerbee_sdkgen.spec.source import Source

if TYPE_CHECKING:
    from jsonpath_rfc9535 import JSONPathQuery

_VERSION = re.compile(r"1\.([01])\.\d+")
_ROOT = frozenset({"overlay", "info", "extends", "actions"})
_ACTION = frozenset({"target", "description", "update", "remove"})


class Action(Struct, frozen=True, kw_only=True):
    """One change; exactly one of `update`, `copy` and `remove` is given."""

    node: Node
    target: "JSONPathQuery"
    update: Node | None = None
    copy: "JSONPathQuery | None" = None
    remove: bool = False


class Overlay(Struct, frozen=True, kw_only=True):
    """An overlay of one document."""

    document: Document
    minor: int
    """Of its version, which decides what actions can do."""
    actions: tuple[Action, ...]

    @property
    def extends(self) -> str:
        """The document that it is meant for, as written; empty if it does not say."""
        return self.document.node().text("extends")


def read_overlays(sources: Sequence[Source], findings: Findings) -> tuple[Overlay, ...]:
    """Return the overlays that are valid; what is wrong with others is reported.

    Raises:
        InputError: if one is neither JSON nor YAML.
    """
    read = [_Reader(parse(source), findings).overlay() for source in sources]
    return tuple(one for one in read if one is not None)


class _Reader(Struct, frozen=True):
    document: Document
    findings: Findings

    def overlay(self) -> Overlay | None:
        root = self.document.node()
        if not isinstance(root.value, dict) or "overlay" not in root.value:
            self._report(root, "the document does not say `overlay`")
            return None
        version = root.get("overlay")
        found = _VERSION.fullmatch(root.text("overlay"))
        if found is None:
            self._report(version or root, f"this is overlay {root.value['overlay']!r}")
            return None
        minor, known = int(found[1]), _ACTION
        if minor:
            known = known | {"copy"}
        self._unknown(root, _ROOT)
        self._info(root)
        extends = root.get("extends")
        if extends and not isinstance(extends.value, str):
            self._report(extends, "`extends` has to be a text")
        listed = root.get("actions")
        actions = listed.elements() if listed else ()
        if not actions:
            self._report(listed or root, "`actions` has to be a list of actions")
        read = tuple(self._actions(actions, known))
        if len(read) != len(actions):
            return None
        return Overlay(document=self.document, minor=minor, actions=read)

    def _info(self, root: Node) -> None:
        info = root.get("info")
        if info is None:
            self._report(root, "the document has no `info`")
            return
        for key in ("title", "version"):
            if not info.text(key):
                self._report(info, f"`info` has to say its `{key}` as text")

    def _actions(
        self, nodes: Sequence[Node], known: frozenset[str]
    ) -> Iterator[Action]:
        for node in nodes:
            if not isinstance(node.value, dict):
                self._report(node, "an action has to be a mapping")
                continue
            self._unknown(node, known)
            target = self._path(node, "target")
            copy = self._path(node, "copy") if node.get("copy") else None
            remove, update = node.get("remove"), node.get("update")
            if remove and not isinstance(remove.value, bool):
                self._report(remove, "`remove` has to be true or false")
            is_removal = remove is not None and remove.value is True
            if not (is_removal or update or node.get("copy")):
                self._report(node, "the action says neither `update` nor `remove`")
            if target is None or (copy is None and node.get("copy")):
                continue
            # Beside `remove: true` nothing else has an effect (Action Object).
            yield Action(
                node=node,
                target=target,
                update=None if is_removal else update,
                copy=None if is_removal or update else copy,
                remove=is_removal,
            )

    def _path(self, node: Node, key: str) -> "JSONPathQuery | None":
        from jsonpath_rfc9535 import JSONPathError, compile

        place = node.get(key)
        if place is None or not isinstance(place.value, str):
            self._report(place or node, f"`{key}` has to be a JSONPath, as text")
            return None
        try:
            return compile(place.value)
        except (JSONPathError, RecursionError) as error:
            reason = str(error).partition("\n")[0]
            message = f"`{place.value[:80]}` is no JSONPath: {reason}"
            self.findings.add(diagnostic("S031", message, place.location))
            return None

    def _unknown(self, node: Node, known: frozenset[str]) -> None:
        for key, item in node.items():
            if key not in known and not key.startswith("x-"):
                self._report(item, f"nothing here is called `{key}`")

    def _report(self, node: Node, message: str) -> None:
        self.findings.add(diagnostic("S030", message, node.location))


def extended(overlay: Overlay, library: Library) -> str | None:
    """Return the address of the document that `overlay` is for; None if it is another.

    A path is relative to the overlay. An address of the network may be that of the
    main document: where that is published, nobody can tell from the file.
    """
    extends = overlay.extends
    if not extends or is_url(extends) or library.folder is None:
        return library.main
    try:
        path = Path(overlay.document.file).parent / unquote(extends)
        real, root = path.resolve(), library.folder.root.resolve()
    except (OSError, RuntimeError, ValueError):
        return None
    return real.relative_to(root).as_posix() if real.is_relative_to(root) else None
