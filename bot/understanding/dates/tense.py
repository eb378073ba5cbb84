"""Whether the words around an undated day look back or ahead."""

import re
from typing import Literal

Lean = Literal["past", "future"]

_AHEAD = re.compile(
    r"\b(?:follow(?:ing)?[- ]?up|check(?:ing)? (?:back|in|on)|circl(?:e|ing) back|touch(?:ing)? base|reach(?:ing)? out"
    r"|get(?:ting)? back|remind|ping|nudge|chase|snooze|schedul(?:e|ing)|invite|don'?t (?:let me )?forget|remember to"
    r"|call (?:her|him|them|back)|ask (?:me )?again|will|won'?t|\w+'ll|gonna|gotta|going to|need to|have to|has to"
    r"|should|must|shall|let'?s|plan(?:s|ning)? to|wants?|hop(?:e|ing) to|due|deadline|next steps?|todo|to do"
    r"|see (?:you|her|him|them)|put (?:that|it) down|wait(?:ing)? until|tomorrow|are we|are you|is there|can we)\b",
    re.IGNORECASE,
)
_BACK = re.compile(
    r"\b(?!(?:need|feed|speed|seed|bed|red|shed|indeed|embed|exceed|proceed|succeed|med|fed|led|wed)\b)(?:[^\W\d_]{2,}ed"
    r"|was|were|had|met|saw|spoke|said|sent|told|wrote|got|gave|went|came|ran|did|made|took|heard|left|began|held|paid"
    r"|brought|bought|caught|found|felt|knew|kept|let|lost|read|sat|shook|sold|spent|stood|taught|thought|won|ate"
    r"|drank|swung|dm'd|intro'd|yesterday|ago)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[.!?;\n]")


def lean_of(text: str, offset: int) -> Lean:
    """«past» or «future» for a day named at `offset`: the last cue before it decides, then the first one after it
    in the same clause; without any, people report what was.
    """
    ahead = _last(_AHEAD, text, offset)
    back = _last(_BACK, text, offset)
    if ahead < 0 and back < 0:
        stop = _CLAUSE.search(text, offset)
        rest = text[offset : stop.start() if stop else len(text)]
        first_ahead, first_back = _AHEAD.search(rest), _BACK.search(rest)
        if first_ahead is None:
            return "past"
        return "future" if first_back is None or first_ahead.start() < first_back.start() else "past"
    return "future" if ahead > back else "past"


def _last(cues: re.Pattern[str], text: str, offset: int) -> int:
    """Where the last of these cues before an offset begins; -1 where there is none."""
    start = -1
    for match in cues.finditer(text, 0, offset):
        start = match.start()
    return start
