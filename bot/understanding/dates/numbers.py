"""Numbers written as words: «twenty-third», «two thousand and thirty two», «nineteen seventy two»."""

from bot.understanding.dates.lexicon import ONES, ORDINALS, TENS
from bot.understanding.dates.tokens import Token

_FIRST_YEAR, _LAST_YEAR = 1900, 2100


def is_year(value: int) -> bool:
    """Whether a number of four digits is taken for a year."""
    return _FIRST_YEAR <= value <= _LAST_YEAR


def join_numbers(tokens: list[Token]) -> list[Token]:
    """The tokens with spelled numbers of several words made one."""
    joined: list[Token] = []
    index = 0
    while index < len(tokens):
        token = tokens[index]
        if token.text in ONES or token.text in TENS:
            value, end, ordinal = _number(tokens, index)
            kind = "ordinal" if ordinal else "year" if end - index > 1 and is_year(value) else "number"
            text = " ".join(part.text for part in tokens[index:end])
            joined.append(Token(kind, token.start, tokens[end - 1].end, text, value))
            index = end
        else:
            joined.append(token)
            index += 1
    return joined


def _number(tokens: list[Token], index: int) -> tuple[int, int, bool]:
    """The number that begins at `index`, the index after it, and whether it is an ordinal."""
    value, end, ordinal = _below_hundred(tokens, index)
    if ordinal:
        return value, end, True
    if value in (19, 20) and _word(tokens, end) in TENS | ONES:
        rest, after, ordinal = _below_hundred(tokens, end)
        if rest >= 10 and not ordinal:
            return value * 100 + rest, after, False
    for word, size in (("hundred", 100), ("thousand", 1000)):
        if _word(tokens, end) == word and value < size:
            value, end = value * size, end + 1
            follow = end + 1 if _word(tokens, end) == "and" else end
            if _word(tokens, follow) in TENS | ONES:
                rest, end, ordinal = _number(tokens, follow)
                return value + rest, end, ordinal
    return value, end, False


def _below_hundred(tokens: list[Token], index: int) -> tuple[int, int, bool]:
    text = tokens[index].text
    if text in ONES:
        return ONES[text], index + 1, False
    follow = index + 2 if _word(tokens, index + 1) == "-" else index + 1
    unit = _word(tokens, follow)
    if 0 < ONES.get(unit, 0) < 10:
        return TENS[text] + ONES[unit], follow + 1, False
    if ORDINALS.get(unit, 10) < 10:
        return TENS[text] + ORDINALS[unit], follow + 1, True
    return TENS[text], index + 1, False


def _word(tokens: list[Token], index: int) -> str:
    return tokens[index].text if index < len(tokens) else ""
