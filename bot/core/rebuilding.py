"""What follows from the ledger, derived again: it must come out as it is stored."""

from datetime import date

from bot.core.memory import refresh
from bot.core.ports import Store, Stores
from bot.core.stores import Card
from bot.domain.glimpse import Glimpse
from bot.domain.numbers import Numbers


def _derived(stores: Stores, workspace: int) -> dict[int, tuple[Card, Glimpse]]:
    """What is stored of each contact and follows from its entries."""
    glimpses = {one.id: one for one in stores.ledger.glimpses(workspace)}
    return {card.id: (card, glimpses[card.id]) for card in stores.ledger.cards(workspace)}


async def rebuilt(store: Store, numbers: Numbers) -> tuple[int, int]:
    """Derive every contact again from the ledger: how many there are, and how many differed."""

    def work(stores: Stores) -> tuple[int, int]:
        contacts = differed = 0
        for workspace in stores.people.workspaces():
            before = _derived(stores, workspace)
            roots = stores.ledger.roots(workspace)
            cadences = stores.cadences.of(workspace)
            for contact in roots:
                refresh(stores.ledger, workspace, contact, numbers, cadences)
            stores.days.recount(workspace, date.min)
            after = _derived(stores, workspace)
            contacts += len(after)
            differed += sum(before.get(one) != after.get(one) for one in {*before, *after}) + sum(
                root != roots[contact] for contact, root in stores.ledger.roots(workspace).items()
            )
        return contacts, differed

    return await store.run(work)
