"""What squads' posts say of somebody who was erased, or turned out to be somebody else, is put right."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from bot.commands.squads.publish import publish
from bot.core.ports import Stores
from bot.core.squads import CHECK_IN, COMMITMENTS, RECAP
from bot.domain.squads.hours import today
from bot.domain.squads.squad import Squad

_WEEK = timedelta(weeks=1)


def put_right(stores: Stores, squads: Iterable[Squad], now: datetime) -> None:
    """Every post that is still kept says what is so now: in the squads that the person is or was in."""
    for squad in squads:
        day = today(squad, now)
        weeks = {squad.week(day)}
        for week, begun in stores.squads.check_ins.scheduled(squad.id, date.min, day):
            publish(stores, squad, CHECK_IN, begun, now)
            weeks |= {week, week + _WEEK}
        for week in sorted(weeks):
            publish(stores, squad, COMMITMENTS, week, now)
            publish(stores, squad, RECAP, week, now)
