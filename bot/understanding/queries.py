"""Questions to the bot: what about, and about whom."""

from collections.abc import Sequence
from functools import cache

from bot.domain.kinds import Kind
from bot.understanding.grammar.clauses import Clause
from bot.understanding.kinds.asks import ask_kind
from bot.understanding.kinds.draft import Draft
from bot.understanding.kinds.story import told_anyway
from bot.understanding.phrases.queries import ASKERS, QUERIES, SUBJECTS
from bot.understanding.report import Mention, Query, Span, Topic

_COUNTED = {
    "conversations": Kind.CONVERSATION,
    "calls": Kind.CALL,
    "meetings": Kind.MEETING,
    "coffee": Kind.MEETING,
    "intros": Kind.INTRO_MADE,
    "introductions": Kind.INTRO_MADE,
    "messages": Kind.MESSAGE,
    "dms": Kind.MESSAGE,
    "replies": Kind.REPLY,
    "asks": Kind.ASK,
    "testimonials": Kind.TESTIMONIAL,
    "referrals": Kind.REFERRAL,
    "compliments": Kind.COMPLIMENT,
    "questions": Kind.QUESTION,
}


_LEFT_OUT = frozenset(
    ("the", "a", "an", "please", "again", "even", "just", "also", "actually", "really", "currently")
)


_SUBJECTS = frozenset(
    "i we you P he she they it there anyone anybody this that my any anything someone somebody".split()
)
_OPENINGS = frozenset("hey so ok okay and hi um please btw quick question".split())
_TELL_ME = frozenset(("tell me", "show me", "give me", "list my", "list all", "brief me", "find me"))


@cache
def _book() -> dict[str, list[tuple[tuple[str, ...], Topic]]]:
    made: dict[str, list[tuple[tuple[str, ...], Topic]]] = {}
    for topic, lines in QUERIES:
        for line in filter(None, (line.strip() for line in lines.replace("\n", "|").split("|"))):
            words = tuple(word for word in line.split() if word not in _LEFT_OUT)
            made.setdefault(words[0], []).append((words, topic))
    return made


def _matches(line: tuple[str, ...], words: Sequence[str], at: int) -> bool:
    for place, part in enumerate(line):
        if part == "…":
            rest = line[place + 1 :]
            return any(_matches(rest, words, start) for start in range(at, min(at + 6, len(words))))
        if at >= len(words) or words[at] != part:
            return False
        at += 1
    return True


def topic(words: Sequence[str]) -> Topic | None:
    """What a question in plain words is about; None where nothing says so."""
    best: tuple[int, Topic] | None = None
    for at, word in enumerate(words):
        for line, found in _book().get(word, ()):
            if _matches(line, words, at):
                weight = len(line) * 4 - min(at, 3) - (3 if line == ("who",) else 0)
                if best is None or weight > best[0]:
                    best = (weight, found)
    return best[1] if best else None


def is_question(words: Sequence[str], marked: bool) -> bool:
    """Whether plain words ask something: a question mark, or the order of words."""
    if not words:
        return False
    return marked or in_order_of_question(words) or words[0] in ("show", "list", "stats", "recap")


def in_order_of_question(words: Sequence[str]) -> bool:
    """Whether the words stand as in a question: «have I thanked», «who introduced me», «when did I»."""
    first, *rest = words
    after = rest[0] if rest else ""
    if first in ("who", "whom", "whose", "which", "what"):
        return after not in ("a", "an", "")
    if first in ("when", "where", "why", "how"):
        return after in ASKERS or after in ("many", "much", "often", "long", "come", "about", "far", "to")
    if first == "remind":
        return after == "me" and len(rest) > 1 and rest[1] in ("what", "who", "when", "why", "how", "where")
    return first in ASKERS and after in _SUBJECTS


def asks_bot(parts: Sequence[Clause], drafts: Sequence[Draft]) -> bool:
    """Whether the message is one question and tells nothing besides."""
    if not parts:
        return False
    head = parts[0]
    words = [token.word for token in head.raw]
    while words and words[0] in _OPENINGS:
        del words[0]
    if told_anyway(head) or not (is_question(words, head.question) or " ".join(words[:2]) in _TELL_ME):
        return False
    return all(parts[draft.clause].sentence == head.sentence for draft in drafts)


def query(
    words: Sequence[str], marked: bool, people: Sequence[Mention], dates: Sequence[Span]
) -> Query | None:
    """The question to the bot, None if it asks nothing that concerns it."""
    about = topic([word for word in words if word not in _LEFT_OUT])
    mine = not SUBJECTS.isdisjoint(words)
    if about is None:
        if marked and people and "i" in words:
            return Query(Topic.OTHER, tuple(people))
        return None
    if not people and not mine and about not in (Topic.HELP, Topic.WHY, Topic.HOW_MANY, Topic.FOLLOW_UPS):
        return None
    if (
        about is Topic.HOW_MANY
        and not mine
        and not people
        and not (set(words) & {"streak", "stats", "recap", "i", "my"})
    ):
        return None
    asked = ask_kind(list(words)) if about is Topic.MAY_I_ASK else None
    kind = (
        next((_COUNTED[word] for word in words if word in _COUNTED), None)
        if about is Topic.HOW_MANY
        else None
    )
    return Query(about, tuple(people), asked, dates[0] if dates else None, kind)
