"""What holds for every name and every set of contacts."""

from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.names import Directory, fold, tidy
from bot.understanding.report import Known, Match

FIRST = ["Maria", "Ana", "Tom", "Li", "Bill", "William", "Siobhán", "Jean-Luc", "Мария", "Omar"]
LAST = [
    "Lopez",
    "Rossi",
    "Baker",
    "Wei",
    "O'Brien",
    "van der Berg",
    "Lindqvist",
    "Hansen",
    "Hanson",
    "Thomas",
]
FULL_NAMES = st.builds("{} {}".format, st.sampled_from(FIRST), st.sampled_from(LAST))
CONTACTS = st.lists(FULL_NAMES, max_size=12).map(
    lambda names: [Known(id, name) for id, name in enumerate(names, 1)]
)


@given(CONTACTS, st.text())
def test_any_text_is_resolved_to_contacts_there_are(contacts: list[Known], text: str) -> None:
    found = Directory(contacts).resolve(text)
    assert set(found.matches) <= {known.id for known in contacts}
    assert len(set(found.matches)) == len(found.matches)
    if found.match is Match.AUTO:
        assert len(found.matches) == 1
    elif found.match is Match.NEW:
        assert found.matches == ()
    else:
        assert found.matches


@given(CONTACTS)
def test_a_full_name_is_taken_unless_another_has_the_same(contacts: list[Known]) -> None:
    directory = Directory(contacts)
    for known in contacts:
        same = {other.id for other in contacts if fold(other.name) == fold(known.name)}
        found = directory.resolve(known.name)
        if len(same) == 1:
            assert (found.match, found.matches) == (Match.AUTO, (known.id,))
        else:
            assert found.match is Match.ASK
            assert set(found.matches) == same


def _ways(name: str) -> list[str]:
    """A full name as people type it."""
    first, last = name.split(" ", 1)
    return [
        name.lower(),
        f"{last}, {first}",
        first,
        last,
        f"{first[0]}. {last}",
        f"{first} {last[0]}",
        f"{first} {last[0]}{last[2]}{last[1]}{last[3:]}",
        name.replace(" ", ""),
        f"Dr {last}",
        f"{first} from Acme",
    ]


@given(CONTACTS, FULL_NAMES)
def test_of_two_that_fit_equally_neither_is_taken(contacts: list[Known], name: str) -> None:
    twins = [Known(101, name), Known(102, name)]
    directory = Directory([*contacts, *twins])
    for typed in _ways(name):
        found = directory.resolve(typed)
        assert not (found.match is Match.AUTO and found.matches[0] in (101, 102)), typed


@given(CONTACTS, st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=3, max_size=12))
def test_a_shared_first_name_alone_is_never_enough(contacts: list[Known], last: str) -> None:
    directory = Directory(contacts)
    lasts = {word for known in contacts for word in fold(known.name).split()[1:]}
    for known in contacts:
        first = fold(known.name).split()[0]
        if any(word.startswith(last[0]) for word in lasts):
            continue
        assert directory.resolve(f"{first} {last}").match is not Match.AUTO


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.lists(st.text(alphabet="abcABCéøßШш", min_size=3), min_size=1).map(" ".join))
def test_tidying_twice_changes_nothing(name: str) -> None:
    assert tidy(tidy(name)) == tidy(name)


@given(st.text())
def test_any_text_is_tidied_to_one_line(text: str) -> None:
    assert tidy(text).split() == tidy(text).split(" ") or not tidy(text)


@given(CONTACTS, st.text(max_size=4))
def test_completion_gives_each_contact_once(contacts: list[Known], prefix: str) -> None:
    found = Directory(contacts).starting(prefix, 5)
    assert len(found) == len({known.id for known in found}) <= 5
