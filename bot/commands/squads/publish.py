"""A squad's posts are shown and kept up to date in place. Their words are found when they go.

So five hundred who answer within a minute cost five hundred small notes and as many changes as a chat takes.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from bot.commands.squads.posts import WEEK, day_post, week_post
from bot.commands.squads.recap import recap
from bot.core.ports import Stores
from bot.core.squad_views import recap_of
from bot.core.squads import CHECK_IN, COMMITMENTS, RECAP, Post
from bot.domain.say import Say
from bot.domain.squads.squad import Squad


def refresh(stores: Stores, squad: Squad, day: date, now: datetime) -> None:
    """Bring that day's check-in up to date in every channel of the squad.

    Where its window is open and it isn't posted yet, such as in a channel that has just come in, it is now.
    """
    hours = stores.squads.check_ins.find(squad.id, day)
    if hours is not None:
        publish(stores, squad, CHECK_IN, day, now, until=hours.closes_at if hours.open(now) else None)


def refresh_week(stores: Stores, squad: Squad, week: date, now: datetime) -> None:
    """Bring up to date what members want from the week that begins on `week`, where that is posted."""
    publish(stores, squad, COMMITMENTS, week, now)


def refresh_recap(stores: Stores, squad: Squad, week: date, now: datetime) -> None:
    """Bring the recap that was posted on the first day `week` up to date; its picture stays as it was."""
    publish(stores, squad, RECAP, week, now)


def publish(
    stores: Stores, squad: Squad, kind: str, day: date, now: datetime, *, until: datetime | None = None
) -> None:
    """Change the posts there are; with `until` one is made where there is none, wanted until then.

    A channel that the squad has left is told nothing more, and a squad without members nothing new.
    """
    post = {"squad": squad.id, "kind": kind, "day": day.isoformat()}
    lives = stores.squads.channels(squad.id)
    posts = [one for one in stores.squads.check_ins.posts(squad.id, kind, day) if one.address in lives]
    for one in posts:
        stores.outbox.post(one.address, post, now, edits=one.row)
    there = {one.address for one in posts}
    new = [address for address in lives if address not in there]
    if until is None or not new or not stores.squads.roster.of(squad.id):
        return
    for address in new:
        row = stores.outbox.post(address, post | {"first": True}, now, until=until)
        if row is not None:
            stores.squads.check_ins.posted(squad.id, kind, day, Post(address, row))


def told(stores: Stores, post: Mapping[str, Any], now: datetime) -> Say | None:
    """The words of a post as things stand; None where the squad is no more."""
    squad = stores.squads.get(post["squad"])
    if squad is None:
        return None
    day = date.fromisoformat(post["day"])
    if post["kind"] == CHECK_IN:
        return day_post(stores, squad, day, now)
    if post["kind"] == COMMITMENTS:
        return week_post(stores, squad, day)
    said = recap(recap_of(stores.squads, squad, day - WEEK), squad.id)
    return said if post.get("first") else replace(said, picture=None)
