"""Draws what posts show; the drawing and its library are loaded when the first picture is due."""

from collections.abc import Callable, Mapping
from datetime import date

from bot.core.ports import Stores
from bot.core.squad_views import recap_of
from bot.domain.say import Phrase
from bot.domain.squads.recap import Recap


class RecapArtist:
    """Fulfils core.pump.rendering.Artist for a squad's week. `put` puts a phrase into a language."""

    def __init__(self, put: Callable[[Phrase, str], str]) -> None:
        self._put = put

    def look(self, stores: Stores, args: Mapping[str, str]) -> tuple[Recap, str] | None:
        """The week as it stands, and the squad's language; None where the squad is no more."""
        squad = stores.squads.get(int(args["squad"]))
        if squad is None:
            return None
        return recap_of(stores.squads, squad, date.fromisoformat(args["week"])), squad.locale

    def draw(self, seen: tuple[Recap, str]) -> bytes:
        """The picture as PNG."""
        from bot.pictures.recap import picture

        recap, locale = seen
        return picture(recap, lambda phrase: self._put(phrase, locale))
