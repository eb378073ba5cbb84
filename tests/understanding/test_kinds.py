"""One sentence, one entry: what happened, with whom, and who began."""

import pytest

from bot.domain.kinds import Initiator, Kind
from tests.understanding.said import heard, name, told

ME, THEM = Initiator.ME, Initiator.THEM

SAID = [
    # I wrote
    ("emailed Tom about the lease", Kind.MESSAGE, ME),
    ("dm'd tom", Kind.MESSAGE, ME),
    ("reached out to Tom on LinkedIn", Kind.MESSAGE, ME),
    ("sent Tom a quick message", Kind.MESSAGE, ME),
    ("left Tom a voicemail", Kind.MESSAGE, ME),
    ("at last I replied to Tom", Kind.MESSAGE, ME),
    ("followed up with Tom", Kind.MESSAGE, ME),
    ("short note to Tom this morning", Kind.MESSAGE, ME),
    ("I have written to Mr Baker.", Kind.MESSAGE, ME),
    # they answered
    ("Tom replied!", Kind.REPLY, ME),
    ("Tom got back to me", Kind.REPLY, ME),
    ("heard back from Tom", Kind.REPLY, ME),
    ("Tom wrote back within the hour", Kind.REPLY, ME),
    ("an answer from Tom, at last", Kind.REPLY, ME),
    # they began
    ("Tom messaged me out of nowhere", Kind.INBOUND, THEM),
    ("Tom reached out about a logo", Kind.INBOUND, THEM),
    ("got an email from Tom", Kind.INBOUND, THEM),
    ("Tom hit me up", Kind.INBOUND, THEM),
    ("Tom asked me for advice", Kind.INBOUND, THEM),
    ("Tom invited me to his exhibition", Kind.INBOUND, THEM),
    # by text, both ways
    ("chatted with Tom on Discord", Kind.CONVERSATION, None),
    ("long talk with Tom", Kind.CONVERSATION, None),
    ("Tom and I went back and forth about prices", Kind.CONVERSATION, None),
    ("was chatting on Signal with Tom", Kind.CONVERSATION, None),
    # by voice
    ("call with Tom", Kind.CALL, None),
    ("zoom w/ Tom re: the budget", Kind.CALL, None),
    ("spoke to Tom on the phone", Kind.CALL, None),
    ("had Tom on the phone for an hour", Kind.CALL, None),
    ("called Tom", Kind.CALL, ME),
    ("Tom rang me from the station", Kind.CALL, THEM),
    # in person
    ("had coffee with Tom", Kind.MEETING, None),
    ("beers w tom", Kind.MEETING, None),
    ("ran into Tom at the market", Kind.MEETING, None),
    ("me and Tom had lunch", Kind.MEETING, None),
    ("took Tom out for dinner", Kind.MEETING, None),
    ("Barbecue at Tom's", Kind.MEETING, None),
    ("Tom dropped by the studio", Kind.MEETING, THEM),
    ("visited Tom at his office", Kind.MEETING, ME),
    # attention
    ("asked Tom how he found his first client", Kind.QUESTION, ME),
    ("asked Tom about the trip", Kind.QUESTION, ME),
    ("told Tom his talk was brilliant", Kind.COMPLIMENT, ME),
    ("wrote Tom how much I enjoyed the essay", Kind.COMPLIMENT, ME),
    ("congratulated Tom on the award", Kind.COMPLIMENT, ME),
    ("commented on Tom's post", Kind.COMMENT, ME),
    ("weighed in on Tom's thread about rents", Kind.COMMENT, ME),
    ("reposted Tom's article", Kind.SHARED_THEIRS, ME),
    ("gave Tom a shoutout in my newsletter", Kind.SHARED_THEIRS, ME),
    ("Tom shared my post", Kind.AMPLIFIED, THEM),
    ("Tom mentioned me in his podcast", Kind.AMPLIFIED, THEM),
    ("Tom recommended my course to his readers", Kind.AMPLIFIED, THEM),
    # giving
    ("told Tom I'd send him the template", Kind.GIVE_PROMISED, ME),
    ("promised Tom a proofread", Kind.GIVE_PROMISED, ME),
    ("sent Tom my checklist", Kind.GIVE_DELIVERED, ME),
    ("helped Tom with his website", Kind.GIVE_DELIVERED, ME),
    ("reviewed Tom's contract", Kind.GIVE_DELIVERED, ME),
    ("pointed Tom to a good accountant", Kind.GIVE_DELIVERED, ME),
    ("Tom said my checklist saved him hours", Kind.GIVE_CONFIRMED, THEM),
    ("Tom used my template and won the pitch", Kind.GIVE_CONFIRMED, THEM),
    ("thanked Tom for the lift", Kind.THANKS_GIVEN, ME),
    ("thank you note to Tom", Kind.THANKS_GIVEN, ME),
    ("Tom thanked me for the tip", Kind.THANKS_RECEIVED, THEM),
    ("card from Tom: thanks for everything", Kind.THANKS_RECEIVED, THEM),
    # what they do for me
    ("Tom wrote me a lovely recommendation on LinkedIn", Kind.TESTIMONIAL, THEM),
    ("new review from Tom, five stars", Kind.TESTIMONIAL, THEM),
    ("Tom sent me a client", Kind.REFERRAL, THEM),
    ("got a referral from Tom", Kind.REFERRAL, THEM),
    ("Tom passed my name to his boss", Kind.REFERRAL, THEM),
    ("Tom and I are launching a course together", Kind.JOINT_VENTURE, None),
    # nothing happened
    ("no word from Tom yet", Kind.NOTE, None),
    ("Tom never replied", Kind.NOTE, None),
    ("called Tom, no answer", Kind.NOTE, None),
    ("Tom liked my post", Kind.NOTE, None),
    ("add Tom to my contacts", Kind.NOTE, None),
]


@pytest.mark.parametrize(("text", "kind", "began"), SAID, ids=[text for text, *_ in SAID])
def test_one_thing_with_tom(text: str, kind: Kind, began: Initiator | None) -> None:
    (reading,) = heard(text).readings
    assert (reading.kind, reading.initiator) == (kind, began)
    assert [name(one) for one in reading.people] == ["Tom Baker"]


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("intro'd Tom to Li Wei", ["intro_made: Tom Baker, Li Wei"]),
        ("put Tom and Li Wei in touch", ["intro_made: Tom Baker, Li Wei"]),
        ("Tom <> Li Wei intro sent", ["intro_made: Tom Baker, Li Wei"]),
        ("got Tom and Li Wei together", ["intro_made: Tom Baker, Li Wei"]),
        ("Tom introduced me to Li Wei", ["intro_received: Tom Baker", "note: Li Wei"]),
        (
            "Tom put me in touch with Li Wei, called li wei at once",
            ["intro_received: Tom Baker", "call: Li Wei"],
        ),
    ],
)
def test_introductions(text: str, entries: list[str]) -> None:
    assert told(text) == entries


@pytest.mark.parametrize(
    "text",
    [
        "didn't call Tom",
        "nearly called Tom",
        "should have called Tom",
        "need to call Tom",
        "if I called Tom he would only laugh",
        "call Tom",
        "tell Tom I'm late",
        "any new message from Tom",
    ],
)
def test_what_did_not_happen_is_no_entry(text: str) -> None:
    assert told(text) == []


def test_somebody_merely_mentioned_is_no_entry() -> None:
    assert told("told Maria Lopez about Tom's new job") == ["message: Maria Lopez"]
