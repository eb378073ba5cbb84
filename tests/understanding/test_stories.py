"""Several things in one message: who did which of them."""

import pytest

from tests.understanding.said import told

STORIES = [
    (
        "dm'd Tom and Li Wei, li wei replied; then commented on @devjane's post",
        ["message: Tom Baker", "message: Li Wei", "reply: Li Wei", "comment: @devjane"],
    ),
    (
        "3 convos: tom, li wei, @devjane",
        ["conversation: Tom Baker", "conversation: Li Wei", "conversation: @devjane"],
    ),
    ("lunch with Tom and Li Wei", ["meeting: Tom Baker, Li Wei"]),
    ("drinks with the book club: Tom, Li Wei and @devjane", ["meeting: Tom Baker, Li Wei, @devjane"]),
    (
        "- tom (dm)\n- li wei: call\n- thanked @devjane",
        ["message: Tom Baker", "call: Li Wei", "thanks_given: @devjane"],
    ),
    ("1) tea w tom 2) called li wei", ["meeting: Tom Baker", "call: Li Wei"]),
    ("tom rang me i sent him the guide", ["call: Tom Baker", "give_delivered: Tom Baker"]),
    ("met Tom, he was kind and wrote me a review", ["meeting: Tom Baker", "testimonial: Tom Baker"]),
    ("quick call w Tom, lent him my ladder", ["call: Tom Baker", "give_delivered: Tom Baker"]),
    ("Tom asked me for help and I sent him my notes", ["inbound: Tom Baker", "give_delivered: Tom Baker"]),
    ("asked Tom how he sleeps, he said badly", ["question: Tom Baker", "reply: Tom Baker"]),
    ("emailed Tom to thank him for the book", ["thanks_given: Tom Baker"]),
    ("took Tom out for lunch to say thanks", ["meeting: Tom Baker", "thanks_given: Tom Baker"]),
    ("Tom's garden is gorgeous and I told him so", ["compliment: Tom Baker"]),
    ("coffee with Tom, we talked about rates", ["meeting: Tom Baker"]),
    ("made Tom a poster, he loves it", ["give_delivered: Tom Baker", "give_confirmed: Tom Baker"]),
    (
        "Tom and Li Wei shared my post, thanked both of them",
        [
            "amplified: Tom Baker",
            "amplified: Li Wei",
            "thanks_given: Tom Baker",
            "thanks_given: Li Wei",
        ],
    ),
    (
        "Tom shared my post, so did @devjane; thanked all of them except Tom",
        ["amplified: Tom Baker", "thanks_given: @devjane"],
    ),
    ("saw tom, li wei i mean", ["meeting: Li Wei"]),
    (
        "met Tom from the gym, who introduced me to Rosa Blum",
        ["meeting: Tom Baker", "intro_received: Tom Baker", "note: Rosa Blum"],
    ),
]


@pytest.mark.parametrize(("text", "entries"), STORIES, ids=[text for text, _ in STORIES])
def test_story(text: str, entries: list[str]) -> None:
    assert told(text) == entries
