"""Vendors of the LedgerBee Public API."""

from msgspec import UNSET

from ledgerbee._runtime.call import Call, sends, sends_async
from ledgerbee._runtime.operation import Operation
from ledgerbee._runtime.resource import Resource
from ledgerbee.models.common import Contact
from ledgerbee.models.vendors import (
    CreateVendor,
    CreatedVendor,
    Vendor,
    VendorDepartment,
    VendorGroup,
)

LIST_ = Operation(
    id="PublicVendorsController_getVendors_v1",
    method="GET",
    path="/v1/vendors",
    returns=list[Vendor],
    repeatable=True,
)

CREATE = Operation(
    id="PublicVendorsController_createVendor_v1",
    method="POST",
    path="/v1/vendors",
    body=CreateVendor,
    returns=CreatedVendor,
    read_back="client.vendors.list(…)",
)

LIST_CONTACTS = Operation(
    id="PublicVendorsController_getVendorContacts_v1",
    method="GET",
    path="/v1/vendors/{id}/contacts",
    returns=list[Contact],
    repeatable=True,
)

LIST_DEPARTMENTS = Operation(
    id="PublicVendorsController_getVendorDepartments_v1",
    method="GET",
    path="/v1/vendors/{id}/departments",
    returns=list[VendorDepartment],
    repeatable=True,
)

LIST_GROUPS = Operation(
    id="PublicVendorsController_getVendorGroups_v1",
    method="GET",
    path="/v1/vendors/groups",
    returns=list[VendorGroup],
    repeatable=True,
)


def list_():
    """List vendors.

    `GET /v1/vendors` · scope `vendors-read`

    Returns the vendors, sorted by vendor number. Answers may be up to 5 seconds old; a
    new vendor shows at once.
    """
    return Call(operation=LIST_)


def create(
    *,
    vendor_number,
    name,
    vendor_group_id,
    currency,
    country_code,
    contacts,
    email=UNSET,
    phone=UNSET,
    address=UNSET,
    city=UNSET,
    postal_code=UNSET,
    vat_number=UNSET,
    attention=UNSET,
    default_account_id=UNSET,
    payment_terms=UNSET,
):
    """Create a vendor.

    `POST /v1/vendors` · scope `vendors-write` · sent once

    Creates a vendor with at least one contact, exactly one of them the default.

    Args:
        vendor_number: Number of the vendor, unique in the company; spaces around it are
            cut.
        name: Name of the vendor.
        vendor_group_id: Group of the vendor.
        currency: Currency as an ISO 4217 code.
        country_code: Country as an ISO 3166-1 alpha-2 code.
        contacts: Contacts, exactly one of them the default.
        email: E-mail address.
        phone: Phone number.
        address: Street and number.
        city: City.
        postal_code: Postal code.
        vat_number: VAT registration number.
        attention: Person letters are addressed to.
        default_account_id: Account proposed for the vendor's bills.
        payment_terms: Days to pay.
    """
    return Call(
        operation=CREATE,
        body=CreateVendor(
            vendor_number=vendor_number,
            name=name,
            vendor_group_id=vendor_group_id,
            currency=currency,
            country_code=country_code,
            contacts=contacts,
            email=email,
            phone=phone,
            address=address,
            city=city,
            postal_code=postal_code,
            vat_number=vat_number,
            attention=attention,
            default_account_id=default_account_id,
            payment_terms=payment_terms,
        ),
    )


def list_contacts(id):
    """List vendor contacts.

    `GET /v1/vendors/{id}/contacts` · scope `vendors-read`

    Returns the contacts of a vendor.

    Args:
        id: Id of the vendor.
    """
    return Call(operation=LIST_CONTACTS, path={"id": id})


def list_departments(id):
    """List vendor departments.

    `GET /v1/vendors/{id}/departments` · scope `vendors-read`

    Returns the departments of a vendor.

    Args:
        id: Id of the vendor.
    """
    return Call(operation=LIST_DEPARTMENTS, path={"id": id})


def list_groups():
    """List vendor groups.

    `GET /v1/vendors/groups` · scope `vendors-read`

    Returns the vendor groups.
    """
    return Call(operation=LIST_GROUPS)


class Vendors(Resource):
    """Vendors."""

    list = sends(list_)
    create = sends(create)
    list_contacts = sends(list_contacts)
    list_departments = sends(list_departments)
    list_groups = sends(list_groups)


class AsyncVendors(Resource):
    """Vendors."""

    list = sends_async(list_)
    create = sends_async(create)
    list_contacts = sends_async(list_contacts)
    list_departments = sends_async(list_departments)
    list_groups = sends_async(list_groups)
