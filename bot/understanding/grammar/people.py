"""Who is meant: lists of people as one, pronouns as the person last named, «Tom and I» as both of us."""

from collections.abc import Sequence

from bot.understanding.grammar.pattern import JOINT
from bot.understanding.grammar.tokens import PERSON, Token
from bot.understanding.phrases import glue
from bot.understanding.phrases.words import CLASSES

#: These marks end a sentence.
HARD = frozenset((".", "!", "?", ";", "\n"))
DEED = (
    CLASSES["COFFEE"]
    | CLASSES["CALL"]
    | CLASSES["MESSAGE"]
    | CLASSES["CONVERSATION"]
    | CLASSES["TESTIMONIAL"]
)
DEED_LINK = frozenset(("with", "to", "from", "w"))
_BETWEEN = frozenset((",", "and", "/", "\n"))
_APART = DEED_LINK | {"for", "about", "of"}
_TIMES = frozenset(
    """week month year night weekend morning afternoon evening monday tuesday wednesday thursday friday
    saturday sunday mon tue wed thu fri sat sun spring summer autumn winter time""".split()
)
_OF_THEIRS = (
    glue.OWNING_BEFORE
    | glue.BEFORE_NAMES
    | frozenset("business new old lovely business-partner the a".split())
)
_KIN = frozenset(
    """son daughter kid boy girl wife husband dog cat baby mother father mum mom dad sister brother grandson
    granddaughter partner girlfriend boyfriend fiancée fiancé puppy horse""".split()
)
_EXCEPT = frozenset(("except", "but", "besides"))
_ALL = frozenset(("all", "both", "each", "every", "two", "three"))
_SELF = frozenset(("i", "me", "myself"))
#: After one of these «her» stands for her, before anything else it may be «her dog».
_AFTER_HER = frozenset(
    """a an the my our this that these how what when where why if whether who for to with from in on at by of
    about up out back over again and but so because then i we it its all some any more two three today
    yesterday tomorrow tonight , . ! ? ; : )""".split()
) | {"\n"}


def resolved(words: Sequence[Token]) -> list[Token]:
    """The words with everybody in them known."""
    return _joined(_pronouns(_grouped(_meant(words))))


def skip(words: Sequence[Token], at: int) -> int:
    """The first place from `at` on that isn't a filler."""
    while at < len(words) and words[at].word in glue.FILLERS:
        at += 1
    return at


def _meant(words: Sequence[Token]) -> Sequence[Token]:
    """«saw Maria Lopez, Maria Rossi I mean»: it was the second."""
    for at in range(2, len(words) - 1):
        if words[at].word != "i" or words[at + 1].word not in ("mean", "meant"):
            continue
        after = at + 2 < len(words) and bool(words[at + 2].people)
        place = at - 1 if words[at - 1].people else at + 2 if after else None
        if place is None:
            continue
        wrong = next((one.people for one in reversed(words[: min(place, at)]) if one.people), ())
        if not wrong:
            continue
        right = words[place].people
        kept = [*words[: min(place, at)], *words[max(place, at + 1) + 1 :]]
        return [one._replace(people=right) if one.people == wrong else one for one in kept]
    return words


def _grouped(words: Sequence[Token]) -> list[Token]:
    """Lists of people as one word: «Tom, Maria and Li Wei»."""
    found: list[Token] = []
    verb = False
    at = 0
    while at < len(words):
        token = words[at]
        if token.word in HARD:
            verb = False
        elif not verb:
            verb = glue.is_past(token.word) or token.word in glue.AUXILIARIES
        if token.people and len(found) > 1 and found[-1].word in _KIN and found[-2].owns:
            # «Tom's dog Rex bites»: told of Tom.
            at += 1
            continue
        if token.people:
            while not token.owns:
                to = _next_person(words, at)
                if to is None or not set(token.people).isdisjoint(words[to].people):
                    break
                after = skip(words, to + 1)
                runs_on = (
                    not words[to].owns
                    and after < len(words)
                    and glue.is_finite(words[after].word, name=True)
                    and words[after].word not in DEED
                )
                if runs_on and (verb or (words[to - 1].word != "and" and _apart(words, at))):
                    break
                token = Token(
                    PERSON, token.start, words[to].end, token.people + words[to].people, words[to].owns
                )
                at = to
        found.append(token)
        at += 1
    return found


def _next_person(words: Sequence[Token], at: int) -> int | None:
    """Where the person is who follows in a list, None if nobody does."""
    to = at + 1
    while to < len(words) and words[to].word in _BETWEEN:
        if words[to].word == "\n" and words[to - 1].word != ",":
            return None
        to += 1
    if words[to - 1].word == "and":
        # «Maria and her neighbour Tom»
        while to < len(words) and (words[to].word in _OF_THEIRS):
            to += 1
    return to if to < len(words) and words[to].people else None


def _apart(words: Sequence[Token], at: int) -> bool:
    """Whether the name at this place already belongs to something: «tea with Tom, Li Wei rang»."""
    return at > 0 and words[at - 1].word in _APART


def _pronouns(words: Sequence[Token]) -> list[Token]:
    last: tuple[int, ...] = ()
    group: tuple[int, ...] = ()
    everybody: tuple[int, ...] = ()
    found: list[Token] = []
    for at, token in enumerate(words):
        if token.people:
            if at and words[at - 1].word in _EXCEPT and found[-1].word in _EXCEPT and len(found) > 1:
                # «wrote to all of them but Tom»
                left = found[-2]
                found[-2] = left._replace(people=tuple(one for one in left.people if one not in token.people))
                found.pop()
                continue
            everybody = tuple(dict.fromkeys(everybody + token.people))
            before = words[at - 1].word if at else ""
            # «about my Rosa's wedding»: she is spoken of, nobody who takes part.
            if not last or before not in ("our", "my", "about"):
                last = token.people
                group = (
                    token.people
                    if len(token.people) > 1
                    else group
                    if set(token.people) <= set(group)
                    else ()
                )
            found.append(token)
        elif token.word in glue.PRONOUNS and last:
            every = at > 1 and words[at - 1].word == "of" and words[at - 2].word in _ALL
            people = everybody if every else (group or last) if token.word in glue.MANY else last[-1:]
            if every:
                del found[-2:]
            her = token.word == "her" and not _her_alone(words, at)
            found.append(token._replace(people=people, owns=token.word in glue.OWNING, either=her))
        elif (
            token.word == "both"
            and len(group) > 1
            and at + 1 < len(words)
            and glue.is_past(words[at + 1].word)
        ):
            found.append(token._replace(word="they", people=group))
        elif token.word == "am" and last and found and glue.is_finite(found[-1].word):
            # Naija: «I promise am»
            found.append(token._replace(word="him", people=last[-1:]))
        else:
            found.append(token)
    return found


def _her_alone(words: Sequence[Token], at: int) -> bool:
    """Whether «her» at this place is she, not «her dog»."""
    following = words[at + 1].word if at + 1 < len(words) else "."
    if following in ("last", "next", "this"):
        return at + 2 >= len(words) or words[at + 2].word in _TIMES
    return following in _AFTER_HER


def _joined(words: Sequence[Token]) -> list[Token]:
    """«Tom and I», «me and Tom» as one word."""
    found: list[Token] = []
    at = 0
    verb = False
    while at < len(words):
        token = words[at]
        if token.word in HARD or token.word == ",":
            verb = False
        if not verb and at + 2 < len(words) and words[at + 1].word == "and":
            third = words[at + 2]
            if (token.people and not token.owns and third.word in _SELF) or (
                token.word in _SELF and third.people and not third.owns
            ):
                found.append(Token(JOINT, token.start, third.end, token.people or third.people))
                at += 3
                if at < len(words) and words[at].word == "we":
                    at += 1
                continue
        verb = verb or glue.is_past(token.word)
        found.append(token)
        at += 1
    return found
