"""What users are promised of the fake: what is created in it is there."""

import asyncio
import datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ledgerbee import LedgerBee, NotFoundError
from ledgerbee.testing import FakeLedgerBee

pytestmark = pytest.mark.filterwarnings("ignore:use `client:DeprecationWarning")
CUSTOMER = "0197a943-2325-7829-b835-b6c71a293065"


@pytest.fixture
def fake() -> FakeLedgerBee:
    return FakeLedgerBee()


@pytest.fixture
def client(fake: FakeLedgerBee) -> LedgerBee:
    return fake.client()


def entry(amount: str) -> dict[str, Any]:
    return {
        "entry_type": "JOURNAL_ENTRY",
        "date": datetime.date(2026, 2, 3),
        "original_amount": Decimal(amount),
        "lines": [{"account_id": CUSTOMER, "amount": Decimal(amount)}],
    }


def test_what_is_created_is_read_and_listed(client: LedgerBee) -> None:
    made = client.invoices.create(
        customer_id=CUSTOMER,
        date="2026-02-03",
        lines=[
            {"price_id": CUSTOMER, "quantity": 2},
            {"price_id": CUSTOMER, "quantity": 3, "description": "Three"},
        ],
        notes="Thanks",
    )
    assert made.id == "00000000-0000-4000-8000-000000000001"
    assert (str(made.date), made.notes) == ("2026-02-03", "Thanks")
    assert [int(line.quantity or 0) for line in made.lines] == [2, 3]
    assert made.lines[1].description == "Three"
    assert client.invoices.get(made.id) == made
    (listed,) = client.invoices.list()
    assert (listed.id, listed.date) == (made.id, made.date)


def test_it_is_read_and_listed_in_asyncio(fake: FakeLedgerBee) -> None:
    async def run() -> None:
        async with fake.async_client() as client:
            made = await client.quotes.create(
                customer_id=CUSTOMER, date="2026-02-03", lines=[]
            )
            assert await client.quotes.get(made.id) == made
            listed = [one.id async for one in client.quotes.list()]
            assert listed == [made.id]

    asyncio.run(run())


def test_clients_of_one_fake_see_the_same(fake: FakeLedgerBee) -> None:
    made = fake.client().projects.create(name="A")
    assert fake.client(api_key="other").projects.get(made.id).name == "A"


def test_versions_share_what_was_created(client: LedgerBee) -> None:
    made = client.journal_entries.create(**entry("10.00"))
    assert client.journal_entries.get(made.id).id == made.id
    old = client.journal_entries.v1.create(**entry("20.00"))
    assert [one.id for one in client.journal_entries.list()] == [made.id, old.id]


def test_no_digit_is_lost_on_the_way_there_and_back(client: LedgerBee) -> None:
    made = client.journal_entries.create(**entry("90071992547409.930"))
    read = client.journal_entries.get(made.id)
    assert str(read.original_amount) == "90071992547409.930"


def test_until_something_is_written_the_examples_are_there(
    fake: FakeLedgerBee, client: LedgerBee
) -> None:
    assert client.projects.get("any").id == "any"
    assert [one.id for one in client.projects.list()] == [
        one["id"] for one in fake.example("GET /v1/projects")
    ]
    made = client.projects.create(name="A")
    assert [one.id for one in client.projects.list()] == [made.id]
    with pytest.raises(NotFoundError) as error:
        client.projects.get("any")
    assert error.value.body["statusCode"] == 404
    assert error.value.path == "/v1/projects/any"


def test_without_seeds_collections_that_can_be_filled_are_empty() -> None:
    client = FakeLedgerBee(seeded=False).client()
    assert (client.projects.list(), list(client.invoices.list())) == ([], [])
    assert client.invoices.list().total == 0
    with pytest.raises(NotFoundError):
        client.projects.get("any")
    # Nothing can be made there, so the examples are all there is.
    assert client.accounts.list() != []
    assert client.company.get().name


def test_changes_are_kept(client: LedgerBee) -> None:
    made = client.customers.create(
        customer_number="1",
        name="Acme",
        customer_type="Business",
        vat_zone="domestic",
        customer_group_id=CUSTOMER,
    )
    changed = client.customers.update(made.id, name="Acme 2")
    assert (changed.id, changed.name) == (made.id, "Acme 2")
    read = client.customers.get(made.id)
    assert (read.name, read.customer_number) == ("Acme 2", "1")


@pytest.mark.parametrize("name", ["v1", "a/b", "ü ?"])
def test_an_id_may_look_like_anything(client: LedgerBee, name: str) -> None:
    client.customers.update(name, name="Acme")
    assert client.customers.get(name).name == "Acme"
    client.quotes.update(name, notes="Mine")
    assert client.quotes.send(name).notes == "Mine"
    assert client.quotes.download_pdf(name)


def test_a_change_to_an_example_is_kept(client: LedgerBee) -> None:
    client.customers.update("mine", name="Acme 2")
    assert client.customers.get("mine").name == "Acme 2"
    with pytest.raises(NotFoundError):
        client.customers.get("other")
    with pytest.raises(NotFoundError):
        client.customers.update("other", name="Acme 3")


def test_what_is_deleted_is_gone(client: LedgerBee) -> None:
    made = client.dimensions.create(name="Department", is_unique=False)
    kept = client.dimensions.create(name="Place", is_unique=False)
    client.dimensions.delete(made.id)
    for call in (client.dimensions.get, client.dimensions.delete):
        with pytest.raises(NotFoundError):
            call(made.id)
    assert [one.id for one in client.dimensions.list()] == [kept.id]


def test_what_is_below_a_thing_that_is_not_there_is_not_there(
    client: LedgerBee,
) -> None:
    made = client.invoices.create(customer_id=CUSTOMER, date="2026-02-03", lines=[])
    assert client.invoices.download_pdf(made.id).startswith(b"%PDF")
    with pytest.raises(NotFoundError):
        client.invoices.download_pdf("other")
    with pytest.raises(NotFoundError):
        client.invoices.send("other", delivery_type="Email")


def test_things_below_things_are_apart(client: LedgerBee) -> None:
    one, other = client.dimensions.create(
        name="A", is_unique=False
    ), client.dimensions.create(name="B", is_unique=False)
    value = client.dimensions.create_value(one.id, name="x")
    changed = client.dimensions.update_value(one.id, value.id, name="y")
    assert (changed.id, changed.name) == (value.id, "y")
    assert client.dimensions.create_value(other.id, name="z").id != value.id


def test_an_action_that_answers_with_the_thing_answers_with_that_one(
    client: LedgerBee,
) -> None:
    made = client.quotes.create(
        customer_id=CUSTOMER, date="2026-02-03", lines=[], notes="Mine"
    )
    sent = client.quotes.send(made.id)
    assert (sent.id, sent.notes) == (made.id, "Mine")


def test_what_answers_tell_less_of_lists_tell_more_of(client: LedgerBee) -> None:
    made = client.vendors.create(
        vendor_number="V1",
        name="Acme",
        vendor_group_id=CUSTOMER,
        currency="DKK",
        country_code="DK",
        contacts=[{"name": "Anna", "is_default": True}],
    )
    (listed,) = client.vendors.list()
    assert (listed.id, listed.name) == (made.id, "Acme")


def test_a_secret_of_the_creation_is_not_in_what_is_read(client: LedgerBee) -> None:
    made = client.webhook_endpoints.create(
        url="https://x.example", topics=["subscription.started"]
    )
    read = client.webhook_endpoints.get(made.id)
    assert (read.url, read.topics) == ("https://x.example", ["subscription.started"])
    assert not hasattr(read, "secret")


@settings(deadline=None)
@given(count=st.integers(1, 30), limit=st.integers(1, 12), first=st.integers(1, 4))
def test_lists_are_cut_into_the_pages_asked_for(
    count: int, limit: int, first: int
) -> None:
    client = FakeLedgerBee(seeded=False).client()
    made = [
        client.quotes.create(customer_id=CUSTOMER, date="2026-02-03", lines=[]).id
        for _ in range(count)
    ]
    listed = client.quotes.list(limit=limit)
    assert [one.id for one in listed] == made
    page = client.quotes.list(limit=limit, page=first).first_page
    start = (first - 1) * limit
    assert [one.id for one in page.items] == made[start : start + limit]
    assert (page.total, page.page, page.limit) == (count, first, limit)
    assert page.total_pages == -(-count // limit)


def test_what_is_put_twice_is_there_once(
    fake: FakeLedgerBee, client: LedgerBee
) -> None:
    fake.fault("PUT /v1/projects", "reset", times=1)
    made = client.projects.upsert(external_reference="r", name="A")
    other = client.projects.upsert(external_reference="r2", name="A")
    assert [one.id for one in client.projects.list()] == [made.id, other.id]


def test_parameters_called_as_a_property_are_compared_with_it(
    client: LedgerBee,
) -> None:
    for customer in ("a", "b"):
        client.invoices.create(customer_id=customer, date="2026-02-03", lines=[])
    found = list(client.invoices.list(customer_id="b"))
    assert [one.customer_id for one in found] == ["b"]
    assert list(client.invoices.list(status="sent")) == []


def test_a_key_is_known_again(fake: FakeLedgerBee, client: LedgerBee) -> None:
    usage: Any = {"value": 1, "customer_id": CUSTOMER, "meter_id": CUSTOMER}
    fake.fault("POST /v1/meters/report", "reset", times=1)
    client.meters.report_usage(idempotency_key="k", **usage)
    first, second = fake.requests_of("POST /v1/meters/report")
    name = "x-api-idempotency-key"
    assert first.headers[name] == second.headers[name] == "k"


def test_a_map_of_the_callers_own_is_kept_as_it_is(client: LedgerBee) -> None:
    made = client.customers.create(
        name="Acme",
        customer_number="1",
        customer_type="company",
        vat_zone="domestic",
        customer_group_id=CUSTOMER,
        metadata={"mine": "1"},
    )

    assert client.customers.get(made.id).metadata == {"mine": "1"}


def test_usage_is_queued_when_it_is_first_reported(client: LedgerBee) -> None:
    report = {"customer_id": CUSTOMER, "meter_id": CUSTOMER, "value": Decimal("1.5")}
    first = client.meters.report_usage(idempotency_key="k", **report)  # type: ignore[arg-type]

    assert first.status == "queued"
    again = client.meters.report_usage(idempotency_key="k", **report)  # type: ignore[arg-type]
    assert again == first
