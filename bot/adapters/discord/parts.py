"""A long text as several messages, each within what Discord takes."""

from unicodedata import combining

from bot.adapters.discord.plain import escape

#: Of a message. Discord's interface counts code points (its developers, discord-api-docs #1315), as Python
#: does, and backslashes too.
LONGEST = 2000
#: At the end of a paragraph or a line only where that leaves no message nearly empty.
_BREAKS = (("\n\n", 0.4), ("\n", 0.4), (" ", 0.0))
_JOINER = "\u200d"
_JOINED = frozenset((_JOINER, "\ufe0e", "\ufe0f", *map(chr, range(0x1F3FB, 0x1F400))))


def split(text: str, most: int = LONGEST) -> list[str]:
    """The text in parts, at least one, of which each has at most `most` code points when escaped.

    It is parted after a paragraph, a line or a word, what stands between going with the cut; a word that is
    too long for itself is cut where no sign is torn apart.
    """
    parts = []
    while len(escape(text)) > most:
        cut = _cut(text, most)
        if part := text[:cut].rstrip():
            parts.append(part)
        text = text[cut:].lstrip()
    return [*parts, text] if text or not parts else parts


def _cut(text: str, most: int) -> int:
    end = min(len(text), most)
    while (over := len(escape(text[:end])) - most) > 0:
        end -= (over + 1) // 2
    for mark, least in _BREAKS:
        at = text.rfind(mark, max(1, int(end * least)), end + len(mark))
        if at > 0:
            return at
    return _whole(text, end)


def _whole(text: str, end: int) -> int:
    """`end`, or before the sign that it would tear apart."""
    at = end
    while at > 1 and (combining(text[at]) or text[at] in _JOINED or text[at - 1] == _JOINER):
        at -= 1
    return at if at > 1 else end
