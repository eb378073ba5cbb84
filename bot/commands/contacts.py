"""Contacts: adding one, listing them, looking at one, and finding words."""

from collections.abc import Mapping, Sequence

from bot.commands.connects import question_about
from bot.commands.contact_page import page
from bot.commands.sources import short
from bot.commands.telling import NOTHING, due, key, listing, when
from bot.commands.whom import whom
from bot.core.command import Arg, Command, Takes
from bot.core.memory import Memory
from bot.core.stores import Card
from bot.core.turn import Turn
from bot.domain.refusal import Refusal
from bot.domain.say import Choice, Invocation, Phrase, Say, choice, lines, phrase, say
from bot.domain.stage import Stage
from bot.understanding.names import tidy
from bot.understanding.report import Match

#: As many letters of a message as a row of /find shows.
A_LINE = 200
#: Contacts a page shows; more are a tap away.
A_PAGE = 20
#: As long as a name may be.
LONGEST_NAME = 80
MOST_FOUND = 10
FILTERS = ("cooling", "unanswered", "open", *(stage.name.lower() for stage in Stage))


def add(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """/add NAME: a contact of whom nothing is known yet but why them."""
    name = checked(args["name"])
    directory = turn.stores.ledger.directory(turn.workspace)
    resolution = directory.resolve(name)
    same = [one for one in resolution.matches if directory.known(one).name.casefold() == name.casefold()]
    if same and "sure" not in args:
        raise Refusal(
            "contact-there",
            Choice(Invocation("contact", {"name": f"#{same[0]}"}), Phrase("choice-look")),
            name=name,
        )
    memory = Memory(turn)
    contact = memory.meet(name)
    reply = say("added", name=name).also(question_about(turn, contact, name))
    if resolution.match is not Match.NEW:
        near = directory.known(resolution.matches[0]).name
        reply = reply.also(phrase("added-near", near=near, name=name))
    return [reply.offering(choice("choice-undo", "undo", message=turn.message))]


def checked(name: str) -> str:
    """A name as it will be kept. Raises Refusal where it can be none."""
    tidied = tidy(" ".join(name.split()))
    if not any(char.isalpha() for char in tidied):
        raise Refusal("no-name", given=tidied or name)
    if len(tidied) > LONGEST_NAME:
        raise Refusal("name-too-long", most=LONGEST_NAME)
    return tidied


def contacts(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """/contacts [FILTER] [PAGE]: all of them by name, or those of a stage, a tag, gone quiet."""
    cards = turn.stores.ledger.cards(turn.workspace)
    if not cards:
        return [say("contacts-none")]
    wanted = args.get("filter", "").strip().lower()
    number = int(args.get("page", "1"))
    shown = [card for card in cards if _fits(card, wanted, turn)] if wanted else cards
    if not shown:
        tags = sorted({tag for card in cards for tag in card.tags})
        if wanted not in FILTERS and wanted.lstrip("#") not in (tag.casefold() for tag in tags):
            raise Refusal("no-such-filter", given=wanted, filters=spoken(FILTERS), tags=spoken(tags))
        return [say("contacts-none-of", filter=wanted)]
    first = (number - 1) * A_PAGE
    rows = [_row(card, turn) for card in shown[first : first + A_PAGE]]
    reply = say("contacts", count=len(shown), of=len(cards), filter=wanted or "all", rows=lines(rows))
    if first + A_PAGE < len(shown):
        more = Invocation("contacts", {"filter": wanted, "page": str(number + 1)})
        reply = reply.offering(Choice(more, Phrase("choice-more")))
    return [reply]


def spoken(words: Sequence[str]) -> Phrase:
    """Words one after the other, or that there are none."""
    return phrase("words", words=listing(words)) if words else Phrase("none-yet")


def _fits(card: Card, wanted: str, turn: Turn) -> bool:
    if wanted == "cooling":
        return card.cools_on is not None and card.cools_on <= turn.today and not card.remembered
    if wanted == "unanswered":
        return card.unanswered > 0
    if wanted == "open":
        return card.open_things > 0
    if wanted in FILTERS:
        return not card.remembered and Stage(card.stage).name.lower() == wanted
    return wanted.lstrip("#") in (tag.casefold() for tag in card.tags)


def _row(card: Card, turn: Turn) -> Phrase:
    stage = (
        Phrase("stage-remembered")
        if card.remembered
        else phrase(key("stage", Stage(card.stage).name.lower()))
    )
    last = phrase("row-last", day=when(card.last_on, turn.today)) if card.last_on else NOTHING
    open_ = phrase("row-due", day=due(card.due_on, None, turn.today)) if card.due_on else NOTHING
    return phrase("contacts-row", name=card.name, stage=stage, last=last, due=open_)


def contact(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """/contact NAME: all that is known, and the timeline, page by page."""
    found = whom(turn, "contact", args)
    return [page(turn, found, int(args.get("page", "1")))]


def find(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """/find TEXT: contacts of that name, and what was said with those words in it."""
    words = args["text"].strip()
    directory = turn.stores.ledger.directory(turn.workspace)
    people = directory.starting(words, MOST_FOUND)
    heard = [
        one
        for one in turn.stores.inbox.search(turn.person.id, words, MOST_FOUND + 1)
        if one.id != turn.message and not one.text.startswith("/find")
    ]
    if not people and not heard:
        return [say("found-nothing", words=words)]
    rows = [
        phrase(
            "found-words",
            words=short(one.text, A_LINE),
            day=when(turn.person.day(one.received_at), turn.today),
        )
        for one in heard[:MOST_FOUND]
    ]
    reply = say("found", words=words, count=len(rows), rows=lines(rows))
    if not rows:
        reply = say("found-people", words=words)
    choices = [
        Choice(Invocation("contact", {"name": f"#{one.id}"}), Phrase("choice-words", {"words": one.name}))
        for one in people
    ]
    return [reply.offering(*choices)]


COMMANDS = (
    Command("add", add, (Arg("name", Takes.TEXT, required=True),)),
    Command("contacts", contacts, (Arg("filter", Takes.TEXT), Arg("page", Takes.NUMBER))),
    Command("contact", contact, (Arg("name", Takes.CONTACT, required=True), Arg("page", Takes.NUMBER))),
    Command("find", find, (Arg("text", required=True),)),
)
