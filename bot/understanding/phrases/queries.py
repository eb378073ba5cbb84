"""What a person can ask the bot: topic and phrases in plain words. `…` stands for any words."""

from bot.understanding.report import Topic

QUERIES: tuple[tuple[Topic, str], ...] = (
    (
        Topic.MAY_I_ASK,
        """
        may i ask|can i ask|should i ask|could i ask|ok to ask|okay to ask|am i allowed to ask
        is it ok to ask|ready to ask|time to ask|too soon to ask|too early to ask|earned the right
        fair to ask|can i hit up|would it be ok to ask|do i have the right|right to ask
    """,
    ),
    (
        Topic.WHO_INTRODUCED,
        """
        who introduced me|who intro me|who connected me|who hooked me up|who put me in touch
        how did i meet|how do i know|where did i meet|who referred|who sent me|through whom
        how did i get to know|where do i know|how do we know|where did we meet|how did we meet
        who made the intro|when did i meet|who gave me
    """,
    ),
    (
        Topic.WHAT_KNOWN,
        """
        what do i know|what do we know|what do you know about|tell me about|what did i learn
        remind me what … about|remind me why|remind me how|remind me when|remind me where|remind me who
        remind me what|who is|who was|what is … birthday|when is … birthday|what does … need
        what does … do|notes on|info on|what have i got on|what have i noted|show me … notes|facts about
        what is the story|what was … looking for|what did … say|what did … want|what did i promise
        what have i promised|what do i have on|summary of|profile of|brief me on|bring me up|where does
        what is … dog|what is … kid|what is … called|what is … up to|what is … doing|what is … working
        whose birthday|whose|what are … kids|show P|what was the name|what is the name of|what did P tell
        what did we talk|what did i talk|is … on my list|do i have|got anything on|anything on|what about
    """,
    ),
    (
        Topic.FOLLOW_UPS,
        """
        follow ups|follow up … today|to follow up|follow-ups|who needs a follow|due today|what is due
        overdue|do i owe|what do i owe|who do i owe|who owes|what is on my plate|open promises
        anything due|any reminders|what did i plan|what is pending|who am i waiting|waiting on
        who should i thank|who have not i|who did not i|who have i not thanked|who should i follow
        who do i need to follow|what is next|whats next|coming up|agenda|what have i promised|outstanding
        what should i do|what do i need to do|my reminders|what is planned|open asks
    """,
    ),
    (
        Topic.HOW_MANY,
        """
        how many|how much|how often|number of|count of|my stats|stats|statistics|my numbers|how am i doing
        how is my week|my streak|show me my week|week so far|my progress|how far along|this week so far
        how did i do|recap|what is my streak|whats my streak|total so far|balance with|my balance
        weekly summary|did i hit|am i on track
    """,
    ),
    (
        Topic.LAST_CONTACT,
        """
        when did i last|when was the last|when did we last|last time i|last time we|last talked|last spoke
        how long since|how long has it been|how long ago|when did i … talk|when did i … speak|when did i
        when did we|have i ever|did i ever|did i already|have i already|have i talked|have i spoken
        have i thanked|did i thank|did i ask|did i reply|did i talk|did i send|did i message|did i call
        have i asked|have i replied|did i follow|did … reply|did … answer|did … ever|did … get back
        has … replied|has … answered|when did|since when|did i write|did i tell|did i promise|did i log
        have i messaged|have i called|have i written|did i introduce|have i introduced|did i meet
        have i met|did i give|did i|have i|did we|have we|has … ever|when was i
    """,
    ),
    (
        Topic.WHO_TODAY,
        """
        who do i know|do i know anyone|do i know anybody|do i know someone|who should i|whom should i
        who do i|who can i|who could i|who to talk|who to contact|who next|who today|who is next
        suggest someone|suggest somebody|who is cold|who is cooling|who has gone quiet|who have i not
        who have i neglected|who went quiet|who am i losing|who might|give me a name|pick someone
        pick somebody|who else|who gets|who is on my list|whom do i|who is due|who would|who needs|who was
        who are|list my|show my|show me|list everyone|list all|who did i|who have i|who has|who said
        who asked|who knows|who replied|which contacts|which people|which of my|who in my|anyone i should
        anybody i should|someone to talk|who hasnt|who
    """,
    ),
    (
        Topic.WHY,
        """
        why this|why that|why am i|why do i|why him|why her|why them|why today|why P|why now|why should i
        why is … stage|why does
        """,
    ),
    (
        Topic.HELP,
        """
        what can you do|how do you work|how does this work|what are you|help|how do i use|how do i log
        how do i undo|how do i delete|how do i change|what commands|commands|what can i say
        does this count|what counts|how to
    """,
    ),
)

#: A question is for the bot when it holds one of these words, or names somebody.
SUBJECTS = frozenset(
    """
    contact contacts follow followup follow-up follow-ups ask asks asked owe owes promise promises
    promised intro intros introduced introduce conversation conversations outreach list streak warm cold
    cooling testimonial testimonials referral referrals reply replied talk talked speak spoke thank
    thanked reach message messaged dmed interactions relationships network log logged entries stage
    balance challenge week recap people person anyone anybody somebody someone them check quiet neglected
    gave given progress owing need needs works knows lives offers birthday reconnect write call email meet
    help see invite
    """.split()
)
ASKERS = frozenset(
    """
    who whom what when where why how which did do does have has is are am may can could should was were
    will would any
    """.split()
)
"""A question begins with one of these."""
