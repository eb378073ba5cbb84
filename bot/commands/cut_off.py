"""A squad's channel is lost: whoever set the squad up hears of it, else the member who can be told."""

from datetime import datetime, timedelta

from bot.commands.squads.home import say_alone
from bot.core.address import Address
from bot.core.ports import Stores
from bot.domain.say import Phrase, say

KEY = "squad-cut-off"
#: Whoever was told of a channel hears of it again after so long, should it be lost once more.
TOLD_AGAIN = timedelta(days=7)


def cut_off(stores: Stores, group: Address, now: datetime) -> None:
    """Tell one person in private that the squad there hears nothing any more, and what to do."""
    squad = stores.squads.at(group)
    if squad is None:
        return
    said = say(KEY, squad=squad.name, platform=Phrase(f"platform-{group.platform}"))
    members = [member.person for member in stores.squads.roster.of(squad.id)]
    owner = [] if squad.owner is None else [squad.owner]
    for person in dict.fromkeys([*owner, *members]):
        known = not stores.notices.first(person, group, KEY, now, TOLD_AGAIN)
        if known or say_alone(stores, person, said, now):
            return
