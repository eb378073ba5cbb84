"""What is shown in a chat: plain text in parts, files, pictures, changes of what stands there."""

from collections import OrderedDict
from dataclasses import dataclass, field

from telegram import InlineKeyboardMarkup, LinkPreviewOptions
from telegram.error import BadRequest

from bot.adapters.telegram import errors
from bot.adapters.telegram.keyboard import keyboard
from bot.adapters.telegram.plain import LONGEST_CAPTION, split, units, unpinged, whole
from bot.adapters.telegram.wire import UPLOAD, Wire
from bot.core.message import Outbound, TransportError
from bot.domain.say import File

#: Messages of several parts of which is remembered how far they got.
REMEMBERED = 256

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


@dataclass(slots=True)
class _Draft:
    """A message as Telegram takes it."""

    chat: int
    thread: int | None
    parts: list[str]
    caption: str
    file: File | None
    picture: bool
    choices: InlineKeyboardMarkup | None
    edits: int | None
    sent: list[str] = field(default_factory=list)
    """The native ids of the parts that stand there already."""


class Sender:
    """Sends through a wire. The native id of a message in several parts is the last one's.

    The choices are below that one, and a later change replaces that one alone. A message that failed halfway
    goes on where it stopped when it is sent again by the same process.
    """

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._halfway: OrderedDict[int, list[str]] = OrderedDict()

    async def send(self, message: Outbound) -> str:
        """Show it; its native id. Raises TelegramError, and TransportError for what can't be shown at all."""
        draft = _draft(message)
        draft.sent = self._halfway.pop(message.id, draft.sent)
        try:
            return await self._show(draft)
        except BaseException:
            if draft.sent:
                self._halfway[message.id] = draft.sent
                while len(self._halfway) > REMEMBERED:
                    self._halfway.popitem(last=False)
            raise

    async def _show(self, draft: _Draft) -> str:
        last = len(draft.parts) - (draft.file is None)
        for place, part in enumerate(draft.parts):
            if place >= len(draft.sent):
                draft.sent.append(await self._part(draft, part, place, last))
        if draft.file is not None:
            draft.sent.append(await self._file(draft, draft.file))
        return draft.sent[-1]

    async def _part(self, draft: _Draft, text: str, place: int, last: int) -> str:
        choices = draft.choices if place == last else None
        if place == 0 and draft.edits is not None and await self._changed(draft, text, draft.edits, choices):
            return str(draft.edits)
        sent = await self._wire.send_message(
            draft.chat,
            text,
            message_thread_id=draft.thread,
            reply_markup=choices,
            link_preview_options=_NO_PREVIEW,
        )
        return str(sent.message_id)

    async def _changed(
        self, draft: _Draft, text: str, native: int, choices: InlineKeyboardMarkup | None
    ) -> bool:
        """Change the message; False where it can't be, so that a new one is due."""
        try:
            await self._wire.edit_message_text(
                text, draft.chat, native, reply_markup=choices, link_preview_options=_NO_PREVIEW
            )
        except BadRequest as error:
            if errors.without_text(error):
                return await self._recaptioned(draft, text, native, choices)
            return _settled(error)
        return True

    async def _recaptioned(
        self, draft: _Draft, text: str, native: int, choices: InlineKeyboardMarkup | None
    ) -> bool:
        if units(text) > LONGEST_CAPTION:
            return False
        try:
            await self._wire.edit_message_caption(draft.chat, native, caption=text, reply_markup=choices)
        except BadRequest as error:
            return _settled(error)
        return True

    async def _file(self, draft: _Draft, file: File) -> str:
        if draft.picture:
            try:
                sent = await self._wire.send_photo(
                    draft.chat,
                    file.content,
                    filename=file.name,
                    caption=draft.caption or None,
                    message_thread_id=draft.thread,
                    reply_markup=draft.choices,
                    read_timeout=UPLOAD,
                )
            except BadRequest as error:
                if not errors.no_picture(error):
                    raise
            else:
                return str(sent.message_id)
        sent = await self._wire.send_document(
            draft.chat,
            file.content,
            filename=file.name,
            caption=draft.caption or None,
            message_thread_id=draft.thread,
            reply_markup=draft.choices,
            disable_content_type_detection=True,
            read_timeout=UPLOAD,
        )
        return str(sent.message_id)


def _draft(message: Outbound) -> _Draft:
    """Raises TransportError for what must not or can't be shown."""
    address = message.address
    if message.only_for:  # a group has no place that only one person sees
        raise TransportError("nothing can be shown to one person in a group", permanent=True)
    text = whole("\n\n".join(filter(None, (message.text, message.picture))))
    if address.group:
        text = unpinged(text)
    caption = text if message.file is not None and units(text) <= LONGEST_CAPTION else ""
    parts = [] if caption else split(text)
    if not parts and message.file is None:
        raise TransportError("there is nothing in it", permanent=True)
    # Telegram can't put a file into a message that stands: that one comes anew
    edits = int(message.edits) if message.edits and message.file is None else None
    return _Draft(
        chat=int(address.chat),
        thread=int(address.thread) if address.thread else None,
        parts=parts,
        caption=caption,
        file=message.file,
        picture=bool(message.picture),
        choices=keyboard(message.buttons),
        edits=edits,
    )


def _settled(error: BadRequest) -> bool:
    """Whether the message is as it should be (True) or a new one is due (False); raises what else it is."""
    if errors.unchanged(error):
        return True
    if errors.unchangeable(error):
        return False
    raise error
