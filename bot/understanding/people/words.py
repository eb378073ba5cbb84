"""A message taken apart into words, handles and marks, each with its place in the text."""

import re
from dataclasses import dataclass

from bot.understanding.names import TITLES, fold

_APOSTROPHE = "['’ʼ]"

_TOKEN = re.compile(
    rf"""
    (?P<address> https?://\S+ | www\.\S+ | [\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+ | \#\w+ )
  | (?P<handle>  (?<!\w)@\w(?:[\w.\-]*\w)? )
  | (?P<number>  \d[\w:.,/%\-]* )
  | (?P<word>    w/(?!\w) | [^\W\d_][^\W_]*(?:{_APOSTROPHE}[^\W_]+|[-‐‑][^\W\d_][^\W_]*)*{_APOSTROPHE}? )
  | (?P<mark>    <> | -> | \S )
    """,
    re.VERBOSE,
)
_POSSESSIVE = re.compile(rf"{_APOSTROPHE}[sS]?\Z")
_ENDS_SENTENCE = frozenset('.!?…:;–—•*"“”(>→|')


@dataclass(slots=True)
class Token:
    """One word, handle, number or mark, without a possessive «'s», from `start` to `end` of the text."""

    kind: str
    text: str
    start: int
    end: int
    low: str
    """Folded: what it is looked up by."""
    possessive: bool
    opens: bool
    """Whether a sentence or a line begins here, so that a capital says nothing."""
    close: bool
    """Whether only blanks part it from the token before it."""

    @property
    def capital(self) -> bool:
        return self.text[:1].isupper()

    @property
    def uncased(self) -> bool:
        """Whether it is of a script without capitals."""
        return self.kind == "word" and not self.text.isascii() and self.text.lower() == self.text.upper()


def _abbreviates(found: list[Token]) -> bool:
    """Whether the full stop just found stands behind a title or an initial."""
    return len(found) > 1 and (found[-2].low in TITLES or (len(found[-2].text) == 1 and found[-2].capital))


def take_apart(text: str) -> list[Token]:
    """The tokens of a text in order. Web and mail addresses and hashtags are one token each."""
    found: list[Token] = []
    opens, last = True, 0
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or "mark"
        start, end = match.span()
        body = match[0]
        line = "\n" in text[last:start]
        possessive = False
        if kind == "word":
            if cut := _POSSESSIVE.search(body):
                possessive, end, body = True, start + cut.start(), body[: cut.start()]
            low = "w" if body == "w/" else fold(body)
        else:
            low = body.lower()
        found.append(Token(kind, body, start, end, low, possessive, opens or line, bool(found) and not line))
        opens = kind == "mark" and body in _ENDS_SENTENCE and not (body == "." and _abbreviates(found))
        last = match.end()
    return found
