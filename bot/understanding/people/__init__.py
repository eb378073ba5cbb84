"""The people a message speaks of.

`find_people` gives them as mentions. `scan` says besides in which role each stands (`Role`: took part, owns
what is spoken of, is merely talked about, or unknown) and which clues made it a person. See docs/names.md.
"""

from bot.understanding.names import Directory
from bot.understanding.people.evidence import Role
from bot.understanding.people.scan import Found, scan
from bot.understanding.report import Mention

__all__ = ["Found", "Role", "find_people", "scan"]


def find_people(text: str, directory: Directory) -> list[Mention]:
    """The people in a text, in order of mention; spans lie in the text and do not overlap."""
    return [found.mention for found in scan(text, directory)]
