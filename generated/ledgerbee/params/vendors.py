"""Inputs of vendors, for type checkers and editors."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from ledgerbee.models.vendors import CreateContact


class CreateContactParam(TypedDict):
    """A contact person to create with a vendor."""

    name: str
    """Name of the contact."""
    is_default: NotRequired[bool]
    """Whether this is the default contact; a single contact becomes it by itself."""
    email: NotRequired[str]
    """E-mail address."""
    phone: NotRequired[str]
    """Phone number."""
    title: NotRequired[str]
    """Job title."""


class CreateVendorParam(TypedDict):
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
    contacts: Sequence[CreateContact | CreateContactParam]
    """Contacts, exactly one of them the default."""
    email: NotRequired[str]
    """E-mail address."""
    phone: NotRequired[str]
    """Phone number."""
    address: NotRequired[str]
    """Street and number."""
    city: NotRequired[str]
    """City."""
    postal_code: NotRequired[str]
    """Postal code."""
    vat_number: NotRequired[str]
    """VAT registration number."""
    attention: NotRequired[str]
    """Person letters are addressed to."""
    default_account_id: NotRequired[str]
    """Account proposed for the vendor's bills."""
    payment_terms: NotRequired[int]
    """Days to pay."""
