"""What holds for every message."""

from hypothesis import example, given
from hypothesis import strategies as st

from bot.understanding.names import Directory
from bot.understanding.people import find_people
from bot.understanding.report import Known, Match

NAMES = [
    "Maria Lopez",
    "Tom Baker",
    "Li Wei",
    "Anneke van der Meer",
    "Soo-jin Baek",
    "Siobhán O'Brien",
    "李伟",
]
DIRECTORY = Directory(Known(id, name) for id, name in enumerate(NAMES, 1))
SIGNS = "@ , . : ! 9 🙈 's \n (Acme)"
WORDS = (
    "maria MARIA may June Dr. DR. J. van with met told said and from the @devjane 和李伟喝咖啡 marias launch"
)
PIECES = st.sampled_from([*NAMES, *SIGNS.split(" "), *WORDS.split(" ")])
TEXTS = st.one_of(st.text(), st.lists(PIECES, max_size=12).map(" ".join), st.lists(PIECES).map("".join))


@given(TEXTS)
@example("MARIA DR.@devjane")
@example("Li Wei LOPEZ,@devjane")
def test_people_lie_in_the_text_one_after_another(text: str) -> None:
    end = 0
    for mention in find_people(text, DIRECTORY):
        assert end <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.text
        assert mention.name
        end = mention.end


@given(st.sampled_from(NAMES), st.sampled_from(["met {} today", "{} replied", "told {}, at last", "{}"]))
def test_a_contact_by_full_name_is_found_and_taken(name: str, frame: str) -> None:
    for written in (name, name.lower()):
        (mention,) = find_people(frame.format(written), DIRECTORY)
        assert mention.text == written
        assert mention.resolution.match is Match.AUTO
