"""Words that hold clauses together, and words that can be left out without changing what happened."""

from bot.understanding.phrases.words import CLASSES, VERBS

#: Left out wherever they stand.
FILLERS = frozenset(
    """
    the a an just finally also really quickly actually so too very kindly briefly even totally basically
    literally personally privately directly luckily happily gladly randomly accidentally recently earlier
    simply certainly definitely properly politely nicely quite super pretty kinda sorta truly honestly
    apparently obviously eventually suddenly sadly unfortunately surprisingly fortunately oh ok okay hey
    yo lol haha omg yay btw fyi well um uh er hmm wow ah alas please already both all kind sort of-course
    duly today yesterday tonight tomorrow morning afternoon evening spontaneously hi publicly openly
    warmly proudly shamelessly tbh ngl imo like-ish nervously bravely reluctantly last-minute once twice
    done now gently softly immediately promptly swiftly cheerfully casually shyly respectfully yet online
    bro dude man mate buddy folks guys lot bit pretty-much
    """.split()
)

#: Left out before a thing that was done: «a quick call», «nice long lunch».
ADJECTIVES = frozenset(
    """
    little quick long short nice good great lovely brief big huge small warm proper full impromptu virtual
    first another new old fun interesting amazing wonderful fantastic awesome productive hour hour-long
    minute thirty twenty-minute 30-minute useful deep weekly monthly friendly unexpected second
    super-quick fab cold dreaded long-overdue overdue brilliant solid random lengthy wee cheeky late early
    serious honest promising excellent delightful pleasant real actual same private personal cute sweet
    heartfelt kind glowing fresh boozy hot iced vietnamese 15 20 30 45 60 90 min mins minutes 1h 2h half
    famous short-notice three-way casual spontaneous beautiful gorgeous tiny massive giant working
    business team zoom phone epic intense difficult tough chilled relaxed follow-up intro final
    final-round surprise shiny generous thoughtful detailed rambling excited
    """.split()
)

#: Left out before a name: «my friend Tom», «a guy called Tom».
BEFORE_NAMES = frozenset(
    """
    my our friend friends colleague colleagues coworker co-worker neighbour neighbor buddy mate pal client
    clients customer boss manager ex ex-colleague ex-boss cousin brother sister uncle auntie aunt mentor
    mentee teacher guy woman lady man dude girl boy fella chap bloke person someone somebody named called
    old dear mr mrs ms miss dr doctor professor prof sir father pastor coach designer developer dev
    founder editor lawyer accountant plumber landlord investor photographer illustrator writer recruiter
    partner supplier vendor creator streamer artist friend's fellow mutual both creators ppl people pros
    legend lovely great amazing wonderful good young big little former childhood school uni college work
    gym guy's chef owner journalist freelancer marketer engineer agent student intern contractor builder
    nurse hey with nephew niece grandson granddaughter son daughter husband wife sister-in-law
    brother-in-law roommate flatmate classmate assistant secretary buddy's
    """.split()
) - {"with", "people", "called", "named", "person"}

SUBJECT_PRONOUNS = frozenset("he she they".split())
PRONOUNS = frozenset("he she they him her them his their hers theirs themselves himself herself".split())
MANY = frozenset("they them their theirs themselves both".split())
OWNING_BEFORE = frozenset("her his their my our".split())
OWNING = frozenset("his their theirs hers".split())

AUXILIARIES = frozenset(
    "is am are was were has have had do does did will would can could should may might must shall wo".split()
)

#: After one of these the speaker tells what somebody else thinks, wants or did.
SUBORDINATORS = frozenset(
    """
    about that if whether how what why because who whom which whose since after before than regarding
    concerning re until till unless though although as for
    """.split()
)

#: Verbs that carry a sentence inside: «told Tom I would wait».
REPORTING = (
    CLASSES["tell:ed"]
    | CLASSES["tell:now"]
    | CLASSES["say:*"]
    | CLASSES["ask:*"]
    | CLASSES["promise:*"]
    | frozenset(
        """
        know knows knew think thinks thought hope hopes hoped guess believe heard hear realised realized
        found saw see wish saying telling asking agreed agree sure thanks wondered wondering mean meant
        sounds seems figured feel felt suppose reckon says glad happy sorry means
        """.split()
    )
)

#: Past forms and others that can only be a verb here.
PAST = frozenset(word for name in VERBS for word in CLASSES[f"{name}:ed"]) | frozenset(
    """
    went took made knew thought felt seemed sounded looked paid bought cried laughed hated ate drank
    forgot lost won began became kept held stood slept flew drove sang read caught broke chose fell grew
    hid led lay meant rode rose sold spent swam threw woke wore built cost cut dealt fought quit set shut
    sought stuck struck swept taught tore understood wanted needed ended loved bored put let got done gone
    been seen hit moved married divorced died passed retired ghosted flaked bailed swapped traded
    discussed exchanged
    """.split()
)
NOT_PAST = frozenset("need speed indeed seed feed weed embed bed red hundred kindred unread".split())

#: Third-person forms that open a clause about the last person: «Hates phone calls».
PRESENT = frozenset(
    """
    wants needs prefers says likes loves hates lives works has is thinks looks seeks runs owns hopes plans
    knows makes does goes sounds seems keeps gets wishes agrees asks mentions offers promises
    """.split()
)
NOUNISH = frozenset(
    "calls texts emails messages drinks talks chats meets walks runs likes looks works".split()
)

#: A clause may begin with these after «and».
PLAN_STARTS = frozenset(
    """
    follow circle check ping nudge remind call email text message ask send reconnect touch need must
    should will going want hope gonna dm reach remember write schedule book get buy bring invite let try
    meet catch wants no not never nothing still
    """.split()
)


def is_past(word: str) -> bool:
    """Whether a word is a verb in a past form."""
    return word in PAST or (len(word) > 4 and word.endswith("ed") and word not in NOT_PAST)


def is_finite(word: str, name: bool = False) -> bool:
    """Whether a word after a subject makes it a clause; after a name no plain form does: «gave Tom work»."""
    if name:
        return is_past(word) or word in AUXILIARIES or word in PRESENT or word in _WITH_S
    return is_past(word) or word in AUXILIARIES or word in PRESENT or word in _PLAIN


_WITH_S = frozenset(
    word
    for name in VERBS
    for word in CLASSES[f"{name}:now"]
    if word.endswith("s") and not word.endswith("ss")
) - NOUNISH - frozenset(("thanks",)) - CLASSES["MESSAGE"] - CLASSES["RESOURCE"] - CLASSES["CALL"] - CLASSES[
    "COFFEE"
] | frozenset(("not", "never"))
_PLAIN = frozenset().union(*(CLASSES[f"{name}:now"] for name in VERBS)) | frozenset(
    """
    think want know go see find work live make seem sound like love hate feel yes no never not ain't dey
    agree say promise owe told
    """.split()
)
