"""`rapport outbox`."""

from bot.storage.lock import ProcessLock


def test_it_counts(rapport):
    assert rapport("outbox") == (0, "Outbox: 0 waiting, 2 sent, 0 parked.\n")


def test_it_shows_why_one_is_parked_and_never_what_it_says(rapport, park):
    row = park("Bad Request: message is too long")
    status, said = rapport("outbox")

    assert status == 0
    assert f"{row}  " in said
    assert "Bad Request: message is too long" in said
    assert "Maria" not in said


def test_a_platforms_words_are_shown_as_they_are(rapport, park):
    park("bad\x1b[31m\nnews")

    assert "bad [31m news" in rapport("outbox")[1]


def test_it_reads_while_rapport_runs_and_changes_nothing_then(rapport, park, path):
    row = park("why")
    with ProcessLock(path):
        assert rapport("outbox")[0] == 0
        assert rapport("outbox", "retry", row)[0] == 1


def test_one_is_tried_again(rapport, park):
    row = park("why")

    assert rapport("outbox", "retry", row)[0] == 0
    assert rapport("outbox")[1] == "Outbox: 1 waiting, 1 sent, 0 parked.\n"
    assert rapport("outbox", "retry", row)[0] == 1


def test_one_is_deleted(rapport, park):
    row = park("why")

    assert rapport("outbox", "drop", row)[0] == 0
    assert rapport("outbox")[1] == "Outbox: 0 waiting, 1 sent, 0 parked.\n"
    assert rapport("outbox", "drop", row)[0] == 1
