"""/squad help: what one can do with a squad, in a few lines."""

from bot.core.turn import Turn
from bot.domain.say import Phrase, Say


def told(turn: Turn) -> Say:
    """What there is where they ask, and for who they are there now."""
    more = Phrase("squad-help-more")
    if turn.group is None:
        return Say((Phrase("squad-help-alone"), more))
    if turn.stores.squads.at(turn.group) is None:
        return Say((Phrase("squad-none-here"), more))
    return Say((Phrase("squad-help-here"),)).also(Phrase("squad-help-admin") if turn.by_admin else None, more)
