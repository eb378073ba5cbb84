"""Names reduced to what they are compared by: no case, no accents, no punctuation."""

import re
import unicodedata

from bot.understanding.names.alike import unmixed

#: Letters that Unicode does not take apart, though people leave their stroke or ligature out.
_PLAIN = {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"}

_APOSTROPHES = "'’ʼ‘`´"


class _Table(dict[int, str | None]):
    """A translation table that looks a character up in Unicode once."""

    def __missing__(self, code: int) -> str | None:
        self[code] = made = self._make(chr(code))
        return made

    @staticmethod
    def _make(char: str) -> str | None:
        category = unicodedata.category(char)
        if char in _APOSTROPHES or category == "Cf" or "\u0300" <= char <= "\u036f":
            return None
        if category[0] in "PSZC":
            return " "
        return _PLAIN.get(char, char)


_TABLE = _Table()


def fold(text: str) -> str:
    """The words of `text` in lower case, parted by one blank, without accents and punctuation.

    Apostrophes vanish («O'Brien» is «obrien»), all other punctuation parts («Jean-Luc» is «jean luc»).
    Only accents of Latin, Greek and Cyrillic go; the vowel signs of other scripts are letters. A word in
    which Latin letters stand beside Cyrillic or Greek ones that look so is one of Latin letters.
    """
    if text.isascii():
        folded = text.lower().translate(_TABLE)
    else:
        apart = unicodedata.normalize("NFKD", unmixed(text)).casefold().translate(_TABLE)
        folded = unicodedata.normalize("NFC", apart)
    return " ".join(folded.split())


def handle_key(handle: str) -> str:
    """What a handle is compared by: lower case, without its @. Dots and underscores count."""
    return handle.strip().lstrip("@").casefold()


_HANDLE = re.compile(r"@\w[\w.\-]*\Z")


def is_handle(text: str) -> bool:
    """Whether the whole text is one handle with its @."""
    return _HANDLE.match(text) is not None
