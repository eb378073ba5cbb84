"""What people write to a bot in a bench: all kinds of reports, about many contacts, and commands."""

from collections.abc import Iterator
from random import Random

from tests.bench.crowd import name_of

#: Contacts of whom somebody writes.
CONTACTS = 60
#: The share of reports. Somebody's messages all come on one day, which costs more with each report on it.
REPORTS = 0.4
REPORTED = (
    "had coffee with {who}",
    "called {who} on Monday, follow up Friday",
    "dm'd {who} and {other}, {other} replied",
    "met {who} at the meetup, she asked about my rates",
    "sent {who} the deck I promised",
    "{who} introduced me to {other}",
    "{who} thanked me for the review",
    "long talk with {who} about the launch",
    "asked {who} for feedback, he said yes",
    "helped {who} with draft {number}",
    "ran into {who} on the train, {number} minutes about prices",
    "{who} is looking for a designer in Lisbon",
)
ASKED = (
    "thanks, that was a good one",
    "who should I talk to today?",
    "when did I last talk to {who}?",
    "/today",
    "/contact {who}",
    "/contacts cooling",
    "/followups",
    "/ask {who}",
    "/find draft {number}",
    "/stats",
    "/help",
)


def talk(seed: int) -> Iterator[str]:
    """Message after message of somebody's, without an end."""
    chance = Random(seed)
    while True:
        who, other = (name_of(number) for number in chance.sample(range(CONTACTS), 2))
        said = chance.choice(REPORTED if chance.random() < REPORTS else ASKED)
        yield said.format(who=who, other=other, number=chance.randrange(1, 1000))
