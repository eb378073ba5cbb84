"""The first pack is good, and a faulty one is refused with file, line and reason."""

from pathlib import Path

import pytest

from bot.content.pack import PackProblem, load_pack
from bot.domain.challenge import Needs
from bot.domain.kinds import Initiator, Kind
from bot.domain.stage import Stage
from bot.domain.wording import worded

PRACTICES = {*(f"P{number}" for number in range(1, 8)), "P12", "P13", "P14", "P15", "P17", "P20"}

GOOD = """\
# A small pack.
[[challenge]]
key = "hello"
practice = "P1"
kinds = ["message", "call"]
serves = "approached"
cool_down = 3
first = true
reason = "Somebody has to begin."
wordings = [
    "Say hello.",
    "Say hello to {somebody|{count} people}.",
    "Begin.",
]

[[challenge]]
key = "look-in"
practice = "P20"
kinds = ["call"]
initiator = "me"
distinct = false
stages = [4, 6]
needs = "quiet"
serves = "warmth"
size = [1, 1]
cool_down = 2
reason = "It is good to be thought of."
wordings = ["Call {who}.", "Ring {who} up.", "Talk to {who}."]
"""


def written(path: Path, text: str) -> Path:
    file = path / "mine.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_the_first_pack_is_large_and_covers_its_practices() -> None:
    pack = load_pack()
    assert len(pack) >= 30
    assert {one.practice for one in pack} == PRACTICES
    assert {one.serves for one in pack} == {None, *Stage}
    assert {one.needs for one in pack} == set(Needs)


def test_every_wording_of_the_first_pack_reads_well_in_all_its_sizes() -> None:
    for challenge in load_pack():
        words = {
            worded(template, count, who="Maria", fact="plays the cello")
            for template in challenge.wordings
            for count in range(challenge.least, challenge.most + 1)
        }
        for text in words:
            assert not set(text) & set("{}|\u2014"), text
            assert len(text) <= 160
            assert text[-1] in ".?!»"
            assert "1 people" not in text


def test_a_pack_becomes_challenges(tmp_path: Path) -> None:
    hello, look_in = load_pack(written(tmp_path, GOOD))
    assert hello.kinds == {Kind.MESSAGE, Kind.CALL}
    assert (hello.serves, hello.needs, hello.first) == (Stage.APPROACHED, Needs.NOBODY, True)
    assert (hello.least, hello.most, hello.stages) == (1, 1, frozenset(Stage))
    assert (look_in.initiator, look_in.distinct, look_in.serves) == (Initiator.ME, False, None)
    assert look_in.stages == {Stage.RELATIONSHIP, Stage.TRUSTED, Stage.ADVOCATE}


@pytest.mark.parametrize(
    ("good", "bad", "line", "reason"),
    [
        ('key = "hello"', 'key = "Hello There"', 3, "key can't be 'Hello There'"),
        ('key = "hello"', "", 2, "key is missing"),
        ('key = "look-in"', 'key = "hello"', 17, "key 'hello' is there twice"),
        ('practice = "P1"', 'practice = "P21"', 4, "practice can't be 'P21'"),
        ('["message", "call"]', '["message", "like"]', 5, "kinds can't be 'like'"),
        ('["message", "call"]', '["alias"]', 5, "kinds can't be 'alias'"),
        ('["message", "call"]', "[]", 5, "kinds is a list with something in it"),
        ('["message", "call"]', '"message"', 5, "kinds is a list with something in it"),
        ('serves = "approached"', 'serves = "friend"', 6, "serves can't be 'friend'"),
        ('serves = "approached"\n', "", 2, "serves is left out"),
        ("cool_down = 3", "cool_down = 0", 7, "cool_down is a whole number from 1"),
        ("cool_down = 3", "cool_down = true", 7, "cool_down is a whole number"),
        ("cool_down = 3", "followers = 3\ncool_down = 3", 7, "followers is not known here"),
        ("first = true\n", "", 1, "first = true"),
        ("first = true", 'first = "yes"', 8, "first is true or false"),
        ('reason = "Somebody has to begin."', "reason = 3", 9, "reason is a text"),
        ('reason = "Somebody has to begin."', 'reason = " "', 9, "reason has 1 to 300 characters"),
        ('    "Begin.",\n', "", 10, "three different ones, not 2"),
        ('"Begin."', '"Begin {now}."', 13, "{now} is neither"),
        ('"Begin."', '"Begin {count."', 13, "a brace is not closed"),
        ('"Begin."', '"Begin with {who}."', 13, "{who} is for challenges that need one contact"),
        ('"Call {who}."', '"Call about {fact}."', 28, '{fact} is for needs = "fact"'),
        ('initiator = "me"', 'initiator = "both"', 20, "initiator can't be 'both'"),
        ("distinct = false", "distinct = 0", 21, "distinct is true or false"),
        ("stages = [4, 6]", "stages = [4, 7]", 22, "stages is [from, to]"),
        ("stages = [4, 6]", "stages = [6, 4]", 22, "stages is [from, to]"),
        ('needs = "quiet"', 'needs = "ready"', 23, "needs and ask_kinds go together"),
        ('needs = "quiet"', 'needs = "pair"', 25, "size is at least 2"),
        ('needs = "quiet"', 'needs = "thanks"', 24, "serves is left out"),
        ("size = [1, 1]", "size = [1, 2]", 28, "{who} is for challenges"),
        ("size = [1, 1]", "size = 1", 25, "size is [from, to]"),
        ('reason = "It is', "reason = It is", 27, "not TOML"),
        ("# A small pack.", 'title = "Mine"', 1, "title is not known here"),
    ],
)
def test_a_faulty_pack_is_refused(tmp_path: Path, good: str, bad: str, line: int, reason: str) -> None:
    assert GOOD.count(good) == 1
    file = written(tmp_path, GOOD.replace(good, bad))
    with pytest.raises(PackProblem) as problem:
        load_pack(file)
    assert (problem.value.file, problem.value.line) == ("mine.toml", line), problem.value.reason
    assert reason in problem.value.reason
    assert str(problem.value).startswith(f"mine.toml:{line}: ")


@pytest.mark.parametrize(
    ("text", "line"), [("", 1), ("challenge = 3", 1), ("[challenge]\nkey = 1", 1), ("x = [\n1,\n", 2)]
)
def test_what_is_no_pack_at_all_is_refused(tmp_path: Path, text: str, line: int) -> None:
    with pytest.raises(PackProblem) as problem:
        load_pack(written(tmp_path, text))
    assert problem.value.line == line


def test_a_file_that_is_not_text_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_bytes(b"# fine\n# \xff\n")
    with pytest.raises(PackProblem, match=r"mine\.toml:2: not UTF-8"):
        load_pack(file)
