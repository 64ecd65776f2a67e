"""`model.paths`: a path read once."""

from ledgerbee_sdkgen.model.paths import PathTemplate


def test_what_a_path_says() -> None:
    path = PathTemplate(text="/v2/invoices/{id}/lines/{lineId}")

    assert path.parameters == ("id", "lineId")
    assert path.words == ("invoices", "lines")
    assert path.version == 2
    assert path.ends_in_parameter
    assert path.unversioned == "/invoices/{}/lines/{}"


def test_versions_of_a_path_are_equal_without_their_version() -> None:
    old = PathTemplate(text="/v1/drafts/{id}/book")
    new = PathTemplate(text="/v2/drafts/{draftId}/book")

    assert old.unversioned == new.unversioned


def test_a_path_need_not_have_a_version() -> None:
    path = PathTemplate(text="/.well-known/{slug}/jwks.json")

    assert path.version is None
    assert not path.ends_in_parameter
