"""What comes in is bounded before anything looks at it: a platform's promises are not relied on."""

import re
from dataclasses import replace

from bot.core.answer import LONGEST_TEXT, NO_LETTER
from bot.core.message import Inbound, SharedContact
from bot.domain.say import Invocation

LONGEST_NAME = 64
#: As much as the columns for ids hold; nothing real is longer.
LONGEST_ID = 96
LONGEST_TOKEN = 100
LONGEST_LINK = 500
#: Half of a letter (a lone surrogate), which UTF-8 can't write, and NUL, which PostgreSQL won't keep.
NO_LETTERS = re.compile("[\ud800-\udfff\x00]")
#: Invisible, and yet part of how names and pictures are written.
JOINERS = "\u200c\u200d"


def bounded(inbound: Inbound) -> Inbound:
    """The same, with ids, names and links cut to what can be real, and letters that are none replaced.

    The text keeps its length: whoever answers says that it is too long. A field of a command that was filled
    in beyond that becomes such a text.
    """
    sender = inbound.sender
    text, does = inbound.text, inbound.does
    if does is not None:
        longest = max(does.args.values(), key=len, default="")
        text, does = (text, _filled(does)) if len(longest) <= LONGEST_TEXT else (longest, None)
    return replace(
        inbound,
        event=_whole(inbound.event[:LONGEST_ID]),
        sender=replace(sender, name=plain(sender.name), locale=plain(sender.locale)),
        text=_whole(text),
        does=does,
        token=_whole(inbound.token) if len(inbound.token) <= LONGEST_TOKEN else "~",
        reply_to=_whole(inbound.reply_to[:LONGEST_ID]),
        pressed_on=_whole(inbound.pressed_on[:LONGEST_ID]),
        edits=_whole(inbound.edits[:LONGEST_ID]),
        deletes=_whole(inbound.deletes[:LONGEST_ID]),
        zone=inbound.zone[:LONGEST_NAME],
        title=plain(inbound.title),
        forwarded_from=plain(inbound.forwarded_from),
        unread=plain(inbound.unread),
        link=_whole(inbound.link) if len(inbound.link) <= LONGEST_LINK else "",
        contact=None if inbound.contact is None else _contact(inbound.contact),
    )


def _filled(does: Invocation) -> Invocation:
    fields = {plain(name): _whole(value) for name, value in does.args.items()}
    return Invocation(plain(does.command), fields)


def _contact(shared: SharedContact) -> SharedContact:
    return SharedContact(plain(shared.name), plain(shared.phone), plain(shared.handle))


def plain(name: str) -> str:
    """A name on one line, without what can't be seen or turns the direction of what follows."""
    if len(name) <= LONGEST_NAME and name.isprintable() and name.strip() == name and "  " not in name:
        return name
    shown = (char if char.isprintable() or char in JOINERS else " " for char in name[: 4 * LONGEST_NAME])
    return " ".join("".join(shown).split())[:LONGEST_NAME].rstrip()


def _whole(text: str) -> str:
    return text if text.isascii() and "\0" not in text else NO_LETTERS.sub(NO_LETTER, text)
