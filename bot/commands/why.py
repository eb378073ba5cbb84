"""/why NAME: the stage, the messages that are its evidence, and what is missing for the next."""

from collections.abc import Mapping, Sequence

from bot.commands.gaps import told
from bot.commands.sources import short, sources
from bot.commands.standing import stage_phrase
from bot.commands.telling import NOTHING, key, listing, when
from bot.commands.whom import whom
from bot.commands.why_said import explained
from bot.core.command import Arg, Command, Takes
from bot.core.turn import Turn
from bot.domain.contact import Contact
from bot.domain.entry import Entry
from bot.domain.kinds import Kind
from bot.domain.say import Phrase, Say, lines, phrase
from bot.domain.stage import Stage, stage_named


def why(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """/why NAME, and /why alone for the last thing the bot said, or the one replied to."""
    if "name" in args:
        return [standing(turn, whom(turn, "why", args))]
    named = _offered(turn)
    return [explained(turn)] if named is None else [standing(turn, whom(turn, "why", named))]


def _offered(turn: Turn) -> Mapping[str, str] | None:
    """What was said is about a contact, and offers to say why."""
    shown = turn.about or turn.stores.outbox.newest(turn.person.id, turn.address, offering=False)
    choices = () if shown is None else shown.say.choices
    offers = (one.does.args for one in choices if one.does.command == "why" and "name" in one.does.args)
    return next(offers, None)


def standing(turn: Turn, contact: Contact) -> Say:
    """The contact's stage with its evidence."""
    standing = contact.standing
    stage = stage_phrase(standing.stage)
    since = phrase("why-since", day=when(standing.since, turn.today)) if standing.since else NOTHING
    reply = Say((phrase("why-stage", name=contact.name, stage=stage, since=since),))
    if contact.remembered_only:
        reply = Say((phrase("why-remembered", name=contact.name, stage=stage),))
    if standing.evidence:
        reply = reply.also(phrase("why-evidence", rows=lines(_evidence(turn, standing.evidence))))
    if standing.missing:
        following = stage_phrase(Stage(standing.stage + 1))
        rows = [phrase("why-row", what=told(turn, gap)) for gap in standing.missing]
        reply = reply.also(phrase("why-missing", stage=following, rows=lines(rows)))
    elif standing.stage is Stage.ADVOCATE:
        reply = reply.also(Phrase("why-top"))
    return reply


def _evidence(turn: Turn, evidence: Sequence[Entry]) -> list[Phrase]:
    """A row for each message, with what it is evidence of and its words."""
    texts = sources(turn, evidence)
    messages: dict[tuple[object, ...], list[Entry]] = {}
    for entry in evidence:
        one = ("message", entry.message) if texts[entry.id] else ("entry", entry.id)
        messages.setdefault((entry.on, *one), []).append(entry)
    return [_row(turn, told_at, texts[told_at[0].id]) for told_at in messages.values()]


def _row(turn: Turn, entries: Sequence[Entry], text: str) -> Phrase:
    kinds = dict.fromkeys(entry.kind for entry in entries)
    by_hand = next((entry for entry in entries if entry.kind is Kind.STAGE), None)
    stage = None if by_hand is None else stage_named(by_hand.value)
    if stage is not None:
        what: Phrase = phrase("kind-stage-set", stage=stage_phrase(stage))
        text = ""
    else:
        what = phrase("words", words=listing(Phrase(key("kind", kind)) for kind in kinds))
    words = short(text or entries[0].words)
    said = phrase("said", words=words) if words else NOTHING
    return phrase("timeline-row", day=when(entries[0].on, turn.today), what=what, words=said)


COMMANDS = (Command("why", why, (Arg("name", Takes.CONTACT),)),)
