"""What Discord refuses: an HTTP status, Discord's own code, and its words."""

from typing import Any

#: Discord's error codes as its documentation lists them, with the status that they come under.
UNAUTHORIZED = (401, 0, "401: Unauthorized")
NOT_FOUND = (404, 0, "404: Not Found")
UNKNOWN_CHANNEL = (404, 10003, "Unknown Channel")
UNKNOWN_GUILD = (404, 10004, "Unknown Guild")
UNKNOWN_MEMBER = (404, 10007, "Unknown Member")
UNKNOWN_MESSAGE = (404, 10008, "Unknown Message")
UNKNOWN_USER = (404, 10013, "Unknown User")
UNKNOWN_WEBHOOK = (404, 10015, "Unknown Webhook")
UNKNOWN_INTERACTION = (404, 10062, "Unknown interaction")
TOO_LARGE = (413, 40005, "Request entity too large")
ACKNOWLEDGED = (400, 40060, "Interaction has already been acknowledged.")
NO_ACCESS = (403, 50001, "Missing Access")
NOT_IN_DM = (403, 50003, "Cannot execute action on a DM channel")
NOT_YOURS = (403, 50005, "Cannot edit a message authored by another user")
EMPTY = (400, 50006, "Cannot send an empty message")
DM_CLOSED = (403, 50007, "Cannot send messages to this user")
NO_PERMISSION = (403, 50013, "Missing Permissions")
WEBHOOK_TOKEN = (401, 50027, "Invalid Webhook Token")
NO_RECIPIENT = (400, 50033, "Invalid Recipient(s)")
BAD_JSON = (400, 50109, "The request body contains invalid JSON.")
ARCHIVED = (400, 50083, "Thread is archived")


class Refusal(Exception):
    """A request that Discord would not take."""

    def __init__(self, status: int, code: int, message: str, errors: dict[str, object] | None = None) -> None:
        super().__init__(f"{status} {code} {message}")
        self.status = status
        self.code = code
        self.message = message
        self.errors = errors

    @property
    def body(self) -> dict[str, object]:
        """As it goes over the wire."""
        body: dict[str, object] = {"message": self.message, "code": self.code}
        return body | {"errors": self.errors} if self.errors else body


def invalid(where: str, code: str, message: str) -> Refusal:
    """A form with a field that won't do; `where` is its path, such as «components.0.label»."""
    errors: dict[str, object] = {"_errors": [{"code": code, "message": message}]}
    for step in reversed(where.split(".")):
        errors = {step: errors}
    return Refusal(400, 50035, "Invalid Form Body", errors)


def length(where: str, value: object, least: int, most: int) -> None:
    """Raise unless it is a text of so many characters."""
    if not isinstance(value, str):
        raise invalid(
            where, "BASE_TYPE_REQUIRED" if value is None else "STRING_TYPE_CONVERT", "A text is needed"
        )
    if not least <= len(value) <= most:
        raise invalid(where, "BASE_TYPE_BAD_LENGTH", f"Must be between {least} and {most} in length.")


def most(where: str, values: object, number: int) -> list[dict[str, Any]]:
    """The list of objects that this is. Raises where it isn't, or is too long."""
    if not isinstance(values, list) or not all(isinstance(one, dict) for one in values):
        raise invalid(where, "LIST_TYPE_CONVERT", "A list of objects is needed")
    if len(values) > number:
        raise invalid(where, "BASE_TYPE_MAX_LENGTH", f"Must be {number} or fewer in length.")
    return values
