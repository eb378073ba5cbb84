"""The picture of a week: what it shows, to whom, and that nothing typed becomes part of the drawing."""

from datetime import date, timedelta
from struct import unpack
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.commands.squads.described import NAMED, alternative
from bot.content.catalogue import Words
from bot.domain.squads.recap import Best, Recap, Tally
from bot.pictures.palette import DARK, LIGHT, Palette, contrast
from bot.pictures.recap import drawing, picture
from bot.pictures.svg import png

MONDAY = date(2026, 11, 23)
PUT = Words().phrase
TEXT = "{http://www.w3.org/2000/svg}text"
KINDS = {"svg", "defs", "pattern", "rect", "line", "polygon", "text"}


def week(
    *days: tuple[int, int], target: int = 20, bests: tuple[Best, ...] = (), comebacks: tuple[str, ...] = ()
) -> Recap:
    tallies = (Tally(MONDAY + timedelta(days=number), *day) for number, day in enumerate(days))
    return Recap(
        squad="team",
        goal="talk to people",
        first=MONDAY,
        last=MONDAY + timedelta(days=6),
        days=tuple(tallies),
        target=target,
        bests=bests,
        comebacks=comebacks,
    )


FULL = week((3, 1), (4, 0), (0, 2), (5, 1), (2, 0), bests=(Best("Ana", 4, 3),), comebacks=("Chen",))
texts = st.text(st.characters(codec="utf-8"), max_size=60) | st.sampled_from(
    ("<script>", '"/><image href="file:///etc/passwd"/>', "]]>", "&amp;", "\u202eevil\u2066", "a\u0000b", "")
)


def said(recap: Recap, colours: Palette = LIGHT) -> list[str]:
    """Every line of text in the drawing."""
    return [one.text or "" for one in ElementTree.fromstring(drawing(recap, PUT, colours)).iter(TEXT)]


def test_it_shows_the_week() -> None:
    assert said(FULL) == [
        "team",
        "Monday 23 November to Sunday 29 November",
        "14 of 20 days done together",
        *("3", "Mon", "4", "Tue", "Wed", "5", "Thu", "2", "Fri"),
        *("done", "partly"),
        *("More than ever", "Ana: 4 days"),
        *("Good to have you back", "Chen"),
    ]


def test_it_says_the_same_in_words() -> None:
    assert PUT(alternative(FULL)).splitlines() == [
        "The week of team, Monday 23 November to Sunday 29 November.",
        "14 of 20 days done together",
        "Done each day: Mon 3 (and 1 partly), Tue 4, Wed 0 (and 2 partly), Thu 5 (and 1 partly) and Fri 2.",
        "More than ever: Ana: 4 days.",
        "Back again: Chen.",
    ]


def test_a_week_in_which_nothing_was_scheduled_can_be_shown() -> None:
    assert PUT(alternative(week(target=0))).splitlines()[1:] == ["0 days done together"]
    assert said(week(target=0))[2] == "0 days done together"
    assert picture(week(target=0), PUT)


def test_of_many_names_a_few_stand_there() -> None:
    many = tuple(f"member {number}" for number in range(500))
    found = said(week((1, 0), comebacks=many))
    assert found[-NAMED - 1 :] == [*many[:NAMED], f"{500 - NAMED} more"]
    assert len(PUT(alternative(week((1, 0), comebacks=tuple("n" * 40 for _ in many))))) < 1024


def heights(recap: Recap, fill: str) -> list[float]:
    root = ElementTree.fromstring(drawing(recap, PUT, LIGHT))
    bars = (one for one in root if one.get("fill") == fill and float(one.get("width", "0")) > 50)
    return [float(one.get("height", "0")) for one in bars]


@given(st.lists(st.tuples(st.integers(0, 500), st.integers(0, 500)), min_size=1, max_size=7))
def test_bars_are_as_high_as_what_they_stand_for(days: list[tuple[int, int]]) -> None:
    recap = week(*days, target=0)
    highest = max(1, *(done + partly for done, partly in days))
    for fill, counts in ((LIGHT.done, [done for done, _ in days]), ("url(#partly)", [p for _, p in days])):
        drawn = heights(recap, fill)
        assert drawn == pytest.approx([230 * count / highest for count in counts if count], abs=0.01)


@given(texts, texts, texts)
def test_nothing_typed_becomes_part_of_the_drawing(squad: str, best: str, back: str) -> None:
    one = week((1, 1), bests=(Best(best, 2, 1),), comebacks=(back,))
    root = ElementTree.fromstring(drawing(Recap(**_fields(one) | {"squad": squad}), PUT, LIGHT))
    assert {element.tag.rpartition("}")[2] for element in root.iter()} <= KINDS
    values = {value for element in root.iter() for value in element.attrib.values()}
    assert not any("file:" in value or "href" in value for value in values)
    assert len(list(root.iter())) == len(list(ElementTree.fromstring(drawing(one, PUT, LIGHT)).iter()))


def _fields(one: Recap) -> dict[str, object]:
    return {name: getattr(one, name) for name in one.__dataclass_fields__}


@settings(max_examples=10)
@given(texts)
def test_whatever_is_typed_can_be_drawn(name: str) -> None:
    assert picture(week((1, 0), comebacks=(name,)), PUT).startswith(b"\x89PNG")


@pytest.mark.parametrize("dark", [False, True])
def test_it_is_a_picture_of_that_size(dark: bool) -> None:
    made = picture(FULL, PUT, dark=dark)
    assert unpack(">II", made[16:24]) == (960, 540)
    assert made == picture(FULL, PUT, dark=dark)


def test_text_is_there_on_a_machine_without_fonts() -> None:
    drawn = drawing(FULL, PUT, LIGHT)
    root = ElementTree.fromstring(drawn)
    for one in list(root):
        if one.tag == TEXT:
            root.remove(one)
    blank = ElementTree.tostring(root, encoding="unicode")
    assert png(drawn, width=480, system_fonts=False) != png(blank, width=480, system_fonts=False)


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_colours_can_be_told_from_their_ground(colours: Palette) -> None:
    assert min(contrast(one, colours.ground) for one in (colours.words, colours.faint)) >= 4.5
    assert min(contrast(one, colours.ground) for one in (colours.done, colours.partly)) >= 3


#: How three kinds of colour blindness see linear red, green and blue (Machado and others, 2009, severity 1).
BLIND = {
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


def seen(colour: str, kind: str) -> list[float]:
    shares = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in shares]
    mixed = [sum(a * b for a, b in zip(row, linear, strict=True)) for row in BLIND[kind]]
    return [max(0.0, min(1.0, one)) ** (1 / 2.2) * 255 for one in mixed]


@pytest.mark.parametrize("kind", BLIND)
@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_done_and_partly_differ_for_every_colour_vision(colours: Palette, kind: str) -> None:
    done, partly = seen(colours.done, kind), seen(colours.partly, kind)
    assert sum((a - b) ** 2 for a, b in zip(done, partly, strict=True)) ** 0.5 > 90


def test_the_font_comes_with_its_licence() -> None:
    from importlib.metadata import metadata

    assert metadata("fontpkg-noto-sans")["License-Expression"] == "OFL-1.1"
