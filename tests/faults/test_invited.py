"""Invitations are good once. Telegram tells again of what wasn't confirmed: that must not use one up."""

import re

from bot.core.invitation import LETTER
from tests.faults import afterwards
from tests.faults.bot import Bot
from tests.faults.conftest import LONG
from tests.faults.sides import Telegram, until

#: Who come with an invitation each, and which parts of what they said still wait when it is killed.
NEWCOMERS, PARTS = (100, (0.9, 0.7, 0.5, 0.3, 0.1)) if LONG else (20, (0.7, 0.3))
CODE = re.compile(rf"start=({LETTER}[\w-]+)")
LET_IN = "SELECT a.native FROM account a WHERE a.standing = 'in'"


async def test_newcomers_wait_while_it_is_killed(bot: Bot, telegram: Telegram) -> None:
    """Everybody is let in by their own invitation, and nobody hears that it was used already."""
    bot.access = "invite"
    await bot.start()
    await bot.end()
    _, said = await bot.says("invite", "--count", str(NEWCOMERS))
    codes = CODE.findall(said)
    assert len(set(codes)) == NEWCOMERS
    came = {f"Newcomer{number}": code for number, code in enumerate(codes)}
    accounts = {name: telegram.account(name) for name in came}
    for name, code in came.items():
        telegram.write(name, f"/start {code}")
    waiting = telegram.standin.telegram.updates
    for part in PARTS:
        await bot.start(up=False)
        await until(lambda part=part: len(waiting) < part * NEWCOMERS)
        await bot.kill()
    await bot.start(up=False)
    await until(lambda: all(telegram.told(name) for name in came))
    await bot.end()
    assert sorted(afterwards.rows(bot.path, LET_IN)) == sorted((one.native,) for one in accounts.values())
    assert afterwards.rows(bot.path, "SELECT count(*) FROM invitation") == [(NEWCOMERS,)]
    (welcome,) = {text.replace(name, "NAME") for name in came for text in telegram.told(name)}
    assert "Shall I call you NAME?" in welcome
