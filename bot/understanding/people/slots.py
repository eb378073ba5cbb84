"""Where in a sentence a person is due: the words before a name and the words after it, as data."""

#: One word before the name after which a person is due. Folded, so without apostrophes.
BEFORE = frozenset(
    """
    actor actress advise advised amplified answer answered apologised apologized ask asked asking assured
    aunt auntie aunty befriended boosted bored boss bought boyfriend briefed brother bug bugged bump
    bumped buttonholed call called cc cced chase chased client coach coached cofounder colleague
    compliment complimented congratulate congratulated connect connected contact contacted contacts
    convinced cornered cousin coworker credit credited customer daughter dear debriefed designer dm dmd
    dmed email emailed encouraged endorse endorsed facetimed follow followed founder friend friends gave
    girlfriend give greet greeted hello help helped helping hey hi hire hired hug hugged husband interview
    interviewed intro introd introduce introduced invite invited join joined lent mail mailed manager meet
    meeting mentor mentored message messaged met msg msgd named neighbor neighbour nephew niece nudge
    nudged owe owed paid partner pay persuaded phone phoned pick ping pinged pitch pitched pm pmd poach
    poached praise praised president promise promised quote quoted rang reaching recommend recommended
    refer referred remind reminded reposted respond retweeted ring saw see send sent shouted show showed
    singer sister skyped son tag tagged taught teach telephoned tell text texted thank thanked thanking
    thx thxd told uncle unfollow updated via visit visited w warned whatsapped wife with wowed zoomed
    """.split()
)

#: Those of them after which even an unknown word in lower case is a person; with «with», where people meet.
BARE_BEFORE = frozenset(
    """
    advised ask asked asking aunt auntie aunty boss boyfriend brother bugged call called chased coached
    cofounder colleague complimented congratulated convinced cousin coworker dm dmd dmed email emailed
    facetimed friend girlfriend helped hired hugged husband interviewed introd introduced invited manager
    meet meeting mentored message messaged met named neighbor neighbour nephew niece nudged owe persuaded
    phoned ping pinged pmd praised rang reminded sister skyped telephoned tell texted thanked thx thxd
    told uncle visited w whatsapped wife with zoomed
    """.split()
)

#: What people do together: before «with» it makes a person of what follows.
TOGETHER = frozenset(
    """
    afternoon agreed appointment argued beer beers braai breakfast brunch bumped call calls catch catchup
    caught chat chats chatted chatting check checked circle coffee coffees collab collabed collaborate
    collaborated connect connected conversation conversations convo convos dance date deal demo dined dinner
    discuss discussed discussion dm dms drink drinks emailing emails evening event exchange exchanged
    facetime fika follow followup ft game go going gym hang hangout hike hiked huddle huddled hung ideas
    interview intro introduction laughed launch lunch lunched meal meet meeting meetings messages messaging
    met morning night notes numbers paddled pair paired partner partnered party play played podcast ran
    reconnected recorded run sauna session share shared signed skype speak speaking speaks spoke spoken
    stroll swapped sync talk talked talking talks tea texting texts thread time touch traded travel
    travelled trip visit visited walk walked webinar went wine work worked working workshop writing zoom
    """.split()
)

#: Two words before the name, likewise; written with «_» between them.
BEFORE_TWO = frozenset(
    tuple(pair.split("_"))
    for pair in """
    according_to address_for address_of answer_from answer_to answered_to anything_from apologised_to
    apologized_to article_by asked_by asked_of back_from back_to birthday_of booked_by bump_into
    bumped_into call_from call_to calls_from card_from connect_to connected_to contact_for dm_from dm_to
    dms_from email_for email_from email_to emails_by emails_from emails_to endorsed_by endorsement_for
    endorsement_from feedback_from gave_to gift_for gift_from give_to hear_from heard_from her_to him_to
    hired_by info_for intro_for intro_from intro_to introd_to introduced_by introduced_to introduction_to
    invitation_from invite_from invited_by it_to lead_from lent_to letter_from letter_to listen_to
    listened_to mail_from mail_to married_to me_to mentored_by message_from message_to messages_from
    msg_from msg_to news_about news_from news_on next_to note_from note_to number_for number_of out_to
    over_to owe_to ping_from pitched_to post_by post_to posts_by present_to presented_to promised_to
    question_from quote_from ran_into recommendation_for recommendation_from recommended_by referral_for
    referral_from referred_by related_to replied_to replies_from reply_from reply_to replying_to
    request_from response_to review_for review_from run_into said_to say_to send_to sent_to shoutout_from
    showed_to something_from speak_to speaking_to spoke_to spoken_to talk_to talked_to talking_to
    testimonial_for testimonial_from text_from text_to texts_from thanks_from thanks_to them_to thread_by
    tweet_to us_to voicemail_from write_to writing_to wrote_to
    """.split()
)

#: Two words after which people give their own name; only a capital makes a name there.
SELF_TWO = frozenset(
    tuple(pair.split("_"))
    for pair in """
    am_called booked_under family_name first_name i_am known_as last_name listed_under my_name name_is
    name_of named_me names_is on_name second_name surname_is the_name this_is under_name use_name
    """.split()
)

#: Words of BEFORE after which an unknown word is as likely a company or a film.
THINGS_TOO = frozenset(
    """
    amplified answer boosted bump call contacts credit credited dear endorse endorsed follow followed gave
    give hello help helped helping hey hi join joined paid pay pick pitch pitched poach quote quoted
    recommend recommended ring saw see send sent show showed tag tagged via visit visited
    """.split()
)

#: Words after which the name of a thing is as likely as that of a person.
WEAK_BEFORE = frozenset(
    "to from for by of under and or plus like than via vs re about regarding versus on".split()
)

#: Words after which somebody is spoken about rather than with.
ABOUT = frozenset("about re regarding of like than vs versus concerning on".split())

#: Words after which a name is that of a place or a company, unless it is known.
PLACE_BEFORE = frozenset(
    "in at near into onto inside outside around across visiting through throughout".split()
)

#: Words after which no name stands, but a thing: «my bill», «the rose», «a will».
DETERMINERS = frozenset(
    "a an the my your his her its our their this that these those some any every each no another".split()
)

#: What people do: the verbs that follow a name.
AFTER = frozenset(
    """
    accepted adopted agreed agrees already also always amplified answered answers applied asked asks
    believes booked boosted bought brought called calls came can cant celebrated chatted comes commented
    confirmed connected could couldnt credited declined declines did didnt dmd dmed dms does doesnt dropped
    emailed emails endorsed featured feels felt finally finds finished followed found gave gets ghosted
    gives goes got gushed had hadnt has hasnt hated hates have helped helps hired hmu hooked hoped hopes
    introd introduced intros invited is isnt joined joins just keeps kept knew knows landed launched
    launches left let lets liked likes lived lives looked looks loved loves made makes married may mentioned
    mentions messaged messages met might moved moves needed needs never offered offers ordered owes paid
    passed passes phoned pinged pings planned plans posted posts promised put quit quoted ran rang raved
    reached recommended referred replied replies reposted responded responds retweeted runs said say saying
    says seemed seems sends sent shared shares should shouted showed shows signed sounded sounds spoke
    started starts still stopped studied studies suggested suggests swung tagged takes talked taught teaches
    tells tested texted thanked thanks thinks thought told took tried tweeted used uses visited wanted wants
    was wasnt went will wished wont worked works would wouldnt writes wrote
    """.split()
)

#: Verbs that only a person does, nearly: enough to make a person of an unknown lower-case word before them.
SPEECH = frozenset(
    """
    agreed answered answers asked asks commented declined dmd dmed emailed ghosted hmu hooked introd
    introduced invited mentioned mentions messaged messages offered pinged promised reached recommended
    replied reposted retweeted said says suggested tells texted thanked told
    """.split()
)

#: Verbs of AFTER that things and months have as well.
STATES = frozenset(
    """
    adopted already also always brought calls came can cant comes could couldnt did didnt does doesnt
    dropped ends feels felt finally finds finished followed follows found gave gets gives goes got had hadnt
    has hasnt have hopes is isnt just keeps kept landed launched left let lets looked looks made makes may
    means might moved moves never passed passes plans put ran runs seemed seems should showed shows sounded
    sounds started starts still stopped takes took used uses was wasnt went will wont worked works would
    wouldnt
    """.split()
)

#: Words that, after «is» and the like, say something of a person and hardly of a thing or a month.
PERSONAL = frozenset(
    """
    asking divorced engaged excited glad grateful happy hiring hospitalised ill interested joining keen
    launching leaving looking married moving pregnant quitting retired sad sick single thinking thrilled
    tired upset waiting wondering
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
    """
    about after at before during for from in last on over re this to today tonight via who with yesterday
    """.split()
)

#: Words that announce a list of people before a colon.
ANNOUNCE = frozenset(
    """
    ask asks call calls chat chats coffee coffees contacts conversation conversations convo convos crowd
    dinner dm dms drinks email emails follow friday friends from intro intros lunch meeting meetings message
    messages met monday people ppl referrals replies reply saturday spoke sunday talked testimonials
    thursday to today tuesday wednesday with yesterday
    """.split()
)

#: Words that open a question or a plan about somebody: «is grace on my list», «did will reply».
ASKING = frozenset("is has did does was can could should would when whens hows wheres where how".split())

#: What somebody has: «Ana's birthday».
OWNED = frozenset(
    """
    account address advice agency album app article aunt baby birthday blog book books boss boyfriend
    brother business car carousel cat cell channel class client clients code comic comment company concert
    contact contract course dad daughter deck desk dm dog draft email emails event exam exhibition family
    father feedback firm first flat friend friends funeral game garden girlfriend graduation grandma
    grandpa handle health help home house husband idea intro job keynote kickstarter kid kids landing
    landlord last latest launch mail message mom mother move mum music name nephew new newsletter niece
    note number offer office old page parents partner party phone place podcast portfolio post posts
    profile project promotion question questions reel referral reply repo school shop show sister site son
    speech startup stream studio surgery surname talk teacher team telephone testimonial thread threads
    tool tweet tweets uncle video website wedding wife work workshop
    """.split()
)
