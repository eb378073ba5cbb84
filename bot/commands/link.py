"""/link and /unlink: one person in several chats, with one set of contacts and one prompt a day."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from bot.commands.squads.traces import put_right
from bot.core.address import Address
from bot.core.codes import digest
from bot.core.command import Arg, Command, Takes
from bot.core.links import Offer, Owned
from bot.core.members import Standing
from bot.core.memory import Memory
from bot.core.stores import Card
from bot.core.timetable import plan
from bot.core.turn import Turn
from bot.domain.kinds import Kind
from bot.domain.person import Person
from bot.domain.refusal import Refusal
from bot.domain.say import Choice, Code, Invocation, Listing, Phrase, Say, choice, phrase, say
from bot.understanding.names import fold

#: A code is good for so long, and so many wrong ones may be entered in that time.
LIFE = timedelta(minutes=10)
MOST_TRIES = 5
#: As many names as are shown of those that both know.
MOST_NAMES = 5
#: How a code begins in a link that opens a chat (`/start lCODE`).
LETTER = "l"


def link(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """/link: a code for another account. /link CODE: what joining with the account that made it would do."""
    if "code" in args:
        return enter(turn, args["code"])
    code = Code("link", turn.message)
    turn.stores.links.offer(turn.person.id, digest(turn.guide.codes.make(code)), turn.now + LIFE)
    minutes = int(LIFE.total_seconds()) // 60
    return [say("link-code", code=code, minutes=minutes).also(_also_here(turn))]


def _also_here(turn: Turn) -> Phrase | None:
    owned = turn.stores.links.accounts(turn.person.id)
    if len(owned) < 2:
        return None
    return phrase("link-accounts", accounts=Listing(tuple(_platform(one) for one in owned)))


def enter(turn: Turn, typed: str) -> Sequence[Say]:
    """A code was entered: show what would happen, and ask."""
    links = turn.stores.links
    if links.tries(turn.person.id, turn.now) >= MOST_TRIES:
        return [say("link-too-many", minutes=int(LIFE.total_seconds()) // 60)]
    offer = links.offered(digest(typed), turn.now)
    if offer is None or offer.taker not in (None, turn.person.id):
        left = MOST_TRIES - links.try_(turn.person.id, turn.now)
        return [say("link-code-unknown", left=left)]
    if offer.person == turn.person.id:
        raise Refusal("link-own-code")
    links.take(offer.id, turn.person.id)
    return [
        _preview(turn, turn.stores.people.get(offer.person)).offering(
            choice("choice-link", "linknow", offer=offer.id), choice("choice-leave", "linkleave")
        )
    ]


def _preview(turn: Turn, other: Person) -> Say:
    ledger = turn.stores.ledger
    there, here = ledger.cards(other.workspace), ledger.cards(turn.workspace)
    same = [mine.name for mine, _ in _same(here, there)]
    shown: list[str | Phrase] = [*same[:MOST_NAMES]]
    if len(same) > MOST_NAMES:
        shown.append(phrase("link-more", count=len(same) - MOST_NAMES))
    accounts = Listing(tuple(_platform(one) for one in turn.stores.links.accounts(other.id)))
    return say(
        "link-preview",
        name=other.name or Phrase("none-yet"),
        accounts=accounts,
        there=len(there),
        here=len(here),
    ).also(
        phrase("link-same", names=Listing(tuple(shown))) if same else None,
        phrase("link-settings", zone=other.zone, time=other.prompt_at),
    )


def _same(here: Sequence[Card], there: Sequence[Card]) -> list[tuple[Card, Card]]:
    """Contacts that both know for certain: by a full name that only one on each side has, or by a handle."""
    known: dict[str, list[Card]] = {}
    for card in there:
        for sign in _signs(card):
            known.setdefault(sign, []).append(card)
    counts: dict[str, int] = {}
    for card in here:
        for sign in _signs(card):
            counts[sign] = counts.get(sign, 0) + 1
    found = []
    for card in here:
        sure = [known[sign][0] for sign in _signs(card) if len(known.get(sign, ())) == counts[sign] == 1]
        if sure:
            found.append((card, sure[0]))
    return found


def _signs(card: Card) -> set[str]:
    names = {fold(name) for name in (card.name, *card.aliases) if " " in name.strip()}
    return names | {handle.casefold() for handle in card.handles}


def link_now(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """Join this account with the one that made the code."""
    offer = turn.stores.links.get(int(args["offer"]), turn.now)
    if offer is None or offer.taker != turn.person.id:
        raise Refusal("link-over")
    return [_joined(turn, offer)]


def _joined(turn: Turn, offer: Offer) -> Say:
    goes, stays = turn.person, turn.stores.people.get(offer.person)
    others = turn.stores.links.accounts(stays.id)
    mine = turn.stores.links.accounts(goes.id)
    ledger = turn.stores.ledger
    same = _same(ledger.cards(goes.workspace), ledger.cards(stays.workspace))
    members = {card.id: ledger.members(goes.workspace, card.id) for card, _ in same}
    turn.stores.links.withdraw(stays.id)
    turn.stores.links.join(stays, goes)
    put_right(turn.stores, turn.stores.squads.of(stays.id), turn.now)
    turn.keep(replace(stays, started=stays.started or goes.started, offered=True))
    for one in mine:
        if _standing(turn, one) is Standing.ASKING:
            turn.stores.members.stand(one.account, Standing.LINKED)
    memory = Memory(turn)
    for card, theirs in same:
        for member in members[card.id]:
            memory.add(member, Kind.MERGED, value=str(theirs.id))
    if turn.person.started:
        plan(turn.stores, turn.person, turn.now, turn.address)
    told = say("link-told", accounts=Listing(tuple(_platform(one) for one in mine)))
    _tell(turn, others, told)
    count = len(ledger.cards(stays.workspace))
    done = say("linked", count=count, accounts=Listing(tuple(_platform(one) for one in (*others, *mine))))
    return replace(done, edits=True)


def link_leave(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """Join nothing; nothing stays of whoever came for that alone."""
    standings = {_standing(turn, one) for one in turn.stores.links.accounts(turn.person.id)}
    if standings == {Standing.ASKING}:
        turn.stores.people.erase(turn.person.id)
        turn.gone = turn.deleted = True
    return [replace(say("link-left"), edits=True)]


def _standing(turn: Turn, one: Owned) -> Standing:
    held = turn.stores.members.held(one.account)
    return Standing.IN if held is None else held.standing


def unlink(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """/unlink [PLATFORM]: which account is to be on its own again."""
    owned = turn.stores.links.accounts(turn.person.id)
    if len(owned) < 2:
        raise Refusal("unlink-alone", choice("choice-link-how", "link"))
    wanted = [one for one in owned if one.account.platform == args.get("platform", "").strip().lower()]
    if len(wanted) == 1:
        return [_unlink_sure(wanted[0])]
    if "platform" in args and not wanted:
        accounts = Listing(tuple(_platform(one) for one in owned))
        raise Refusal("unlink-unknown", given=args["platform"], accounts=accounts)
    choices = [
        Choice(Invocation("unlinkone", {"account": str(one.id)}), _platform(one)) for one in wanted or owned
    ]
    return [say("unlink-which").offering(*choices, choice("choice-leave", "linkleave"))]


def unlink_one(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """One was tapped: say what that means, and ask."""
    return [replace(_unlink_sure(_owned(turn, args["account"])), edits=True)]


def _unlink_sure(one: Owned) -> Say:
    return say("unlink-sure", account=_platform(one)).offering(
        choice("choice-unlink", "unlinknow", account=one.id), choice("choice-leave", "linkleave")
    )


def unlink_now(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """The account begins anew; everything stays with the others."""
    one = _owned(turn, args["account"])
    rest = [other for other in turn.stores.links.accounts(turn.person.id) if other.id != one.id]
    if not rest:
        raise Refusal("unlink-alone", choice("choice-link-how", "link"))
    own = _standing(turn, one)
    if own is Standing.IN and all(_standing(turn, other) is Standing.LINKED for other in rest):
        raise Refusal("unlink-through", account=_platform(one))
    if own is Standing.IN:
        fresh = turn.stores.people.fresh(turn.person.name, turn.person.zone, turn.now)
        turn.stores.links.part(one.id, fresh.id)
    else:
        turn.stores.members.drop(one.account)
    if turn.person.prompt_on == one.account.platform:
        turn.keep(replace(turn.person, prompt_on=""))
    here = _private(one) == turn.address
    turn.home = _private(rest[0]) if here else None
    anew = say("unlinked-here" if own is Standing.IN else "unlinked-out")
    stays = say("unlinked", account=_platform(one))
    _tell(turn, [one], anew)
    _tell(turn, rest, stays)
    return [replace(anew if here else stays, edits=True)]


def _owned(turn: Turn, account: str) -> Owned:
    for one in turn.stores.links.accounts(turn.person.id):
        if str(one.id) == account:
            return one
    raise Refusal("unlink-gone")


def _tell(turn: Turn, owned: Sequence[Owned], what: Say) -> None:
    """Say it in the private chats of these accounts, but for the one where it is answered anyway."""
    for one in owned:
        home, whose = _private(one), turn.stores.people.find(one.account)
        if home != turn.address:
            turn.stores.outbox.put(home, None if whose is None else whose.id, what, turn.now)


def _private(one: Owned) -> Address:
    return Address(one.account.platform, one.account.native)


def _platform(one: Owned) -> Phrase:
    return Phrase(f"platform-{one.account.platform}")


COMMANDS = (
    Command("link", link, (Arg("code"),)),
    Command("unlink", unlink, (Arg("platform"),)),
    Command("linknow", link_now, (Arg("offer", Takes.NUMBER, required=True),), hidden=True),
    Command("linkleave", link_leave, hidden=True),
    Command("unlinkone", unlink_one, (Arg("account", Takes.NUMBER, required=True),), hidden=True),
    Command("unlinknow", unlink_now, (Arg("account", Takes.NUMBER, required=True),), hidden=True),
)
