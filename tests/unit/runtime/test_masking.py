import msgspec
import pytest
from msgspec import UNSET, UnsetType

from ledgerbee_sdkgen.runtime.masking import masked


class Account(msgspec.Struct, kw_only=True):
    id: str
    token: str | None | UnsetType = UNSET

    def __repr__(self) -> str:
        return masked(self, "token")


@pytest.mark.parametrize(
    ("account", "shown"),
    [
        (Account(id="1", token="hush"), "Account(id='1', token='…')"),
        (Account(id="1", token=None), "Account(id='1', token=None)"),
        (Account(id="1"), "Account(id='1', token=UNSET)"),
    ],
)
def test_a_secret_is_not_shown_but_that_there_is_one(
    account: Account, shown: str
) -> None:
    assert repr(account) == shown
    assert repr([account]) == f"[{shown}]"
