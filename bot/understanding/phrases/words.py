"""Words that can stand for one another in a phrase.

A class of verbs `x` gives the classes `x:now` (plain forms and those with -s), `x:ed` (past forms), `x:ing`
and `x:*` (plain, -s and past: what somebody else does or did); so does each verb in it that names no class.
A class of nouns is written in capitals.
"""

#: Class: its verbs. A verb with irregular past forms is written `write/wrote/written`.
VERBS: dict[str, str] = {
    "write": """
        email mail text message/messaged/msged dm/dmed pm/pmed ping/pinged write/wrote/written/writting
        whatsapp/whatsapped slack contact tweet inmail sms/smsed approach nudge poke telegram instagram
        linkedin/linkedined buzz/buzzed
    """,
    "send": """
        send/sent shoot/shot drop/dropped fire post forward pop/popped slip/slipped pass chuck
        ship/shipped
    """,
    "reply": "reply/replied answer respond",
    "reach": "reach",
    "follow": "follow",
    "check": "check look/looked",
    "tell": "tell/told let remind inform update",
    "say": "say/said mention tell/told reckon claim confirm note write/wrote state swear/swore insist report",
    "ask": "ask request beg/begged petition",
    "talk": "talk chat/chatted speak/spoke/spoken converse banter blether natter correspond",
    "call": """
        call phone ring/rang/rung telephone facetime/facetimed skype dial/dialled/dialed zoom bell/belled
    """,
    "meet": "meet/met",
    "run": "run/ran bump",
    "visit": "visit",
    "come": "come/came stop/stopped drop/dropped swing/swung pop/popped show turn roll walk",
    "have": "have/had/has grab/grabbed get/got enjoy share do/did take/took hold/held",
    "go": "go/went head",
    "see": "see/saw/seen spot/spotted",
    "hang": "hang/hung",
    "sit": "sit/sat",
    "introduce": "introduce intro/introed connect link present match pair",
    "put": "put/put get/got/gotten bring/brought hook",
    "promise": "promise pledge vow swear/swore guarantee",
    "offer": "offer volunteer agree",
    "help": """
        help assist support aid walk/walked coach mentor guide debug/debugged fix/fixed rescue tutor
        advise train teach/taught show/showed/shown
    """,
    "give": "give/gave/given lend/lent hand deliver",
    "review": """
        review proofread/proofread edit critique/critiqued fix debug/debugged translate rewrite/rewrote
        revise polish redo/redid improve check tweak test design redesign repair audit
    """,
    "share": """
        share repost reshare retweet boost quote plug/plugged promote feature recommend republish restack
        crosspost reblog amplify signal-boost post spread shill hype signalboost tout
    """,
    "comment": "comment",
    "join": "join jump chime weigh pile hop/hopped",
    "praise": "praise compliment congratulate applaud commend hype salute",
    "thank": "thank",
    "love": "love like enjoy admire adore appreciate dig/dug respect",
    "use": "use try/tried apply/applied implement follow run/ran adopt",
    "refer": "refer/referred recommend",
    "work": "work help save solve land click double triple cut",
    "leave": "leave/left",
    "launch": """
        launch start build/built create run/ran host co-host/co-hosted make/made do/did
        write/wrote/written co-write record plan organise organize set open release publish teach/taught
        team sign/signed kick agree partner produce shoot/shot found/founded
    """,
    "hear": "hear/heard",
    "receive": "receive get/got have/had",
    "want": "want need wanna wish seek/sought require",
    "accept": "accept agree consent",
    "decline": "decline refuse reject",
}

_ING = {
    "write": "writing",
    "run": "running",
    "chat": "chatting",
    "get": "getting",
    "put": "putting",
    "have": "having",
    "come": "coming",
    "share": "sharing",
    "introduce": "introducing",
    "make": "making",
    "sit": "sitting",
    "swing": "swinging",
    "grab": "grabbing",
    "drop": "dropping",
    "stop": "stopping",
}

#: Class: its words.
NOUNS: dict[str, str] = {
    "MESSAGE": """
        message messages dm dms email emails mail mails text texts note letter line ping whatsapp sms
        inmail postcard card voicemail pm pms invite reply answer hello hi follow-up voice memo nudge
        reminder check-in intro-mail update emoji meme gif carrier pigeon
    """,
    "CONVERSATION": """
        conversation conversations chat chats talk talks chinwag exchange exchanges banter dialogue gossip
        chitchat natter blether discussion discussions back-and-forth thread dms catch-up gist
        heart-to-heart row argument debate disagreement laugh giggle brainstorm brainstorming word words
        messages texts emails
    """,
    "CALL": """
        call calls zoom facetime skype phonecall teams meet hangout hangouts webex huddle video-call
        videocall videochat vidcall zooms demo sync 1on1 standup
    """,
    "PHONE": """phone zoom facetime skype telephone video teams call blower skyping""",
    "COFFEE": """
        coffee coffees lunch lunches dinner dinners drinks drink beers beer breakfast brunch tea pint
        pints cuppa wine cocktails cocktail supper meal walk stroll hike espresso cappuccino latte matcha
        bbq barbecue braai fika dimsum hotpot kopi tapas picnic meeting meetings sit-down gym workout run
        golf tennis padel climb ride bite sushi ramen pizza bubble-tea boba brekkie happy-hour teh chai
        one-on-one catch-up merienda apero ice-cream icecream dessert lunchdate coffee-chat round visit
        dinner-party party meet-up interview workshop session yoga ceilidh curry mate asado aperitivo
        appointment yum barbeque cookout potluck game match sauna
    """,
    "EVENT": """
        dinner lunch party wedding bbq barbecue braai birthday house place office studio funeral
        housewarming workshop exhibition launch opening shop cafe café gig show event talk booth stall
        stand meetup conference graduation flat apartment home lab farm gallery salon
    """,
    "POST": """
        post posts article articles thread threads tweet tweets reel reels video videos podcast newsletter
        carousel essay blog blogpost talk keynote launch work stuff content course book page site website
        story stories stream channel case episode ep photo photos picture pictures painting art artwork
        song track album music release announcement piece writeup guide report study pic pics comic appeal
        campaign fundraiser project portfolio product app tool list profile linkedin repo drop collection
        shop zine film short shorts demo ama take tiktok insta patch listing recipe drawing print prints
        poem review webinar tutorial substack medium column interview plugin kickstarter update status
        quote deck slides exhibition show gig event store game trailer single mixtape offer ad advert
        poster flyer link chapter novel
    """,
    "DISCUSSION": """
        thread discussion conversation debate chat post ama space spaces livestream stream comments
    """,
    "RESOURCE": """
        template templates link links article articles book books resource resources guide checklist
        checklists file files deck slides list document doc docs contacts contact tips tip advice feedback
        notes spreadsheet sheet code script snippet recipe recipes tool tools video tutorial pdf report
        contract example examples sample samples brochure catalogue pamphlet leaflet flyer draft proposal
        help hand pointers directions lift ride recommendation recommendations ideas idea answer answers
        suggestions suggestion info details data numbers number address access discount invite ticket
        tickets photo photos picture pictures screenshots course guideline prompt prompts pack package
        preset presets brush font icons comparison chart calculator brief outline rundown breakdown
        walkthrough crash lesson session name names supplier suppliers research case study studies
        playbook cheatsheet cheat primer writeup quote plan roadmap framework worksheet workbook agenda
        mockup mockups wireframe wireframes sketch logo copy headline headlines edits corrections
        translation demo trial codes coupon cv resume critique review thoughts opinion two-cents leads
        lead referral referrals jobs job posting opening vacancy grant application form forms plugin patch
        pull pr fix bugfix workaround sources source reading readings podcast episode newsletter map
        itinerary kit seeds plants tomatoes jam cake bread loaf spare printer laptop drill ladder
        equipment gear frame frames
    """,
    "HELPFUL": """
        helpful useful helped helps worked works saved saves saving amazing great gold golden brilliant
        lifesaver life-saver game-changer gamechanger perfect handy valuable invaluable spot right fire
        slaps slapped slap bomb best excellent fantastic awesome solid paid sold landed got won doubled
        tripled fixed solved easier better clearer faster wonders trick treat charm goldmine difference
        godsend eye-opening sense increased improved clutch banger goat banging bangs dope lit legit
        genius magic blessing nailed cracked unblocked unstuck
    """,
    "LEAD": """
        client clients lead leads customer customers buyer buyers gig gigs prospect prospects work
        business project projects commission commissions job jobs patient patients student students couple
        referral referrals referal order orders booking bookings enquiry enquiries inquiry contract
        contracts tenant tenants seller sellers founder founders company companies startup brand brands
        guest guests family families bride brides shop shops restaurant restaurants opportunity account
        accounts policy
    """,
    "REFERRAL": """
        referral referrals lead leads recommendation client clients customer customers gig commission
    """,
    "TESTIMONIAL": """
        testimonial testimonials review reviews recommendation recommendations rec recs endorsement
        endorsements write-up writeup blurb stars rating kudos reference references
    """,
    "INTRO": "intro intros introduction introductions intro'",
    "THANKS": "thanks thank gratitude thankful cheers tack merci gracias obrigado danke props",
    "GIFT": "flowers gift present bottle chocolates card cake wine basket hamper",
    "GRATEFUL": "grateful thankful appreciative gratitude thanks indebted obliged",
    "LOVED": """
        love loved loves like liked likes enjoys enjoyed admire admired adore adored great brilliant
        amazing awesome fantastic beautiful gorgeous stunning inspiring inspired excellent impressive
        impressed superb wonderful best rocked rocks slaps killer fire incredible lovely good proud fan
        blown favourite favorite moved touched talented inspiration admiration brilliantly beautifully
        congratulations clever nailed smart wowed obsessed banger crushed killed spot-on genius cracked
        helpful fab ace stellar phenomenal epic dope sick spectacular outstanding terrific crisp magical
        well thoughtful insightful gem cool
    """,
    "PLATFORM": """
        linkedin twitter instagram facebook telegram whatsapp discord slack signal threads bluesky
        mastodon reddit youtube tiktok x email mail wechat line viber messenger snapchat twitch zulip irc
        matrix substack github
    """,
    "COUNT": "two three four five six seven eight nine ten couple few several dozen some many",
    "JOINT_WORD": """
        together joint jointly co-hosting co-host partner partners partnering partnership collaboration
        collaborations collaborating bundle co-writing cohosting cowriting venture both teaming
        co-founding co-producing collective
    """,
    "REPLY_NOUN": "reply response answer replies answers responses",
    "QWORD": "how what why when where which who whether if about",
}


def classes() -> dict[str, frozenset[str]]:
    """All classes by name."""
    made = {name: frozenset(words.split()) for name, words in NOUNS.items()}
    single: dict[str, frozenset[str]] = {}
    for name, verbs in VERBS.items():
        forms = [_forms(verb) for verb in verbs.split()]
        for at, tense in enumerate(_TENSES):
            made[f"{name}{tense}"] = frozenset().union(*(one[at] for one in forms))
        for verb, one in zip(verbs.split(), forms, strict=True):
            for at, tense in enumerate(_TENSES):
                single[f"{verb.partition('/')[0]}{tense}"] = one[at]
    return {**{name: words for name, words in single.items() if ":" in name}, **made}


_TENSES = (":now", ":ed", ":ing", ":*")


def _forms(verb: str) -> tuple[frozenset[str], ...]:
    """The forms of a verb of the table, in the order of `_TENSES`."""
    base, *irregular = verb.split("/")
    plain = frozenset((base, _with_s(base)))
    past = frozenset(irregular) or frozenset((_with_ed(base),))
    return plain, past, frozenset((_ING.get(base) or _with_ing(base),)), plain | past


def _with_s(base: str) -> str:
    if base.endswith(("s", "sh", "ch", "x", "o")):
        return f"{base}es"
    return f"{base[:-1]}ies" if base.endswith("y") and base[-2] not in "aeo" else f"{base}s"


def _with_ed(base: str) -> str:
    if base.endswith("e"):
        return f"{base}d"
    return f"{base[:-1]}ied" if base.endswith("y") and base[-2] not in "aeo" else f"{base}ed"


def _with_ing(base: str) -> str:
    if base.endswith("e") and not base.endswith("ee"):
        return f"{base[:-1]}ing"
    short = 3 <= len(base) <= 4 and base[-1] in "tgpnbd" and base[-2] in "aeiou" and base[-3] not in "aeiou"
    return f"{base}{base[-1]}ing" if short else f"{base}ing"


CLASSES = classes()

#: A past form of each verb.
PASTS = {
    verb.partition("/")[0]: min(_forms(verb)[1], key=len)
    for verbs in VERBS.values()
    for verb in verbs.split()
}
