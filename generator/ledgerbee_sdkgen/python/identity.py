"""What the client itself is called."""

from msgspec import Struct

from ledgerbee_sdkgen.config.settings import Settings
from ledgerbee_sdkgen.model.words import words
from ledgerbee_sdkgen.python.fakes import FAKE_IMPORTS
from ledgerbee_sdkgen.python.identifiers import pascal
from ledgerbee_sdkgen.python.names import CLIENT_IMPORTS

VALUES = {
    "ApiModel": "model",
    "AsyncFileStream": "downloads",
    "AsyncPages": "pages",
    "Call": "call",
    "FileStream": "downloads",
    "Hooks": "hooks",
    "Pages": "pages",
    "RawResponse": "response",
    "RequestEvent": "hooks",
    "ResponseEvent": "hooks",
    "RetryEvent": "hooks",
    "Unknown": "unknown",
}
"""What callers write in annotations, with its module."""
_SCHEMES = ("ApiKey", "BasicAuth", "BearerToken", "OAuth2")


class Identity(Struct, frozen=True, kw_only=True):
    """What the client is called."""

    package: str
    distribution: str
    class_: str
    environment_prefix: str


def identity(settings: Settings) -> Identity:
    """Return the client's names: as configured, else made of the package's."""
    package, given = settings.package, settings.config.package
    class_ = given.class_name or pascal(words(package))
    if class_ in {*CLIENT_IMPORTS, *_SCHEMES, *VALUES, *FAKE_IMPORTS}:
        # `Api`, `Transport`: what a client is made of keeps its name.
        class_ = f"{class_}Sdk"
    return Identity(
        package=package,
        distribution=given.distribution or package.replace("_", "-"),
        class_=class_,
        environment_prefix=given.environment_prefix or package.upper(),
    )
