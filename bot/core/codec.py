"""What is said, as JSON and back, so that it can wait in the outbox."""

from datetime import date, time
from typing import Any

from bot.domain.say import Choice, Code, Day, Invocation, Listing, Phrase, Picture, Say, Value

Json = Any


def encode(say: Say) -> dict[str, Json]:
    """A Say as plain JSON values; `decode` gives the same Say back."""
    return {
        "paragraphs": [_phrase(one) for one in say.paragraphs],
        "choices": [
            {"does": one.does.command, "with": dict(one.does.args), "label": _phrase(one.label)}
            for one in say.choices
        ],
        "file": say.file,
        "edits": say.edits,
        "aloud": say.aloud,
        "picture": _picture(say.picture),
    }


def decode(plain: dict[str, Json]) -> Say:
    """The Say that `encode` made it from."""
    return Say(
        paragraphs=tuple(_said(one) for one in plain["paragraphs"]),
        choices=tuple(
            Choice(Invocation(one["does"], one["with"]), _said(one["label"])) for one in plain["choices"]
        ),
        file=plain["file"],
        edits=plain["edits"],
        aloud=plain["aloud"],
        picture=_pictured(plain["picture"]),
    )


def plain(value: Value) -> Json:
    """One fact as JSON: what JSON has no type for is an object with one telling key."""
    match value:
        case Phrase():
            return _phrase(value)
        case Day():
            until = value.until.isoformat() if value.until else None
            return {"day": value.on.isoformat(), "today": value.today.isoformat(), "until": until}
        case Listing():
            return {"items": [plain(one) for one in value.items], "lines": value.lines}
        case Code():
            return {"code": value.purpose, "number": value.number}
        case date():
            return {"date": value.isoformat()}
        case time():
            return {"time": value.isoformat("minutes")}
        case _:
            return value


def _phrase(phrase: Phrase) -> Json:
    return {"key": phrase.key, "args": {name: plain(value) for name, value in phrase.args.items()}}


def _picture(picture: Picture | None) -> Json:
    if picture is None:
        return None
    return {"of": picture.of, "which": dict(picture.args), "words": _phrase(picture.words)}


def _pictured(plain: Json) -> Picture | None:
    return None if plain is None else Picture(plain["of"], plain["which"], _said(plain["words"]))


def _said(value: Json) -> Phrase:
    return Phrase(value["key"], {name: _value(one) for name, one in value["args"].items()})


def _value(value: Json) -> Value:
    match value:
        case {"key": _, "args": _}:
            return _said(value)
        case {"day": on, "today": today, "until": until}:
            last = date.fromisoformat(until) if until else None
            return Day(date.fromisoformat(on), date.fromisoformat(today), last)
        case {"items": items, "lines": lines}:
            return Listing(tuple(_value(one) for one in items), lines)
        case {"code": purpose, "number": number}:
            return Code(purpose, number)
        case {"date": day}:
            return date.fromisoformat(day)
        case {"time": clock}:
            return time.fromisoformat(clock)
        case str() | int() | float():
            return value
    raise ValueError(f"no fact is written like this: {value!r}")


#: What stands where something was deleted.
FORGOTTEN = Say((Phrase("forgotten"),))


def text_of(stored: Json) -> str:
    """All strings in an encoded Say, case-folded, for finding a name in it."""
    match stored:
        case str():
            return stored.casefold()
        case dict():
            return "\n".join(text_of(one) for one in stored.values())
        case list():
            return "\n".join(text_of(one) for one in stored)
    return ""
