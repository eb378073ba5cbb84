"""A message taken apart into words, handles and marks, each with its place in the text."""

import re
from dataclasses import dataclass

from bot.understanding.names.fold import fold

_APOSTROPHE = "['’ʼ]"

_TOKEN = re.compile(
    rf"""
    (?P<skip>  https?://\S+ | www\.\S+ | [\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+ | \#\w+ )
  | (?P<handle> @\w(?:[\w.\-]*\w)? )
  | (?P<number> \d[\w:.,/%\-]* )
  | (?P<word>  w/(?!\w) | [^\W\d_]\w*(?:(?:{_APOSTROPHE}|[-‐‑])[^\W_]+)*{_APOSTROPHE}? )
  | (?P<mark>  <> | -> | \S )
    """,
    re.VERBOSE,
)
_POSSESSIVE = re.compile(rf"(?:{_APOSTROPHE}[sS]?)\Z")


@dataclass(slots=True)
class Token:
    """One word, handle or mark. `text` is without a possessive, `end` is where it ends without it."""

    kind: str
    text: str
    start: int
    end: int
    low: str
    """Folded: what it is looked up by."""
    possessive: bool = False
    opens: bool = False
    """Whether a sentence begins here, so that a capital says nothing."""

    @property
    def capital(self) -> bool:
        return self.text[:1].isupper()


def tokens(text: str) -> list[Token]:
    """The tokens of a text in order; blanks are left out, so are addresses and hashtags."""
    found: list[Token] = []
    opens = True
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or "mark"
        start, end = match.span()
        body = match[0]
        possessive = False
        if kind == "word":
            if cut := _POSSESSIVE.search(body):
                possessive, end, body = True, start + cut.start(), body[: cut.start()]
            low = fold(body) if body != "w/" else "w"
        else:
            low = body.lower()
        found.append(Token(kind, body, start, end, low, possessive, opens))
        opens = (kind == "mark" and body in ".!?…:;-–—•*\"“(\n>") or (kind == "number" and body.endswith("."))
    return found
