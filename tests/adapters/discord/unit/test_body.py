from bot.adapters.discord.body import body, rows, shortened, token_of
from bot.core.message import Button


def test_nobody_is_pinged_and_no_link_is_unfolded() -> None:
    made = body("hello @everyone")
    assert made["allowed_mentions"] == {"parse": []}
    assert made["flags"] == 4
    assert made["content"] == r"hello \@everyone"


def test_a_nonce_is_enforced() -> None:
    assert body("x", nonce="12-1") | {"nonce": "12-1", "enforce_nonce": True} == body("x", nonce="12-1")
    assert "enforce_nonce" not in body("x")


def test_hidden_from_others() -> None:
    assert body("x", ephemeral=True)["flags"] == 4 | 64


def test_a_picture_has_words_for_those_who_do_not_see_it() -> None:
    made = body("", attached="week.png", description="Four of five days" * 100)
    (file,) = made["attachments"]
    assert (file["id"], file["filename"], len(file["description"])) == (0, "week.png", 1024)


def test_five_buttons_a_row_and_five_rows() -> None:
    made = rows(Button(f"t{number}", f"Label {number}") for number in range(30))
    assert [len(row["components"]) for row in made] == [5, 5, 5, 5, 5]
    assert made[1]["components"][0] == {"type": 2, "style": 2, "label": "Label 5", "custom_id": "t5"}


def test_buttons_that_do_the_same_have_ids_of_their_own_as_discord_takes_none_twice() -> None:
    (row,) = rows([Button("undo 1~p3~AbC", "One"), Button("undo 1~p3~AbC", "Two"), Button("else", "Three")])
    ids = [one["custom_id"] for one in row["components"]]
    assert len(set(ids)) == 3
    assert [token_of(one) for one in ids] == ["undo 1~p3~AbC", "undo 1~p3~AbC", "else"]


def test_a_label_fits_and_is_never_empty() -> None:
    (row,) = rows([Button("a", "x" * 100), Button("b", "")])
    assert [len(one["label"]) for one in row["components"]] == [80, 1]
    assert shortened("four words of it", 10) == "four word…"
