"""What a clause says has happened: the best phrases that it holds."""

from collections.abc import Sequence
from functools import cache

from bot.domain.kinds import Kind
from bot.understanding.grammar.clauses import Clause
from bot.understanding.grammar.people import DEED
from bot.understanding.grammar.phrasebook import Hit, Phrasebook
from bot.understanding.grammar.tokens import Token
from bot.understanding.phrases.deeds import DEEDS, TELLING, Deeds
from bot.understanding.phrases.glue import PAST, REPORTING, SUBORDINATORS
from bot.understanding.phrases.words import CLASSES, VERBS

#: Before a deed these say that it didn't happen, hasn't yet, or is only thought of.
NOT_DONE = frozenset(
    """not no never nobody without will should would could might must shall may going gonna want wants need
    needs hope hoping hopes plan planning plans try trying tried let can if unless maybe instead scheduled
    schedule book booked booking arrange arranged arranging set upcoming wanting ought forgot
    forget remind remember wish wishes avoid avoided almost nearly supposed prep preparing prepping
    prepare prepared next waiting wait awaiting hardly cancelled canceled rescheduled postponed missed
    zero thinking considering avoiding dreading postponing dreamt dreamed imagine imagined""".split()
)
#: A clause that begins with one of these, and no «with» or «from» after it, is an order to somebody.
ORDERS = (
    (
        frozenset(verb.partition("/")[0] for verbs in VERBS.values() for verb in verbs.split())
        | frozenset(
            """add set find open compose search delete remove move cancel buy pay order play turn read list
            instruct change any schedule transfer reserve alert notify wake dial locate clear pull bring look
            please track describe define book calculate translate convert count""".split()
        )
    )
    - PAST
    - (CLASSES["PLATFORM"] - frozenset(("email", "mail")))
    - CLASSES["PHONE"]
    - frozenset("say zoom skype facetime".split())
)
_LINKS = frozenset(
    ("with", "from", "to", "w", "between", "over", "on", "about", "and", ":", "at", "by", "for", "back")
)
_THINGS = (
    DEED
    | CLASSES["RESOURCE"]
    | CLASSES["THANKS"]
    | CLASSES["INTRO"]
    | frozenset(
        "back shout shoutout comment question boost retweet repost brainstorm sync work promise share".split()
    )
)
_BLANK = frozenset(("new", "any", "compose", "open"))
_NOT = frozenset(("not", "never"))
#: Told apart by what was sent, the noun nearest to the person.
_BY_NOUN = frozenset((Kind.MESSAGE, Kind.GIVE_DELIVERED))
_RANK = {kind: place for place, kind in enumerate(TELLING)}
_RANK[Kind.MESSAGE] = _RANK[Kind.GIVE_DELIVERED]


@cache
def _book() -> Phrasebook[Deeds]:
    return Phrasebook((one, one.lines) for one in DEEDS)


def deeds(clause: Clause) -> list[Hit[Deeds]]:
    """The deeds in a clause, none of which shares a word with another, in order of the text.

    A hit without people is about those of the clause before.
    """
    words = clause.words
    hits = [hit for hit in _book().hits(words) if _happened(hit, words)]
    if clause.raw[0].word in _BLANK:
        # «new message to Tom» opens one somewhere else
        hits = [hit for hit in hits if hit.means.kind not in (Kind.MESSAGE, Kind.INBOUND)]
    hits.sort(key=_rank)
    taken: set[int] = set()
    kept: list[Hit[Deeds]] = []
    for hit in hits:
        if taken.isdisjoint(hit.found.own):
            kept.append(hit)
            taken |= hit.found.own
    kept.sort(key=lambda hit: min(hit.found.own))
    return [hit for hit in kept if hit.means.kind is not None]


def _rank(hit: Hit[Deeds]) -> tuple[bool, bool, int, int, int, int, int]:
    """The better phrase first: sure, about somebody here, with more words, more telling, longer."""
    kind = hit.means.kind
    return (
        hit.means.sure < 0.6,
        not hit.found.people,
        -len(hit.found.own),
        -1 if kind is None else _RANK[kind],
        hit.found.end - hit.found.start if kind in _BY_NOUN else 0,
        -hit.phrase.weight,
        hit.found.start,
    )


def ordered_noun(words: Sequence[Token]) -> bool:
    """Whether the first word, though it could be an order, is a thing: «call with»."""
    if len(words) < 2 or words[0].word not in _THINGS:
        return False
    return words[1].word in _LINKS or (words[1].word in DEED and words[0].word not in ("reply", "answer"))


def _for_a_thing(words: Sequence[Token], at: int) -> bool:
    """Whether the word is the «for» of «out for lunch», not that of «for helping me»."""
    return words[at].word == "for" and at + 1 < len(words) and not words[at + 1].word.endswith("ing")


def _happened(hit: Hit[Deeds], words: Sequence[Token]) -> bool:
    """Whether nothing before the deed says otherwise, and it isn't only what somebody tells or thinks."""
    found = hit.found
    if not found.people and hit.phrase.somebody:
        return False
    first = min(found.own)
    if words[0].word in ORDERS and not ordered_noun(words) and not hit.phrase.line.startswith("^"):
        return False
    for at in range(first):
        if at in found.own:
            continue
        word = words[at].word
        if word in NOT_DONE or (at > 0 and word in SUBORDINATORS and not _for_a_thing(words, at)):
            return False
    if (
        first > 1
        and words[0].people
        and not words[0].owns
        and words[1].word in REPORTING
        and 1 not in found.own
    ):
        return False
    return not any(words[at].word in _NOT for at in range(first, found.end) if at not in found.own)
