"""What a request carries, read as strictly as the platform reads it."""

import json
from typing import Any

from tests.adapters.telegram.standin.facts import LONGEST_DATA, MOST_BUTTONS
from tests.adapters.telegram.standin.model import Keyboard
from tests.adapters.telegram.standin.problems import bad

#: An uploaded file: its name, media type and bytes.
Upload = tuple[str, str, bytes]


class Params:
    """The fields of a request: texts, uploads, and with a JSON body any value."""

    def __init__(self, fields: dict[str, Any]) -> None:
        self._fields = fields

    def __contains__(self, name: str) -> bool:
        return name in self._fields

    def text(self, name: str) -> str:
        """A field as text, "" where it is missing."""
        value = self._fields.get(name, "")
        if isinstance(value, tuple):
            return bytes(value[2]).decode()
        return value if isinstance(value, str) else json.dumps(value)

    def number(self, name: str, default: int = 0) -> int:
        """A whole number. Raises ApiError."""
        value = self.text(name)
        if not value:
            return default
        try:
            return int(value)
        except ValueError:
            raise bad(f"{name} must be an Integer") from None

    def flag(self, name: str) -> bool:
        """True for what the platform takes for yes."""
        return self.text(name).lower() in ("true", "1", "yes")

    def chat(self) -> int:
        """The chat's id. Raises ApiError."""
        value = self.text("chat_id")
        if not value:
            raise bad("chat_id is empty")
        try:
            return int(value)
        except ValueError:
            raise bad("chat not found") from None

    def value(self, name: str, what: str) -> Any:
        """A field that is JSON; None where it is missing. `what` it should have been. Raises ApiError."""
        value = self._fields.get(name)
        if not isinstance(value, str) or not value:
            return value or None
        try:
            return json.loads(value)
        except ValueError:
            raise bad(f"can't parse {what} JSON object") from None

    def upload(self, name: str) -> Upload | str:
        """The file that comes with it, or the id of one that came before. Raises ApiError."""
        value = self._fields.get(name)
        if isinstance(value, str) and value.startswith("attach://"):
            value = self._fields.get(value.removeprefix("attach://"))
        if not value:
            raise bad(f"there is no {name} in the request")
        if isinstance(value, tuple):
            if not value[2]:
                raise bad("file must be non-empty")
            return value[0], value[1], bytes(value[2])
        return str(value)

    def keyboard(self) -> Keyboard:
        """The inline keyboard; [] for none. Raises ApiError."""
        markup = self.value("reply_markup", "reply keyboard markup")
        if markup is None:
            return []
        if not isinstance(markup, dict):
            raise bad("object expected as reply markup")
        rows = markup.get("inline_keyboard", [])
        if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
            raise bad('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays')
        buttons = [button for row in rows for button in row]
        if len(buttons) > MOST_BUTTONS:
            raise bad("reply markup is too long")
        for button in buttons:
            _check(button)
        return [row for row in rows if row]


def _check(button: Any) -> None:
    if not isinstance(button, dict) or not isinstance(button.get("text"), str):
        raise bad('can\'t parse inline keyboard button: Field "text" must be of type String')
    if not button["text"].strip():
        raise bad("can't parse inline keyboard button: Text must be non-empty")
    data = button.get("callback_data")
    if data is None and "url" not in button:
        raise bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if data is not None and not 1 <= len(str(data).encode()) <= LONGEST_DATA:
        raise bad("BUTTON_DATA_INVALID")
