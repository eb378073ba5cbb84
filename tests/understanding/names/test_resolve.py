"""Whom a typed name means."""

import pytest

from bot.understanding.names import Directory
from bot.understanding.report import Known, Match

CONTACTS = [
    Known(1, "Maria Lopez"),
    Known(2, "Maria Rossi"),
    Known(3, "Tom Baker", aliases=("Tommy from the gym",)),
    Known(4, "Li Wei"),
    Known(5, "Jane Okafor", handles=("@devjane",)),
    Known(6, "Anneke van der Meer"),
    Known(7, "Soo-jin Baek"),
    Known(8, "Siobhán O'Brien"),
    Known(9, "Jonas Lindqvist"),
    Known(10, "William Dawson"),
    Known(11, "Мария Иванова"),
    Known(12, "佐藤健"),
    Known(13, "Sam Park (Acme)"),
    Known(14, "Sam Reyes", aliases=("Sam from Globex",)),
    Known(15, "Katharina Vogt"),
    Known(16, "@pixelpete"),
    Known(17, "Ikram"),
    Known(18, "Margaret Holloway"),
]
NAMES = {known.name: known.id for known in CONTACTS}
DIRECTORY = Directory(CONTACTS)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        # the full name, however it is written
        ("Maria Lopez", "Maria Lopez"),
        ("maria lopez", "Maria Lopez"),
        ("  MARIA   LOPEZ ", "Maria Lopez"),
        ("María López", "Maria Lopez"),
        ("Lopez, Maria", "Maria Lopez"),
        ("siobhan obrien", "Siobhán O'Brien"),
        ("Siobhan O’Brien", "Siobhán O'Brien"),
        ("soo jin baek", "Soo-jin Baek"),
        ("Soojin Baek", "Soo-jin Baek"),
        ("anneke van der meer", "Anneke van der Meer"),
        ("мария иванова", "Мария Иванова"),
        ("佐藤健", "佐藤健"),
        # titles
        ("Dr. Maria Lopez", "Maria Lopez"),
        ("Prof Lindqvist", "Jonas Lindqvist"),
        ("mrs holloway", "Margaret Holloway"),
        # a part that only one has
        ("lopez", "Maria Lopez"),
        ("Tom", "Tom Baker"),
        ("wei", "Li Wei"),
        ("van der Meer", "Anneke van der Meer"),
        ("Anneke Meer", "Anneke van der Meer"),
        # initials, and middle ones that the contact lacks
        ("J. Lindqvist", "Jonas Lindqvist"),
        ("Maria L.", "Maria Lopez"),
        ("Maria J. Lopez", "Maria Lopez"),
        # short forms
        ("Bill Dawson", "William Dawson"),
        ("will", "William Dawson"),
        ("Peggy", "Margaret Holloway"),
        ("Kathi", "Katharina Vogt"),
        # handles
        ("@devjane", "Jane Okafor"),
        ("@DevJane", "Jane Okafor"),
        ("devjane", "Jane Okafor"),
        ("@pixelpete", "@pixelpete"),
        # a company beside the name
        ("Sam from Acme", "Sam Park (Acme)"),
        ("sam (acme)", "Sam Park (Acme)"),
        ("Sam Park", "Sam Park (Acme)"),
        ("sam from globex", "Sam Reyes"),
        ("Sam @ Globex", "Sam Reyes"),
        ("Tom from Initech", "Tom Baker"),
        ("Tommy from the gym", "Tom Baker"),
        # a slip of the finger in a long name
        ("Jonas Lindqvsit", "Jonas Lindqvist"),
    ],
)
def test_taken_without_a_question(typed: str, meant: str) -> None:
    found = DIRECTORY.resolve(typed)
    assert (found.match, found.matches) == (Match.AUTO, (NAMES[meant],))


@pytest.mark.parametrize(
    ("typed", "candidates"),
    [
        ("Maria", {"Maria Lopez", "Maria Rossi"}),
        ("sam", {"Sam Park (Acme)", "Sam Reyes"}),
        ("Maria from Initech", {"Maria Lopez", "Maria Rossi"}),
        # mistyped, or nearly the same name
        ("Tom Bakker", {"Tom Baker"}),
        ("Maria Lopes", {"Maria Lopez"}),
        ("Lindqist", {"Jonas Lindqvist"}),
        ("katharina vogd", {"Katharina Vogt"}),
        # begun
        ("Annek", {"Anneke van der Meer"}),
        ("Maria Ros", {"Maria Rossi"}),
        # longer than what is known
        ("Maria Elena Lopez", {"Maria Lopez"}),
        ("Ikram Haji", {"Ikram"}),
        # a rare family name with another first name
        ("Kiki Lindqvist", {"Jonas Lindqvist"}),
    ],
)
def test_asked(typed: str, candidates: set[str]) -> None:
    found = DIRECTORY.resolve(typed)
    assert found.match is Match.ASK
    assert set(found.matches) == {NAMES[name] for name in candidates}


@pytest.mark.parametrize(
    "typed",
    [
        "Maria Silva",
        "Tom Sato",
        "Ana Lopez",
        "Ben",
        "@somebody",
        "@jane",
        "李伟",
        "Priya Raghavan",
        "",
        " ",
        "…",
        "🙈",
    ],
)
def test_nobody_known(typed: str) -> None:
    found = DIRECTORY.resolve(typed)
    assert (found.match, found.matches) == (Match.NEW, ())


def test_a_first_name_alone_is_a_part_where_others_have_it() -> None:
    directory = Directory([Known(1, "Maria"), Known(2, "Maria Lopez")])
    found = directory.resolve("maria")
    assert (found.match, found.matches) == (Match.ASK, (1, 2))


def test_an_alias_settles_whom_a_first_name_means() -> None:
    directory = Directory([Known(1, "Maria Lopez", aliases=("Maria",)), Known(2, "Maria Rossi")])
    found = directory.resolve("maria")
    assert (found.match, found.matches) == (Match.AUTO, (1,))


def test_an_alias_does_not_outrank_the_name_of_another() -> None:
    directory = Directory([Known(1, "Tom Baker"), Known(2, "Thomas Sato", aliases=("Tom Baker",))])
    assert directory.resolve("Tom Baker").match is Match.ASK


def test_the_written_order_outranks_the_other() -> None:
    directory = Directory([Known(1, "James Thomas"), Known(2, "Thomas James")])
    assert directory.resolve("james thomas").matches == (1,)


def test_a_family_name_is_no_short_form() -> None:
    directory = Directory([Known(1, "Lucy Thomas")])
    assert directory.resolve("Tom").match is Match.NEW


def test_the_exact_first_name_outranks_the_short_form() -> None:
    directory = Directory([Known(1, "Will Tanner"), Known(2, "William Dawson")])
    assert directory.resolve("will").matches == (1,)


@pytest.mark.parametrize("typed", ["Anna Hanson", "Anna Hansens", "Anna Hannsen", "Anya Hansen"])
def test_a_name_that_may_well_be_another_is_asked_about(typed: str) -> None:
    directory = Directory([Known(1, "Anna Hansen")])
    assert directory.resolve(typed).match is not Match.AUTO


@pytest.mark.parametrize("typed", ["Tom Baker", "Tommy Baker", "T. Baker"])
def test_a_known_first_name_beside_the_same_family_name_is_somebody_else(typed: str) -> None:
    assert Directory([Known(1, "Sam Baker")]).resolve(typed).match is Match.NEW


@pytest.mark.parametrize("typed", ["Sma Baker", "Samuel Baker", "S. Baker", "Tam Baker", "Sam Bakre"])
def test_a_given_name_that_may_be_the_same_is_taken_or_asked_about(typed: str) -> None:
    assert Directory([Known(1, "Sam Baker")]).resolve(typed).matches == (1,)


@pytest.mark.parametrize(
    "typed",
    ["\u041caria Lopez", "M\u0430ri\u0430 L\u043epez", "Mari\u03b1 Lopez", "m\u0430ria l\u043epez"],
)
def test_a_letter_of_another_alphabet_that_looks_the_same_is_the_same(typed: str) -> None:
    assert DIRECTORY.resolve(typed) == DIRECTORY.resolve("Maria Lopez")


def test_a_name_that_only_looks_the_same_in_another_alphabet_is_asked_about() -> None:
    directory = Directory([Known(1, "Pope"), Known(2, "Eva Coax"), Known(3, "Мария Иванова")])

    assert directory.resolve("\u0421\u043e\u0430\u0445").match is Match.NEW
    assert directory.resolve("Eva \u0421\u043e\u0430\u0445").match is Match.ASK
    assert directory.resolve("Мария").matches == (3,)
    assert (
        directory.resolve("\u041c\u0430\u0440\u0438\u044f \u0418\u0432\u0430\u043d\u043e\u0432\u0430").match
        is Match.AUTO
    )


def test_another_short_form_of_the_same_name_is_asked_about() -> None:
    directory = Directory([Known(1, "Peggy Holloway")])
    assert directory.resolve("Maggie").match is Match.ASK


def test_explain_names_the_rule() -> None:
    assert DIRECTORY.explain("J. Lindqvist")[1] == "initial"
    assert DIRECTORY.explain("Priya Raghavan")[1] == ""
