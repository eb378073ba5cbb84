"""What people type to be shown to a group: one line, of bounded length, and all of it can be seen."""

import unicodedata

#: Letters at most, by what they are for.
NAME, GOAL, COMMITMENT, ANSWER = 40, 120, 160, 200
#: Control, format (the marks that turn the direction of a text among them), surrogate, private, unassigned.
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
#: Joins letters in some scripts, and people and things in emoji.
_JOINERS = "\u200c\u200d"
#: So many marks may stand above and below one letter, in any script that is written with them.
_MARKS = 3


def tidy(text: str, most: int) -> str:
    """The text on one line, at most `most` letters long, the last one «…» where it was cut."""
    kept: list[str] = []
    marks = 0
    for letter in " ".join(unicodedata.normalize("NFC", text).split()):
        category = unicodedata.category(letter)
        marks = marks + 1 if category in ("Mn", "Me") else 0
        if marks <= _MARKS and (category not in _UNSEEN or letter in _JOINERS):
            kept.append(letter)
    line = " ".join("".join(kept).strip(_JOINERS).split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"
