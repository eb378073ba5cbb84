"""From text to tokens: words, numbers and signs, each of a kind."""

import re
from collections.abc import Sequence
from datetime import date
from functools import cache

from bot.understanding.dates.holidays import STARTS, plain
from bot.understanding.dates.lexicon import GLUED, LEXICON, NUMBER_WORDS
from bot.understanding.dates.numbers import is_year, join_numbers
from bot.understanding.dates.tokens import Token
from bot.understanding.dates.typos import spelled_right


@cache
def _pieces() -> re.Pattern[str]:
    """A word, number or sign.

    Group 1 is «a.m.» or «o clock», 2 a word, 3 an instant, 4 a number, 6 a sign.
    """
    return re.compile(
        r"((?<![^\W_])(?:[ap](?:\.\s?m\b\.?|\sm\b)|o\sclock\b))"
        r"|([^\W\d_]+(?:['’][^\W\d_]*)*)"
        r"|(\d{4}-\d\d-\d\dt\d\d:\d\d[\d:.]*(?:z\b|[+-]\d\d:?\d\d)?)"
        r"|((?<!\w)['’][0-9]{2}(?!\w)|[0-9]+(?::[0-9]{2}){1,2}(?![0-9])|[0-9]+(?:([/.\-–])[0-9]+(?:\5[0-9]+)*)?)"
        r"|([^\w\s])",
        re.IGNORECASE,
    )


@cache
def _names() -> re.Pattern[str]:
    """Addresses, handles, hashtags and file names: a date in one of them is not spoken of."""
    return re.compile(r"(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+\.\S+|[@#][^\W\d]\w*|\w*_\w*")


_SUFFIXES = {"st", "nd", "rd", "th"}
_UNIT_KINDS = {"unit", "day_unit", "week_unit", "month_unit", "hour_unit"}
_MONTH_KINDS = {"month_full", "month_name", "month_short"}
# without any of these a text has no date
_CUES = frozenset(
    """
    number year colon dotted pair triple stamp instant yearmonth ordinal second weekday weekday_weak
    month_full month_name month_short today part night noon unit day_unit week_unit month_unit hour_unit
    weekend season workday ending quarter
    """.split()
)


def read_tokens(text: str, taken: Sequence[tuple[int, int]]) -> list[Token]:
    """The tokens of a text, or none where no word of it can be part of a date.

    What lies in `taken` is «other».
    """
    if "@" in text or "#" in text or "_" in text or "://" in text or "www." in text:
        text = _names().sub(lambda match: "\0" * len(match[0]), text)
    tokens: list[Token] = []
    cue = spelled = holiday = False
    previous = Token("stop", -1, -1, "")
    for match in _pieces().finditer(text):
        start, end = match.span()
        group = match.lastindex
        piece = match[0].lower()
        if taken and any(start < stop and begin < end for begin, stop in taken):
            token = Token("other", start, end, "")
        elif group == 2:
            token = _word(piece, start, end)
            if previous.end == start and not _joined(previous, token):
                continue
            spelled = spelled or token.text in NUMBER_WORDS
            holiday = holiday or plain(token.text) in STARTS
        elif group == 6:
            if piece == "." and previous.kind == "month_short" and previous.end == start:
                continue  # «Oct.»
            token = Token(LEXICON.get(piece, ("other",))[0], start, end, piece)
            if piece == "%" and previous.kind in ("number", "dotted"):
                previous.kind = "other"
        elif group == 1:
            token = Token("oclock" if piece[0] == "o" else "ampm", start, end, piece, piece[0])
        elif group == 3:
            token = Token("instant", start, end, piece)
        else:
            token = _number(piece, start, end)
            if previous.end == start:
                _after_glue(tokens, token)
                if token.kind == "quarter":
                    tokens.pop()
        cue = cue or token.kind in _CUES
        tokens.append(token)
        previous = token
    if holiday:
        tokens, found = _join_holidays(tokens)
        cue = cue or found
    if not cue:
        return []
    return join_numbers(tokens) if spelled else tokens


def _word(piece: str, start: int, end: int) -> Token:
    found = LEXICON.get(piece)
    if found is None:
        if "’" in piece:
            piece = piece.replace("’", "'")
        if "'" in piece:
            piece = piece.removesuffix("'").removesuffix("'s")
            found = LEXICON.get(piece)
        elif len(piece) > 4 and (right := spelled_right(piece)):
            piece, found = right, LEXICON[right]
    if found is None:
        return Token("other", start, end, piece)
    return Token(found[0], start, end, piece, found[1])


def _joined(number: Token, word: Token) -> bool:
    """Reads a word that touches what stands before it: «5th», «3pm», «2w».

    False where it became part of that.
    """
    if number.kind not in ("number", "year", "colon", "dotted", "pair", "stamp", "triple"):
        return True
    text = word.text
    if number.kind == "number" and text in _SUFFIXES and number.value < 1000:
        number.kind, number.end = "ordinal", word.end
        return False
    if text == "ish":
        number.end = word.end
        return False
    if text in ("a", "p"):
        word.kind, word.value = "ampm", text
    elif text in GLUED:
        word.kind, word.value = "hour_unit" if text == "h" else "unit", GLUED[text]
    elif word.kind not in _UNIT_KINDS and word.kind not in _MONTH_KINDS and word.kind != "ampm":
        number.kind = word.kind = "other"
    return True


def _after_glue(tokens: list[Token], number: Token) -> None:
    """Reads a number that touches what stands before it: «Q3», «Sep15», «19h30»; «v2» and «£5» are none."""
    before = tokens[-1]
    if before.text == "q" and number.value in (1, 2, 3, 4):
        number.kind, number.start = "quarter", before.start
    elif before.kind == "comma":
        if len(tokens) > 1 and tokens[-2].end == before.start and tokens[-2].kind == "number":
            tokens[-2].kind = number.kind = "other"
    elif before.kind == "other" and before.text not in ("(", "'", '"', "~", "<", ">", "*", "|"):
        number.kind = "other"


def _number(piece: str, start: int, end: int) -> Token:
    """A number of one part, or of several with a colon, slash, dash or dot between them."""
    if piece[0] in "'’":  # «'96»
        short = int(piece[1:])
        return Token("year", start, end, piece, short + (2000 if short < 40 else 1900))
    piece = piece.replace("–", "-")
    if piece.isdigit():
        if len(piece) == 8:
            return _stamp(piece, start, end)
        if len(piece) > 5:
            return Token("other", start, end, piece)
        value = int(piece)
        return Token("year" if len(piece) == 4 and is_year(value) else "number", start, end, piece, value)
    texts = re.split(r"\D", piece)
    if max(map(len, texts)) > 4:
        return Token("other", start, end, piece)
    parts = [int(part) for part in texts]
    if ":" in piece:
        fits = parts[0] <= 24 and parts[1] < 60
        return Token("colon" if fits else "other", start, end, piece, (parts[0] % 24, parts[1]))
    kind = {2: "dotted" if "." in piece else "pair", 3: "triple"}.get(len(parts), "other")
    if kind == "pair" and (max(parts) >= 1000):
        year, month = max(parts), min(parts)
        kind = "other"
        if is_year(year) and 1 <= month <= 31:
            kind = "yearmonth" if month <= 12 else "pair"
        parts = [year, month]
    return Token(kind, start, end, piece, tuple(parts))


def _stamp(piece: str, start: int, end: int) -> Token:
    """Eight digits: a day where they can be one of these two centuries, as in 20260304."""
    try:
        day = date.fromisoformat(piece)
    except ValueError:
        return Token("other", start, end, piece)
    return Token("stamp" if is_year(day.year) else "other", start, end, piece, day)


def _join_holidays(tokens: list[Token]) -> tuple[list[Token], bool]:
    """The tokens with each name of a holiday made one, and whether there is any."""
    words = [plain(token.text) for token in tokens]
    joined: list[Token] = []
    index = 0
    found = False
    while index < len(tokens):
        token = tokens[index]
        for name, rule in STARTS.get(words[index], ()):
            end = index + len(name)
            if tuple(words[index:end]) == name and token.text:
                text = " ".join(part.text for part in tokens[index:end])
                token = Token("holiday", token.start, tokens[end - 1].end, text, rule)
                index, found = end - 1, True
                break
        joined.append(token)
        index += 1
    return joined, found
