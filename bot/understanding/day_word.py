"""How a line may begin that says of a day how it went: «done», «yes, …», «not today: …»."""

import re

from bot.domain.squads.answer import State

#: «No luck» says more than «luck», so it stays whole.
HEADS = tuple(
    (re.compile(pattern, re.IGNORECASE | re.DOTALL), state)
    for pattern, state in (
        (r"(?:done|yes)\b[\s,.!:;–—-]*(.*)", State.DONE),
        (r"part(?:ly|ially)\b[\s,.!:;–—-]*(.*)", State.PARTLY),
        (r"not today\b[\s,.!:;–—-]*(.*)", State.SKIPPED),
        (r"(?:nope|no|skip)(?:\s*[,.!:;–—]+\s*|\s*-+\s+|\s*-*\Z)(.*)", State.SKIPPED),
        (r"(no\s.*)", State.SKIPPED),
    )
)


def day_word(text: str) -> tuple[State | None, str]:
    """What a line says of the day, None where it doesn't, and the rest of it, which may be ""."""
    line = text.strip()
    for head, state in HEADS:
        if found := head.fullmatch(line):
            return state, found[1]
    return None, line
