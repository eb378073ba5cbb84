"""A text as words in plain spelling, with the people in it as words of their own."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from bot.understanding.grammar.same import same
from bot.understanding.grammar.slips import mended
from bot.understanding.phrases.glue import is_past
from bot.understanding.phrases.spelling import ENDINGS, IS_AFTER, IS_BEFORE, PLAIN
from bot.understanding.report import Mention

PERSON = "P"


class Token(NamedTuple):
    """A word in plain spelling, or a mark of punctuation, from `start` to `end` of the text.

    `people` are places in the list of mentions; a pronoun has them too once it is resolved. `owns` says
    whether the word stands for somebody's («Maria's», «his»), for somebody, or could be either («her»).
    """

    word: str
    start: int
    end: int
    people: tuple[int, ...] = ()
    owns: bool = False
    either: bool = False


# A number that counts the lines of a list, a word, a handle, a mark.
_WORD = re.compile(
    r"(?<!\S)\d{1,2}[).](?=\s)|w/|f/u\b|<->|<>|->|=>|[^\W_]+(?:['’`\-.:/][^\W_]+)*['’`]?|[@#]\w+|\n|\.{2,}|--"
    r"|[.,;:!?()\[\]&+/–—\-|•*=>→…]|[\u2600-\u27bf\U0001f300-\U0001faff]"
)
_BREAK = {
    "..": ".",
    "…": ".",
    "-": ":",
    "–": ":",
    "—": ":",
    "--": ":",
    "|": ".",
    "•": ".",
    "[": "(",
    "]": ")",
    "*": "",
    "=": ":",
    "✅": "yes",
    "👍": "yes",
    "❌": "no",
    "👎": "no",
    ">": ":",
    "->": ":",
    "=>": ":",
    "→": ":",
    "<->": "<>",
}
_TITLES = frozenset("dr mr mrs ms prof st jr sr vs".split())
#: A full stop after these ends a sentence only before a capital.
_SHORT = frozenset(
    "etc approx ch vol inc ltd co dept ext jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed "
    "thu thur thurs fri sat sun".split()
)
_DASHES = frozenset("-–—")
_PLACES = frozenset(("at", "in", "to", "from", "by", "on"))
#: What an emoji or another picture becomes: a place where a clause may end.
PICTURE = "~"
_OWN = ("'s", "’s", "`s")


def tokens(text: str, mentions: Sequence[Mention]) -> list[Token]:
    """The words and marks of `text` in order; a mention is one token «P», its person the fullest mention."""
    stands = same(mentions)
    found: list[Token] = []
    at = 0
    for number, mention in enumerate(mentions):
        _plain(text, at, mention.start, found)
        at = mention.end
        owns = text[at : at + 2] in _OWN
        end = at + 2 if owns else at
        if not owns and text[at : at + 1] in ("'", "’") and text[at - 1 : at] in "sS":
            owns, end = True, at + 1
        verb = owns and _is_before(_next_word(text, end)) and not (found and found[-1].word in _PLACES)
        found.append(Token(PERSON, mention.start, at if verb else end, (stands[number],), owns and not verb))
        if verb:
            found.append(Token("has" if is_past(_next_word(text, end)) else "is", at, end))
        at = end
    _plain(text, at, len(text), found)
    return found


def _is_before(word: str) -> bool:
    """Whether 's before this word is «is» or «has»: «Tom's sold his van»."""
    return word in IS_BEFORE or is_past(word)


def _next_word(text: str, at: int) -> str:
    return text[at : at + 24].split(None, 1)[0].strip(".,!?;:").lower() if text[at : at + 24].strip() else ""


def _plain(text: str, start: int, end: int, found: list[Token]) -> None:
    """Adds the words between `start` and `end` in plain spelling."""
    for match in _WORD.finditer(text, start, end):
        word, at, to = match.group().lower(), match.start(), match.end()
        if not word[0].isalnum() or (word[-1] in ".)" and word[:-1].isdecimal()):
            _mark(text, word, at, to, found)
            continue
        if "’" in word or "`" in word:
            word = word.replace("’", "'").replace("`", "'")
        plain = PLAIN.get(word)
        if plain is None:
            plain = _opened(word)
            if plain is word:
                plain = mended(word)
            elif plain.endswith("'s") and _next_word(text, to) in IS_BEFORE:
                plain = f"{plain[:-2]} is"
        if plain == "you" and found and found[-1].word == "thank":
            found[-1] = Token("thanks", found[-1].start, to)
        elif " " in plain:
            found.extend(Token(part, at, to) for part in plain.split())
        elif plain:
            found.append(Token(plain, at, to))


def _mark(text: str, word: str, at: int, to: int, found: list[Token]) -> None:
    """Adds a mark of punctuation, or the number of a line in a list as the end of what came before."""
    if word in _DASHES and not text[:at].rpartition("\n")[2].strip():
        return
    mark = (
        "." if word[0] == "." or word[0].isdigit() else _BREAK.get(word, PICTURE if word > "\u2600" else word)
    )
    if mark == "." and found and found[-1].end == at:
        last = found[-1].word
        if last in _TITLES or (last in _SHORT and not text[to:].lstrip()[:1].isupper()):
            return
    plain = [mark] if mark == "\n" else PLAIN.get(mark, mark).split()
    found.extend(Token(part, at, to) for part in plain)


def _opened(word: str) -> str:
    """A word with its apostrophe resolved: «didn't» is «did not», «who's» is «who is»."""
    if "'" not in word:
        for mark in ":/":
            if mark in word and not word[0].isdigit():
                return " ".join(PLAIN.get(part, part) for part in word.replace(mark, f" {mark} ").split())
        return word
    plain = PLAIN.get(word.replace("'", ""))
    if plain is not None:
        return plain
    if word.endswith("n't"):
        return f"{word[:-3]} not"
    head, _, tail = word.rpartition("'")
    if tail == "s":
        return f"{head} is" if head in IS_AFTER else f"{head}'s"
    if tail == "d":
        return f"{head}ed" if len(head) > 4 or not head.isalpha() else f"{head} would"
    ending = ENDINGS.get(tail)
    return f"{head} {ending}" if ending else word.replace("'", "") if not tail else word
