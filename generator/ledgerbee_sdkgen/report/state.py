"""What is said where there is nothing to say."""


def current(folder: str) -> str:
    """Return that nothing in `folder` differs, as most runs of `check` find."""
    return f"{folder} is current"
