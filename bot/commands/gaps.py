"""What is missing, in words: for the next stage, and for asking."""

from bot.commands.standing import stage_phrase
from bot.commands.telling import NOTHING, key, when
from bot.core.turn import Turn
from bot.domain.gap import Gap, Need
from bot.domain.say import Phrase, Value, phrase
from bot.domain.stage import Stage


def told(turn: Turn, gap: Gap) -> Phrase:
    """One thing that is missing: how much there is, and how much is wanted."""
    if gap.need is Need.STAGE:
        return phrase("gap-stage", have=stage_phrase(Stage(gap.have)), want=stage_phrase(Stage(gap.want)))
    facts: dict[str, Value] = {"have": gap.have, "want": gap.want, "more": gap.want - gap.have}
    facts["until"] = NOTHING if gap.until is None else phrase("gap-until", day=when(gap.until, turn.today))
    return Phrase(key("gap", gap.need), facts)


def step(turn: Turn, gap: Gap, name: str) -> Phrase:
    """What to do about it first."""
    facts: dict[str, Value] = {"name": name}
    if gap.until is not None:
        facts["day"] = when(gap.until, turn.today)
    return Phrase(key("step", gap.need), facts)
