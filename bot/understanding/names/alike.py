"""Cyrillic and Greek letters that look like Latin ones: «Маria» may begin with another alphabet's М."""

import re

#: Each such letter above the one it looks like, capitals and small letters apart.
_THEIRS = "АВЕЅІЈКМНОРСТУХаеѕіјорсухһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧανορ"
_OURS = "ABESIJKMHOPCTYXaesijopcyxhdqwABEZHIKMNOPTYXavop"
_TABLE = str.maketrans(_THEIRS, _OURS)
_ALIKE = re.compile(f"[{_THEIRS}]")
#: Letters of the Latin alphabet, with or without accents; the multiplication signs between them are none.
_LATIN = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f"
_WORD = re.compile(r"[^\W\d_]+")
_MIXED = re.compile(f"(?=.*[{_LATIN}])[{_LATIN}{_THEIRS}]+")
_WHOLE = re.compile(f"[{_THEIRS}]+")


def unmixed(text: str) -> str:
    """The text with each word of two alphabets written in Latin letters, where all of it looks so."""
    return _WORD.sub(_latin, text) if _ALIKE.search(text) else text


def _latin(found: re.Match[str]) -> str:
    word = found[0]
    return word.translate(_TABLE) if _MIXED.fullmatch(word) else word


def latin_lookalike(text: str) -> str:
    """The text in Latin letters where whole words of it only look so («Роре»); "" where none does.

    Such words may well be meant: they are names in their own alphabet, too.
    """
    words = _WORD.findall(text)
    if not any(map(_WHOLE.fullmatch, words)) or not all(word.translate(_TABLE).isascii() for word in words):
        return ""
    return text.translate(_TABLE)
