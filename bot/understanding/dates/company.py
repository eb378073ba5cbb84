"""The words beside a word that could be a date: which of them let it be one.

«on 5th Avenue», «the 2nd call», «an Easter card», «in the sun»: what stands after or before decides.
"""

from bot.understanding.dates.rules import Scene
from bot.understanding.dates.tokens import Token

_SIGNS_AND_DATES = frozenset(
    """
    comma dot dash stop plus slash and or at on in of from to after before within about for by the a back now
    clock day period weekday weekday_weak today part night next last this year amount end start early late
    """.split()
)
_SMALL_WORDS = frozenset(
    """
    but so because as if when while since until unless though although that which who whose where why how
    with w without for by about re regarding over via per into onto through during between among than
    i we you he she it they me us him her them my our your his their its
    is was are were am be been being has have had do does did will would can could should shall might must may
    wants want wanted says said asked needs need
    not no yes ok okay please pls thanks thx then again already too also still instead maybe perhaps probably
    definitely sometime ideally latest morning afternoon evening night early all s
    """.split()
)
# after these a word is a date and nothing else
LEADS = frozenset("on by before after since until till til from for around due this next last".split())


def ends(scene: Scene) -> bool:
    """Whether what a rule is looking at stands for itself: no noun follows that it could belong to."""
    after = scene.after
    return after is None or after.kind in _SIGNS_AND_DATES or after.text in _SMALL_WORDS


def closed(scene: Scene) -> bool:
    """Whether a sign or nothing follows."""
    return scene.after is None or scene.after.kind in ("dot", "comma", "stop", "dash")


def led(scene: Scene) -> bool:
    """Whether a word stands before that leads into a date."""
    before = scene.before
    return before is not None and before.text in LEADS


def follows(scene: Scene, *words: str) -> bool:
    """Whether one of these words stands just before."""
    before = scene.before
    return before is not None and before.text in words


def starts(scene: Scene) -> bool:
    """Whether nothing, or a sign, stands before."""
    before: Token | None = scene.before
    return before is None or before.kind in ("comma", "dot", "dash", "stop", "plus")
