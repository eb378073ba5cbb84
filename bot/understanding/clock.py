"""A time zone and a time of day in a person's own words: «Berlin 9:30», «half past eight, New York»."""

import re
from dataclasses import dataclass
from datetime import time
from functools import cache
from zoneinfo import available_timezones

_TIME = re.compile(
    r"\b(?:at\s+)?(?:(?P<hour>[01]?\d|2[0-3])(?:(?:[:.h])(?P<minute>[0-5]\d))?\s*(?P<half>[ap]\.?m\.?)?"
    r"|(?P<word>noon|midday|midnight))(?![\w:])",
    re.IGNORECASE,
)
_WORDS = {"noon": time(12), "midday": time(12), "midnight": time(0)}
_FILLER = re.compile(
    r"\b(?:at|in|the|and|please|o'?clock|every|each|day|daily|time|zone|i'?m|i am|morning)\b|[,;.]",
    re.IGNORECASE,
)

#: Names that people use and the database of zones doesn't have, or has with another meaning.
COMMON = {
    "utc": ("UTC",),
    "gmt": ("UTC",),
    "cet": ("Europe/Berlin",),
    "cest": ("Europe/Berlin",),
    "uk": ("Europe/London",),
    "england": ("Europe/London",),
    "bst": ("Europe/London",),
    "germany": ("Europe/Berlin",),
    "munich": ("Europe/Berlin",),
    "hamburg": ("Europe/Berlin",),
    "france": ("Europe/Paris",),
    "spain": ("Europe/Madrid",),
    "barcelona": ("Europe/Madrid",),
    "italy": ("Europe/Rome",),
    "milan": ("Europe/Rome",),
    "est": ("America/New_York",),
    "edt": ("America/New_York",),
    "eastern": ("America/New_York",),
    "nyc": ("America/New_York",),
    "boston": ("America/New_York",),
    "miami": ("America/New_York",),
    "washington": ("America/New_York",),
    "central": ("America/Chicago",),
    "austin": ("America/Chicago",),
    "dallas": ("America/Chicago",),
    "houston": ("America/Chicago",),
    "mountain": ("America/Denver",),
    "pst": ("America/Los_Angeles",),
    "pdt": ("America/Los_Angeles",),
    "pacific": ("America/Los_Angeles",),
    "california": ("America/Los_Angeles",),
    "san francisco": ("America/Los_Angeles",),
    "seattle": ("America/Los_Angeles",),
    "usa": ("America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles"),
    "us": ("America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles"),
    "india": ("Asia/Kolkata",),
    "mumbai": ("Asia/Kolkata",),
    "delhi": ("Asia/Kolkata",),
    "bangalore": ("Asia/Kolkata",),
    "china": ("Asia/Shanghai",),
    "beijing": ("Asia/Shanghai",),
    "japan": ("Asia/Tokyo",),
    "australia": ("Australia/Sydney", "Australia/Brisbane", "Australia/Adelaide", "Australia/Perth"),
    "brazil": ("America/Sao_Paulo", "America/Manaus"),
    "rio": ("America/Sao_Paulo",),
}
_OFFSET = re.compile(r"(?:utc|gmt)\s*(?P<sign>[+-])\s*(?P<hours>1[0-4]|0?\d)(?![\d:])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Clock:
    """What was read: zones that fit (IANA names; several: to be asked about), a local time, the rest."""

    zones: tuple[str, ...] = ()
    at: time | None = None
    unread: str = ""


def read_clock(text: str) -> Clock:
    """The zone and the time of day that a text names, in either order; either may be missing."""
    rest = text.strip()
    zones: tuple[str, ...] = ()
    offset = _OFFSET.search(rest)
    if offset is not None:
        hours = int(offset["hours"])
        # The database's Etc zones count westward.
        zones = (f"Etc/GMT{'-' if offset['sign'] == '+' else '+'}{hours}",) if hours else ("UTC",)
        rest = rest[: offset.start()] + " " + rest[offset.end() :]
    at, rest = _take_time(rest)
    rest = " ".join(_FILLER.sub(" ", rest).split())
    if rest and not zones:
        zones = zones_named(rest)
        rest = "" if zones else rest
    return Clock(zones, at, rest)


def zones_named(text: str) -> tuple[str, ...]:
    """The zones that a name of a zone, a city or a country can mean, best first."""
    wanted = _fold(text)
    if wanted in COMMON:
        return COMMON[wanted]
    names = _zones()
    if wanted in names:
        return (names[wanted],)
    cities = tuple(zone for folded, zone in names.items() if folded.rpartition("/")[2] == wanted)
    if cities:
        return cities
    inside = (zone for folded, zone in names.items() if wanted in folded.split("/"))
    return tuple(sorted(inside)) if len(wanted) > 2 else ()


def _take_time(text: str) -> tuple[time | None, str]:
    found = next((one for one in _TIME.finditer(text)), None)
    if found is None:
        return None, text
    rest = text[: found.start()] + " " + text[found.end() :]
    if found["word"]:
        return _WORDS[found["word"].lower()], rest
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    half = (found["half"] or "").lower()[:1]
    if half and hour > 12:
        return None, text
    if half == "p":
        hour = hour % 12 + 12
    elif half == "a":
        hour %= 12
    return time(hour, minute), rest


@cache
def _zones() -> dict[str, str]:
    """Every zone by its folded name; several old spellings of one zone are left to the database."""
    return {_fold(zone): zone for zone in sorted(available_timezones()) if "/" in zone or zone == "UTC"}


def _fold(text: str) -> str:
    return text.strip().lower().replace("_", " ")
