"""The Jinja environment: undefined names are errors, nothing is escaped or guessed."""

import sys
from collections.abc import Mapping
from types import CodeType

from jinja2 import (
    BytecodeCache,
    DictLoader,
    Environment,
    StrictUndefined,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
)
from jinja2.bccache import Bucket
from jinja2.meta import find_referenced_templates

from ledgerbee_sdkgen.failures import SdkgenError
from ledgerbee_sdkgen.render.cache import Cache


class _Compiled(BytecodeCache):
    """What Jinja made of templates, by their text."""

    def __init__(self, cache: Cache) -> None:
        from importlib.metadata import version

        self._cache = cache
        self._made_by = (version("jinja2"), sys.version)

    def load_bytecode(self, bucket: Bucket) -> None:
        data = self._cache.get(*self._key(bucket))
        try:
            bucket.bytecode_from_string(data or b"")
        except Exception:
            # It reads with `pickle` and `marshal`, which fail in any way.
            bucket.reset()
        if not isinstance(bucket.code, CodeType):
            bucket.reset()

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._cache.put(bucket.bytecode_to_string(), *self._key(bucket))

    def _key(self, bucket: Bucket) -> tuple[str, ...]:
        return ("template", *self._made_by, bucket.key, bucket.checksum)


def make_environment(
    templates: Mapping[str, str], cache: Cache | None = None
) -> Environment:
    """Return the environment of the `templates`, name → text.

    What Jinja compiles them to is kept in the cache, if there is one.
    """
    return Environment(
        loader=DictLoader(dict(templates)),
        undefined=StrictUndefined,
        bytecode_cache=_Compiled(cache) if cache else None,
        # The output is Python, TOML and Markdown; views hold finished strings.
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def depending(
    environment: Environment, templates: Mapping[str, str], others: frozenset[str]
) -> frozenset[str]:
    """Return `others` and the templates that include, import or extend one of them.

    One that cannot be parsed, or names what it includes in a variable, is among them.
    """
    if not others:
        return others
    parts: dict[str, set[str | None]] = {}
    for name, text in templates.items():
        try:
            parts[name] = {*find_referenced_templates(environment.parse(text))}
        except TemplateSyntaxError:
            parts[name] = {None}
    found: set[str | None] = {*others, None}
    while more := {name for name in parts if parts[name] & found} - found:
        found |= more
    return frozenset(name for name in found if name)


def render(environment: Environment, template: str, view: object) -> str:
    """Return `template` filled from `view`, which it knows by that name.

    Raises:
        SdkgenError: if the template is missing, broken, or asks for what is not there.
    """
    try:
        return environment.get_template(f"{template}.jinja").render(view=view)
    except Exception as error:
        # A template is a program of somebody else: it can fail in any way.
        line = getattr(error, "lineno", None) or _line_of(error)
        place = f"{template}.jinja"
        if isinstance(error, TemplateSyntaxError) and error.name:
            place = error.name
        where = f"{place}:{line}" if line else place
        raise SdkgenError(f"{where}: error: {_said(error)}") from error


def _said(error: Exception) -> str:
    match error:
        case TemplateNotFound():
            return f"there is no template `{error.name}`"
        case TemplateError():
            return error.message or str(error)
        case _:
            return f"{type(error).__name__}: {error}"


def _line_of(error: Exception) -> int | None:
    """Return the line of the template that was being rendered when `error` rose."""
    trace, line = error.__traceback__, None
    while trace:
        # Jinja puts a frame of this look in place of the template's own.
        if "__jinja_exception__" in trace.tb_frame.f_globals:
            line = trace.tb_lineno
        trace = trace.tb_next
    return line
