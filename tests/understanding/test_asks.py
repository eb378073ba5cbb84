"""The six kinds of ask, and how an ask stands."""

import pytest

from tests.understanding.said import told

KINDS = [
    ("asked Tom to test the app", "tester"),
    ("asked Tom if he'd try out the course", "tester"),
    ("invited Tom to the beta", "tester"),
    ("asked Tom for feedback on my pitch", "feedback"),
    ("asked Tom what he thinks of my logo", "feedback"),
    ("asked Tom to look over the draft", "feedback"),
    ("asked Tom for a testimonial", "testimonial"),
    ("asked Tom whether he would leave us a review", "testimonial"),
    ("emailed Tom asking for a few words for the website", "testimonial"),
    ("asked Tom for an intro to his editor", "introduction"),
    ("asked Tom if he could put me in touch with the museum", "introduction"),
    ("asked Tom for referrals", "referral"),
    ("asked Tom if he knows anyone who needs a website", "referral"),
    ("asked Tom to co-host a webinar", "joint_venture"),
    ("pitched a newsletter swap to Tom", "joint_venture"),
]

OUTCOMES = [
    ("he said yes", "yes"),
    ("he agreed", "yes"),
    ("he's in", "yes"),
    ("he'd love to", "yes"),
    ("he said no", "no"),
    ("he declined", "no"),
    ("he's too busy", "no"),
    ("no answer yet", "no_answer"),
    ("crickets", "no_answer"),
    ("he's gone quiet", "no_answer"),
    ("he says maybe", "open"),
    ("he'll think about it", "open"),
    ("he has to check with his boss", "open"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS, ids=[text for text, _ in KINDS])
def test_kind(text: str, kind: str) -> None:
    assert told(text) == [f"ask {kind} open: Tom Baker"]


@pytest.mark.parametrize(("answer", "outcome"), OUTCOMES, ids=[text for text, _ in OUTCOMES])
@pytest.mark.parametrize("between", [", ", ". ", ": ", " - "])
def test_outcome(answer: str, outcome: str, between: str) -> None:
    assert told(f"asked Tom for a testimonial{between}{answer}") == [f"ask testimonial {outcome}: Tom Baker"]


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("Tom agreed to record a testimonial", ["ask testimonial yes: Tom Baker"]),
        ("Tom won't do a joint webinar", ["ask joint_venture no: Tom Baker"]),
        ("no joy with the intro from Tom", ["ask introduction no: Tom Baker"]),
        (
            "Tom yes to the pilot, Li Wei no, @devjane hasn't replied",
            ["ask tester yes: Tom Baker", "ask tester no: Li Wei", "ask tester no_answer: @devjane"],
        ),
        ("could Tom try the beta? I asked. he'll see", ["ask tester open: Tom Baker"]),
        (
            "asked Tom and Li Wei for a review. Both said yes",
            ["ask testimonial yes: Tom Baker", "ask testimonial yes: Li Wei"],
        ),
        (
            "asked Tom for a review and he wrote me a testimonial",
            ["ask testimonial yes: Tom Baker", "testimonial: Tom Baker"],
        ),
        ("needed a beta tester, so I asked Tom", ["ask tester open: Tom Baker"]),
        ("I ask Tom already if can try the beta, he say ok", ["ask tester yes: Tom Baker"]),
    ],
)
def test_told_in_other_ways(text: str, entries: list[str]) -> None:
    assert told(text) == entries


def test_no_favour_is_a_question() -> None:
    assert told("asked Tom what he is working on") == ["question: Tom Baker"]
