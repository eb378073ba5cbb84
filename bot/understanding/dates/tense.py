"""Whether the words around an undated day look back or ahead."""

import re
from bisect import bisect
from collections.abc import Sequence
from functools import cache
from typing import Literal

Lean = Literal["past", "future"]

# one phrase a cell, as a regular expression
_AHEAD = r"""
    follow(?:ing)?[-\s]?up | check(?:ing)?\s(?:back|in|on) | circl(?:e|ing)\sback
    touch(?:ing)?\sbase | reach(?:ing)?\sout | get(?:ting)?\sback | remind | reminder | ping | nudge
    chase | snooze | schedul(?:e|ing) | (?:is|are|am|\w+['’](?:s|re|m))\s\w+ing | is\son | birthday
    starts | begins | opens | closes | until
    (?:talk|speak|meet|chat|connect|try|write|catch\sup)\sagain
    next\s(?:contact|call|meeting|chat|time) | invite | don['’]?t\s(?:let\sme\s)?forget
    remember\sto | call\s(?:her|him|them|back) | ask\s(?:\w+\s)?again | will | won['’]?t | \w+['’]ll
    gonna | gotta | going\sto | (?:need|have|has|plan|plans|hope)\sto | planning\sto | hoping\sto
    should | must | shall | let['’]?s | wants? | due | deadline | next\ssteps? | todo | to\sdo
    see\s(?:you|her|him|them) | put\s(?:that|it)\sdown | wait(?:ing)?\suntil | tomorrow
    are\s(?:we|you) | is\sthere | can\swe | calendar | appointment | scheduled | planned | booked
"""
_BACK = r"""
    was | were | had | met | saw | spoke | said | sent | told | wrote | got | gave | went | came
    ran | did | made | took | heard | left | began | held | paid | brought | bought | caught | found
    felt | knew | kept | lost | sat | shook | sold | spent | stood | taught | thought | won | ate
    drank | dm['’]d | intro['’]d | yesterday | ago
    (?!need|feed|speed|seed|indeed|embed|exceed|proceed|succeed|scheduled|planned|booked)[^\W\d_]{3,}ed
"""


@cache
def _cues(table: str) -> re.Pattern[str]:
    cells = [cell.strip() for line in table.strip().splitlines() for cell in line.split(" | ")]
    return re.compile(rf"\b(?:{'|'.join(cells)})\b", re.IGNORECASE)


class Tense:
    """Which way the days of one text lean.

    The last cue before a day decides, then the first one after it in the same clause; without any, people
    report what was. In `taken` there are names, no cues: «Will».
    """

    def __init__(self, text: str, taken: Sequence[tuple[int, int]]) -> None:
        for start, end in taken:
            text = text[:start] + "·" * (end - start) + text[end:]
        self._text = text
        cues: list[tuple[int, Lean]] = [(match.start(), "future") for match in _cues(_AHEAD).finditer(text)]
        cues += [(match.start(), "past") for match in _cues(_BACK).finditer(text)]
        self._cues = sorted(cues)

    def lean(self, offset: int) -> Lean:
        """«past» or «future» for a day named at `offset`."""
        index = bisect(self._cues, (offset, ""))
        if index:
            return self._cues[index - 1][1]
        if not self._cues:
            return "past"
        start, lean = self._cues[0]
        opens = not re.search(r"\w[^.!?;\n]*$", self._text[:offset])  # «Friday, I'll call her»
        stop = re.search(r"[.!?;\n]" if opens else r"[,.!?;\n]", self._text[offset:start])
        return lean if stop is None else "past"
