import pytest

from ledgerbee_sdkgen.config.version import with_version


@pytest.mark.parametrize(
    ("text", "moved"),
    [
        (
            "# Why.\n[package]\nversion = '1.0'  # ours\nname = \"a\"\n",
            '# Why.\n[package]\nversion = "1.1"  # ours\nname = "a"\n',
        ),
        (
            '[package]\nname = "a"\n\n[output]\npath = "b"\n',
            '[package]\nname = "a"\nversion = "1.1"\n\n[output]\npath = "b"\n',
        ),
        ('[spec]\npath = "a"\n', '[spec]\npath = "a"\n\n[package]\nversion = "1.1"\n'),
        ('package.version = "1.0"\n', 'package.version = "1.1"\n'),
        ('package = { version = "1.0" }\n', 'package = { version = "1.1" }\n'),
        ('[package]\r\nversion = "1.0"\r\n', '[package]\r\nversion = "1.1"\r\n'),
    ],
)
def test_the_version_moves_and_nothing_else(text: str, moved: str) -> None:
    assert with_version(text, "1.1") == moved
