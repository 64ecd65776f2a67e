import builtins
from collections.abc import Mapping
from typing import type_check_only

from msgspec import UnsetType

from ledgerbee._runtime.call import Call
from ledgerbee._runtime.operation import Operation
from ledgerbee._runtime.resource import Resource
from ledgerbee._runtime.response import RawResponse
from ledgerbee.models.common import Contact
from ledgerbee.models.customers import Customer, CustomerDepartment, CustomerGroup
from ledgerbee.params.customers import (
    CreateCustomerBillingRelationshipParam,
    CreateCustomerVatZoneParam,
    UpdateCustomerBillingRelationshipParam,
    UpdateCustomerVatZoneParam,
)

LIST_: Operation
CREATE: Operation
GET: Operation
UPDATE: Operation
LIST_CONTACTS: Operation
LIST_DEPARTMENTS: Operation
LIST_GROUPS: Operation

def list_(
    *,
    customer_number: str | UnsetType = ...,
    external_system_id: str | UnsetType = ...,
    metadata: Mapping[str, str] | UnsetType = ...,
) -> Call[builtins.list[Customer]]: ...
def create(
    *,
    customer_number: str,
    customer_type: str,
    name: str,
    vat_zone: CreateCustomerVatZoneParam,
    customer_group_id: str,
    email: str | UnsetType = ...,
    phone: str | UnsetType = ...,
    address: str | UnsetType = ...,
    city: str | UnsetType = ...,
    postal_code: str | UnsetType = ...,
    country_code: str | UnsetType = ...,
    vat_number: str | UnsetType = ...,
    website: str | UnsetType = ...,
    external_system_id: str | UnsetType = ...,
    is_active: bool | UnsetType = ...,
    billing_relationship: CreateCustomerBillingRelationshipParam | UnsetType = ...,
    parent_customer_id: str | UnsetType = ...,
    include_child_details_pdf: bool | UnsetType = ...,
    metadata: Mapping[str, str] | UnsetType = ...,
) -> Call[Customer]: ...
def get(id: str) -> Call[Customer]: ...
def update(
    id: str,
    *,
    customer_number: str | UnsetType = ...,
    customer_type: str | UnsetType = ...,
    name: str | UnsetType = ...,
    vat_zone: UpdateCustomerVatZoneParam | UnsetType = ...,
    customer_group_id: str | UnsetType = ...,
    email: str | UnsetType = ...,
    phone: str | UnsetType = ...,
    address: str | UnsetType = ...,
    city: str | UnsetType = ...,
    postal_code: str | UnsetType = ...,
    country_code: str | UnsetType = ...,
    vat_number: str | UnsetType = ...,
    website: str | UnsetType = ...,
    external_system_id: str | UnsetType = ...,
    is_active: bool | UnsetType = ...,
    billing_relationship: UpdateCustomerBillingRelationshipParam | UnsetType = ...,
    parent_customer_id: str | UnsetType = ...,
    include_child_details_pdf: bool | UnsetType = ...,
    metadata: Mapping[str, str] | UnsetType = ...,
) -> Call[Customer]: ...
def list_contacts(id: str) -> Call[builtins.list[Contact]]: ...
def list_departments(id: str) -> Call[builtins.list[CustomerDepartment]]: ...
def list_groups() -> Call[builtins.list[CustomerGroup]]: ...

class Customers(Resource):
    """Customers with their contacts, departments and groups"""

    def list(
        self,
        *,
        customer_number: str | UnsetType = ...,
        external_system_id: str | UnsetType = ...,
        metadata: Mapping[str, str] | UnsetType = ...,
    ) -> builtins.list[Customer]:
        """List customers.

        `GET /v1/customers` · scope `customers-read`

        Returns the customers, sorted by customer number. Without filters answers may be
        up to 5 seconds old; with filters they are always fresh.

        Args:
            customer_number: Exact number of the customer.
            external_system_id: Exact id in your own system.
            metadata: Pairs of your own that a customer has to have, as in
                `metadata[crmId]=42`; all have to match exactly. At most 10.
        """

    def create(
        self,
        *,
        customer_number: str,
        customer_type: str,
        name: str,
        vat_zone: CreateCustomerVatZoneParam,
        customer_group_id: str,
        email: str | UnsetType = ...,
        phone: str | UnsetType = ...,
        address: str | UnsetType = ...,
        city: str | UnsetType = ...,
        postal_code: str | UnsetType = ...,
        country_code: str | UnsetType = ...,
        vat_number: str | UnsetType = ...,
        website: str | UnsetType = ...,
        external_system_id: str | UnsetType = ...,
        is_active: bool | UnsetType = ...,
        billing_relationship: CreateCustomerBillingRelationshipParam | UnsetType = ...,
        parent_customer_id: str | UnsetType = ...,
        include_child_details_pdf: bool | UnsetType = ...,
        metadata: Mapping[str, str] | UnsetType = ...,
    ) -> Customer:
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

    def get(self, id: str) -> Customer:
        """Get a single customer.

        `GET /v1/customers/{id}` · scope `customers-read`

        Returns one customer.

        Args:
            id: Id of the customer.
        """

    def update(
        self,
        id: str,
        *,
        customer_number: str | UnsetType = ...,
        customer_type: str | UnsetType = ...,
        name: str | UnsetType = ...,
        vat_zone: UpdateCustomerVatZoneParam | UnsetType = ...,
        customer_group_id: str | UnsetType = ...,
        email: str | UnsetType = ...,
        phone: str | UnsetType = ...,
        address: str | UnsetType = ...,
        city: str | UnsetType = ...,
        postal_code: str | UnsetType = ...,
        country_code: str | UnsetType = ...,
        vat_number: str | UnsetType = ...,
        website: str | UnsetType = ...,
        external_system_id: str | UnsetType = ...,
        is_active: bool | UnsetType = ...,
        billing_relationship: UpdateCustomerBillingRelationshipParam | UnsetType = ...,
        parent_customer_id: str | UnsetType = ...,
        include_child_details_pdf: bool | UnsetType = ...,
        metadata: Mapping[str, str] | UnsetType = ...,
    ) -> Customer:
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

    def list_contacts(self, id: str) -> builtins.list[Contact]:
        """List a customer's contacts.

        `GET /v1/customers/{id}/contacts` · scope `customers-read`

        Returns the contacts of a customer.

        Args:
            id: Id of the customer.
        """

    def list_departments(self, id: str) -> builtins.list[CustomerDepartment]:
        """List a customer's departments.

        `GET /v1/customers/{id}/departments` · scope `customers-read`

        Returns the departments of a customer.

        Args:
            id: Id of the customer.
        """

    def list_groups(self) -> builtins.list[CustomerGroup]:
        """List customer groups.

        `GET /v1/customers/groups` · scope `customers-read`

        Returns the customer groups.
        """

class AsyncCustomers(Resource):
    """Customers with their contacts, departments and groups"""

    async def list(
        self,
        *,
        customer_number: str | UnsetType = ...,
        external_system_id: str | UnsetType = ...,
        metadata: Mapping[str, str] | UnsetType = ...,
    ) -> builtins.list[Customer]:
        """List customers.

        `GET /v1/customers` · scope `customers-read`

        Returns the customers, sorted by customer number. Without filters answers may be
        up to 5 seconds old; with filters they are always fresh.

        Args:
            customer_number: Exact number of the customer.
            external_system_id: Exact id in your own system.
            metadata: Pairs of your own that a customer has to have, as in
                `metadata[crmId]=42`; all have to match exactly. At most 10.
        """

    async def create(
        self,
        *,
        customer_number: str,
        customer_type: str,
        name: str,
        vat_zone: CreateCustomerVatZoneParam,
        customer_group_id: str,
        email: str | UnsetType = ...,
        phone: str | UnsetType = ...,
        address: str | UnsetType = ...,
        city: str | UnsetType = ...,
        postal_code: str | UnsetType = ...,
        country_code: str | UnsetType = ...,
        vat_number: str | UnsetType = ...,
        website: str | UnsetType = ...,
        external_system_id: str | UnsetType = ...,
        is_active: bool | UnsetType = ...,
        billing_relationship: CreateCustomerBillingRelationshipParam | UnsetType = ...,
        parent_customer_id: str | UnsetType = ...,
        include_child_details_pdf: bool | UnsetType = ...,
        metadata: Mapping[str, str] | UnsetType = ...,
    ) -> Customer:
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

    async def get(self, id: str) -> Customer:
        """Get a single customer.

        `GET /v1/customers/{id}` · scope `customers-read`

        Returns one customer.

        Args:
            id: Id of the customer.
        """

    async def update(
        self,
        id: str,
        *,
        customer_number: str | UnsetType = ...,
        customer_type: str | UnsetType = ...,
        name: str | UnsetType = ...,
        vat_zone: UpdateCustomerVatZoneParam | UnsetType = ...,
        customer_group_id: str | UnsetType = ...,
        email: str | UnsetType = ...,
        phone: str | UnsetType = ...,
        address: str | UnsetType = ...,
        city: str | UnsetType = ...,
        postal_code: str | UnsetType = ...,
        country_code: str | UnsetType = ...,
        vat_number: str | UnsetType = ...,
        website: str | UnsetType = ...,
        external_system_id: str | UnsetType = ...,
        is_active: bool | UnsetType = ...,
        billing_relationship: UpdateCustomerBillingRelationshipParam | UnsetType = ...,
        parent_customer_id: str | UnsetType = ...,
        include_child_details_pdf: bool | UnsetType = ...,
        metadata: Mapping[str, str] | UnsetType = ...,
    ) -> Customer:
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

    async def list_contacts(self, id: str) -> builtins.list[Contact]:
        """List a customer's contacts.

        `GET /v1/customers/{id}/contacts` · scope `customers-read`

        Returns the contacts of a customer.

        Args:
            id: Id of the customer.
        """

    async def list_departments(self, id: str) -> builtins.list[CustomerDepartment]:
        """List a customer's departments.

        `GET /v1/customers/{id}/departments` · scope `customers-read`

        Returns the departments of a customer.

        Args:
            id: Id of the customer.
        """

    async def list_groups(self) -> builtins.list[CustomerGroup]:
        """List customer groups.

        `GET /v1/customers/groups` · scope `customers-read`

        Returns the customer groups.
        """

@type_check_only
class RawCustomers(Resource):
    def list(
        self,
        *,
        customer_number: str | UnsetType = ...,
        external_system_id: str | UnsetType = ...,
        metadata: Mapping[str, str] | UnsetType = ...,
    ) -> RawResponse[builtins.list[Customer]]: ...
    def create(
        self,
        *,
        customer_number: str,
        customer_type: str,
        name: str,
        vat_zone: CreateCustomerVatZoneParam,
        customer_group_id: str,
        email: str | UnsetType = ...,
        phone: str | UnsetType = ...,
        address: str | UnsetType = ...,
        city: str | UnsetType = ...,
        postal_code: str | UnsetType = ...,
        country_code: str | UnsetType = ...,
        vat_number: str | UnsetType = ...,
        website: str | UnsetType = ...,
        external_system_id: str | UnsetType = ...,
        is_active: bool | UnsetType = ...,
        billing_relationship: CreateCustomerBillingRelationshipParam | UnsetType = ...,
        parent_customer_id: str | UnsetType = ...,
        include_child_details_pdf: bool | UnsetType = ...,
        metadata: Mapping[str, str] | UnsetType = ...,
    ) -> RawResponse[Customer]: ...
    def get(self, id: str) -> RawResponse[Customer]: ...
    def update(
        self,
        id: str,
        *,
        customer_number: str | UnsetType = ...,
        customer_type: str | UnsetType = ...,
        name: str | UnsetType = ...,
        vat_zone: UpdateCustomerVatZoneParam | UnsetType = ...,
        customer_group_id: str | UnsetType = ...,
        email: str | UnsetType = ...,
        phone: str | UnsetType = ...,
        address: str | UnsetType = ...,
        city: str | UnsetType = ...,
        postal_code: str | UnsetType = ...,
        country_code: str | UnsetType = ...,
        vat_number: str | UnsetType = ...,
        website: str | UnsetType = ...,
        external_system_id: str | UnsetType = ...,
        is_active: bool | UnsetType = ...,
        billing_relationship: UpdateCustomerBillingRelationshipParam | UnsetType = ...,
        parent_customer_id: str | UnsetType = ...,
        include_child_details_pdf: bool | UnsetType = ...,
        metadata: Mapping[str, str] | UnsetType = ...,
    ) -> RawResponse[Customer]: ...
    def list_contacts(self, id: str) -> RawResponse[builtins.list[Contact]]: ...
    def list_departments(
        self, id: str
    ) -> RawResponse[builtins.list[CustomerDepartment]]: ...
    def list_groups(self) -> RawResponse[builtins.list[CustomerGroup]]: ...

@type_check_only
class AsyncRawCustomers(Resource):
    async def list(
        self,
        *,
        customer_number: str | UnsetType = ...,
        external_system_id: str | UnsetType = ...,
        metadata: Mapping[str, str] | UnsetType = ...,
    ) -> RawResponse[builtins.list[Customer]]: ...
    async def create(
        self,
        *,
        customer_number: str,
        customer_type: str,
        name: str,
        vat_zone: CreateCustomerVatZoneParam,
        customer_group_id: str,
        email: str | UnsetType = ...,
        phone: str | UnsetType = ...,
        address: str | UnsetType = ...,
        city: str | UnsetType = ...,
        postal_code: str | UnsetType = ...,
        country_code: str | UnsetType = ...,
        vat_number: str | UnsetType = ...,
        website: str | UnsetType = ...,
        external_system_id: str | UnsetType = ...,
        is_active: bool | UnsetType = ...,
        billing_relationship: CreateCustomerBillingRelationshipParam | UnsetType = ...,
        parent_customer_id: str | UnsetType = ...,
        include_child_details_pdf: bool | UnsetType = ...,
        metadata: Mapping[str, str] | UnsetType = ...,
    ) -> RawResponse[Customer]: ...
    async def get(self, id: str) -> RawResponse[Customer]: ...
    async def update(
        self,
        id: str,
        *,
        customer_number: str | UnsetType = ...,
        customer_type: str | UnsetType = ...,
        name: str | UnsetType = ...,
        vat_zone: UpdateCustomerVatZoneParam | UnsetType = ...,
        customer_group_id: str | UnsetType = ...,
        email: str | UnsetType = ...,
        phone: str | UnsetType = ...,
        address: str | UnsetType = ...,
        city: str | UnsetType = ...,
        postal_code: str | UnsetType = ...,
        country_code: str | UnsetType = ...,
        vat_number: str | UnsetType = ...,
        website: str | UnsetType = ...,
        external_system_id: str | UnsetType = ...,
        is_active: bool | UnsetType = ...,
        billing_relationship: UpdateCustomerBillingRelationshipParam | UnsetType = ...,
        parent_customer_id: str | UnsetType = ...,
        include_child_details_pdf: bool | UnsetType = ...,
        metadata: Mapping[str, str] | UnsetType = ...,
    ) -> RawResponse[Customer]: ...
    async def list_contacts(self, id: str) -> RawResponse[builtins.list[Contact]]: ...
    async def list_departments(
        self, id: str
    ) -> RawResponse[builtins.list[CustomerDepartment]]: ...
    async def list_groups(self) -> RawResponse[builtins.list[CustomerGroup]]: ...
