import pytest

from bot.adapters.discord.errors import Failed, meaning, told


@pytest.mark.parametrize(
    ("status", "code", "group", "kind"),
    [
        (403, 50007, False, "unreachable"),  # private messages closed
        (403, 50278, False, "unreachable"),  # no server shared any more
        (400, 10013, False, "unreachable"),
        (404, 10003, True, "unreachable"),
        (403, 50001, True, "unreachable"),
        (403, 50013, True, "unreachable"),
        (403, 50007, True, "permanent"),
        (403, 50013, False, "permanent"),
        (400, 50035, True, "permanent"),
        (400, 50006, False, "permanent"),
        (400, 200000, True, "permanent"),
        (403, 160005, True, "permanent"),
        (401, 0, True, "everywhere"),
        (500, 0, True, "everywhere"),
        (503, 0, False, "everywhere"),
        (400, 40004, False, "everywhere"),
        (503, 130000, True, "everywhere"),
        (403, 0, True, "everywhere"),  # something before Discord refuses
        (0, 0, False, "everywhere"),  # no answer at all
    ],
)
def test_what_a_refusal_means(status: int, code: int, *, group: bool, kind: str) -> None:
    error = meaning(Failed(status, code, "why"), group=group)
    assert kind == (
        "everywhere"
        if error.everywhere
        else "unreachable"
        if error.unreachable
        else "permanent"
        if error.permanent
        else "passing"
    )


def test_discord_says_how_long_to_wait() -> None:
    here = meaning(Failed(429, 0, "slow down", retry_after=3.5), group=True)
    assert (here.retry_after, here.everywhere, here.permanent) == (3.5, False, False)
    all_of_it = meaning(Failed(429, 0, "slow down", retry_after=2.0, everywhere=True), group=True)
    assert (all_of_it.retry_after, all_of_it.everywhere) == (2.0, True)
    assert meaning(Failed(429, 0, "slow down"), group=False).retry_after == 60.0
    assert meaning(Failed(400, 40003, "too many channels"), group=False).retry_after == 60.0


@pytest.mark.parametrize("code", [50007, 10003, 50001, 50013, 50278])
def test_a_closed_private_chat_says_nothing_of_the_group_it_stood_in_for(code: int) -> None:
    error = meaning(Failed(403, code, "why"), group=True, borrowed=True)
    assert (error.permanent, error.unreachable) == (True, False)


def test_the_reason_names_fields_and_quotes_nothing() -> None:
    said = 'Invalid Form Body\nIn content: Must be shorter.\nIn nonce: Value "my secret" is long.'
    assert told(said) == "Invalid Form Body (content, nonce)"
    assert told("") == ""
    assert told("<html>banned</html>") == "no words that can be read"
    assert "Cannot send" in str(meaning(Failed(403, 50007, "Cannot send messages"), group=False))
