"""The measuring contract: a line in, a line out."""

import json
from pathlib import Path

from bot.understanding.contract import answer_lines


def answers(*requests: object, names: bool = False, explain: bool = False) -> list[dict[str, object]]:
    lines = [one if isinstance(one, str) else json.dumps(one) for one in requests]
    return [json.loads(line) for line in answer_lines(lines, names=names, explain=explain)]


def test_a_report() -> None:
    (said,) = answers(
        {
            "id": "a",
            "text": "coffee with tom yesterday, follow up next week",
            "now": "2026-11-25T18:00:00",
            "contacts": ["Tom Baker"],
        }
    )
    assert said == {
        "id": "a",
        "act": "log",
        "entries": [
            {"people": ["Tom Baker"], "kind": "meeting", "ask_kind": None, "outcome": None, "initiator": None}
        ],
        "kinds": ["meeting"],
        "people": ["tom"],
        "dates": ["2026-11-24", "2026-11-30"],
        "occurred_on": "2026-11-24",
        "follow_up_on": ["2026-11-30", "2026-12-06"],
        "ambiguous_with": [],
    }


def test_an_ambiguous_name_stays_as_typed() -> None:
    (said,) = answers({"id": 1, "text": "called maria", "contacts": ["Maria Lopez", "Maria Rossi"]})
    assert said["entries"][0]["people"] == ["maria"]  # type: ignore[index]
    assert said["ambiguous_with"] == ["Maria Lopez", "Maria Rossi"]


def test_contacts_from_a_file(tmp_path: Path) -> None:
    file = tmp_path / "contacts.json"
    file.write_text('["Tom Baker"]', encoding="utf-8")
    (said,) = answers({"id": 1, "text": "called tom", "contacts_file": str(file)})
    assert said["entries"][0]["people"] == ["Tom Baker"]  # type: ignore[index]


def test_a_bad_line_is_answered_and_the_rest_goes_on() -> None:
    bad, textless, good = answers("{", {"id": 7}, {"id": 8, "text": "hi"})
    assert bad["id"] is None
    assert "error" in bad
    assert textless["id"] == 7
    assert "error" in textless
    assert good["act"] == "chatter"


def test_why() -> None:
    (said,) = answers({"id": 1, "text": "called Tom", "contacts": ["Tom Baker"]}, explain=True)
    assert said["because"] == ["call: ME call:ed P"]
    assert said["unread"] == []


def test_names() -> None:
    contacts = [{"id": "x", "name": "Tom Baker"}, {"id": "y", "name": "Li Wei"}]
    (known, new) = answers(
        {"contacts": contacts}, {"id": 1, "text": "tom"}, {"id": 2, "text": "Rosa"}, names=True
    )
    assert known == {"id": 1, "action": "auto", "matches": ["x"]}
    assert new == {"id": 2, "action": "new", "matches": []}
