"""A database that fails for a while is said once, in words, and once that it works again."""

import logging

log = logging.getLogger(__name__)

#: What a person can do something about, by the key of a DatabaseProblem.
WORDS = {
    "full": "the disk is full",
    "disk": "the disk fails",
    "locked": "another program has locked the database",
    "read_only": "the database can't be written",
    "damaged": "the database is damaged: put a backup in its place («rapport restore»)",
    "not_a_database": "the database is no database any more: put a backup in its place («rapport restore»)",
    "cannot_open": "the database can't be opened",
}


class Trouble:
    """What the database has at present, for the operator's log.

    Nothing is logged before it worked for the first time: then whoever wanted it hears of it and ends.
    """

    def __init__(self) -> None:
        self._key = ""
        self._worked = False

    def met(self, key: str) -> None:
        """It said no, for this reason."""
        if self._worked and key in WORDS and key != self._key:
            self._key = key
            log.error("%s; what can't be stored now waits, and is tried again", WORDS[key])

    def over(self) -> None:
        """It did as it should."""
        self._worked = True
        if self._key:
            self._key = ""
            log.warning("the database works again")
