"""Tags: the person's own words for groups of contacts."""

import re
from collections.abc import Mapping, Sequence

from bot.commands.telling import listing
from bot.commands.whom import FITS_A_BUTTON, whom
from bot.core.command import Arg, Command, Takes
from bot.core.memory import Memory
from bot.core.turn import Turn
from bot.domain.kinds import Kind
from bot.domain.refusal import Refusal
from bot.domain.say import Choice, Invocation, Phrase, Say, choice, phrase, say

#: One word of letters, digits, - and _, with a letter in it («#12» is a contact's number).
_TAG = re.compile(r"(?=.*[^\W\d_])[\w-]{1,24}\Z")


def tag_of(given: str) -> str:
    """A tag as it is kept, without its #. Raises Refusal where it can be none."""
    tag = given.strip().lstrip("#")
    if not _TAG.match(tag):
        raise Refusal("no-tag", given=given)
    return tag


def tag(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """/tag NAME TAG: they belong to that group."""
    name, given = _apart(args)
    wanted = tag_of(given)
    contact = whom(turn, "tag", {"name": name, "tag": wanted})
    if any(one.casefold() == wanted.casefold() for one in contact.tags):
        raise Refusal("tag-there", name=contact.name, tag=wanted)
    wanted = _as_known(turn, wanted)
    Memory(turn).add(contact.id, Kind.TAG, value=wanted)
    reply = say("tag-added", name=contact.name, tag=wanted)
    days = turn.stores.cadences.of(turn.workspace).get(wanted.casefold())
    if days is not None and contact.identity.cadence is None:
        reply = reply.also(phrase("tag-days", tag=wanted, days=days))
    return [reply.offering(choice("choice-undo", "undo", message=turn.message))]


def _as_known(turn: Turn, wanted: str) -> str:
    """The tag as it is spelt already: «Client» and «client» are one."""
    known = (one for card in turn.stores.ledger.cards(turn.workspace) for one in card.tags)
    return next((one for one in known if one.casefold() == wanted.casefold()), wanted)


def untag(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """/untag NAME TAG: they don't any more."""
    name, given = _apart(args)
    wanted = tag_of(given)
    contact = whom(turn, "untag", {"name": name, "tag": wanted})
    held = next((one for one in contact.tags if one.casefold() == wanted.casefold()), None)
    if held is None:
        tags = listing(f"#{one}" for one in contact.tags)
        choices = [
            Choice(
                Invocation("untag", {"name": f"#{contact.id}", "tag": one}),
                Phrase("choice-words", {"words": f"#{one}"}),
            )
            for one in contact.tags[:_MOST]
            if len(one.encode()) <= FITS_A_BUTTON
        ]
        key = "tag-not-there" if contact.tags else "tag-none"
        raise Refusal(key, *choices, name=contact.name, tag=wanted, tags=tags)
    Memory(turn).add(contact.id, Kind.UNTAG, value=held)
    reply = say("tag-taken", name=contact.name, tag=held)
    return [reply.offering(choice("choice-undo", "undo", message=turn.message))]


#: Tags offered to be taken away by a tap.
_MOST = 5


def _apart(args: Mapping[str, str]) -> tuple[str, str]:
    """The name and the tag. After a comma the tag may be several words: they become one."""
    name, comma, more = args["name"].partition(",")
    words = f"{more} {args['tag']}".split()
    return name.strip(), "-".join(words) if comma else args["tag"]


_ARGS = (Arg("name", Takes.CONTACT, required=True), Arg("tag", Takes.WORD, required=True))
COMMANDS = (Command("tag", tag, _ARGS), Command("untag", untag, _ARGS))
