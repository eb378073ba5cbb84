"""Columns that a statement and the store that runs it both list."""

#: Of `person`, all that can be changed.
PERSON = ("workspace_id", "name", "locale", "zone", "prompt_at", "prompt_on", "about", "started", "offered")

#: Of `given`: what is given. How much of it was done is counted later.
GIVEN = ("day", "challenge", "target", "wording", "seed", "probability", "because", "answer")

#: Of `contact`: what a card says, beside the names.
CARD = (
    "tags",
    "stage",
    "remembered",
    "last_on",
    "two_way_on",
    "cools_on",
    "unanswered",
    "due_on",
    "open_things",
)

#: Of `entry`, with the fields of Entry they hold.
ENTRY = {
    "contact_id": "contact",
    "message_id": "message",
    "logged_by": "logged_by",
    "logged_at": "logged_at",
    "occurred_on": "on",
    "kind": "kind",
    "initiator": "initiator",
    "ask_kind": "ask_kind",
    "outcome": "outcome",
    "words": "words",
    "value": "value",
    "due_on": "due",
    "due_until": "due_until",
    "about": "about",
    "replaces": "replaces",
}

#: Of `squad`: what is stored as it is.
SQUAD = (
    "name",
    "zone",
    "locale",
    "week_start",
    "window",
    "goal",
    "target",
    "resting",
    "ranking",
    "country",
    "region",
)

#: Of `squad_day`, in the order in which they come.
INSTANTS = ("begins_at", "opens_at", "closes_at", "ends_at")
