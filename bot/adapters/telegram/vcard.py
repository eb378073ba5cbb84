"""The little of a vCard that a contact is made of (RFC 6350: folded lines, `NAME;PARAMETERS:value`)."""

import re

_FOLD = re.compile(r"\r?\n[ \t]")
_ESCAPED = re.compile(r"\\([\\,;nN])")


def field(card: str, name: str) -> str:
    """The first value of that field, such as FN or TEL; "" where there is none, or it isn't plain text."""
    for line in _FOLD.sub("", card).splitlines():
        head, colon, value = line.partition(":")
        label, *parameters = head.upper().split(";")
        if not colon or label.rpartition(".")[2] != name or any("ENCODING" in one for one in parameters):
            continue
        return " ".join(_ESCAPED.sub(_meant, value).removeprefix("tel:").split())
    return ""


def _meant(escaped: re.Match[str]) -> str:
    return " " if escaped[1] in "nN" else escaped[1]
