"""Models of company."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from ledgerbee._runtime.model import ApiModel


class Company(ApiModel, kw_only=True, rename="camel"):
    """The company the credential belongs to."""

    id: str
    """Id of the company, a UUID version 7."""
    name: str
    """Name of the company."""
    email: str
    """Main e-mail address."""
    address: str
    """Street and number."""
    vat: int | None | UnsetType = UNSET
    """VAT registration number."""
    billing_email: str | None | UnsetType = UNSET
    """Address that bills go to."""
    city: str | None | UnsetType = UNSET
    """City."""
    postal_code: str | None | UnsetType = UNSET
    """Postal code."""
    country_code: str | None | UnsetType = UNSET
    """Country as an ISO 3166-1 alpha-2 code."""
    phone: str | None | UnsetType = UNSET
    """Phone number."""
    preferred_language: str | None | UnsetType = UNSET
    """Language of the company."""
    contact_person_first_name: str | None | UnsetType = UNSET
    """First name of the contact person."""
    contact_person_last_name: str | None | UnsetType = UNSET
    """Last name of the contact person."""
