from bot.adapters.discord.window import asked_apart, filled, line, window
from bot.core.command import Arg, Takes
from bot.core.house import Listed
from bot.domain.say import Invocation

WHAT = Arg("what", required=True)
LOG = Listed("log", "Write down what happened with somebody you know", ((WHAT, "What happened"),))
NAME = Arg("name", Takes.CONTACT, required=True)
NOTE = Listed("note", "Note", ((WHAT, "What"), (Arg("tag", Takes.WORD), "Tag")))
MERGE = Listed("merge", "Merge", ((NAME, "Who"), (Arg("into", Takes.CONTACT, required=True), "Into whom")))


def test_asked_apart_is_the_one_long_text_that_is_needed() -> None:
    assert asked_apart(LOG) == WHAT
    assert asked_apart(NOTE) == WHAT
    assert asked_apart(MERGE) is None
    assert asked_apart(Listed("why", "Why", ((NAME, "Whose"),))) is None
    assert asked_apart(Listed("help", "Help")) is None


def test_the_window_asks_for_it_in_words_that_fit() -> None:
    made = window(LOG, {})
    assert (made["custom_id"], len(made["title"])) == ("log", 45)
    (label,) = made["components"]
    assert label["label"] == "What happened"
    assert label["component"] | {"custom_id": "what", "style": 2, "required": True} == label["component"]


def test_what_was_given_stands_in_it_already() -> None:
    _, tag = window(NOTE, {"tag": "music"})["components"]
    assert tag["component"] | {"custom_id": "tag", "value": "music", "required": False} == tag["component"]


def test_what_was_filled_in_is_read_from_labels_and_from_rows() -> None:
    sent = [
        {"type": 18, "component": {"type": 4, "custom_id": "what", "value": "met Maria"}},
        {"type": 1, "components": [{"type": 4, "custom_id": "tag", "value": ""}]},
        {"type": 1, "components": [{"type": 4, "custom_id": "name", "value": "Ana"}]},
    ]
    assert filled(sent) == {"what": "met Maria", "name": "Ana"}


def test_how_it_would_be_typed() -> None:
    assert line(Invocation("log", {"what": "met Maria"}), LOG) == "/log met Maria"
    assert line(Invocation("log"), LOG) == "/log"
    assert (
        line(Invocation("merge", {"into": "Maria Rossi", "name": "Maria"}), MERGE)
        == "/merge Maria, Maria Rossi"
    )
    assert line(Invocation("note", {"tag": "music", "what": "plays"}), NOTE) == "/note plays music"
