"""A shared contact, and the little that is read of a vCard."""

from bot.adapters.telegram.vcard import field
from bot.core.message import SharedContact
from tests.adapters.telegram.unit.updates import said

CARD = "BEGIN:VCARD\r\nFN:Maria Lo\r\n pez\\, Dr.\r\nitem1.TEL;TYPE=CELL:tel:+34 600 1\r\nEND:VCARD"


def test_a_contact_is_a_name_and_a_number() -> None:
    shared = {"phone_number": "+34600000000", "first_name": "Maria", "last_name": "Lopez"}
    assert said(contact=shared).contact == SharedContact("Maria Lopez", "+34600000000")


def test_the_fuller_name_counts() -> None:
    shared = {"phone_number": "", "first_name": "Maria", "vcard": CARD}
    assert said(contact=shared).contact == SharedContact("Maria Lopez, Dr.", "+34 600 1")


def test_a_shorter_one_on_the_card_does_not() -> None:
    shared = {"phone_number": "1", "first_name": "Maria", "last_name": "Lopez", "vcard": "FN:M."}
    assert said(contact=shared).contact == SharedContact("Maria Lopez", "1")


def test_a_card_without_that_field_says_nothing() -> None:
    assert field(CARD, "ORG") == ""
    assert field("no card at all", "FN") == ""


def test_an_encoded_value_is_not_taken_for_words() -> None:
    assert field("FN;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB", "FN") == ""
