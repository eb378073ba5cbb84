"""Whom a message speaks of. In the tables, brackets stand around each person."""

import re

import pytest

from bot.understanding.names import Directory
from bot.understanding.people import find_people
from bot.understanding.report import Known

CONTACTS = Directory(
    Known(id, name, handles=("@devjane",) if name == "Jane Okafor" else ())
    for id, name in enumerate(
        """
        Maria Lopez, Maria Rossi, Tom Baker, Li Wei, Jane Okafor, May Chen, Will Tanner, June Albright,
        Grace Liu, Rose Abara, Mark Delgado, Anneke van der Meer, Soo-jin Baek, Günther Müller, 李伟,
        Raymond Castillo, Мария Иванова, Jean-Luc Martin, Hope Wambui, Bob Every
        """.replace("\n", " ").split(","),
        1,
    )
)
NOBODY = Directory([])


def marked(text: str, directory: Directory) -> str:
    """The text with brackets around the people found in it."""
    for mention in reversed(find_people(text, directory)):
        text = f"{text[: mention.start]}[{mention.text}]{text[mention.end :]}"
    return text


def plain(text: str) -> str:
    return re.sub(r"[\[\]]", "", text)


#: Found whether they are contacts or not.
ANYBODY = [
    # what people write when something happened
    "coffee with [Maria Lopez] yesterday",
    "coffee with [maria lopez] yesterday",
    "met [Tom] at the design meetup, he needs a printer",
    "lunch w/ [Sinead] and [Kwabena]",
    "ran into [tom baker] at the gym",
    "told [maria] i'd send my template",
    "asked [tom] for a testimonial",
    "zoom w [Priya] about pricing",
    "[Maria] replied!!",
    "[tom] said no",
    "got an intro to [Idrissa] from [Fatou]",
    "intro'd [naveen] to [zsofia]",
    "no answer from [aurelio] yet",
    "thanks to [Lena] for the link",
    "shared [aurelio]'s post",
    "[Maria]'s launch went well",
    "wish [maria] a happy birthday",
    "a guy called [Barnaby] wants a demo",
    "my friend [dimitrios] came along",
    "[Bartholomew Quigley-Jones], CTO at Initech, wants a demo",
    "[Chukwuemeka] wants a demo",
    "[wei] and i are launching a course",
    "on the phone with [Alexandra Smith-Jones]",
    # several
    "3 convos: [ana], [bob], [Li Wei]",
    "dm'd [ana] and [bob], [bob] replied",
    "coffee with [john], [paul], [george] and [ringo]",
    "today\n- [ana] (dm)\n- [bob]: call\n- [Fatou] → sent her the guide",
    "[Hunter] and [Chase] signed the contract",
    "5 convos 💪 [Dele], [Mbali], [J.P.], [Xiomara]",
    # handles, addresses and other things with signs
    "dm'd [@devjane] and [@some.body]",
    "[@anna_k] replied 🎉",
    "wrote to jane@example.com about #launch, see https://example.com/tom",
    # names with more to them
    "asked [Dr. Okonkwo] for an introduction",
    "[Prof. Hannah Berg] replied",
    "[J. Lindqvist] asked for my rates",
    "[J.R. Smith] called",
    "[O'Connor] called me back",
    "met [D'Angelo Russell] at the gym",
    "zoom with [Anneke van der Meer] re pricing",
    "lunch with [de la Cruz]",
    "[Mrs Papadaki] called",
    "drinks with [Lee Jae-won]",
    # months and words that are names too
    "coffee with [June]",
    "coffee with [may] yesterday",
    "met [April] 2 weeks ago",
    "call w [August] tomorrow",
    "[May] replied to my dm",
    "[will] said he would look at it in may",
    "asked [Grace] for feedback",
    "dm'd [Rose], [Hope] and [Sunny]",
    "a referral from [Jan]",
    "[Dawn] introduced me to [Summer]",
    "complimented [art] on his talk",
    "[Mark] liked my post",
    "had coffee with [March Hare]",
    "intro'd [Pat] to [June]",
    "thanked [bill] for the lead",
    "[Faith] posted about us",
    # other voices
    "Had a natter with Auntie [Bea] about the allotment",
    "[Tan Wei Ming] signed the contract",
    "[Abdul Rahman bin Yusof] dropped by",
    "Merry Christmas, [Tom]!",
    "not [maria], [tom]",
    "hablé con [María López]",
]

#: No person in them, whoever is a contact.
NO_ONE = [
    "may the force be with you",
    "may i skip today",
    "will do it tomorrow",
    "i will call the bank",
    "mark my words",
    "the bill came in, paid it",
    "prices rose again",
    "by the grace of god we shipped",
    "i hope it works",
    "march on",
    "follow up june 9",
    "back in May",
    "we shipped in april",
    "June was slow, no calls",
    "met nobody today",
    "talked to my mum",
    "lunch with the team",
    "asked every client for feedback",
    "Sent the invoice to accounting",
    "flew to Paris on Monday",
    "emailed Google about the bug",
    "working for a fintech called Ramp",
    "Thanks! That was fun",
    "joined Initech's webinar",
    "Sunday was slow",
    "nothing today, wrote docs all day",
    "who should i talk to today?",
    "how many conversations this week",
    "coffee with milk",
    "met with HR",
    "set a timer for ten minutes",
    "helped a stranger on reddit with kubernetes",
    "dinner at the Marriott Hotel",
    "skip",
    "Merry Christmas",
    "Went to IKEA",
    "",
    "🙈🙈",
]

#: Only who is a contact is found here.
ONLY_CONTACTS = [
    "is [grace] on my list",
    "don't forget [june]'s launch on june 9",
    "zoom with [soo-jin baek]",
    "call with [Soo jin]",
    "lunch with [günther müller]",
    "lunch with [Gunther Muller]",
    "[marias] launch went well".replace("[marias]", "[maria]s"),
    "和[李伟]喝咖啡",
    "встретился с [Мария Иванова]",
    "[jean luc martin] asked about rates",
    "[Bob Every] sent me a client",
    "[lopez] and [rossi] both came",
    "emailed [devjane] about the beta",
    "convo with [maria l] about rates",
    "told [mria lopez] about it",
    "MET [MARIA LOPEZ] AND [TOM BAKER] TODAY",
]


@pytest.mark.parametrize("text", ANYBODY)
def test_anybody_is_found(text: str) -> None:
    assert marked(plain(text), NOBODY) == text
    assert marked(plain(text), CONTACTS) == text


@pytest.mark.parametrize("text", NO_ONE)
def test_nobody_is_invented(text: str) -> None:
    assert marked(text, NOBODY) == text
    assert marked(text, CONTACTS) == text


@pytest.mark.parametrize("text", ONLY_CONTACTS)
def test_contacts_are_found_by_what_they_are_called(text: str) -> None:
    assert marked(plain(text), CONTACTS) == text
