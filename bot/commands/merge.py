"""/merge: two contacts that are one person. Both histories stay, and it can be undone.

Every member of the one that goes gets an entry that names the root of the one that stays, so there are no
chains, and undoing the message makes everybody part of what they were part of before.
"""

from collections.abc import Mapping, Sequence

from bot.commands.standing import stage_phrase
from bot.commands.telling import NOTHING, when
from bot.commands.whom import whom
from bot.core.command import Arg, Command, Takes
from bot.core.memory import Memory
from bot.core.turn import Turn
from bot.domain.contact import Contact
from bot.domain.kinds import INTERACTIONS, Kind
from bot.domain.refusal import Refusal
from bot.domain.say import Choice, Invocation, Phrase, Say, choice, phrase, say


def merge(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """/merge A into B: show both, and ask."""
    goes = whom(turn, "merge", args, "contact")
    stays = whom(turn, "merge", {**args, "contact": f"#{goes.id}"}, "into")
    _check(goes, stays)
    other_way = Invocation("merge", {"contact": f"#{stays.id}", "into": f"#{goes.id}"})
    return [
        say("merge-sure", goes=goes.name, stays=stays.name)
        .also(_shown(turn, goes), _shown(turn, stays))
        .offering(
            choice("choice-merge", "mergenow", contact=goes.id, into=stays.id),
            Choice(other_way, phrase("choice-merge-other-way", name=goes.name)),
        )
    ]


def _check(goes: Contact, stays: Contact) -> None:
    if goes.id == stays.id:
        raise Refusal("merge-same", name=stays.name)


def _shown(turn: Turn, contact: Contact) -> Phrase:
    happened = sum(entry.kind in INTERACTIONS for entry in contact.entries)
    last = phrase("row-last", day=when(contact.last_on, turn.today)) if contact.last_on else NOTHING
    stage = Phrase("stage-remembered") if contact.stage is None else stage_phrase(contact.stage)
    return phrase("merge-one", name=contact.name, stage=stage, count=happened, last=last)


def merge_now(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """Put the two together."""
    memory = Memory(turn)
    goes, stays = memory.contact(int(args["contact"])), memory.contact(int(args["into"]))
    if goes is None or stays is None:
        raise Refusal("contact-gone")
    _check(goes, stays)
    for member in turn.stores.ledger.members(turn.workspace, goes.id):
        memory.add(member, Kind.MERGED, value=str(stays.id))
    reply = say("merged", goes=goes.name, stays=stays.name).also(_shown(turn, memory.derived(stays.id)))
    return [Say(reply.paragraphs, (choice("choice-undo", "undo", message=turn.message),), edits=True)]


COMMANDS = (
    Command(
        "merge",
        merge,
        (Arg("contact", Takes.CONTACT, required=True), Arg("into", Takes.CONTACT, required=True)),
    ),
    Command(
        "mergenow",
        merge_now,
        (Arg("contact", Takes.NUMBER, required=True), Arg("into", Takes.NUMBER, required=True)),
        hidden=True,
    ),
)
