"""What a message carries: words, a contact, somebody else's words, or what can't be read."""

from typing import NamedTuple

from telegram import (
    Contact,
    Document,
    Message,
    MessageOriginChannel,
    MessageOriginChat,
    MessageOriginHiddenUser,
    MessageOriginUser,
)

from bot.adapters.telegram.plain import whole
from bot.adapters.telegram.vcard import field
from bot.core.message import SharedContact

#: Bytes of a file that is still taken.
LARGEST_FILE = 1_000_000

#: What a message may have besides words, and what that is called. An animation comes as a document as well.
_KINDS = (
    ("photo", "picture"),
    ("paid_media", "picture"),
    ("voice", "voice"),
    ("video", "video"),
    ("video_note", "video"),
    ("animation", "video"),
    ("audio", "audio"),
    ("sticker", "sticker"),
    ("dice", "sticker"),
    ("venue", "place"),
    ("location", "place"),
    ("poll", "poll"),
    ("checklist", "list"),
    ("story", "story"),
    ("game", "game"),
)


class Origin(NamedTuple):
    """Whose words a message holds: whether they are passed on, from whom, and where they stand."""

    passed_on: bool = False
    whom: str = ""
    link: str = ""


def words(message: Message) -> str:
    """Its text, or what is written below a picture or a file. Formatting is left out."""
    return whole(message.text or message.caption or "")


def unread(message: Message) -> str:
    """The kind of what came with it and can't be read; "" for none."""
    for attribute, kind in _KINDS:
        if getattr(message, attribute):
            return kind
    if message.document is not None and (message.document.file_size or 0) > LARGEST_FILE:
        return "big-file"
    return ""


def document(message: Message) -> Document | None:
    """A file that may be fetched."""
    return None if unread(message) else message.document


def shared(contact: Contact | None) -> SharedContact | None:
    """A shared contact. The vCard's name counts where it is the fuller one."""
    if contact is None:
        return None
    card = whole(contact.vcard or "")
    name = whole(" ".join(filter(None, (contact.first_name, contact.last_name))))
    name = max(name, field(card, "FN"), key=len)
    return SharedContact(name=name, phone=whole(contact.phone_number) or field(card, "TEL"))


def origin(message: Message) -> Origin:
    """Whether it was written elsewhere, and by whom; by the sender: under the name that goes with it here."""
    sender = message.from_user
    match message.forward_origin:
        case None:
            return Origin()
        case MessageOriginUser(sender_user=user):
            own = sender is not None and user.id == sender.id
            return Origin(True, whole(user.first_name if own else user.full_name))
        case MessageOriginHiddenUser(sender_user_name=name):
            own = sender is not None and name == sender.full_name
            return Origin(True, whole(sender.first_name if own and sender is not None else name))
        case MessageOriginChat(sender_chat=chat):
            return Origin(True, whole(chat.effective_name or ""))
        case MessageOriginChannel(chat=chat, message_id=number):
            link = f"https://t.me/{chat.username}/{number}" if chat.username else ""
            return Origin(True, whole(chat.effective_name or ""), link)
        case _:
            return Origin(True)
