"""The measuring contract: JSON Lines in, JSON Lines out, so that anybody can measure how Rapport reads.

In: `id`, `text`; optional `now` (local ISO time), `zone` (IANA), `contacts` (names) or `contacts_file` (path
of a JSON list of names), `prefer` («past» or «future»), `order` («DMY» or «MDY»). Out: `act`, `entries`,
`kinds`, `people`, `dates`, `occurred_on`, `follow_up_on`, `ambiguous_with`; with `explain` also `sure`,
`because`, `unread`.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bot.understanding.names import Directory
from bot.understanding.read import read
from bot.understanding.report import Act, Known, Match, Mention, Report, Span

_NOW = "2026-02-13T10:00:00"


def answer_lines(lines: Iterable[str], *, names: bool = False, explain: bool = False) -> Iterator[str]:
    """One JSON line for each, in order; a line that can't be read is answered with its `id` and `error`.

    With `names` the first line holds `contacts` and each further `text` is only a typed name.
    """
    directory: Directory | None = None
    ids: list[Any] = []
    for line in lines:
        if not line.strip():
            continue
        asked: Any = None
        try:
            asked = json.loads(line)
            if names and directory is None:
                ids = [one["id"] for one in asked["contacts"]]
                directory = Directory(Known(at, one["name"]) for at, one in enumerate(asked["contacts"]))
                continue
            if directory is not None:
                found = directory.resolve(asked["text"])
                said: dict[str, Any] = {
                    "action": found.match.value,
                    "matches": [ids[at] for at in found.matches],
                }
            else:
                said = answer(asked, explain=explain)
            yield json.dumps({"id": asked["id"], **said}, ensure_ascii=False)
        except (ValueError, KeyError, TypeError, AttributeError, OSError) as problem:
            of = asked.get("id") if isinstance(asked, dict) else None
            yield json.dumps({"id": of, "error": f"{type(problem).__name__}: {problem}"}, ensure_ascii=False)


def answer(asked: dict[str, Any], *, explain: bool = False) -> dict[str, Any]:
    """What one request comes to. Raises ValueError, KeyError or TypeError for a malformed one."""
    directory = _directory(asked)
    now = datetime.fromisoformat(asked.get("now") or _NOW)
    zone = ZoneInfo(asked["zone"]) if asked.get("zone") else UTC
    now = now.replace(tzinfo=zone) if now.tzinfo is None else now.astimezone(zone)
    report = read(
        asked["text"], now, directory, prefer=asked.get("prefer"), order=asked.get("order") or "MDY"
    )
    return _told(report, directory, explain=explain)


def _directory(asked: dict[str, Any]) -> Directory:
    if asked.get("contacts_file"):
        return _from_file(asked["contacts_file"])
    return _of(tuple(asked.get("contacts") or ()))


@lru_cache(maxsize=64)
def _from_file(path: str) -> Directory:
    return _of(tuple(json.loads(Path(path).read_text(encoding="utf-8"))))


@lru_cache(maxsize=64)
def _of(names: tuple[str, ...]) -> Directory:
    return Directory(
        Known(at, name, handles=(name,) if name.startswith("@") else ()) for at, name in enumerate(names, 1)
    )


def _told(report: Report, directory: Directory, *, explain: bool) -> dict[str, Any]:
    def name(one: Mention) -> str:
        sure = one.resolution.match is Match.AUTO
        return directory.known(one.resolution.matches[0]).name if sure else one.text

    said: dict[str, Any] = {
        "act": report.act.value,
        "entries": [
            {
                "people": list(dict.fromkeys(name(one) for one in reading.people)),
                "kind": reading.kind.value,
                "ask_kind": reading.ask_kind and reading.ask_kind.value,
                "outcome": reading.outcome and reading.outcome.value,
                "initiator": reading.initiator and reading.initiator.value,
            }
            for reading in report.readings
        ],
        "kinds": [reading.kind.value for reading in report.readings],
        "people": list(dict.fromkeys(one.text for one in report.mentions)),
        "dates": [_iso(one) for one in report.dates],
        "occurred_on": report.occurred_on and report.occurred_on.isoformat(),
        "follow_up_on": _range(report.follow_up),
        "ambiguous_with": list(
            dict.fromkeys(
                directory.known(id).name
                for one in _meant(report)
                if one.resolution.match is Match.ASK
                for id in one.resolution.matches
            )
        ),
    }
    if explain:
        said |= {"sure": report.sure, "because": list(report.because), "unread": list(report.unread)}
    return said


def _meant(report: Report) -> Sequence[Mention]:
    """The people whom it matters to know: in a correction those who are meant now, in small talk none."""
    if report.correction is not None:
        return report.correction.people
    if report.act in (Act.CHATTER, Act.NOTHING_TODAY, Act.SKIP_TODAY):
        return ()
    return report.mentions


def _iso(one: Span) -> str:
    if one.hour is None:
        return one.first.isoformat()
    return f"{one.first.isoformat()}T{one.hour:02}:{one.minute or 0:02}"


def _range(one: Span | None) -> str | list[str] | None:
    if one is None:
        return None
    return one.first.isoformat() if one.first == one.last else [one.first.isoformat(), one.last.isoformat()]
