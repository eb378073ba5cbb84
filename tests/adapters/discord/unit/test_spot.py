import pytest

from bot.adapters.discord.spot import spot


def failing(*, instead: bool) -> None:
    try:
        raise ConnectionRefusedError("secret")
    except OSError:
        if instead:
            raise LookupError("secret") from None
        {}["secret"]  # handling it runs into another


def test_the_fault_with_which_it_began_is_named_and_nothing_that_it_says() -> None:
    with pytest.raises(KeyError) as raised:
        failing(instead=False)
    said = spot(raised.value)
    assert said.startswith("ConnectionRefusedError at ")
    assert "secret" not in said


def test_one_that_stands_for_another_is_named_itself() -> None:
    with pytest.raises(LookupError) as raised:
        failing(instead=True)
    assert spot(raised.value).startswith("LookupError at ")
