import builtins
from collections.abc import Sequence
from typing import type_check_only

from msgspec import UnsetType

from ledgerbee._runtime.call import Call
from ledgerbee._runtime.operation import Operation
from ledgerbee._runtime.resource import Resource
from ledgerbee._runtime.response import RawResponse
from ledgerbee.models.common import Contact
from ledgerbee.models.vendors import (
    CreateContact,
    CreatedVendor,
    Vendor,
    VendorDepartment,
    VendorGroup,
)
from ledgerbee.params.vendors import CreateContactParam

LIST_: Operation
CREATE: Operation
LIST_CONTACTS: Operation
LIST_DEPARTMENTS: Operation
LIST_GROUPS: Operation

def list_() -> Call[builtins.list[Vendor]]: ...
def create(
    *,
    vendor_number: str,
    name: str,
    vendor_group_id: str,
    currency: str,
    country_code: str,
    contacts: Sequence[CreateContact | CreateContactParam],
    email: str | UnsetType = ...,
    phone: str | UnsetType = ...,
    address: str | UnsetType = ...,
    city: str | UnsetType = ...,
    postal_code: str | UnsetType = ...,
    vat_number: str | UnsetType = ...,
    attention: str | UnsetType = ...,
    default_account_id: str | UnsetType = ...,
    payment_terms: int | UnsetType = ...,
) -> Call[CreatedVendor]: ...
def list_contacts(id: str) -> Call[builtins.list[Contact]]: ...
def list_departments(id: str) -> Call[builtins.list[VendorDepartment]]: ...
def list_groups() -> Call[builtins.list[VendorGroup]]: ...

class Vendors(Resource):
    """Vendors."""

    def list(self) -> builtins.list[Vendor]:
        """List vendors.

        `GET /v1/vendors` · scope `vendors-read`

        Returns the vendors, sorted by vendor number. Answers may be up to 5 seconds
        old; a new vendor shows at once.
        """

    def create(
        self,
        *,
        vendor_number: str,
        name: str,
        vendor_group_id: str,
        currency: str,
        country_code: str,
        contacts: Sequence[CreateContact | CreateContactParam],
        email: str | UnsetType = ...,
        phone: str | UnsetType = ...,
        address: str | UnsetType = ...,
        city: str | UnsetType = ...,
        postal_code: str | UnsetType = ...,
        vat_number: str | UnsetType = ...,
        attention: str | UnsetType = ...,
        default_account_id: str | UnsetType = ...,
        payment_terms: int | UnsetType = ...,
    ) -> CreatedVendor:
        """Create a vendor.

        `POST /v1/vendors` · scope `vendors-write` · sent once

        Creates a vendor with at least one contact, exactly one of them the default.

        Args:
            vendor_number: Number of the vendor, unique in the company; spaces around it
                are cut.
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

    def list_contacts(self, id: str) -> builtins.list[Contact]:
        """List vendor contacts.

        `GET /v1/vendors/{id}/contacts` · scope `vendors-read`

        Returns the contacts of a vendor.

        Args:
            id: Id of the vendor.
        """

    def list_departments(self, id: str) -> builtins.list[VendorDepartment]:
        """List vendor departments.

        `GET /v1/vendors/{id}/departments` · scope `vendors-read`

        Returns the departments of a vendor.

        Args:
            id: Id of the vendor.
        """

    def list_groups(self) -> builtins.list[VendorGroup]:
        """List vendor groups.

        `GET /v1/vendors/groups` · scope `vendors-read`

        Returns the vendor groups.
        """

class AsyncVendors(Resource):
    """Vendors."""

    async def list(self) -> builtins.list[Vendor]:
        """List vendors.

        `GET /v1/vendors` · scope `vendors-read`

        Returns the vendors, sorted by vendor number. Answers may be up to 5 seconds
        old; a new vendor shows at once.
        """

    async def create(
        self,
        *,
        vendor_number: str,
        name: str,
        vendor_group_id: str,
        currency: str,
        country_code: str,
        contacts: Sequence[CreateContact | CreateContactParam],
        email: str | UnsetType = ...,
        phone: str | UnsetType = ...,
        address: str | UnsetType = ...,
        city: str | UnsetType = ...,
        postal_code: str | UnsetType = ...,
        vat_number: str | UnsetType = ...,
        attention: str | UnsetType = ...,
        default_account_id: str | UnsetType = ...,
        payment_terms: int | UnsetType = ...,
    ) -> CreatedVendor:
        """Create a vendor.

        `POST /v1/vendors` · scope `vendors-write` · sent once

        Creates a vendor with at least one contact, exactly one of them the default.

        Args:
            vendor_number: Number of the vendor, unique in the company; spaces around it
                are cut.
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

    async def list_contacts(self, id: str) -> builtins.list[Contact]:
        """List vendor contacts.

        `GET /v1/vendors/{id}/contacts` · scope `vendors-read`

        Returns the contacts of a vendor.

        Args:
            id: Id of the vendor.
        """

    async def list_departments(self, id: str) -> builtins.list[VendorDepartment]:
        """List vendor departments.

        `GET /v1/vendors/{id}/departments` · scope `vendors-read`

        Returns the departments of a vendor.

        Args:
            id: Id of the vendor.
        """

    async def list_groups(self) -> builtins.list[VendorGroup]:
        """List vendor groups.

        `GET /v1/vendors/groups` · scope `vendors-read`

        Returns the vendor groups.
        """

@type_check_only
class RawVendors(Resource):
    def list(self) -> RawResponse[builtins.list[Vendor]]: ...
    def create(
        self,
        *,
        vendor_number: str,
        name: str,
        vendor_group_id: str,
        currency: str,
        country_code: str,
        contacts: Sequence[CreateContact | CreateContactParam],
        email: str | UnsetType = ...,
        phone: str | UnsetType = ...,
        address: str | UnsetType = ...,
        city: str | UnsetType = ...,
        postal_code: str | UnsetType = ...,
        vat_number: str | UnsetType = ...,
        attention: str | UnsetType = ...,
        default_account_id: str | UnsetType = ...,
        payment_terms: int | UnsetType = ...,
    ) -> RawResponse[CreatedVendor]: ...
    def list_contacts(self, id: str) -> RawResponse[builtins.list[Contact]]: ...
    def list_departments(
        self, id: str
    ) -> RawResponse[builtins.list[VendorDepartment]]: ...
    def list_groups(self) -> RawResponse[builtins.list[VendorGroup]]: ...

@type_check_only
class AsyncRawVendors(Resource):
    async def list(self) -> RawResponse[builtins.list[Vendor]]: ...
    async def create(
        self,
        *,
        vendor_number: str,
        name: str,
        vendor_group_id: str,
        currency: str,
        country_code: str,
        contacts: Sequence[CreateContact | CreateContactParam],
        email: str | UnsetType = ...,
        phone: str | UnsetType = ...,
        address: str | UnsetType = ...,
        city: str | UnsetType = ...,
        postal_code: str | UnsetType = ...,
        vat_number: str | UnsetType = ...,
        attention: str | UnsetType = ...,
        default_account_id: str | UnsetType = ...,
        payment_terms: int | UnsetType = ...,
    ) -> RawResponse[CreatedVendor]: ...
    async def list_contacts(self, id: str) -> RawResponse[builtins.list[Contact]]: ...
    async def list_departments(
        self, id: str
    ) -> RawResponse[builtins.list[VendorDepartment]]: ...
    async def list_groups(self) -> RawResponse[builtins.list[VendorGroup]]: ...
