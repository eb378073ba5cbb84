"""What interactions still allow: each can be answered through its token for a quarter of an hour.

Kept in memory only. After a restart, or when a token ran out, answers take the ordinary way.
"""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field

#: Seconds; Discord's 15 minutes, less what a request may take.
LIFE = 14.5 * 60
#: Sessions kept, and messages that only a session can change: what half an hour of a busy bot brings.
MOST = 20_000


@dataclass(slots=True)
class Session:
    """An acknowledged interaction of somebody. `open` says that its answer is still awaited («thinking»).

    `hidden`: what is answered through it only that person sees. `chat` is where it was, as in the address of
    its Inbound; `pressed_on` the message whose button was pressed.
    """

    application: int
    token: str
    chat: str
    hidden: bool
    open: bool
    until: float
    pressed_on: str = ""
    first: int = 0
    """The outbox row that the awaited answer was made of."""
    original: str = ""
    """The native id of that answer; of the message with the button, where one was pressed."""
    sent: dict[tuple[int, int], str] = field(default_factory=dict)
    """What further messages were sent for which part of which row, as these have no nonce."""

    def takes(self, row: int) -> bool:
        """Whether the awaited answer is, or now becomes, this row's; a repeat changes it once more."""
        if self.open:
            self.open, self.first = False, row
        return self.first == row


class Sessions:
    """Sessions by event. `elapsed` gives seconds of a clock that never goes back."""

    def __init__(self, elapsed: Callable[[], float], most: int = MOST) -> None:
        self._elapsed = elapsed
        self._most = most
        self._sessions: OrderedDict[str, Session] = OrderedDict()
        self._hidden: OrderedDict[str, Session] = OrderedDict()

    def begin(
        self,
        event: str,
        *,
        application: int,
        token: str,
        chat: str,
        hidden: bool,
        awaited: bool,
        pressed_on: str = "",
    ) -> Session:
        """An interaction was acknowledged; `awaited`: with the promise of a message."""
        until = self._elapsed() + LIFE
        session = Session(application, token, chat, hidden, awaited, until, pressed_on, original=pressed_on)
        self._sessions[event] = session
        self._shrink()
        return session

    def of(self, event: str) -> Session | None:
        """The session of that event while it lives."""
        return self._alive(self._sessions.get(event))

    def forget(self, event: str) -> None:
        """Its token is worth nothing any more."""
        self._sessions.pop(event, None)

    def hide(self, native: str, session: Session) -> None:
        """That message is seen by one person, and can be changed through this session alone."""
        self._hidden[native] = session
        self._hidden.move_to_end(native)
        self._shrink()

    def behind(self, native: str) -> Session | None:
        """The session through which that hidden message can be changed."""
        return self._alive(self._hidden.get(native))

    def _alive(self, session: Session | None) -> Session | None:
        return session if session is not None and self._elapsed() < session.until else None

    def _shrink(self) -> None:
        """What ran out goes; they come in order of time."""
        now = self._elapsed()
        for kept in (self._sessions, self._hidden):
            while kept and (len(kept) > self._most or next(iter(kept.values())).until <= now):
                kept.popitem(last=False)
