"""What is said survives waiting in the outbox."""

import json
from datetime import date, time

from hypothesis import given
from hypothesis import strategies as st

from bot.core.codec import decode, encode, text_of
from bot.domain.say import Choice, Day, Invocation, Listing, Phrase, Say, phrase, say

_words = st.text(max_size=12)
_days = st.dates(date(2000, 1, 1), date(2100, 1, 1))
_plain = st.one_of(
    _words,
    st.integers(-(10**9), 10**9),
    st.floats(allow_nan=False, allow_infinity=False),
    _days,
    st.builds(time, st.integers(0, 23), st.integers(0, 59)),
    st.builds(Day, _days, _days, st.one_of(st.none(), _days)),
)
_values = st.recursive(
    _plain,
    lambda inner: st.one_of(
        st.builds(Phrase, _words, st.dictionaries(_words, inner, max_size=3)),
        st.builds(Listing, st.lists(inner, max_size=3).map(tuple), st.booleans()),
    ),
    max_leaves=6,
)
_phrases = st.builds(Phrase, _words, st.dictionaries(_words, _values, max_size=3))
_choices = st.builds(
    Choice, st.builds(Invocation, _words, st.dictionaries(_words, _words, max_size=3)), _phrases
)
_says = st.builds(
    Say,
    st.lists(_phrases, min_size=1, max_size=3).map(tuple),
    st.lists(_choices, max_size=3).map(tuple),
    _words,
    st.booleans(),
)


@given(_says)
def test_what_is_written_is_read_back(said: Say) -> None:
    stored = json.loads(json.dumps(encode(said)))

    assert decode(stored) == said


def test_a_name_is_found_wherever_it_stands() -> None:
    said = say("logged", what=phrase("did-call", people=Listing(("Maria Lopez", "Tom Baker"))))

    assert "maria lopez" in text_of(encode(said))
    assert "li wei" not in text_of(encode(said))
