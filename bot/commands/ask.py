"""/ask: whether somebody may be asked for something now, and logging that they were."""

import re
from collections.abc import Mapping, Sequence

from bot.commands.gaps import step, told
from bot.commands.telling import key, when
from bot.commands.whom import whom
from bot.core.command import Arg, Command, Takes
from bot.core.memory import Memory
from bot.core.turn import Turn
from bot.domain.asking import Advice, may_ask
from bot.domain.contact import Contact
from bot.domain.kinds import AskKind, Initiator, Kind, Outcome
from bot.domain.refusal import Refusal
from bot.domain.say import Choice, Invocation, Phrase, Say, choice, lines, phrase, say
from bot.domain.step import Open
from bot.understanding.names import fold
from bot.understanding.report import Match

KINDS = tuple(kind.value for kind in AskKind)
#: What people call the six asks.
_CALLED = {kind.value.replace("_", " "): kind for kind in AskKind} | {
    "test": AskKind.TESTER,
    "testing": AskKind.TESTER,
    "opinion": AskKind.FEEDBACK,
    "review": AskKind.TESTIMONIAL,
    "recommendation": AskKind.TESTIMONIAL,
    "intro": AskKind.INTRODUCTION,
    "lead": AskKind.REFERRAL,
    "jv": AskKind.JOINT_VENTURE,
    "joint project": AskKind.JOINT_VENTURE,
}
#: What is no ask: the people next to you are no market (P8 of the coaching model).
_SALES = frozenset(("buy", "sale", "sell", "purchase", "order", "deal", "money"))
_BETWEEN = re.compile(r"(?:[\s,]+(?:for|to|be|as|an?|the|my|our))*[\s,]*\Z", re.IGNORECASE)
#: An ask that was made against the advice has this value.
AGAINST = "anyway"


def ask(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """/ask NAME KIND: yes, or not yet with what comes first."""
    name, kind = _wanted(turn, args)
    contact = whom(turn, "ask", {"name": name, **({} if kind is None else {"kind": kind.value})})
    return [advised(turn, contact, kind)]


def sells(text: str) -> bool:
    """Whether the words are about selling, which is no ask."""
    return not _SALES.isdisjoint(fold(text).split())


def advised(turn: Turn, contact: Contact, kind: AskKind | None) -> Say:
    """The advice, or which of the six asks is meant."""
    if kind is None:
        choices = (_kind(contact, one) for one in AskKind)
        return say("ask-what", name=contact.name).offering(*choices)
    advice = _advice(turn, contact, kind)
    return _yes(contact, kind) if advice.ok else _not_yet(turn, contact, kind, advice)


def _kind(contact: Contact, kind: AskKind) -> Choice:
    does = Invocation("ask", {"name": f"#{contact.id}", "kind": kind.value})
    return Choice(does, Phrase(key("ask", kind)))


def _advice(turn: Turn, contact: Contact, kind: AskKind) -> Advice:
    cadences = turn.stores.cadences.of(turn.workspace)
    return may_ask(contact, kind, turn.today, turn.guide.numbers, cadences)


def _yes(contact: Contact, kind: AskKind) -> Say:
    reply = say("ask-yes", name=contact.name, what=Phrase(key("ask", kind)))
    balance = contact.balance
    because = phrase(
        "ask-yes-because", given=balance.delivered, asked=balance.asked, began=contact.they_began
    )
    return reply.also(because).offering(_asked(contact, kind, "choice-asked"), _why(contact))


def _not_yet(turn: Turn, contact: Contact, kind: AskKind, advice: Advice) -> Say:
    rows = [phrase("ask-gap", what=told(turn, gap)) for gap in advice.gaps]
    reply = say("ask-not-yet", name=contact.name, what=Phrase(key("ask", kind)), rows=lines(rows))
    if advice.next_step is not None:
        reply = reply.also(step(turn, advice.next_step, contact.name))
    return reply.offering(_asked(contact, kind, "choice-ask-anyway"), _why(contact))


def _asked(contact: Contact, kind: AskKind, label: str) -> Choice:
    return choice(label, "asked", contact=contact.id, kind=kind.value)


def _why(contact: Contact) -> Choice:
    return Choice(Invocation("why", {"name": f"#{contact.id}"}), Phrase("choice-why"))


def asked(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """They were asked; going ahead against the advice is logged as such."""
    memory = Memory(turn)
    contact = memory.contact(int(args["contact"]))
    if contact is None:
        raise Refusal("contact-gone")
    kind = AskKind(args["kind"])
    advice = _advice(turn, contact, kind)
    entry = memory.add(
        contact.id,
        Kind.ASK,
        ask_kind=kind,
        outcome=Outcome.OPEN,
        initiator=Initiator.ME,
        value="" if advice.ok else AGAINST,
    )
    due = next(
        one.due
        for one in memory.derived(contact.id).steps
        if one.open is Open.ANSWER and one.place == entry.id
    )
    reply = say("asked", name=contact.name, what=Phrase(key("ask", kind)), day=when(due, turn.today))
    if not advice.ok:
        reply = reply.also(Phrase("asked-anyway"))
    reply = Say(reply.paragraphs, edits=True)
    return [reply.offering(choice("choice-undo", "undo", message=turn.message))]


# What was typed


def _wanted(turn: Turn, args: Mapping[str, str]) -> tuple[str, AskKind | None]:
    """The name and the ask. What the last words call an ask is one, also «for an intro»."""
    if "kind" in args:
        return _BETWEEN.sub("", args["name"]), AskKind(args["kind"])
    words = args["name"].split()
    for count in (2, 1):
        called = fold(" ".join(words[-count:]))
        name = _BETWEEN.sub("", " ".join(words[:-count]))
        if name and called in _CALLED:
            return name, _CALLED[called]
        if name and called in _SALES:
            raise Refusal("ask-no-selling")
    _check_rest(turn, words)
    return " ".join(words), None


def _check_rest(turn: Turn, words: Sequence[str]) -> None:
    """«/ask Maria banana»: Maria is known, but nobody is asked for a banana. Raises Refusal."""
    directory = turn.stores.ledger.directory(turn.workspace)
    name = _BETWEEN.sub("", " ".join(words[:-1]))
    whole = directory.resolve(" ".join(words)).match
    if name and whole is Match.NEW and directory.resolve(name).match is not Match.NEW:
        raise Refusal("ask-unknown", given=words[-1])


COMMANDS = (
    Command(
        "ask",
        ask,
        (Arg("name", Takes.CONTACT, required=True), Arg("kind", Takes.ONE_OF, options=KINDS)),
    ),
    Command(
        "asked",
        asked,
        (Arg("contact", Takes.NUMBER, required=True), Arg("kind", Takes.WORD, required=True)),
        hidden=True,
    ),
)
