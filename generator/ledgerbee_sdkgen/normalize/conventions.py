"""What an operation is called: its resource and its action, in words.

NestJS names an operation `PublicAccountsController_getAccounts_v1`, FastAPI
`list_accounts_accounts_get`; others write `listAccounts`, `accounts/list` or nothing.
All of them are read as words, of which those that only repeat the resource go.
"""

import re

from ledgerbee_sdkgen.config.settings import NamingSettings
from ledgerbee_sdkgen.model.paths import PathTemplate
from ledgerbee_sdkgen.model.words import singular, words
from ledgerbee_sdkgen.normalize.responses import is_download, is_list
from ledgerbee_sdkgen.spec.document import Node

Phrase = tuple[str, ...]

_NESTJS = re.compile(r"\w*Controller_(?P<method>\w+?)(?:_v\d+)?", re.ASCII)
_VERSION_MARK = re.compile(r"[\s(_-]*\bv\d+\)?\s*$", re.IGNORECASE)
_READS = frozenset({"get", "list", "fetch", "retrieve", "index"})
_METHOD_VERBS = {
    "get": "get",
    "put": "replace",
    "post": "create",
    "delete": "delete",
    "patch": "update",
}

# What the generator of NestJS calls the methods of a controller.
_NESTJS_DEFAULTS = {
    ("get", "find all"): ("list",),
    ("get", "find one"): ("get",),
    ("delete", "remove"): ("delete",),
}


def resource_words(tag: str, path: PathTemplate, naming: NamingSettings) -> str:
    """Return the words of the resource: of the tag, or else of the path.

    A version at the end of a tag does not count: "Journal Entries (v2)" are journal
    entries.
    """
    if tag in naming.resources:
        return naming.resources[tag]
    found = words(_VERSION_MARK.sub("", tag)) or words(tag)
    if not found and path.words:
        found = words(path.words[0])
    return " ".join(found) or "api"


def action_words(
    operation: Node, method: str, path: PathTemplate, resource: str
) -> str:
    """Return the words of the action: what is done, without on what."""
    verb, *rest = _spoken(operation, method, path) or ("call",)
    about = _without_resource(tuple(rest), tuple(resource.split()))
    about = _without_key(about, path)
    if method == "get" and (verb in _READS or (verb == "find" and not about)):
        subject = about or tuple(resource.split())
        if is_download(operation):
            verb = "download"
        elif about[-1:] == ("search",):
            verb, about = "search", about[:-1]
        elif not path.ends_in_parameter and is_list(operation, subject):
            verb = "list"
        elif verb in ("fetch", "retrieve"):
            verb = "get"
    return " ".join((verb, *about))


def full_words(operation: Node, method: str, path: PathTemplate) -> str:
    """Return the action with all its words, for where the short one is taken."""
    return " ".join(_spoken(operation, method, path)) or method


def _spoken(operation: Node, method: str, path: PathTemplate) -> Phrase:
    """Return verb and object as the operationId, or else method and path, say them."""
    id_ = operation.text("operationId")
    if nestjs := _NESTJS.fullmatch(id_):
        found = words(nestjs.group("method"))
        return _NESTJS_DEFAULTS.get((method, " ".join(found)), found)
    if found := words(_VERSION_MARK.sub("", id_)):
        # FastAPI writes path and method after the name of the function.
        ending = (*words(re.sub(r"\W", " ", path.text)), method)
        longer = len(found) > len(ending)
        return (
            found[: -len(ending)]
            if longer and found[-len(ending) :] == ending
            else found
        )
    about = tuple(word for part in path.words for word in words(part))
    return (_METHOD_VERBS.get(method, method), *about)


def _without_resource(about: Phrase, resource: Phrase) -> Phrase:
    """Return `about` without the resource at its start or end, number aside.

    `plans` is enough for the resource `portal plans` where nothing else is said.
    """
    plain = tuple(map(singular, about))
    wanted = tuple(map(singular, resource))
    size = len(wanted)
    if plain and plain == wanted[-len(plain) :]:
        return ()
    if plain[:size] == wanted:
        return about[size:]
    if plain[-size:] == wanted:
        return about[:-size]
    return about


def _without_key(about: Phrase, path: PathTemplate) -> Phrase:
    """Return `about` without the `by id` that a path ending in a key says anyway."""
    if path.ends_in_parameter and about[-2:] == ("by", "id"):
        return about[:-2]
    return about
