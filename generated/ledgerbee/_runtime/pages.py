"""Lists that come in pages: nothing is sent until they are walked."""

import contextvars
import threading
from collections.abc import AsyncGenerator, Callable, Generator, Iterator
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

import msgspec
from msgspec import UNSET

from .call import Call, described
from .deprecations import warn
from .errors import ResponseDecodeError
from .operation import PageStyle

if TYPE_CHECKING:
    from concurrent.futures import Future

Item = TypeVar("Item")
Page = TypeVar("Page")
_LONGEST = 15
"""As many digits has no number of items."""


class Walk:
    """Which page is next, and whether there is one; sends nothing itself."""

    def __init__(self, call: Call[Any]) -> None:
        assert call.operation.pages is not None
        self._style: PageStyle = call.operation.pages
        asked = call.query.get(self._style.page, UNSET)
        self._is_from_start = asked is UNSET or asked == 1
        self._is_asked = asked is not UNSET
        self._number = asked if isinstance(asked, int) else 1
        self._seen = 0
        self._last: list[Any] | None = None
        self.call = call
        """The call of the page that is next."""

    def take(self, page: Any) -> bool:
        """Tell whether there is a page after `page`, the answer to `call`.

        What the latest answer says of its total comes first, because pages grow and
        shrink while they are walked. Where it says nothing, or what cannot be, an empty
        page is the end; if more was promised, a warning says so.

        Raises:
            ResponseDecodeError: if it is not the page that was asked for.
        """
        items = items_of(page, self._style)
        number = _whole(page, self._style.page)
        is_another = number is not None and number != self._number
        # Where no page was asked for, the answer says what the first is called.
        if (is_another and self._is_asked) or self._is_again(items, number):
            raise ResponseDecodeError(
                f"{self.call.operation.method} {self.call.operation.path} was asked "
                f"for page {self._number}, but another one came; the items before it "
                "are in order, and more were not read"
            )
        self._last = items
        self._seen += len(items)
        self._number = (self._number if number is None else number) + 1
        query = {**self.call.query, self._style.page: self._number}
        self.call = replace(self.call, query=query)
        self._is_asked = True
        if not items:
            self._warn_if_less(page)
        return bool(items) and not self._is_last(page, items)

    def _is_again(self, items: list[Any], number: int | None) -> bool:
        """Tell whether a page without a number holds what the one before it held."""
        return number is None and bool(items) and items == self._last

    def _is_last(self, page: Any, items: list[Any]) -> bool:
        """Tell whether nothing comes after the `items` of `page`.

        A limit, and a number of pages made of it, may be the one that was asked for and
        not the one that holds: a page that is shorter proves nothing.
        """
        total = _whole(page, self._style.total)
        if self._is_from_start and total is not None:
            return total == self._seen
        limit = _whole(page, self._style.limit)
        is_full = limit is None or len(items) >= limit
        pages = _whole(page, self._style.total_pages)
        return is_full and pages == self._number - 1

    def _warn_if_less(self, page: Any) -> None:
        total = _whole(page, self._style.total)
        if self._is_from_start and total is not None and total > self._seen:
            warn(
                f"{self.call.operation.method} {self.call.operation.path} ended after "
                f"{self._seen} items, although it says that there are {total}",
                RuntimeWarning,
            )


class _Listed(Generic[Item, Page]):
    """What both kinds of lists know without sending anything."""

    def __init__(self, client: Any, call: Call[Page]) -> None:
        self._client = client
        self._call = call
        self._first: Page | None = None
        self._unwalked: Page | None = None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._call.operation.path}>"

    def _keep(self, page: Page) -> Page:
        self._first = self._unwalked = page
        return page

    def _begun(self) -> Page | None:
        """Return the first page if it was had and no walk has begun with it."""
        kept, self._unwalked = self._unwalked, None
        return kept

    def _items(self, page: Page) -> list[Item]:
        assert self._call.operation.pages is not None
        return items_of(page, self._call.operation.pages)

    def _total(self, page: Page) -> int | None:
        assert self._call.operation.pages is not None
        return _whole(page, self._call.operation.pages.total)


class Pages(_Listed[Item, Page]):
    """A list that comes in pages: `for item in …` walks all of them.

    Nothing is sent before it is needed. Each walk asks anew, but for a first page that
    was had by `first_page` or `total` and that no walk has begun with yet. What is
    created or deleted during a walk can move items over the edge of a page: for an
    exact result, filter so that what is listed stands still.
    """

    def __iter__(self) -> Iterator[Item]:
        return self.items()

    def items(self, *, prefetch: bool = False) -> Iterator[Item]:
        """Walk the items; with `prefetch` the next page is on its way meanwhile.

        Raises:
            ApiError: in one of its kinds, when a page cannot be had; the items before
                it have been given.
        """
        for page in self.pages(prefetch=prefetch):
            yield from self._items(page)

    def pages(self, *, prefetch: bool = False) -> Iterator[Page]:
        """Walk the pages, as answered; with `prefetch` one is on its way meanwhile.

        The first is given even if it is empty, because it may tell a total.

        Raises:
            ApiError: in one of its kinds, when a page cannot be had.
        """
        walk = Walk(self._call)
        page = self._begun()
        if page is None:
            page = cast(Page, self._client.send(walk.call))
        if not prefetch:
            while True:
                is_more = walk.take(page)
                yield page
                if not is_more:
                    return
                page = cast(Page, self._client.send(walk.call))
                if not self._items(page):
                    walk.take(page)
                    return
        while True:
            is_more = walk.take(page)
            coming = _ahead(self._client.send, walk.call) if is_more else None
            yield page
            if coming is None:
                return
            page = cast(Page, coming.result())
            if not self._items(page):
                walk.take(page)
                return

    @property
    def first_page(self) -> Page:
        """The first page, as answered; asked for once."""
        if self._first is None:
            return self._keep(cast(Page, self._client.send(self._call)))
        return self._first

    @property
    def total(self) -> int | None:
        """As many as the first page says there are; None if it does not say."""
        return self._total(self.first_page)


class AsyncPages(_Listed[Item, Page]):
    """A list that comes in pages: `async for item in …` walks all of them.

    Nothing is sent before it is needed. To await it is to ask for the first page, for
    `first_page` and `total`; it returns itself. Each walk asks anew, but for a first
    page that no walk has begun with yet. What is created or deleted during a walk can
    move items over the edge of a page: for an exact result, filter so that what is
    listed stands still.
    """

    def __aiter__(self) -> AsyncGenerator[Item, None]:
        return self.items()

    def __await__(self) -> Generator[Any, Any, "AsyncPages[Item, Page]"]:
        return self._loaded().__await__()

    async def _loaded(self) -> "AsyncPages[Item, Page]":
        if self._first is None:
            self._keep(cast(Page, await self._client.send(self._call)))
        return self

    async def items(self, *, prefetch: bool = False) -> AsyncGenerator[Item, None]:
        """Walk the items; with `prefetch` the next page is on its way meanwhile.

        Raises:
            ApiError: in one of its kinds, when a page cannot be had; the items before
                it have been given.
        """
        # Imported here, so that a program of threads starts without it.
        from contextlib import aclosing

        async with aclosing(self.pages(prefetch=prefetch)) as pages:
            async for page in pages:
                for item in self._items(page):
                    yield item

    async def pages(self, *, prefetch: bool = False) -> AsyncGenerator[Page, None]:
        """Walk the pages, as answered; with `prefetch` one is on its way meanwhile.

        The first is given even if it is empty, because it may tell a total.

        Raises:
            ApiError: in one of its kinds, when a page cannot be had.
        """
        walk = Walk(self._call)
        page = self._begun()
        if page is None:
            page = cast(Page, await self._client.send(walk.call))
        if not prefetch:
            while True:
                is_more = walk.take(page)
                yield page
                if not is_more:
                    return
                page = cast(Page, await self._client.send(walk.call))
                if not self._items(page):
                    walk.take(page)
                    return
        # Imported here, because few walks look ahead.
        import asyncio

        coming = None
        try:
            while True:
                is_more = walk.take(page)
                coming = (
                    asyncio.ensure_future(self._client.send(walk.call))
                    if is_more
                    else None
                )
                yield page
                if coming is None:
                    return
                page = cast(Page, await coming)
                if not self._items(page):
                    walk.take(page)
                    return
        finally:
            if coming is not None:
                coming.cancel()
                # So that no failure of it is told as never looked at.
                await asyncio.gather(coming, return_exceptions=True)

    @property
    def first_page(self) -> Page:
        """The first page, as answered; await the list before."""
        if self._first is None:
            raise RuntimeError("await the list first, as in `await client.….list()`")
        return self._first

    @property
    def total(self) -> int | None:
        """As many as the first page says there are; None if it does not say.

        Await the list before.
        """
        return self._total(self.first_page)


def lists(build: Callable[..., Call[Any]]) -> Any:
    """Return a method that builds a call and returns it as `Pages`."""

    def method(self: Any, /, *args: Any, **kwargs: Any) -> Any:
        call = build(*args, **kwargs)
        self._client.warn_of(call.operation, kwargs)
        return self._client.listed(call, Pages)

    return described(method, build)


def lists_async(build: Callable[..., Call[Any]]) -> Any:
    """Return a method that builds a call and returns it as `AsyncPages`."""

    def method(self: Any, /, *args: Any, **kwargs: Any) -> Any:
        call = build(*args, **kwargs)
        self._client.warn_of(call.operation, kwargs)
        return self._client.listed(call, AsyncPages)

    return described(method, build)


def _ahead(send: Callable[[Call[Page]], Page], call: Call[Page]) -> "Future[Page]":
    """Return what `send` comes to with `call`, which it is given in a thread.

    That thread keeps no program from ending; what it sees of the caller's context is a
    copy.
    """
    # Imported here, because few walks look ahead.
    from concurrent.futures import Future

    coming: Future[Page] = Future()

    def run() -> None:
        try:
            coming.set_result(send(call))
        except BaseException as error:
            coming.set_exception(error)

    context = contextvars.copy_context()
    threading.Thread(target=context.run, args=(run,), daemon=True).start()
    return coming


def items_of(page: Any, style: PageStyle) -> list[Any]:
    """Return what `page` lists; what is absent or null lists nothing."""
    return _value(page, style.items) or []


def _whole(page: Any, name: str) -> int | None:
    value = _value(page, name) if name else None
    if isinstance(value, int):
        return value
    # Where the document says `number`, and no more.
    number = Decimal(value) if isinstance(value, float | Decimal) else None
    if number is None or not number.is_finite() or number.adjusted() > _LONGEST:
        return None
    return int(number) if number == int(number) else None


def _value(page: Any, name: str) -> Any:
    """Return the property `name` of a model; None if it is absent."""
    if not isinstance(page, msgspec.Struct):
        # An answer without a body, as 204 has.
        return None
    for field in msgspec.structs.fields(type(page)):
        if field.encode_name == name:
            value = getattr(page, field.name)
            return None if value is UNSET else value
    return None
