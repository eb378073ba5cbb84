"""Where a reply goes: what others may not read is never said where they read along."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from unicodedata import category

from bot.core.address import Address
from bot.core.message import Inbound
from bot.core.ports import Stores
from bot.core.stores import Question
from bot.core.turn import Turn
from bot.domain.say import Phrase, Say, say

#: Whoever hasn't opened the private chat is told how, and after so long once more.
ASKED_AGAIN = timedelta(days=1)
#: What names are written with, beside letters, their marks and numbers; the last two join letters.
NAMELY = "'\N{RIGHT SINGLE QUOTATION MARK}-\u200c\u200d"


@dataclass(frozen=True, slots=True)
class Place:
    """A chat, whose the reply is there (None: everybody's), and who alone sees it in a group."""

    address: Address
    person: int | None
    only_for: str = ""


def home_of(inbound: Inbound) -> Address:
    """The chat in which the sender is alone with the bot."""
    if inbound.address.group:
        return Address(inbound.sender.platform, inbound.sender.native)
    return inbound.address


def place_of(turn: Turn, inbound: Inbound, reply: Say) -> Place | None:
    """Where this reply goes; None where there is no way to reach the person alone."""
    if turn.gone:
        return Place(turn.address, None)
    if turn.group is None:
        return Place(turn.address, turn.person.id)
    if reply.aloud:
        return Place(turn.group, None)
    if inbound.whispers:
        return Place(turn.group, turn.person.id, inbound.sender.native)
    if open_to(turn.stores, turn.address, inbound.door):
        return Place(turn.address, turn.person.id)
    return None


def sayable(turn: Turn, inbound: Inbound, replies: Sequence[Say], asked: Question | None) -> list[Say]:
    """The replies, as they can be said there to whoever is whispered to.

    Where nothing can be said aloud they learn who can change that. What they type there others read, and the
    bot doesn't: with another question than was `asked` before they are told, once a day, where to answer it.
    """
    if turn.group is None or turn.gone or not inbound.whispers:
        return list(replies)
    said = [one for one in replies if not (one.aloud and inbound.muted)]
    if len(said) < len(replies):
        said.append(say("group-muted"))
    asks = turn.stores.questions.newest(turn.person.id, turn.address)
    if asks is None or asks == asked or not said or said[-1].aloud:
        return said
    if turn.stores.notices.first(turn.person.id, turn.group, "group-answer", turn.now, ASKED_AGAIN):
        said[-1] = said[-1].also(Phrase("group-answer"))
    return said


def aside(stores: Stores, inbound: Inbound) -> Place | None:
    """Where the sender alone reads what is said without a turn; None where there is no such place.

    Nobody is written to in private who isn't known, unless they wrote there.
    """
    person = stores.people.find(inbound.sender)
    whose = None if person is None else person.id
    if not inbound.address.group:
        return Place(inbound.address, whose)
    if inbound.whispers:
        return Place(inbound.address, whose, inbound.sender.native)
    home = home_of(inbound)
    return Place(home, whose) if person is not None and open_to(stores, home, inbound.door) else None


def door_name(platform: str) -> str:
    """The name under which the link to the bot's private chat is kept."""
    return f"door-{platform}"


def open_to(stores: Stores, home: Address, door: str) -> bool:
    """Whether the bot may write to that private chat; behind a door only after somebody came through it."""
    return (not door or stores.inbox.heard_from(home)) and stores.outbox.reachable(home)


def told_alone(turn: Turn, inbound: Inbound) -> Say | None:
    """How to open the private chat again, once, for the eyes of whoever closed it."""
    if turn.group is None or turn.gone or not inbound.whispers or turn.stores.outbox.reachable(turn.address):
        return None
    if not turn.stores.notices.first(turn.person.id, turn.address, "dm-closed", turn.now, None):
        return None
    return say("dm-closed")


def told_aloud(turn: Turn, inbound: Inbound, *, private: bool, stuck: bool) -> Say | None:
    """The line in the group that says where the answer is, once, or how to get one."""
    if turn.group is None or turn.gone or inbound.deletes or not (private or stuck):
        return None
    key, again = "group-private", None
    if stuck:
        key, again = "group-door" if inbound.door else "group-closed", ASKED_AGAIN
    if not turn.stores.notices.first(turn.person.id, turn.group, key, turn.now, again):
        return None
    return _aloud(say(key, name=called(inbound.sender.name), door=inbound.door))


def called(name: str) -> str | Phrase:
    """What to call somebody where others read: a name can be made a link, a mention or a command."""
    kept = (char if category(char)[0] in "LMN" or char in NAMELY else " " for char in name)
    return " ".join("".join(kept).split()) or Phrase("hello-there")


def _aloud(one: Say) -> Say:
    return Say(one.paragraphs, one.choices, aloud=True)
