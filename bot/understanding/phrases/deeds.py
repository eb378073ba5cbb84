"""What can have happened, as phrases: who does it decides who began.

The grammar of a line is told in grammar/pattern.py. An implied subject («emailed Tom») has been added to the
clause before it is compared, and articles and adverbs are left out. A line without anybody in it is about the
people of the clause before («… and agreed to launch it together»).
"""

from typing import NamedTuple

from bot.domain.kinds import Initiator, Kind

ME, THEM = Initiator.ME, Initiator.THEM


class Deeds(NamedTuple):
    """Phrases that all say the same kind of thing; `sure` from 0 to 1, below 0.6 when weak.

    A `kind` of None is for phrases that look like a deed and are none.
    """

    kind: Kind | None
    initiator: Initiator | None
    lines: str
    sure: float = 0.95


WRITING: tuple[Deeds, ...] = (
    Deeds(
        Kind.MESSAGE,
        ME,
        """
        ME write:ed P
        ME write:ed to|at P
        ME write:ed .. : P
        ME ran .. past|by P
        ME showed up in PS
        ME write:ed P back
        ME write:ed back to P
        ME write:ed .. to P
        ME send:ed P .. MESSAGE
        ME send:ed .. MESSAGE to P
        ME send:ed MESSAGE P
        ME send:ed PS .. MESSAGE
        ME leave:ed P .. MESSAGE
        ME left .. MESSAGE for|with|to P
        ME send:ed P ... saying|asking|about
        ME did|recorded|dropped .. MESSAGE to|for P
        ME reach:ed out to P
        ME reach:ed P by|via|through|on
        ME follow:ed up with|on P
        ME check:ed in with|on P
        ME check:ed on P
        ME touched base with P
        ME get:ed in touch with P
        ME get:ed hold of P
        ME opened|started .. with P
        ME broke ice with P
        ME reply:ed to? P
        ME reply:ed to? PS
        ME get:ed back to P
        ME say:ed hi|hello|hey|happy|congratulations|thanks to P
        ME sent P .. hi|hello
        ME invite|invited|remind|reminded|updated|notified|greeted|dropped P
        ME dropped P line|note
        ME told|tell|let P about|know
        ME told P ME
        ME wished P
        ME apologised|apologized to P
        ME circled back with|to P
        ME reconnected with P
        ME slid into PS dms
        ME cold-emailed|cold-messaged|cold-dmed|inmailed|linkedined|contacted|hmued|bugged|nudged|chased|prodded P
        ME hit P up
        ME hit up P
        ME hollered|shouted at|to P
        ME introduced myself to P
        MESSAGE to P
        MESSAGE .. to P
        MESSAGE PLATFORM? sent to P
        P : MESSAGE|wrote|messaged|emailed|texted|dmed
        MESSAGE : P
        reached out to P
        follow-up with|to P
        """,
    ),
    Deeds(
        Kind.MESSAGE,
        ME,
        """
        ME tell:ed P
        ME send:ed P
        ME pitched P
        ME send:ed to P
        ME send:ed .. to P
        ME said .. to P
        """,
        0.55,
    ),
    Deeds(
        Kind.REPLY,
        ME,
        """
        P reply:*
        P replying|answering|responding
        P finally replied|answered|responded|wrote|texted|messaged|emailed
        P get:* back to ME
        P got|gets back
        P write:* ME? back
        P hit|pinged|texted ME back
        P call:* ME? back
        P came back to ME
        P comes|came back with
        PS REPLY_NOUN
        REPLY_NOUN from P
        MESSAGE back from P
        back from P
        REPLY_NOUN .. from P
        ME receive:ed REPLY_NOUN from P
        ME hear:ed back from P
        P is|was back to ME
        P accepted MY .. invite|request|invitation|connection
        P : replied|answered
        finally heard .. from P
        P gave ME .. answer|reply|response
        P sent ME? .. answer|reply|response
        P wrote .. answer|reply|response
        """,
    ),
    Deeds(
        Kind.INBOUND,
        THEM,
        """
        P write:* ME
        P write:* to ME
        P write:* in
        P reach:* out
        P send:* ME .. MESSAGE
        P send:* .. MESSAGE
        P sent ME
        P get:* in touch
        P getting in touch
        P hit ME up
        P hit up MY
        P found|discovered ME
        P found|discovered MY
        P say:* hi|hello|hey
        P drop:* ME .. MESSAGE
        P slid into MY
        P slid in
        P check:* in on|with ME
        P checked in
        P ping|pinged ME
        MESSAGE from P
        MESSAGE .. from P
        enquiry|inquiry|request|invite|invitation|ping from P
        ME receive:ed .. MESSAGE from P
        ME receive:ed .. from P asking
        ME hear:ed from P
        ME hear:ed out of blue from P
        P came to ME
        P turned to ME
        P approach:* ME
        P contact:* ME
        P invite|invited|invites ME
        P ask:* ME
        P ask:* for|if|whether|how|about|what
        P ask:* .. MY
        P wanted to know
        P wondered if|whether
        P commented on|under MY
        P reacted to MY
        P followed up with ME
        P wants ME to
        P want:ed MY
        P offer:* ME
        P offered|offers to
        P pitched ME
        P started|initiated
        P write:* first
        P wished ME
        P congratulated ME
        P sought ME out
        P begged ME
        P nudge|nudged ME
        P needed .. help|advice|hand
        P looking for MY
        """,
    ),
    Deeds(
        Kind.INBOUND,
        THEM,
        """
        P wrote|emailed|messaged|texted|dmed|pinged
        P write:* about
        P told ME about
        """,
        0.58,
    ),
    Deeds(
        Kind.CONVERSATION,
        None,
        """
        ME talk:ed to|with|at? P
        ME talk:ed P
        ME talk:ed .. to|with P
        ME .. talk:ing to|with P
        ME talk:ing P
        talk:ing to|with P
        ME write:ing .. with P
        ME writing .. back and forth .. P
        ME CONVERSATION with P
        ME had|have|having CONVERSATION P
        CONVERSATION .. with P
        CONVERSATION .. to P
        CONVERSATION between P
        heart with P
        back and forth with P
        back and forth .. with P
        ME texted|messaged|emailed|dmed|chatted back and forth with P
        ME went back and forth .. with P
        ME exchanged|traded|swapped .. with P
        exchanging|trading|swapping .. with P
        ME discussed .. with P
        ME brainstormed .. with P
        ME caught|catching up with P
        ME caught up .. with P
        ME caught up P
        ME bantered|jammed|debated|argued|connected|vibed|bonded|nerded|geeked with P
        ME bonded|nerded|geeked .. with P
        ME picked|picking PS brain|brains
        ME text:ed|texted with P
        ME write:ed with P
        texting|messaging|emailing|dming with P
        J talk:*
        J talk:ing
        J .. talk:ing
        J had|have CONVERSATION
        J discussed|messaged|caught|texted|exchanged|brainstormed|debated|argued|bonded
        J went back and forth
        we .. talk:ed
        we talk:ed
        we had|have .. CONVERSATION
        J write:ed
        CONVERSATION : P
        conversations .. : P
        conversations P
        conversations with P
        P : CONVERSATION
        good|great|long|nice|deep CONVERSATION P
        """,
    ),
)

TALKING: tuple[Deeds, ...] = (
    Deeds(
        Kind.CALL,
        None,
        """
        CALL with P
        CALL .. with P
        phone|video|zoom|voice|telephone|discovery|intro|whatsapp|skype|teams|phoner|sales CALL|CONVERSATION|screen|interview|catch-up|meeting|coffee|appointment|chat .. with P
        virtual|online|remote COFFEE|meeting|chat|lunch .. with P
        COFFEE|chat|meeting .. over|on|via|by zoom|teams|skype|facetime|phone .. with P
        COFFEE|chat|meeting with P over|on|via|by zoom|teams|skype|facetime|phone|video
        ME on PHONE with P
        ME .. on PHONE with P
        ME had P on PHONE
        ME got P on PHONE
        ME hopped|jumped|got|was|been|hung|had|did on? .. CALL|PHONE with P
        ME had .. CALL with P
        ME had .. CALL P
        ME zoomed|facetimed|skyped|video-called|videocalled|videochatted|synced|huddled with? P
        ME zoomed .. with P
        ME talk:ed .. P .. on|by|over|via PHONE
        ME talk:ed .. on|by|over|via PHONE .. P
        J had|have|did|got|jumped|hopped .. CALL
        J had|did .. PHONE
        J zoomed|facetimed|skyped|videochatted
        J talk:ed .. on|by|over|via PHONE
        J on|over PHONE
        CALL : P
        CALL P
        P : CALL|phone|called|zoomed|facetimed
        P on PHONE
        PHONE with P
        interviewed|screened .. P .. on|by|over|via PHONE
        """,
    ),
    Deeds(
        Kind.CALL,
        ME,
        """
        ME call:ed P
        ME call:ed up P
        ME call:ed .. : P
        ME call:ed on P
        ME gave P .. CALL|ring|bell|buzz|tinkle|shout|tingle
        ME call:ed .. with P
        """,
    ),
    Deeds(
        Kind.CALL,
        THEM,
        """
        P call:ed|calls ME
        P gave ME .. CALL|ring|bell|buzz|tinkle
        CALL from P
        CALL .. from P
        phone|video|voice|whatsapp call from P
        P called|phoned|rang|facetimed|telephoned
        P gave MY .. ring|call
        """,
    ),
    Deeds(
        Kind.MEETING,
        None,
        """
        ME meet:ed P
        ME meet:ed .. : P
        ME meet:ed up? with P
        we met|hugged
        we had|grabbed|got|shared .. COFFEE
        ME meet:ed .. and P
        ME meet:ed up P
        ME met .. with P
        ME run:ed into P
        ME bumped|banged into P
        ME came across P
        COFFEE with P
        COFFEE .. with P
        COFFEE w P
        COFFEE .. with ... : P
        COFFEE and .. with P
        ME had .. COFFEE with P
        ME had .. with P .. at
        ME went .. with P
        ME went out|for with P
        ME hang:ed out? with P
        ME hang:ed .. with P
        hanging out with P
        catching up in person with P
        ME sit:ed down? with P
        ME sat next|beside|opposite|across to|from? P
        ME see:ed P
        ME caught up with P in person
        ME caught up with P over .. COFFEE
        ME caught up with P at
        ME talk:ed to|with P in person
        ME took P .. COFFEE
        ME took P out
        ME bought|got P .. COFFEE
        ME treated|invited P to .. COFFEE
        ME invited P over|round
        ME had P over|round
        ME hosted|entertained P
        ME cooked .. for P
        ME crossed paths with P
        ME joined P
        ME met PS
        ME spent .. with P
        ME hung .. with P
        ME worked with P at
        ME ate|dined|lunched|walked|hiked|coworked|drank|brunched|breakfasted|trained|travelled|traveled|jogged|cycled|sparred|danced|co-worked|skated|climbed with P
        ME ate|drank|played .. with P
        ME shared .. table|taxi|ride|desk|booth|stand .. P
        ME shook hands with P
        ME met up P
        EVENT at PS
        COFFEE at PS
        COFFEE : P
        COFFEE .. : P
        COFFEE and COFFEE : P
        COFFEE P
        meeting|met : P
        P : COFFEE|met|meeting
        P .. COFFEE : done
        J meet:ed
        J met up
        J had|have|grabbed|got|went|took|did|shared .. COFFEE
        J ate|dined|lunched|walked|hiked|coworked|drank|brunched|sat|played|cooked
        J hung out?
        J went
        J at|over COFFEE
        J bumped|ran into
        P joined ME
        P sat down with ME
        P met ME
        P met with ME
        P had COFFEE with ME
        P took ME .. COFFEE
        P took ME out
        P bought|got|made ME .. COFFEE
        P asked|invited|treated ME to|for .. COFFEE
        P ran|bumped into ME
        P hosted ME
        P had ME over|round|for
        P cooked|made .. for ME
        P introduced himself|herself|themselves
        encounter with P
        reunion with P
        ME got introduced to P
        ME was introduced to P
        ME introduced to P
        """,
    ),
    Deeds(
        Kind.MEETING,
        THEM,
        """
        P come:* by|over|round|in|to|past|around|through
        P stop:ed|dropped|popped|swung|stopped|drops|pops by|in|over|round|past
        P visit:* ME
        P visited
        P paid ME .. visit
        P showed up at MY
        visit from P
        """,
    ),
    Deeds(
        Kind.MEETING,
        ME,
        """
        ME visit:ed P
        ME visit:ed PS
        ME paid P .. visit
        ME paid .. call|visit on|to P
        ME called round on P
        ME went .. to see|visit P
        ME went|popped|dropped|dipped|nipped to|round|over|by|into|in PS
        ME went over to PS
        ME dropped|stopped|popped|swung|nipped by|in|over|round .. P
        ME dropped|stopped|popped|swung|nipped by|in|over|round .. PS
        ME travelled|traveled|drove|flew|cycled|walked .. to see|meet|visit P
        """,
    ),
    Deeds(
        None,
        None,
        """
        ME see:ed P on|perform|play|speak|post|tweet
        ME see:ed PS
        ME met PS eye|deadline
        ME ran into trouble|problems
        ME met .. deadline|goal|target
        ME called P back|out|names
        ME gave up on P
        ME went with PS
        P let ME down
        P came up
        P came to mind
        ME took PS advice
        ME had P in mind
        ME got P wrong
        ME used|tried|followed PS
        ME sent P to
        ME left P
        P called it
        """,
        0.9,
    ),
    Deeds(
        Kind.QUESTION,
        ME,
        """
        ME ask:ed P
        ME ask:ed P QWORD
        ME ask:ed P .. QWORD
        ME ask:ed P .. question|questions
        ME ask:ed .. question|questions to P
        ME ask:ed PS
        ME ask:ed .. : P
        ME ask:ed P :
        ME ask:ed .. QWORD P
        ME ask:ed QWORD .. PS
        ME ask:ed QWORD
        ME ask:ed about PS
        ME ask:ed about P
        ME ask:ed of|from P
        ME quizzed|grilled|interviewed P
        ME write:ed P ... asking|ask
        ME write:ed to|at P ... asking|ask
        ME tweeted at P .. asking
        ME send:ed P ... asking
        ME send:ed P .. question|questions
        ME wanted to know from P
        ME wanted to know QWORD P
        ME posed|put .. question to P
        question|questions to|for P
        question|questions .. to|for P
        QWORD .. ask:ed P
        ME picked PS brain|brains
        ME pumped P for
        ME enquired|inquired .. P
        P : asked
        """,
    ),
)

KINDNESS: tuple[Deeds, ...] = (
    Deeds(
        Kind.COMPLIMENT,
        ME,
        """
        ME told P ... LOVED
        ME let P know ... LOVED
        ME write:ed P ... LOVED
        ME write:ed to P ... LOVED
        ME leave:ed P ... LOVED
        ME write:ed P ... how much
        ME write:ed to P ... how much
        ME send:ed P ... how much
        ME told P .. how much
        ME told P .. made MY
        ME send:ed P .. LOVED
        ME send:ed P ... LOVED MESSAGE
        ME send:ed .. fan MESSAGE .. P
        ME said to P ... LOVED
        ME said ... LOVED .. to P
        ME praise:ed P
        ME praise:ed PS
        ME praise:ed .. P
        congratulations to P
        ME send:ed congratulations|kudos
        ME said congratulations
        ME said congratulations .. P
        ME said .. nice|lovely|kind|good .. about PS
        ME gave P .. kudos|props|flowers|compliment|compliments|praise|congratulations|ovation|applause
        ME gave .. kudos|props|flowers|compliment|praise to P
        ME sent P .. compliment|kudos|congratulations|praise|props|love
        compliment|compliments|kudos|props|praise to|for P
        complimented P
        ME paid P .. compliment
        ME left .. compliment|praise .. P
        ME raved|gushed|fangirled|geeked|enthused .. PS .. to P
        ME gushed|fangirled|raved to P
        ME hyped P up
        ME told P ... best|better|cleanest|nicest|sharpest|funniest|smartest|prettiest|clearest|coolest|finest|strongest|most
        ME told P how
        ME told P .. favourite|favorite
        fan mail|letter|message|email to P
        MESSAGE to P .. how|saying .. LOVED
        P : complimented|compliment
        ME tipped MY hat to P
        ME sang PS praises
        """,
    ),
    Deeds(
        Kind.COMMENT,
        ME,
        """
        ME comment:ed on|under|below|beneath|at|in? PS
        ME comment:ed .. P
        ME comment:ed PS
        ME comment:ed on? .. POST .. P
        ME leave:ed .. comment|comments|reply|replies|take|thought|thoughts .. PS
        ME leave:ed .. comment|comments|reply .. POST .. P
        ME leave:ed comment .. P
        ME posted|wrote|dropped .. comment|reply .. PS
        ME posted|wrote|dropped .. comment|reply .. POST .. P
        ME join:ed .. PS
        ME join:ed .. PS DISCUSSION
        ME joined into|in|on .. P
        ME got into PS
        ME weighed|chimed|piped|jumped|piled|hopped|dived|dove in|into|on .. P
        ME weighed|chimed|piped|jumped|piled|hopped|dived|dove in|into|on .. PS
        ME contributed|added .. to PS
        ME reply:ed to|on|in|under PS .. POST
        ME reply:ed on|in|under PS
        ME reply:ed to P POST
        ME reply:ed under|on|in P
        ME took part in PS
        ME spoke up in PS
        ME answered .. in|on|under PS
        comment|comments .. on|under|to PS
        comment|comments .. on POST .. P
        comment on|under P
        commented P
        ME reacted to PS
        """,
    ),
    Deeds(
        Kind.GIVE_PROMISED,
        ME,
        """
        ME promise:* P
        ME promise:* .. to .. P
        ME promise:* .. PS
        ME promise:* .. for|with P
        ME told P ME will|would|can|could|owe|am
        ME told P ... ME will|would
        ME told P to expect
        ME said ME will|would|can|could .. P
        ME said ME will|would|can|could .. PS
        ME said .. will|would .. P
        ME said to P .. ME will|would
        ME assured P
        ME gave P MY word
        ME let P know ME will|would
        ME write:ed P .. ME will|would
        ME offer:ed to .. P
        ME offer:ed to .. PS
        ME offer:ed P
        ME offer:ed MY|help|support .. to P
        ME owe P
        ME still owe P
        ME agreed to .. P
        ME agreed to .. PS
        ME agreed to help|give|send|review|share|write|record
        ME committed to .. P
        ME committed to .. PS
        ME said yes .. to .. P
        ME said ME will|would bring|send|help|look|review|give|introduce|share|find|make|check|ask|write|read
        ME promise:ed to bring|send|help|look|review|give|introduce|share|find|make|check|ask|write|read
        ME offer:ed to bring|send|help|look|review|give|introduce|share|find|make|check|ask|write|read
        ME said yes to helping|reviewing|mentoring|sending
        ME said yes to helping|reviewing|mentoring|editing|testing|proofreading|coaching P
        ME said yes to helping|reviewing|mentoring|editing|testing|proofreading|coaching PS
        ME signed up to .. P
        promised P
        promised .. to P
        """,
    ),
    Deeds(
        Kind.GIVE_DELIVERED,
        ME,
        """
        ME send:ed P .. RESOURCE
        ME send:ed P MY
        ME send:ed PS
        ME send:ed .. RESOURCE .. to P
        ME send:ed MY .. to P
        ME send:ed to P .. RESOURCE
        ME write:ed P MY
        ME write:ed P RESOURCE
        ME write:ed P link|links|list|copy|draft|summary|details
        ME write:ed P .. link|links|template|guide|slides|notes|checklist|resources
        ME write:ed .. RESOURCE to P
        ME give:ed P
        ME give:ed .. to P
        ME give:ed PS
        ME gave P .. feedback|advice|tips|notes|hand|help|lift
        ME helped P
        ME .. helping|reviewing|fixing|teaching|editing|debugging|testing|proofreading|coaching|mentoring P
        ME .. helping|reviewing|fixing|editing|debugging|testing|proofreading PS
        ME .. walking|talking P through
        ME .. showing|teaching P
        ME .. working on PS
        ME help:ed P
        ME help:ed P with|to|on|through
        ME help:ed PS
        ME help:ed .. for P
        ME review:ed PS
        ME review:ed .. for P
        ME review:ed P
        ME share:ed .. with P
        ME shared with P
        ME shared my|our .. with P
        ME gave|held|ran|taught|did .. lecture|talk|workshop|class|session|training .. for|in|at|to P
        ME gave|held|ran|taught|did .. lecture|talk|workshop|class|session|training .. for|in|at|to PS
        ME share:ed P MY
        ME pointed|directed|steered|nudged P to|towards|at|in
        ME pointed P
        ME explained .. P
        ME explained to P
        ME recommended .. to P
        ME recommended P RESOURCE
        ME suggested .. to|for P
        ME answer:ed PS .. question|questions|doubts|query|queries
        ME answer:ed P ... question|questions
        ME answer:ed .. question|questions .. P
        ME solved|unblocked|sorted|resolved .. P
        ME solved|unblocked|sorted|resolved PS
        ME looked over|at|through|into PS
        ME went|read over|through PS
        ME went through .. with P
        ME worked through .. with P
        ME read PS
        ME gave PS .. read|look|once-over|review
        ME made|built|designed|drew|baked|cooked|recorded|wrote|did|set .. for P
        ME made|built|designed|drew|baked P
        ME found P
        ME found .. for P
        ME brought|got P
        ME lent|loaned P
        ME lent .. to P
        ME passed .. to P
        ME passed .. on to P
        ME passed P RESOURCE
        ME did P .. favour|favor
        ME did .. favour|favor for P
        ME gave .. feedback|advice|notes|tips .. PS
        ME gave .. feedback|advice|notes|tips .. P
        ME left .. feedback|notes|comments .. PS draft|doc|document|deck|file|copy|figma|sheet|manuscript|essay
        ME set|sorted|hooked P up|out .. with
        ME sorted P
        ME covered for P
        ME stood in for P
        ME filled in for P
        ME walked|talked|took|ran|guided|coached P through
        ME showed P
        ME showed .. to P
        ME offered P advice|feedback|tips
        ME wrote P .. recommendation|testimonial|review|reference
        ME left .. review|testimonial .. P
        ME left P .. review|testimonial
        ME vouched for P
        ME put in .. word for P
        ME referred|recommended P to
        ME recommended P for
        ME sent P .. LEAD
        ME sent .. LEAD to P
        ME nominated P
        ME babysat .. P
        ME tested PS
        ME beta-tested PS
        ME tried out PS
        ME donated to PS
        ME fixed|debugged|translated|edited|proofread .. P
        ME drove P
        ME gave P .. lift|ride
        RESOURCE sent to P
        RESOURCE for P sent|done|delivered
        ME delivered .. to P
        ME delivered PS
        ME handed .. to P
        ME handed P
        ME put P onto
        ME tipped P off
        ME taught P
        P : helped|sent
        """,
    ),
    Deeds(
        Kind.GIVE_CONFIRMED,
        THEM,
        """
        P say:* ... MY ... HELPFUL
        P say:* ... ME ... HELPFUL
        P say:* ... ME was|is|were|am .. help|godsend
        P told|tells ME ... ME was|am .. help|godsend|lifesaver
        P told|tells ME ... ME gave|made|wrote|built|sent|lent|taught
        P say:* ... ME .. lifesaver|hero|saver|star|legend
        P say:* ... it|that|this ... helpful|helped|worked|useful|saved|works
        P say:* MY RESOURCE
        P swears by MY
        P love:ed|loves MY
        P loved|enjoyed .. ME sent|gave|made|shared|recommended|suggested
        P use:* MY
        P is|still using MY
        P .. using MY
        MY .. helped|saved|worked|landed|got .. P
        MY .. worked for P
        MY .. helpful|useful .. P
        MY .. is HELPFUL .. P
        MY .. was HELPFUL .. P
        P found MY
        P found .. helpful|useful|valuable
        P got|landed|won|closed|passed|nailed|sold .. thanks|because .. MY|ME
        P got|landed|won|closed|passed|nailed|sold .. with|after|using .. MY
        thanks to MY .. P
        P confirmed .. helped|worked|useful
        P told ME ... MY ... HELPFUL
        P told ME ... helped|worked|useful|saved|helpful
        P told ME ... ME ... HELPFUL
        P .. saying ... MY ... HELPFUL
        P write:* ... MY ... HELPFUL
        P write:* ... that|to ... MY ... HELPFUL
        P : ... you ... HELPFUL
        P : ... your ... HELPFUL
        P : .. HELPFUL
        P says|said you|your ... HELPFUL
        P say:* ... you|your ... HELPFUL
        P say:* you|your ... HELPFUL
        MESSAGE .. from P ... MY ... HELPFUL
        PS ... thanks to MY|ME
        ME pointed|recommended|sent|suggested|introduced|gave|mailed|emailed|lent|showed|made|brought P .. was|is HELPFUL
        ME pointed|recommended|sent|suggested|introduced|gave P .. worked|helped|saved
        P .. credits|credited MY|ME
        P passed|aced|got .. ME helped
        feedback from P ... HELPFUL
        P reported|reports ... HELPFUL
        P implemented|adopted|applied MY
        P took MY advice
        """,
    ),
    Deeds(
        Kind.SHARED_THEIRS,
        ME,
        """
        ME share:ed PS
        ME share:ed .. PS
        ME share:ed P
        ME share:ed POST .. by|from|of P
        ME share:ed .. POST .. P
        ME share:ed .. : P
        ME share:ed .. PS .. with|to|on|in
        ME gave P .. shoutout|plug|boost|retweet|repost|share|mention
        ME gave PS .. shoutout|plug|boost|retweet|repost|share|mention
        ME shouted out P
        ME shouted P out
        ME shouted out PS
        ME recommended PS
        ME linked|linking to PS
        ME mentioned|tagged|featured|highlighted|spotlighted|name-dropped|cited P
        ME mentioned|featured|highlighted|cited PS
        ME put P .. in|on MY
        ME put PS .. in|on MY
        ME told .. followers|list|audience|readers|people|everyone .. P
        ME told .. followers|list|audience|readers|people|everyone .. PS
        retweet|retweets|repost|reposts|shoutout|boost|restack .. P
        retweeted|reposted P
        shoutout to|for P
        shoutout P
        ME posted about P
        ME posted about PS
        P : shared|reposted|retweeted
        ME passed PS .. on|around|to
        ME forwarded PS
        ME sent PS .. to
        """,
    ),
    Deeds(
        Kind.AMPLIFIED,
        THEM,
        """
        P share:* MY
        P share:* .. MY
        P quote tweeted|posted|retweeted ME|MY
        P sharing|reposting|plugging MY
        P retweeted|reposted|quoted|featured|plugged|mentioned|tagged|retweets|quotes|recommended|recommends|cited|boosted ME
        P mentioned|name-dropped|tagged|linked|cited|highlighted|spotlighted ME
        P mentioned|linked|cited|highlighted|spotlighted to? MY
        P mentioned|recommended|plugged .. MY
        P forwarded|circulated|passed|crossposted|stitched|duetted|reshared MY .. to|on|around|in
        P forwarded|circulated MY
        P shouted|shouts|shout ME out
        P shouted|shouts|shout out MY|ME
        P gave ME .. shoutout|plug|mention|retweet|boost
        P gave MY .. shoutout|plug|mention|retweet|boost
        P put|had MY ... in|on
        P put|had ME ... in|on .. POST
        P posted|blogged|tweeted|wrote about ME|MY
        P posted|tweeted .. MY
        shoutout from P
        retweet|retweets|repost|mention|plug|boost from|by P
        retweeted|reposted|shared|quoted|featured|mentioned by P
        ME got .. shared|mentioned|featured|quoted|reposted by P
        MY .. got|was .. shared|mentioned|featured|quoted|reposted|retweeted .. by P
        P recommended|recommends|endorsed .. to .. people|followers|audience|readers|list|network|everyone|team|community|subscribers|listeners
        P talked about MY
        P raved about ME|MY
        P told everyone|people|followers .. MY|ME
        P told .. to follow|read|buy|check ME|MY
        P linked .. MY
        PS newsletter|podcast|channel|blog|story|show .. featured|mentioned|shared|quoted ME|MY
        P gave ME credit
        P sent MY .. to
        """,
    ),
)

FAVOURS: tuple[Deeds, ...] = (
    Deeds(
        Kind.INTRO_MADE,
        ME,
        """
        ME introduce:ed P to|with|and|for|/|<>|x P
        ME introduce:ed P up? to|with P
        ME introduce:ed P .. to|with|and .. P
        ME introduce:ed P
        ME introduce:ed P to each other|another
        ME put P in touch|contact with P
        ME put P in touch|contact
        ME put P and P in touch|contact
        ME put P onto P
        INTRO between P
        INTRO between P and P
        INTRO P and|to|<>|x|/|: P
        INTRO : P and|to|<>|x|/|: P
        INTRO of|for P to|with|and P
        INTRO : P
        INTRO for P
        P <>|x|/ P INTRO
        P <>|x P
        P and P INTRO
        P INTRO done|sent|made
        P INTRO
        ME made|did|sent INTRO .. P
        ME made|did|sent INTRO .. P and|to P
        ME told P about P and P about P
        ME told P about P and .. about
        ME told P about each other|another
        ME brought P together
        ME brought P and P together
        ME brought P and? P? together
        ME got P together
        ME got P and? P? together
        ME got P .. talking
        ME hooked P up with P
        ME hooked P up
        ME paired P with P
        ME set P up with P
        ME set up P with P
        ME linked P up
        ME linked P up? with|to|and P
        ME linked up P with|and P
        ME looped P in .. with P
        ME looped in P with P
        ME gave P PS number|email|contact|details
        ME gave P PS
        ME passed PS .. to P
        introductions P
        INTRO email|mail|message .. P and|to P
        INTRO .. P and|to|<>|x P
        ME double-opted P
        ME double-opt-in .. P
        matched P with P
        connecting|introducing P with|to|and P
        P met P .. through|thanks ME
        """,
    ),
    Deeds(
        Kind.INTRO_RECEIVED,
        THEM,
        """
        P introduce:* ME .. to|with .. Q
        P introduce:* ME to|with Q
        P introduce:* ME .. to|with
        P introduce:* ME .. Q
        P introduce:* ME
        P introducing|connecting ME .. Q
        P hooked|set|linked|hooks ME up with .. Q
        P hooked|set|linked ME up with
        P put ME in touch|contact with .. Q
        P put ME in touch|contact
        P put ME onto|on .. Q
        P got ME in touch .. with .. Q
        P got ME in front of .. Q
        P looped ME in with Q
        INTRO .. from|by|via|through P
        INTRO to Q .. from|by|via|through P
        INTRO from|by|via|through P to .. Q
        INTRO from|by|via|through P : Q
        INTRO to Q courtesy|thanks of|to P
        INTRO .. Q .. from|by|via|through P
        ME receive:ed INTRO to .. Q .. from|by|via|through P
        ME receive:ed INTRO .. from|by|via|through P
        P made|did|sent|arranged .. INTRO
        P made|did|sent|arranged .. INTRO .. to|with .. Q
        ME got introduced to .. Q by|through|via P
        ME was introduced to .. Q by|through|via P
        ME introduced to .. Q by|through|via P
        introduced to .. Q by|through|via P
        ^ through|via P ME
        introduced by P
        introduced by P to .. Q
        PS INTRO to .. Q
        PS INTRO came|worked
        P brought ME together with Q
        P gave ME Q
        P wants ME to meet .. Q
        P told Q about ME
        P passed ME on to Q
        P ccd|copied|looped .. Q
        """,
    ),
    Deeds(
        Kind.TESTIMONIAL,
        THEM,
        """
        P write:* .. TESTIMONIAL
        P write:* ... about working with ME
        P write:* ... for my|our website|site|page|portfolio|brochure
        P write:* .. words|paragraph|lines|sentences|sentence about ME|MY|working
        P written .. TESTIMONIAL
        P wrote up .. TESTIMONIAL
        P give:* ME? .. TESTIMONIAL
        P leave:* ME? .. TESTIMONIAL
        P send:* .. testimonial|endorsement|recommendation|review
        P send:* ME? in|over|through .. TESTIMONIAL
        P posted|posts|submitted|dropped|published .. testimonial|review|recommendation|endorsement
        P gave ME .. stars|rating
        P rated ME
        P brought|recorded|provided|submitted|filmed|handed|delivered|did|made .. testimonial|endorsement|write-up|review|recommendation
        P brought ... testimonial|endorsement|write-up
        TESTIMONIAL from|by P
        TESTIMONIAL .. from|by P
        ME receive:ed .. TESTIMONIAL .. from P
        P endorsed ME|MY
        P vouched for? ME|MY
        P recommended ME on PLATFORM
        P reviewed MY book|course|podcast|shop|business|company|work|service|services|product|app
        PS testimonial|endorsement|review|recommendation came|arrived|is|landed|just|in|here
        PS testimonial
        P said .. quote|use .. MY website|site|page
        P let ME quote
        P lets ME quote
        P agreed ME can|could quote
        P : testimonial
        stars .. from P
        P put in .. word for ME
        P spoke .. highly .. ME
        """,
    ),
    Deeds(
        Kind.REFERRAL,
        THEM,
        """
        P send:* ME .. LEAD
        P send:* .. LEAD .. MY way
        P send:* .. MY way
        P send:* ME COUNT
        P send:* .. LEAD to ME
        P send:* over .. LEAD
        P refer:* .. LEAD
        P referred|refers ME
        P referred|refers .. to ME|MY
        P referred|refers PS
        P passed|passes|slipped|gave|gives .. MY name|number|details|card|contact|email
        P passed|gave .. MY .. to
        P passed|gave MY name|number|details
        P recommended|recommends|suggested|nominated|mentioned ME to
        P recommended|recommends|suggested|nominated ME for
        P brought|got|found|landed|threw|gave|handed|passed|steered|put|pushed ME .. LEAD
        P brought|passed|steered|pushed .. LEAD .. ME
        P put MY name forward
        P put MY name .. in|forward|down
        P put in .. word .. for ME
        PS REFERRAL
        PS .. became|turned|signed .. client|customer
        REFERRAL from|via|through|by|off|thanks P
        REFERRAL .. from|via|through|by|thanks P
        LEAD from|via|through P
        LEAD .. from|via|through P
        LEAD thanks to P
        LEAD .. thanks to P
        LEAD came .. through|from|via|thanks P
        LEAD referred by P
        LEAD .. sent by P
        LEAD .. came .. through|from|via|because P
        LEAD .. said P sent|referred|recommended
        referred by P
        sent by P
        ME receive:ed .. LEAD .. from|via|through|thanks P
        ME signed|won|landed|closed .. from|via|through|thanks P
        ME signed|won|landed|closed .. PS .. REFERRAL
        thanks to P ME got|landed|have|signed|won
        P got|scored|landed ME .. LEAD
        P is sending ME
        P recommended MY services|work|business .. to
        P sent PS
        P sends ME
        """,
    ),
    Deeds(
        Kind.JOINT_VENTURE,
        None,
        """
        J ... JOINT_WORD
        J launch:ing
        J are|is|will launch:ing
        J agreed to? launch|partner|collaborate|co-host|co-write|do|run|build|start|split
        J agreed|decided ... together
        J signed|shook
        J launch|launched|co-hosted|released|co-wrote|published|partnered|collaborated|ran|hosted|started|shipped|recorded|produced|founded|opened
        J making|doing|building|writing|running|hosting|launching|recording|planning
        J are|is going into business
        J split|splitting
        J team|teamed|teaming
        J have .. collaboration|partnership|deal|contract
        ME launch:* .. together with P
        ME launch:ing .. together with P
        ME launch:* ... JOINT_WORD .. with P
        ME launching|building|making|hosting|planning|co-writing|producing|running .. with P
        ME agree|agreed|decided ... together
        ME agreed .. JOINT_WORD
        ME launch:* ... together
        ME launching|planning|making|building ... together
        ME signed|agreed|shook|sealed|closed .. with P
        ME signed|agreed .. JOINT_WORD .. P
        ME shook on .. with P
        ME partnered|partnering|teamed|teaming|collaborating|collaborated|collabing|partner|collaborate up? with|on? P
        ME joined forces with P
        ME joining forces with P
        ME co-hosted|co-hosting|co-wrote|co-writing|co-launching|co-produced|co-run|co-ran|co-organised|cohosted|cohosting|co-taught|co-founded .. with P
        ME recorded|filmed|wrote|ran|hosted|gave|held|did .. podcast|webinar|workshop|episode|panel|training|event .. with P
        JOINT_WORD .. with P
        joint venture|webinar|workshop|project|course|event|offer|thing|launch|campaign|podcast|newsletter|product .. with P
        webinar|workshop|course|bundle|newsletter|event|podcast with P confirmed|agreed|locked|on|live|signed|happening|launched|done|going
        P agreed to joint|co-host|collaborate|partner|team
        P is partnering|teaming|collaborating with|up .. ME
        P joined forces|up with ME
        P teamed up with ME
        P partnered with ME
        collaboration .. with P
        collaboration .. P .. confirmed|agreed|locked|on|live|signed
        guest swap|newsletter swap|podcast swap with P
        newsletter|podcast|guest|list swap .. with P
        ME swapped newsletters|lists|posts with P
        """,
    ),
    Deeds(
        Kind.THANKS_GIVEN,
        ME,
        """
        ME thank:* P
        ME thank:ed .. : P
        ME send:ed THANKS
        ME said THANKS
        ME ... PS ... as THANKS
        ME thank:ed .. P
        ME thank:* PS
        ME write:ed P ... thank|thanks|thanking
        ME write:ed to P ... thank|thanks|thanking
        ME call:ed P ... thank|thanks
        ME reached out to P ... thank|thanks
        ME send:ed P .. THANKS
        ME send:ed P ... as|to thank|thanks
        ME send:ed ... THANKS .. to P
        ME send:ed ... THANKS .. P
        ME send:ed P ... THANKS
        ME say:ed .. THANKS .. to|with? P
        ME wrote P .. THANKS
        ME wrote .. THANKS .. to|for P
        ME told P .. THANKS|grateful|appreciate|appreciated
        ME told P ... grateful|thankful|appreciate|appreciated
        ME let P know ... grateful|thankful|appreciate|appreciated
        THANKS to P
        THANKS MESSAGE|gift|flowers to|for P
        THANKS MESSAGE .. to P
        THANKS .. sent|said to P
        ME expressed .. to P
        ME showed MY .. to P
        ME sent P .. GIFT
        ME gave P .. GIFT .. THANKS
        ME ... P ... to say THANKS
        ME ... P ... to thank
        ME ... P ... as THANKS
        ME ... P ... by way of THANKS
        ME .. to P ... to say THANKS
        ME gave P .. THANKS
        ME dropped .. THANKS .. P
        ME left P .. THANKS
        ME made|baked|got P .. to thank|say
        MESSAGE to P .. THANKS|thanking
        thanked P
        P : thanked|thanks
        """,
    ),
    Deeds(
        Kind.THANKS_RECEIVED,
        THEM,
        """
        P thank:* ME
        P thanks|thanked for
        P thank:* .. for
        P say:* THANKS
        P say:* ... thanks|thankful|grateful|appreciated|appreciates
        P say:* MY THANKS
        P send:* ME? .. THANKS
        P send:* ... thank|thanks|thanking
        P send:* ... as THANKS
        P ... ME ... to say THANKS
        P ... ME ... as THANKS
        P ... to thank ME
        P send:* ME .. flowers|chocolates|gift|bottle|hamper
        P gave|brought|bought ME ... THANKS
        P gave|brought|bought ME .. flowers|chocolates|gift|bottle|hamper|present
        P wrote ... thank|thanks|thanking|grateful
        P write:* ME? ... to thank|say .. thank|thanks
        P write:* ME? ... thank|thanks|thanking|grateful
        P call:ed ME? ... to thank|say .. thanks|thank
        THANKS .. from P
        MESSAGE from P ... THANKS|thanking
        MESSAGE .. from P ... THANKS|thanking
        MESSAGE .. from P : THANKS
        card .. from P ... thank|thanks|thanking
        flowers|chocolates|gift|bottle|present|hamper from P
        P is|was GRATEFUL
        P is|was .. GRATEFUL
        P so|very grateful
        P appreciated|appreciates
        P told ME ... THANKS|grateful|appreciated|appreciates
        P expressed|expresses .. gratitude|thanks
        P : THANKS
        P : .. THANKS
        P grateful
        """,
    ),
    Deeds(
        Kind.NOTE,
        None,
        """
        ME? not hear|heard .. from P
        ME? not had|have .. from P
        ME? not gotten|got .. from P
        ME? never heard .. from P
        not hear|heard .. from P
        no|not REPLY_NOUN|word|reaction|news|response|sign .. from P
        nothing .. from P
        still nothing|waiting .. P
        radio silence|crickets|silence from P
        radio silence from P
        P not reply|replied|answer|answered|respond|responded|get|got|gotten|call|called|write|written|message|messaged|seen|text|pick|come|return
        P never replied|answered|responded|got|called|wrote|showed|came|turned|picked|returned
        P still not
        P is ghosting ME
        P is ignoring ME
        P ghosted|ignored|ghosts ME
        P ghosted|no-showed|flaked|bailed|cancelled|canceled|rescheduled|postponed
        P stood ME up
        P forgot .. CALL|COFFEE|meeting|appointment
        P had to cancel|reschedule|postpone
        P wants to reschedule|postpone
        P missed .. CALL|COFFEE|appointment
        P not show|come|make|turn|show
        P no-show
        P is? silent|quiet|mute|awol|mia
        P : no-show
        no answer .. P
        no answer when|from|at P
        ^ add P $
        ^ add P as|to|: MY? contact|list|contacts|people|network|crm|circle|follow-ups|rapport
        ^ ME added P
        ME added|saved P
        P no REPLY_NOUN
        P : no REPLY_NOUN
        P left ME on read|seen
        P left .. on read
        P liked|followed|likes|follows|viewed|unfollowed|hearted MY|ME
        P liked .. MY
        P watched MY
        ME followed P
        ME liked PS
        ME tried calling|ringing|phoning|reaching|messaging P
        ME tried to call|ring|phone|reach|catch P
        ME tried P
        ME not reach|reached|get|catch|find P
        ME not get through|hold .. P
        ME called|rang|phoned|tried P .. no answer|voicemail|luck|reply
        ME called|rang|phoned P .. voicemail
        P not pick|answer .. phone
        P not picking|answering|replying|responding
        P out of office
        P is out of office
        PS .. bounced
        PS phone .. off|voicemail
        MESSAGE to P bounced
        new contact : P
        new contact P
        ME connected with P on PLATFORM
        P accepted MY .. connection|request
        ME fell out with P
        P unsubscribed
        J fell out
        P blocked ME
        P is in MY
        put P on|in MY|list
        """,
    ),
)

#: What is done to or with somebody when no phrase says what it is: a guess, for contacts there are.
GUESSES: tuple[Deeds, ...] = (
    Deeds(Kind.MEETING, None, """
        ME DONE with P
        ME DONE .. with P
        J DONE
    """, 0.45),
    Deeds(Kind.GIVE_DELIVERED, ME, """
        ME DONE .. for P
        ME DONE .. on|in|to PS
        ME DONE PS
        ME DONE P THING
    """, 0.45),
    Deeds(Kind.MESSAGE, ME, """
        ME DONE P
        ME DONE at|to P
        ME DONE .. to P
    """, 0.4),
    Deeds(Kind.AMPLIFIED, THEM, """
        P DONE MY POST
        P DONE .. MY POST
    """, 0.45),
    Deeds(Kind.INBOUND, THEM, """
        P DONE ME
        P DONE .. ME
        P DONE MY
    """, 0.4),
    Deeds(Kind.GIVE_CONFIRMED, THEM, """
        P say:* MY
        P say:* .. MY
    """, 0.45),
)

DEEDS: tuple[Deeds, ...] = (*WRITING, *TALKING, *KINDNESS, *FAVOURS, *GUESSES)

#: Of two phrases that match the same words, the kind further to the front says more.
TELLING: tuple[Kind, ...] = (
    Kind.NOTE,
    Kind.THANKS_RECEIVED,
    Kind.THANKS_GIVEN,
    Kind.GIVE_CONFIRMED,
    Kind.TESTIMONIAL,
    Kind.REFERRAL,
    Kind.INTRO_MADE,
    Kind.INTRO_RECEIVED,
    Kind.JOINT_VENTURE,
    Kind.COMPLIMENT,
    Kind.COMMENT,
    Kind.SHARED_THEIRS,
    Kind.AMPLIFIED,
    Kind.GIVE_PROMISED,
    Kind.GIVE_DELIVERED,
    Kind.CALL,
    Kind.MEETING,
    Kind.REPLY,
    Kind.QUESTION,
    Kind.CONVERSATION,
    Kind.INBOUND,
    Kind.MESSAGE,
)

#: After a call these say that nobody was reached.
UNREACHED: tuple[str, ...] = (
    "no answer",
    "no reply",
    "no response",
    "not home",
    "not in",
    "not there",
    "not answer",
    "not pick up",
    "not picking up",
    "not available",
    "not pick",
    "did not get through",
    "voicemail",
    "voice mail",
    "answering machine",
    "rang out",
    "went to voicemail",
    "line busy",
    "busy signal",
    "line was busy",
    "engaged",
    "no luck",
    "nobody home",
    "nobody answered",
    "no one answered",
)
