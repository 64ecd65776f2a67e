"""The classes of failures, by their status."""

_CLASSES = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
}


def class_of(status: str) -> str:
    """Return the class that an answer of `status`, as `404` or `5XX`, is raised as."""
    usual = "ServerError" if status.startswith("5") else "ApiStatusError"
    return _CLASSES.get(status, usual)
