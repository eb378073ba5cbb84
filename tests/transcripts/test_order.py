"""The ninety days, told in another order within each day, end the same."""

from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from bot.bootstrap import replaying
from bot.core.ports import Stores
from bot.domain.contact import Contact, fold
from bot.domain.entry import Entry
from bot.domain.stage import Stage
from bot.replay.parse import parse
from bot.replay.player import Player
from bot.replay.script import Remark, Script, Written
from bot.storage.engine import Database
from bot.storage.stores import DatabaseStore

NINETY_DAYS = Path(__file__).parent / "ninety_days.txt"

Block = list[str]
Order = Callable[[list[Block]], list[Block]]


def told(order: Order) -> str:
    """The transcript without answers, each day's blocks in this order; a blank line ends a block."""
    lines: list[str] = []
    blocks: list[Block] = [[]]
    for step in parse(NINETY_DAYS.read_text(encoding="utf-8")).steps:
        if isinstance(step.act, Written):
            blocks[-1] += step.act.raw
        elif step.act is not None:
            lines += [line for block in order(blocks) for line in block]
            lines += step.act.raw
            blocks = [[]]
        if any(isinstance(rest, Remark) and rest.raw == ("",) for rest in step.rest):
            blocks.append([])
    return "\n".join([*lines, *(line for block in order(blocks) for line in block)])


def shuffled(seed: int) -> Order:
    chance = Random(seed)
    return lambda blocks: chance.sample(blocks, len(blocks))


async def ends(script: Script, folder: Path) -> dict[str, object]:
    """Everybody's portrait after the transcript was played."""
    url = f"sqlite:///{folder}/rapport.db"
    player = Player(replaying(url), script.starts)
    stopped = await player.run(script, lambda played: None)
    assert stopped is None, stopped
    database = await Database.open(url)
    try:
        return await DatabaseStore(database).run(portraits)
    finally:
        await database.close()


def portraits(stores: Stores) -> dict[str, object]:
    (workspace,) = stores.people.workspaces()
    roots = stores.ledger.roots(workspace)
    ledgers: dict[int, list[Entry]] = {}
    for entry in stores.ledger.everything(workspace):
        ledgers.setdefault(roots[entry.contact], []).append(entry)
    found = (fold(ledger, root=root) for root, ledger in ledgers.items())
    return {contact.name: portrait(contact) for contact in found if contact is not None}


def portrait(contact: Contact) -> dict[str, object]:
    """All that is derived of a contact, without ids: they grow in the order of telling."""
    return {
        "also": sorted((*contact.identity.aliases, *contact.identity.handles)),
        "connects": contact.identity.connects,
        "stage": contact.stage,
        "since": contact.standing.since,
        "evidence": [(entry.on, entry.kind, entry.words) for entry in contact.standing.evidence],
        "missing": contact.standing.missing,
        "balance": contact.balance,
        "days": (contact.first_on, contact.last_on, contact.first_two_way, contact.last_two_way),
        "last": contact.last_words,
        "unanswered": contact.unanswered,
        "asks": [(ask.kind, ask.on, ask.outcome, ask.answered_on) for ask in contact.asks],
        "endorsements": sorted(
            (entry.on, entry.kind, entry.words, entry.place in contact.quotable)
            for entry in contact.endorsements
        ),
        "facts": [(entry.on, entry.words) for entry in contact.facts],
        "open": [(plan.due, plan.words) for plan in contact.plans],
        "steps": [(step.open, step.due, step.words) for step in contact.steps],
    }


ORDERS = [
    pytest.param(lambda blocks: blocks[::-1], id="backwards"),
    pytest.param(shuffled(1), id="shuffled"),
    pytest.param(shuffled(2), id="shuffled otherwise"),
]


@pytest.mark.parametrize("order", ORDERS)
async def test_the_order_within_a_day_does_not_matter(order: Order, tmp_path: Path) -> None:
    as_written, otherwise = parse(told(list)), parse(told(order))
    assert as_written != otherwise
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    first = await ends(as_written, tmp_path / "one")
    assert await ends(otherwise, tmp_path / "two") == first
    stages = {name: found["stage"] for name, found in first.items() if isinstance(found, dict)}
    assert len(stages) == 12
    assert stages["Maria Lopez"] is Stage.ADVOCATE
