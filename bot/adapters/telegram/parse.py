"""From an update to what it comes to: pure, asks nobody."""

from typing import TypedDict

from telegram import (
    CallbackQuery,
    Chat,
    ChatMemberRestricted,
    ChatMemberUpdated,
    InaccessibleMessage,
    Message,
    Update,
    User,
)
from telegram.constants import ChatMemberStatus, ChatType

from bot.adapters.telegram import called, content
from bot.adapters.telegram.events import Back, Event, Gone, Me, Moved, Pressed, Said
from bot.adapters.telegram.plain import whole
from bot.core.address import Account, Address
from bot.core.message import Inbound

PLATFORM = "telegram"


class _InGroup(TypedDict, total=False):
    title: str
    community: str
    door: str


def parse(update: Update, me: Me) -> Event | None:
    """What it comes to; None for what is none of our business, such as others' talk in a group."""
    if update.callback_query is not None:
        return _press(update, update.callback_query, me)
    if update.my_chat_member is not None:
        return _standing(update.my_chat_member)
    if update.message is not None:
        return _moved(update.message) or _said(update, update.message, me)
    if update.edited_message is not None:
        return _said(update, update.edited_message, me, edited=True)
    return None


def _said(update: Update, message: Message, me: Me, *, edited: bool = False) -> Said | None:
    sender = message.from_user
    if sender is None or sender.is_bot or message.sender_chat is not None or _closed(message.chat):
        return None
    text = content.words(message)
    contact, unread, document = content.shared(message.contact), content.unread(message), None
    if not edited:
        document = content.document(message)
    elif not text:
        return None  # such as a shared place that moves on
    if not (text or contact or unread or document) or called.to_another(text, me):
        return None
    address, replied = _address(message.chat, message), _replied(message, me)
    if address.group and not (replied or called.to_us(text, me) or called.mentioned(text, me)):
        return None
    origin = content.origin(message)
    here = f"{message.chat.id}:{message.message_id}"
    text = text if origin.passed_on else called.bare(text, me)
    inbound = Inbound(
        event=f"u{update.update_id}" if edited else here,
        address=address,
        sender=_account(sender),
        text=called.unmentioned(text, me) if address.group else text,
        reply_to=replied,
        edits=here if edited else "",
        at=message.date,
        passed_on=origin.passed_on,
        forwarded_from=origin.whom,
        link=origin.link,
        unread=unread,
        contact=contact,
        **_in_group(message.chat, address, me),
    )
    album = message.media_group_id or "" if unread and not text else ""
    return Said(inbound, address.group and bool(called.command(text)), document, album)


def _press(update: Update, query: CallbackQuery, me: Me) -> Pressed:
    message, said = query.message, None
    if message is not None and query.data and not _closed(message.chat):
        address = _address(message.chat, None if isinstance(message, InaccessibleMessage) else message)
        inbound = Inbound(
            event=f"u{update.update_id}",
            address=address,
            sender=_account(query.from_user),
            token=whole(query.data),
            pressed_on=str(message.message_id),
            **_in_group(message.chat, address, me),
        )
        said = Said(inbound, asks=address.group)
    return Pressed(query.id, said)


def _standing(change: ChatMemberUpdated) -> Event | None:
    """The bot was blocked, removed, muted, or let in again."""
    if change.chat.type == ChatType.CHANNEL:
        return None
    address, now = _address(change.chat), change.new_chat_member
    out = now.status in (ChatMemberStatus.BANNED, ChatMemberStatus.LEFT)
    if isinstance(now, ChatMemberRestricted):
        out = not (now.is_member and now.can_send_messages)
    return Gone(address) if out else Back(address)


def _moved(message: Message) -> Moved | None:
    old, new = message.migrate_from_chat_id, message.migrate_to_chat_id
    if old is None and new is None:
        return None
    return Moved(_group(old or message.chat.id), _group(new or message.chat.id))


def _replied(message: Message, me: Me) -> str:
    """The message of ours that it answers; the head of a topic is no message."""
    to = message.reply_to_message
    if to is None or to.from_user is None or to.from_user.id != me.id or to.forum_topic_created is not None:
        return ""
    return str(to.message_id)


def _closed(chat: Chat) -> bool:
    return chat.type not in (ChatType.PRIVATE, ChatType.GROUP, ChatType.SUPERGROUP)


def _address(chat: Chat, message: object = None) -> Address:
    """The chat, with the topic where it is a group's. In a private chat the bot writes outside of topics."""
    group, thread = chat.type != ChatType.PRIVATE, ""
    if group and isinstance(message, Message) and message.is_topic_message:
        thread = str(message.message_thread_id or "")
    return Address(PLATFORM, str(chat.id), thread, group)


def _group(chat: int) -> Address:
    return Address(PLATFORM, str(chat), group=True)


def _account(user: User) -> Account:
    return Account(PLATFORM, str(user.id), whole(user.first_name), user.language_code or "")


def _in_group(chat: Chat, address: Address, me: Me) -> _InGroup:
    if not address.group:
        return {}
    return {"title": whole(chat.title or ""), "community": address.chat, "door": me.door}
