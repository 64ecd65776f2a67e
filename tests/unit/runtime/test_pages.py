"""Lists in pages: what is asked for, when, and where a walk ends."""

import asyncio
import contextvars
import json
import threading
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ledgerbee_sdkgen.runtime.api import Api
from ledgerbee_sdkgen.runtime.call import Call
from ledgerbee_sdkgen.runtime.client import AsyncClient, SyncClient
from ledgerbee_sdkgen.runtime.errors import (
    ErrorEnvelope,
    NotFoundError,
    ResponseDecodeError,
)
from ledgerbee_sdkgen.runtime.operation import Operation, PageStyle, Style
from ledgerbee_sdkgen.runtime.pages import (
    AsyncPages,
    Pages,
    items_of,
    lists,
    lists_async,
)
from ledgerbee_sdkgen.runtime.resource import Resource
from ledgerbee_sdkgen.runtime.response import RawResponse
from ledgerbee_sdkgen.runtime.transport import Request, Response


class Thing(msgspec.Struct):
    id: int


class ThingPage(msgspec.Struct, rename="camel", omit_defaults=True):
    things: list[Thing] | msgspec.UnsetType | None = msgspec.UNSET
    page: int | msgspec.UnsetType = msgspec.UNSET
    limit: int | msgspec.UnsetType = msgspec.UNSET
    total: int | msgspec.UnsetType = msgspec.UNSET
    total_pages: int | msgspec.UnsetType = msgspec.UNSET


LIST = Operation(
    id="list",
    method="GET",
    path="/things",
    returns=ThingPage,
    repeatable=True,
    query_styles={"status": Style(style="form", explode=True, type=list[str])},
    pages=PageStyle(
        page="page",
        items="things",
        limit="limit",
        total="total",
        total_pages="totalPages",
    ),
)
API = Api(
    name="things",
    version="1",
    base_url="https://api.example.com",
    security={},
    default_security=(),
    errors=ErrorEnvelope(message="message", code="code"),
)


def list_(**query: Any) -> Call[ThingPage]:
    """List things."""
    return Call(operation=LIST, query=query)


class Things(Resource):
    list = lists(list_)


class AsyncThings(Resource):
    list = lists_async(list_)


Answer = Callable[[int, int], dict[str, Any] | int]
"""Page and limit → the body, or the status of a failure."""


class Server:
    """Answers with pages, and keeps the numbers that were asked for."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer
        self.asked: list[str | None] = []

    def _respond(self, request: Request) -> Response:
        query = parse_qs(urlsplit(request.url).query)
        self.asked.append(query.get("page", [None])[0])
        page, limit = int(query.get("page", ["1"])[0]), query.get("limit", ["2"])[0]
        body = self._answer(page, int(limit))
        status = body if isinstance(body, int) else 200
        content = b"{}" if isinstance(body, int) else json.dumps(body).encode()
        return Response(
            status=status,
            headers={"content-type": "application/json"},
            content=content,
        )


class SyncServer(Server):
    def send(self, request: Request, *, timeout: float) -> Response:
        return self._respond(request)

    def close(self) -> None: ...


class AsyncServer(Server):
    async def send(self, request: Request, *, timeout: float) -> Response:
        await asyncio.sleep(0)
        return self._respond(request)

    async def close(self) -> None: ...


def listed(count: int, *told: str) -> Answer:
    """Answer with `count` things, and with what is `told` beside them."""

    def answer(page: int, limit: int) -> dict[str, Any]:
        ids = range(count)[(page - 1) * limit : page * limit]
        about = {
            "page": page,
            "limit": limit,
            "total": count,
            "totalPages": -(-count // limit),
        }
        return {
            "things": [{"id": one} for one in ids],
            **{name: about[name] for name in told},
        }

    return answer


def walked(server: SyncServer, **query: Any) -> list[int]:
    client = SyncClient(API, credentials={}, transport=server, max_retries=0)
    return [thing.id for thing in Things(client).list(**query)]


async def walked_async(server: AsyncServer, **options: Any) -> list[int]:
    client = AsyncClient(API, credentials={}, transport=server, max_retries=0)
    pages: AsyncPages[Thing, ThingPage] = AsyncThings(client).list()
    return [thing.id async for thing in pages.items(**options)]


ALL = ("page", "limit", "total", "totalPages")


def test_nothing_is_sent_before_a_list_is_walked() -> None:
    server = SyncServer(listed(3, *ALL))
    client = SyncClient(API, credentials={}, transport=server)

    things = iter(Things(client).list())
    assert server.asked == []

    next(things), next(things)
    assert server.asked == [None]
    next(things)
    assert server.asked == [None, "2"]


def test_a_wrong_argument_is_told_where_it_is_given() -> None:
    client = SyncClient(API, credentials={}, transport=SyncServer(listed(0)))

    with pytest.raises(TypeError, match="`status` is None"):
        Things(client).list(status=None)


@settings(deadline=None)
@given(
    count=st.integers(0, 40),
    limit=st.integers(1, 9),
    told=st.sets(st.sampled_from(ALL)),
    prefetch=st.booleans(),
)
def test_each_item_is_given_once_and_in_order(
    count: int, limit: int, told: set[str], prefetch: bool
) -> None:
    answer = listed(count, *told)
    expected = list(range(count))
    server = SyncServer(answer)
    client = SyncClient(API, credentials={}, transport=server)
    pages: Pages[Thing, ThingPage] = Things(client).list(limit=limit)

    assert [one.id for one in pages.items(prefetch=prefetch)] == expected
    needed = max(1, -(-count // limit))
    # Where no total is told, an empty page is the end.
    assert needed <= len(server.asked) <= needed + 1
    if "total" in told:
        assert len(server.asked) == needed
    async_server = AsyncServer(lambda page, _: answer(page, limit))
    found = asyncio.run(walked_async(async_server, prefetch=prefetch))
    assert found == expected
    assert async_server.asked == server.asked


def test_a_limit_that_the_api_lowers_does_not_end_the_walk() -> None:
    answer = listed(7)

    assert walked(SyncServer(lambda page, _: answer(page, 3)), limit=500) == [*range(7)]


def test_a_walk_can_begin_at_a_later_page() -> None:
    server = SyncServer(listed(6, "total"))

    assert walked(server, page=2) == [2, 3, 4, 5]
    assert server.asked == ["2", "3", "4"]


def test_a_total_that_grows_or_shrinks_meanwhile_is_heeded() -> None:
    counts = iter([5, 3])
    shrinking = SyncServer(lambda page, limit: listed(next(counts), *ALL)(page, limit))
    grown = iter([3, 4])
    growing = SyncServer(lambda page, limit: listed(next(grown), *ALL)(page, limit))

    assert walked(shrinking) == [0, 1, 2]
    assert walked(growing) == [0, 1, 2, 3]


@pytest.mark.parametrize("told", [("totalPages",), ("total", "limit"), ("total",)])
@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_a_total_saves_the_request_for_an_empty_page(
    count: int, told: tuple[str, ...]
) -> None:
    server = SyncServer(listed(count, *told))

    assert walked(server) == [*range(count)]
    assert len(server.asked) == -(-count // 2)


def test_an_empty_first_page_is_the_last() -> None:
    server = SyncServer(lambda page, limit: {"things": [], "total": 9, "totalPages": 5})

    with pytest.warns(RuntimeWarning, match="ended after 0 items, although .* are 9"):
        assert walked(server) == []
    assert server.asked == [None]


@pytest.mark.parametrize(
    "told", [ALL, ("limit",), ("totalPages",), ("total",), ("limit", "totalPages")]
)
def test_a_limit_that_is_only_repeated_loses_nothing(told: tuple[str, ...]) -> None:
    def capped(page: int, limit: int) -> dict[str, Any]:
        ids = range(25)[(page - 1) * 10 : page * 10]
        about = {"page": page, "limit": limit, "total": 25, "totalPages": 1}
        return {"things": [{"id": one} for one in ids]} | {
            name: about[name] for name in told
        }

    if told == ("totalPages",):
        # It is all that is known, and says that there is one page.
        assert walked(SyncServer(capped), limit=50) == [*range(10)]
    else:
        assert walked(SyncServer(capped), limit=50) == [*range(25)]


@pytest.mark.parametrize("name", ["total", "totalPages"])
@pytest.mark.parametrize("said", [-1, 0])
def test_what_cannot_be_a_total_is_none(name: str, said: int) -> None:
    answer = listed(5)

    def wrong(page: int, limit: int) -> dict[str, Any]:
        body = answer(page, limit)
        assert isinstance(body, dict)
        return {**body, name: said}

    assert walked(SyncServer(wrong)) == [*range(5)]


def test_the_first_page_is_the_one_that_was_asked_for() -> None:
    answer = listed(9, *ALL)
    server = SyncServer(lambda page, limit: answer(1, limit))

    with pytest.raises(ResponseDecodeError, match="asked for page 3, but another"):
        walked(server, page=3)


def test_a_list_that_was_given_may_change_meanwhile() -> None:
    server = SyncServer(listed(3, *ALL))
    client = SyncClient(API, credentials={}, transport=server)
    states = ["a"]
    things = Things(client).list(status=states)
    states.clear()

    assert [one.id for one in things] == [0, 1, 2]


def test_an_answer_without_a_body_lists_nothing() -> None:
    assert LIST.pages is not None
    assert items_of(None, LIST.pages) == []


@pytest.mark.parametrize("nothing", [[], None])
def test_an_empty_page_ends_the_walk_whatever_the_total_says(nothing: Any) -> None:
    def answer(page: int, limit: int) -> dict[str, Any]:
        things = [{"id": 1}] if page == 1 else nothing
        return {"things": things, "total": 99, "totalPages": 50, "page": page}

    server = SyncServer(answer)

    with pytest.warns(RuntimeWarning, match="ended after 1 items, although .* are 99"):
        assert walked(server) == [1]
    assert len(server.asked) == 2


@pytest.mark.parametrize("told", [(), ("page",)])
def test_an_api_that_gives_the_same_page_again_does_not_keep_us_for_ever(
    told: tuple[str, ...],
) -> None:
    answer = listed(9, *told)
    server = SyncServer(lambda _, limit: answer(1, limit))
    client = SyncClient(API, credentials={}, transport=server)
    things = iter(Things(client).list())

    assert [next(things).id, next(things).id] == [0, 1]
    with pytest.raises(ResponseDecodeError, match="asked for page 2, but another"):
        next(things)


@pytest.mark.parametrize("prefetch", [False, True])
def test_a_page_that_fails_does_so_after_the_items_before_it(prefetch: bool) -> None:
    answer = listed(9, *ALL)

    def failing(page: int, limit: int) -> dict[str, Any] | int:
        return 404 if page == 2 else answer(page, limit)

    client = SyncClient(API, credentials={}, transport=SyncServer(failing))
    things = Things(client).list().items(prefetch=prefetch)
    assert [next(things).id, next(things).id] == [0, 1]
    with pytest.raises(NotFoundError):
        next(things)

    async def walk() -> None:
        client = AsyncClient(API, credentials={}, transport=AsyncServer(failing))
        things = AsyncThings(client).list().items(prefetch=prefetch)
        assert [(await anext(things)).id, (await anext(things)).id] == [0, 1]
        with pytest.raises(NotFoundError):
            await anext(things)

    asyncio.run(walk())


def test_first_page_and_total_ask_once_and_the_walk_goes_on_from_there() -> None:
    server = SyncServer(listed(3, *ALL))
    client = SyncClient(API, credentials={}, transport=server)
    pages: Pages[Thing, ThingPage] = Things(client).list()

    assert pages.total == 3
    assert pages.first_page.things == [Thing(id=0), Thing(id=1)]
    assert server.asked == [None]
    assert [one.id for one in pages] == [0, 1, 2]
    assert server.asked == [None, "2"]
    # Another walk is another look at the list.
    assert [one.id for one in pages] == [0, 1, 2]
    assert server.asked == [None, "2", None, "2"]


def test_an_async_list_is_awaited_for_its_first_page() -> None:
    async def look() -> None:
        server = AsyncServer(listed(3, *ALL))
        client = AsyncClient(API, credentials={}, transport=server)
        pages: AsyncPages[Thing, ThingPage] = AsyncThings(client).list()
        with pytest.raises(RuntimeError, match="await the list first"):
            assert pages.total
        assert await pages is pages
        assert (pages.total, pages.first_page.page) == (3, 1)
        assert [one.id async for one in pages] == [0, 1, 2]
        assert server.asked == [None, "2"]

    asyncio.run(look())


def test_a_total_that_is_not_told_is_none() -> None:
    client = SyncClient(API, credentials={}, transport=SyncServer(listed(1)))

    assert Things(client).list().total is None


def test_pages_are_given_as_they_are_answered_and_the_first_even_if_empty() -> None:
    client = SyncClient(API, credentials={}, transport=SyncServer(listed(0, *ALL)))
    (page,) = Things(client).list().pages()

    assert page == ThingPage(things=[], page=1, limit=2, total=0, total_pages=0)


def test_the_next_page_is_on_its_way_while_one_is_read() -> None:
    arrived = threading.Event()
    answer = listed(4, *ALL)

    def noting(page: int, limit: int) -> dict[str, Any] | int:
        if page == 2:
            arrived.set()
        return answer(page, limit)

    client = SyncClient(API, credentials={}, transport=SyncServer(noting))
    items = Things(client).list().items(prefetch=True)
    next(items)

    assert arrived.wait(timeout=10)
    assert [one.id for one in items] == [1, 2, 3]


def test_an_async_walk_that_is_left_leaves_no_request_behind() -> None:
    class Stuck(AsyncServer):
        async def send(self, request: Request, *, timeout: float) -> Response:
            if "page=2" in request.url:
                await asyncio.Event().wait()
            return await super().send(request, timeout=timeout)

    async def leave() -> None:
        client = AsyncClient(
            API, credentials={}, transport=Stuck(listed(9, *ALL)), max_retries=0
        )
        pages: AsyncPages[Thing, ThingPage] = AsyncThings(client).list()
        walk = pages.pages(prefetch=True)
        await anext(walk)
        await asyncio.sleep(0)
        assert len(asyncio.all_tasks()) == 2
        await asyncio.wait_for(walk.aclose(), timeout=10)
        assert len(asyncio.all_tasks()) == 1

    asyncio.run(leave())


def test_raw_lists_are_the_answer_to_one_request() -> None:
    server = SyncServer(listed(3, *ALL))
    client = SyncClient(API, credentials={}, transport=server).with_raw_response

    raw = Things(client).list()

    assert isinstance(raw, RawResponse)
    assert raw.parse().total == 3
    assert server.asked == [None]


def test_a_list_shows_what_it_is_of_and_sends_nothing_for_it() -> None:
    server = SyncServer(listed(3, *ALL))
    client = SyncClient(API, credentials={}, transport=server)

    assert repr(Things(client).list()) == "<Pages of /things>"
    assert server.asked == []


def test_a_walk_of_items_that_is_left_leaves_no_request_behind() -> None:
    async def leave() -> None:
        server = AsyncServer(listed(9, *ALL))
        client = AsyncClient(API, credentials={}, transport=server)
        items = AsyncThings(client).list().items(prefetch=True)
        await anext(items)
        await items.aclose()
        assert len(asyncio.all_tasks()) == 1

    asyncio.run(leave())


def test_what_is_asked_for_ahead_sees_the_callers_context_and_keeps_no_program() -> (
    None
):
    seen: list[tuple[str, bool]] = []
    mine: contextvars.ContextVar[str] = contextvars.ContextVar("mine", default="?")
    answer = listed(6, *ALL)

    def noting(page: int, limit: int) -> dict[str, Any] | int:
        seen.append((mine.get(), threading.current_thread().daemon))
        return answer(page, limit)

    client = SyncClient(API, credentials={}, transport=SyncServer(noting))
    mine.set("mine")
    assert len(list(Things(client).list().items(prefetch=True))) == 6
    assert seen == [("mine", False), ("mine", True), ("mine", True)]
