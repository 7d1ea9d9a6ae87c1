"""Every error a user can meet.

RapporteurError
 ├─ LibraryError        the library file cannot be used
 │   └─ UnknownDocument no document of that name in it
 ├─ UnreadableFile      a file cannot be read; the reason is one line for the user
 └─ SlackSetupError     a token or setting for Slack is missing or wrong
"""

from __future__ import annotations


class RapporteurError(Exception):
    """Base of all errors whose message is one line for the user: what happened, what to do."""


class LibraryError(RapporteurError):
    """The library file is absent, locked, of another schema, or not a library."""


class UnknownDocument(LibraryError):
    """No document of that name stands in the library."""


class UnreadableFile(RapporteurError):
    """A file that cannot be read, with the reason."""

    def __init__(self, file: str, reason: str) -> None:
        super().__init__(f"{file}: {reason}")
        self.file = file
        self.reason = reason


class SlackSetupError(RapporteurError):
    """A variable that the chosen mode needs is missing or refused by Slack."""
