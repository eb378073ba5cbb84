"""Where in a sentence a person is due: the words before a name and the words after it, as data."""

#: One word before the name that hardly ever stands before anything but a person. Folded, apostrophes out.
BEFORE = frozenset(
    """
    w with met meet meeting told tell ask asked asking email emailed mail mailed message messaged msg msgd text texted
    dm dmd dmed pm pmd ping pinged call called phone phoned ring rang facetimed zoomed skyped whatsapped telephoned
    thank thanked thanking thx thxd introduce introduced introd intro connect connected contact contacted hire hired
    interview interviewed invite invited remind reminded nudge nudged bug bugged chase chased congratulate
    congratulated compliment complimented praise praised mentor mentored coach coached visit visited greet greeted
    hug hugged help helped helping advise advised encouraged pay paid owe owed show showed gave give sent send lent
    bought taught teach saw see bored wowed pick join joined followed follow unfollow quoted quote tagged tag credited
    credit recommended recommend referred refer endorsed endorse reposted retweeted boosted amplified shouted
    answered answer respond apologised apologized bump bumped befriended buttonholed cornered poached poach pitched
    pitch convinced persuaded assured promised promise warned updated briefed debriefed cced cc named called via
    friend friends colleague coworker boss manager client customer cousin aunt uncle brother sister neighbour
    neighbor husband wife girlfriend boyfriend partner cofounder founder designer nephew niece son daughter contact
    dear hi hello hey contacts singer actor actress coach mentor president
    """.split()
)

#: Those of them after which even an unknown word in lower case is a person; behind «with» only where people meet.
BARE_BEFORE = frozenset(
    """
    with w met meet meeting told tell ask asked asking email emailed message messaged texted dm dmd dmed pmd ping pinged
    call called phoned rang facetimed zoomed thanked thx thxd introduced introd hired interviewed invited reminded nudged
    bugged chased congratulated complimented praised mentored coached visited helped advised hugged owe named friend
    colleague coworker cousin aunt uncle brother sister neighbour neighbor husband wife girlfriend boyfriend nephew niece
    cofounder manager boss convinced persuaded
    """.split()
)

#: What people do together: before «with» it makes a person of what follows.
TOGETHER = frozenset(
    """
    coffee coffees lunch dinner breakfast brunch drinks drink beer beers wine tea meal call calls zoom facetime skype
    meet meeting meetings met chat chats chatted chatting talk talks talked talking speak speaks spoke spoken speaking
    sync catch caught catchup walk walked convo convos conversation conversations interview demo session appointment
    event game date party trip intro introduction time hang hung hangout work worked working collab collabed collaborate
    collaborated partner partnered deal connect connected reconnected follow followup check checked circle touch ran
    bumped play played travel travelled went go going night evening afternoon morning huddle huddled pair paired
    paddled lunched dined discuss discussed discussion podcast recorded webinar workshop agreed signed argued laughed
    exchange exchanged traded swapped notes ideas numbers emails messages texts dms dm thread ft fika braai texting
    writing messaging emailing hike hiked run gym dance sauna stroll visit visited shared share launch
    """.split()
)

#: Two words before the name, likewise.
BEFORE_TWO = frozenset(
    tuple(pair.split("_"))
    for pair in """
    ran_into bumped_into run_into bump_into heard_from hear_from call_from calls_from email_from emails_from mail_from
    message_from messages_from msg_from text_from texts_from note_from reply_from replies_from answer_from dm_from
    dms_from intro_from referral_from testimonial_from letter_from card_from invite_from invitation_from request_from
    question_from feedback_from news_from lead_from review_from endorsement_from recommendation_from ping_from
    voicemail_from something_from anything_from gift_from shoutout_from thanks_from quote_from referred_by invited_by
    introduced_by recommended_by endorsed_by hired_by mentored_by asked_by booked_by
    wrote_to write_to writing_to talked_to talk_to talking_to spoke_to speak_to speaking_to spoken_to reply_to
    replied_to replying_to sent_to send_to email_to emails_to mail_to message_to msg_to text_to dm_to note_to letter_to
    answer_to answered_to said_to say_to listen_to listened_to intro_to introduction_to introd_to introduced_to
    connect_to connected_to me_to us_to him_to her_to them_to it_to over_to out_to back_to back_from according_to
    thanks_to present_to presented_to pitched_to gave_to give_to showed_to lent_to owe_to apologised_to
    apologized_to related_to married_to next_to response_to tweet_to post_to call_to promised_to
    asked_of review_for testimonial_for recommendation_for endorsement_for referral_for intro_for gift_for
    number_for number_of address_for address_of email_for contact_for info_for emails_by post_by
    posts_by article_by thread_by birthday_of news_about news_on name_is names_is
    i_am im_ this_is the_name under_name name_of on_name my_name first_name last_name second_name family_name surname_is
    named_me known_as use_name booked_under listed_under am_called
    """.split()
)

#: Words after which the name of a thing is as likely as that of a person.
WEAK_BEFORE = frozenset("to from for by of under and or plus like than via vs re about regarding versus on".split())

#: Words after which somebody is spoken about rather than with.
ABOUT = frozenset("about re regarding of like than vs versus concerning on".split())

#: Words after which a name is that of a place or a company, unless it is known.
PLACE_BEFORE = frozenset("in at near into onto inside outside around across visiting through throughout".split())

#: Words after which no name stands, but a thing: «my bill», «the rose», «a will».
DETERMINERS = frozenset(
    "a an the my your his her its our their this that these those some any every each no another".split()
)

#: What people do: the verbs that follow a name.
AFTER = frozenset(
    """
    said says say saying replied replies asked asks told tells wrote writes thinks thought wants wanted needs needed
    likes liked loves loved hates hated answered answers agreed agrees declined declines accepted promised offered
    offers mentioned mentions suggested suggests recommended referred introduced introd intros connected sent sends
    gave gives got gets shared shares posted posts reposted retweeted quoted commented tweeted emailed emails messaged
    messages texted dmd dmed dms pinged pings called calls phoned rang thanked thanks helped helps bought invited
    reached hmu ghosted signed joined joins left quit works worked lives lived moved moves runs ran knows knew came
    comes went goes met has hasnt have had hadnt did didnt does doesnt is isnt was wasnt will wont would wouldnt can
    cant could couldnt might may should seems seemed looks looked feels felt sounds sounded made makes took takes
    showed shows found finds keeps kept let lets put brought wished confirmed passed believes hopes hoped plans
    planned started starts finished landed launched launches celebrated booked ordered paid owes spoke talked chatted
    hooked gushed raved shouted credited featured endorsed tested tried uses used visited hired applied teaches taught
    studied studies married adopted passes dropped swung stopped boosted amplified tagged followed responds responded
    also never always just finally still already
    """.split()
)

#: Verbs that only a person does, nearly: enough to make a person of an unknown lower-case word before them.
SPEECH = frozenset(
    """
    said says replied asked asks told tells answered answers dmd dmed messaged messages texted emailed thanked hmu
    introd introduced agreed declined mentioned mentions promised offered reached recommended ghosted suggested
    invited retweeted reposted commented pinged hooked
    """.split()
)

#: Verbs of AFTER that things and months have as well.
STATES = frozenset(
    """
    is isnt was wasnt has hasnt have had hadnt did didnt does doesnt will wont would wouldnt can cant could couldnt
    might may should seems seemed looks looked feels felt sounds sounded comes came goes went starts started ends
    landed passes passed runs ran works worked moves moved keeps kept gets got takes took makes made gives gave brought
    means follows followed stopped finished dropped launched lets let put left found finds shows showed also never
    always just finally still already plans hopes uses used calls adopted
    """.split()
)

#: Words that, after «is» and the like, say something of a person and hardly of a thing or a month.
PERSONAL = frozenset(
    """
    asking looking hiring moving leaving waiting thinking joining launching quitting wondering interested keen pregnant
    engaged married ill sick upset thrilled excited happy sad tired glad grateful hospitalised divorced single retired
    """.split()
)

#: Words after a name that show a person: «Debbie here», «wei and i».
AFTER_PHRASES = frozenset({("here",), ("and", "i"), ("and", "me"), ("n", "i"), ("party", "of")})

#: Words by which people give a name after it: «Reilly is my second name».
NAMING = frozenset("name surname".split())

#: Words before the name by which people give their own; after them only a capital makes a name.
SELF = frozenset("im am under surname named its be name called is".split())

#: Words before «me» by which people give their name: «they call me Amy».
CALLED_ME = frozenset("call calls called named".split())

#: Verbs of bringing people together: «introduced Pat to June».
JOINING = ("intro", "connect", "hook", "match", "pair", "point", "put")

#: What stands between the members of a list.
BETWEEN = frozenset(("and", "n", "or", "plus", "nd", ",", "&", "+", "/", "<>", "->"))

#: Words that end the last member of a list: «met Bill and Will at the meetup».
ITEM_ENDS = BETWEEN | frozenset(
    "at in on for about over re via during after before from to with today yesterday last this who re tonight".split()
)

#: Words that announce a list of people before a colon.
ANNOUNCE = frozenset(
    """
    convos convo conversations conversation chats chat calls call dms dm messages message meetings meeting people ppl
    with to today yesterday intros intro emails email replies reply coffees coffee lunch dinner drinks met from
    testimonials referrals asks ask talked spoke follow friends contacts crowd friday monday tuesday wednesday thursday
    saturday sunday
    """.split()
)

#: Words that open a question or a plan about somebody: «is grace on my list», «did will reply».
ASKING = frozenset("is has did does was can could should would when whens hows wheres where how".split())

#: What somebody has: «Ana's birthday».
OWNED = frozenset(
    """
    birthday number email emails mail address phone kid kids son daughter wife husband partner mother father mum mom
    dad sister brother family dog cat baby wedding house home place office desk studio shop book books post posts
    thread threads article newsletter podcast blog video reel carousel launch talk keynote question questions reply
    message offer intro referral team company startup business project site website portfolio profile page number
    contact cell home surgery exam move job new old first last latest feedback help advice idea name surname party
    event show course class workshop stream channel account handle tweet tweets work event car friend friends boss
    """.split()
)
