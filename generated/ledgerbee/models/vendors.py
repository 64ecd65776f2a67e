"""Models of vendors."""

from __future__ import annotations

from decimal import Decimal

from msgspec import UNSET, UnsetType

from ledgerbee._runtime.model import ApiModel


class CreateContact(ApiModel, kw_only=True, rename="camel"):
    """A contact person to create with a vendor."""

    name: str
    """Name of the contact."""
    is_default: bool | UnsetType = UNSET
    """Whether this is the default contact; a single contact becomes it by itself."""
    email: str | UnsetType = UNSET
    """E-mail address."""
    phone: str | UnsetType = UNSET
    """Phone number."""
    title: str | UnsetType = UNSET
    """Job title."""


class Vendor(ApiModel, kw_only=True, rename="camel"):
    """A vendor."""

    id: str
    """Id of the vendor."""
    vendor_number: str
    """Number of the vendor, unique in the company."""
    name: str
    """Name of the vendor."""
    vendor_group_id: str
    """Group of the vendor."""
    currency: str
    """Currency as an ISO 4217 code."""
    status: str
    """State of the vendor."""
    vendor_group_name: str | None | UnsetType = UNSET
    """Name of the group."""
    email: str | None | UnsetType = UNSET
    """E-mail address."""
    phone: str | None | UnsetType = UNSET
    """Phone number."""
    address: str | None | UnsetType = UNSET
    """Street and number."""
    city: str | None | UnsetType = UNSET
    """City."""
    postal_code: str | None | UnsetType = UNSET
    """Postal code."""
    country_code: str | None | UnsetType = UNSET
    """Country as an ISO 3166-1 alpha-2 code."""
    vat_number: str | None | UnsetType = UNSET
    """VAT registration number."""
    attention: str | None | UnsetType = UNSET
    """Person letters are addressed to."""
    payment_terms: int | None | UnsetType = UNSET
    """Days to pay."""
    opening_balance: Decimal | None | UnsetType = UNSET
    """Balance at the start in the company's currency; positive is owed to the vendor.
    """


class CreateVendor(ApiModel, kw_only=True, rename="camel"):
    """A vendor to create."""

    vendor_number: str
    """Number of the vendor, unique in the company; spaces around it are cut."""
    name: str
    """Name of the vendor."""
    vendor_group_id: str
    """Group of the vendor."""
    currency: str
    """Currency as an ISO 4217 code."""
    country_code: str
    """Country as an ISO 3166-1 alpha-2 code."""
    contacts: list[CreateContact]
    """Contacts, exactly one of them the default."""
    email: str | UnsetType = UNSET
    """E-mail address."""
    phone: str | UnsetType = UNSET
    """Phone number."""
    address: str | UnsetType = UNSET
    """Street and number."""
    city: str | UnsetType = UNSET
    """City."""
    postal_code: str | UnsetType = UNSET
    """Postal code."""
    vat_number: str | UnsetType = UNSET
    """VAT registration number."""
    attention: str | UnsetType = UNSET
    """Person letters are addressed to."""
    default_account_id: str | UnsetType = UNSET
    """Account proposed for the vendor's bills."""
    payment_terms: int | UnsetType = UNSET
    """Days to pay."""


class CreatedVendor(ApiModel, kw_only=True, rename="camel"):
    """The vendor that was created."""

    id: str
    """Id of the vendor."""
    vendor_number: str
    """Number of the vendor."""


class VendorDepartment(ApiModel, kw_only=True, rename="camel"):
    """A department of a vendor."""

    id: str
    """Id of the department."""
    name: str
    """Name of the department."""
    is_default: bool
    """Whether this is the department used where none is named."""
    is_active: bool
    """Whether the department is in use."""


class VendorGroup(ApiModel, kw_only=True, rename="camel"):
    """A vendor group, which decides the account vendors are booked on."""

    id: str
    """Id of the group."""
    number: str
    """Number of the group."""
    name: str
    """Name of the group."""
    account_id: str | None | UnsetType = UNSET
    """Payables account of the group."""
    account_number: int | None | UnsetType = UNSET
    """Number of that account."""
    account_name: str | None | UnsetType = UNSET
    """Name of that account."""
