"""Customers of the LedgerBee Public API."""

from msgspec import UNSET

from ledgerbee._runtime.call import Call, sends, sends_async
from ledgerbee._runtime.operation import Operation, Style
from ledgerbee._runtime.resource import Resource
from ledgerbee.models.common import Contact
from ledgerbee.models.customers import (
    CreateCustomer,
    Customer,
    CustomerDepartment,
    CustomerGroup,
    UpdateCustomer,
)

LIST_ = Operation(
    id="PublicCustomersController_getCustomers_v1",
    method="GET",
    path="/v1/customers",
    returns=list[Customer],
    query_styles={
        "metadata": Style(style="deepObject", explode=True, type=dict[str, str])
    },
    repeatable=True,
)

CREATE = Operation(
    id="PublicCustomersController_createCustomer_v1",
    method="POST",
    path="/v1/customers",
    body=CreateCustomer,
    returns=Customer,
    read_back="client.customers.list(…)",
)

GET = Operation(
    id="PublicCustomersController_getCustomer_v1",
    method="GET",
    path="/v1/customers/{id}",
    returns=Customer,
    repeatable=True,
)

UPDATE = Operation(
    id="PublicCustomersController_updateCustomer_v1",
    method="PATCH",
    path="/v1/customers/{id}",
    body=UpdateCustomer,
    returns=Customer,
    read_back="client.customers.get(id)",
)

LIST_CONTACTS = Operation(
    id="PublicCustomersController_getCustomerContacts_v1",
    method="GET",
    path="/v1/customers/{id}/contacts",
    returns=list[Contact],
    repeatable=True,
)

LIST_DEPARTMENTS = Operation(
    id="PublicCustomersController_getCustomerDepartments_v1",
    method="GET",
    path="/v1/customers/{id}/departments",
    returns=list[CustomerDepartment],
    repeatable=True,
)

LIST_GROUPS = Operation(
    id="PublicCustomersController_getCustomerGroups_v1",
    method="GET",
    path="/v1/customers/groups",
    returns=list[CustomerGroup],
    repeatable=True,
)


def list_(*, customer_number=UNSET, external_system_id=UNSET, metadata=UNSET):
    """List customers.

    `GET /v1/customers` · scope `customers-read`

    Returns the customers, sorted by customer number. Without filters answers may be up
    to 5 seconds old; with filters they are always fresh.

    Args:
        customer_number: Exact number of the customer.
        external_system_id: Exact id in your own system.
        metadata: Pairs of your own that a customer has to have, as in
            `metadata[crmId]=42`; all have to match exactly. At most 10.
    """
    return Call(
        operation=LIST_,
        query={
            "customerNumber": customer_number,
            "externalSystemId": external_system_id,
            "metadata": metadata,
        },
    )


def create(
    *,
    customer_number,
    customer_type,
    name,
    vat_zone,
    customer_group_id,
    email=UNSET,
    phone=UNSET,
    address=UNSET,
    city=UNSET,
    postal_code=UNSET,
    country_code=UNSET,
    vat_number=UNSET,
    website=UNSET,
    external_system_id=UNSET,
    is_active=UNSET,
    billing_relationship=UNSET,
    parent_customer_id=UNSET,
    include_child_details_pdf=UNSET,
    metadata=UNSET,
):
    """Create a customer.

    `POST /v1/customers` · scope `customers-write` · sent once

    Creates a customer.

    Args:
        customer_number: Number of the customer, unique in the company.
        customer_type: Kind of customer.
        name: Name of the customer.
        vat_zone: VAT zone the customer is billed in.
        customer_group_id: Group of the customer.
        email: E-mail address.
        phone: Phone number.
        address: Street and number.
        city: City.
        postal_code: Postal code.
        country_code: Country as an ISO 3166-1 alpha-2 code.
        vat_number: VAT registration number.
        website: Web site.
        external_system_id: Id in your own system, unique in the company.
        is_active: Whether the customer is in use.
        billing_relationship: Who pays: the customer, or the one named by
            `parentCustomerId`.
        parent_customer_id: Customer that pays for this one.
        include_child_details_pdf: Whether a single invoice to this parent lists its
            children in the PDF.
        metadata: Your own key-value pairs.
    """
    return Call(
        operation=CREATE,
        body=CreateCustomer(
            customer_number=customer_number,
            customer_type=customer_type,
            name=name,
            vat_zone=vat_zone,
            customer_group_id=customer_group_id,
            email=email,
            phone=phone,
            address=address,
            city=city,
            postal_code=postal_code,
            country_code=country_code,
            vat_number=vat_number,
            website=website,
            external_system_id=external_system_id,
            is_active=is_active,
            billing_relationship=billing_relationship,
            parent_customer_id=parent_customer_id,
            include_child_details_pdf=include_child_details_pdf,
            metadata=metadata,
        ),
    )


def get(id):
    """Get a single customer.

    `GET /v1/customers/{id}` · scope `customers-read`

    Returns one customer.

    Args:
        id: Id of the customer.
    """
    return Call(operation=GET, path={"id": id})


def update(
    id,
    *,
    customer_number=UNSET,
    customer_type=UNSET,
    name=UNSET,
    vat_zone=UNSET,
    customer_group_id=UNSET,
    email=UNSET,
    phone=UNSET,
    address=UNSET,
    city=UNSET,
    postal_code=UNSET,
    country_code=UNSET,
    vat_number=UNSET,
    website=UNSET,
    external_system_id=UNSET,
    is_active=UNSET,
    billing_relationship=UNSET,
    parent_customer_id=UNSET,
    include_child_details_pdf=UNSET,
    metadata=UNSET,
):
    """Update a customer.

    `PATCH /v1/customers/{id}` · scope `customers-write` · sent once

    Changes the fields that are given; others stay.

    Args:
        id: Id of the customer.
        customer_number: Number of the customer, unique in the company.
        customer_type: Kind of customer.
        name: Name of the customer.
        vat_zone: VAT zone the customer is billed in.
        customer_group_id: Group of the customer.
        email: E-mail address.
        phone: Phone number.
        address: Street and number.
        city: City.
        postal_code: Postal code.
        country_code: Country as an ISO 3166-1 alpha-2 code.
        vat_number: VAT registration number.
        website: Web site.
        external_system_id: Id in your own system, unique in the company.
        is_active: Whether the customer is in use.
        billing_relationship: Who pays: the customer, or the one named by
            `parentCustomerId`.
        parent_customer_id: Customer that pays for this one.
        include_child_details_pdf: Whether a single invoice to this parent lists its
            children in the PDF.
        metadata: Your own key-value pairs.
    """
    return Call(
        operation=UPDATE,
        path={"id": id},
        body=UpdateCustomer(
            customer_number=customer_number,
            customer_type=customer_type,
            name=name,
            vat_zone=vat_zone,
            customer_group_id=customer_group_id,
            email=email,
            phone=phone,
            address=address,
            city=city,
            postal_code=postal_code,
            country_code=country_code,
            vat_number=vat_number,
            website=website,
            external_system_id=external_system_id,
            is_active=is_active,
            billing_relationship=billing_relationship,
            parent_customer_id=parent_customer_id,
            include_child_details_pdf=include_child_details_pdf,
            metadata=metadata,
        ),
    )


def list_contacts(id):
    """List a customer's contacts.

    `GET /v1/customers/{id}/contacts` · scope `customers-read`

    Returns the contacts of a customer.

    Args:
        id: Id of the customer.
    """
    return Call(operation=LIST_CONTACTS, path={"id": id})


def list_departments(id):
    """List a customer's departments.

    `GET /v1/customers/{id}/departments` · scope `customers-read`

    Returns the departments of a customer.

    Args:
        id: Id of the customer.
    """
    return Call(operation=LIST_DEPARTMENTS, path={"id": id})


def list_groups():
    """List customer groups.

    `GET /v1/customers/groups` · scope `customers-read`

    Returns the customer groups.
    """
    return Call(operation=LIST_GROUPS)


class Customers(Resource):
    """Customers with their contacts, departments and groups"""

    list = sends(list_)
    create = sends(create)
    get = sends(get)
    update = sends(update)
    list_contacts = sends(list_contacts)
    list_departments = sends(list_departments)
    list_groups = sends(list_groups)


class AsyncCustomers(Resource):
    """Customers with their contacts, departments and groups"""

    list = sends_async(list_)
    create = sends_async(create)
    get = sends_async(get)
    update = sends_async(update)
    list_contacts = sends_async(list_contacts)
    list_departments = sends_async(list_departments)
    list_groups = sends_async(list_groups)
