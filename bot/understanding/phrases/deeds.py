"""What can have happened, as phrases: who does it decides who began.

The grammar of a line is told in grammar/pattern.py. An implied subject («emailed Tom») has been added to the
clause before it is compared, and articles and adverbs are left out.
"""

from typing import NamedTuple

from bot.domain.kinds import Initiator, Kind

ME, THEM = Initiator.ME, Initiator.THEM


class Deeds(NamedTuple):
    """Phrases that all say the same kind of thing; `sure` from 0 to 1, below 0.6 when weak."""

    kind: Kind | None
    initiator: Initiator | None
    lines: str
    sure: float = 0.95


DEEDS: tuple[Deeds, ...] = (
    Deeds(
        Kind.MESSAGE,
        ME,
        """
        ME write:ed P
        ME write:ed to P
        ME write:ed P back
        ME write:ed back to P
        ME send:ed P .. MESSAGE
        ME send:ed .. MESSAGE to P
        ME send:ed off? MESSAGE P
        ME leave:ed P .. MESSAGE
        ME send:ed P ... saying|asking|about
        ME reach:ed out to P
        ME follow:ed up with|on P
        ME check:ed in with|on P
        ME touched base with P
        ME get:ed in touch with P
        ME put:ed in touch with P
        ME reply:ed to? P
        ME reply:ed to PS
        ME get:ed back to P
        ME say:ed hi|hello|hey to P
        ME invite|invited|remind|reminded|updated|notified P
        ME told P about
        ME wished P .. birthday|luck|christmas|year|recovery|well|eid|diwali
        ME apologised|apologized to P
        ME circled back with|to P
        ME reconnected with P
        ME slid into PS dms
        ME hit|hmu P up
        MESSAGE to P
        MESSAGE with? sent to P
        dm'd P
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
    """,
        0.55,
    ),
    Deeds(
        Kind.REPLY,
        ME,
        """
        P reply:*
        P get:* back to ME
        P got back
        P write:* ME? back
        P hit ME back
        P call:* back
        PS REPLY_NOUN
        REPLY_NOUN from P
        ME receive:ed REPLY_NOUN from P
        ME hear:ed back from P
        P came back to ME
        P finally wrote|texted|messaged|emailed|answered
        P is|was back to ME
    """,
    ),
    Deeds(
        Kind.INBOUND,
        THEM,
        """
        P write:* ME
        P write:* to ME
        P reach:* out
        P send:* ME .. MESSAGE
        P send:* MESSAGE
        P get:* in touch
        P hit ME up
        P say:* hi|hello to ME
        P drop:* ME .. MESSAGE
        P slid into MY dms
        P checked in on|with ME
        MESSAGE from P
        voice note|message|memo from P
        ME receive:ed .. MESSAGE from P
        ME hear:ed from P
        P came to ME
        P turned to ME
        P invite|invited|invites ME
        P ask:* ME
        P commented on MY
        P reacted to MY
        P followed up with ME
        P wants ME to
        P offer:* ME
        P pitched ME
    """,
    ),
    Deeds(
        Kind.INBOUND,
        THEM,
        """
        P wrote|emailed|messaged|texted|dmed|pinged
        P write:* about
        P tell:* ME
    """,
        0.6,
    ),
    Deeds(
        Kind.CONVERSATION,
        None,
        """
        ME talk:ed to|with|at? P
        ME talk:ed P
        ME .. talk:ing to|with P
        talk:ing to|with P
        ME write:ing .. with P
        ME CONVERSATION with|w P
        CONVERSATION .. with P
        CONVERSATION .. to P
        ME had CONVERSATION P
        back and forth with P
        ME texted|messaged|emailed|dmed|chatted back and forth with P
        ME exchanged|traded|swapped .. with P
        ME discussed .. with P
        ME brainstormed .. with P
        ME caught|catching up with P
        ME caught up P
        ME bantered|jammed|debated with P
        J talk:ed
        J talk:ing
        J .. talk:ing
        J chat|talk|speak
        J had|have CONVERSATION
        J discussed|messaged|caught|texted|exchanged|brainstormed
        J went back and forth
        CONVERSATION : P
        conversations P
        COUNT? conversations .. P
    """,
    ),
    Deeds(
        Kind.CALL,
        None,
        """
        CALL with P
        CALL .. with P
        phone|video|zoom|voice|telephone|discovery|intro|whatsapp|skype|teams CALL|chat|conversation|screen|interview|catch-up .. with P
        ME on phone|zoom|facetime with P
        ME hopped|jumped|got|was on .. CALL|phone with P
        ME had .. CALL with P
        ME zoomed|facetimed|skyped|video-called|videochatted|synced with? P
        ME spoke|talked|chatted to|with P on|by|over|via PHONE
        J had|have .. CALL
        J zoomed|facetimed|skyped
        J spoke|talked on|by|over|via PHONE
        CALL : P
        CALL P
    """,
    ),
    Deeds(
        Kind.CALL,
        ME,
        """
        ME call:ed P
        ME call:ed up P
        ME gave P CALL|ring|bell|buzz|tinkle|shout
    """,
    ),
    Deeds(
        Kind.CALL,
        THEM,
        """
        P call:ed|calls ME
        P gave ME CALL|ring|bell|buzz
        CALL from P
        phone|video|voice|whatsapp call from P
        P called|phoned|rang|facetimed|telephoned
    """,
    ),
    Deeds(
        Kind.MEETING,
        None,
        """
        ME meet:ed P
        ME meet:ed up? with P
        ME meet:ed .. and? P
        ME run:ed into P
        ME bumped into P
        COFFEE with P
        COFFEE .. with P
        COFFEE w P
        ME had .. COFFEE with P
        ME went .. with P
        ME hang:ed out? with P
        hanging out with P
        ME sit:ed down? with P
        ME see:ed P
        ME caught up with P in person
        ME caught up with P over COFFEE
        ME took P .. COFFEE
        ME took P out
        ME bought P .. COFFEE
        ME treated|invited P to COFFEE
        ME had P over|round
        ME crossed paths with P
        ME joined P for
        ME spent .. with P
        ME worked with P at
        ME ate|dined|lunched|walked|hiked|cowork|coworked|drank with P
        EVENT at PS
        COFFEE at PS
        COFFEE : P
        COFFEE P
        J meet:ed
        J met up
        J had|have|grabbed|got|went .. COFFEE
        J ate|dined|lunched|walked|hiked|coworked|drank
        J hung out
        J went
        ME introduced myself to P
        P joined ME
        P sat down with ME
        P met ME
        P met with ME
        P had COFFEE with ME
        P took ME .. COFFEE
        P bought ME .. COFFEE
        P invited ME to COFFEE
        encounter with P
    """,
    ),
    Deeds(
        Kind.MEETING,
        THEM,
        """
        P come:* by|over|round|in|to|past|around
        P stop:ed|dropped|popped|swung by|in|over|round
        P visit:* ME
    """,
    ),
    Deeds(
        Kind.MEETING,
        ME,
        """
        ME visit:ed P
        ME visit:ed PS
        ME went to PS
        ME went to see|visit P
        ME dropped|stopped|popped|swung by|in|over|round .. P
        ME dropped|stopped|popped|swung by|in|over|round .. PS
    """,
    ),
    Deeds(
        Kind.QUESTION,
        ME,
        """
        ME ask:ed P QWORD
        ME ask:ed P .. question|questions
        ME quizzed|grilled|interviewed P
        ME wanted to know from P
        ME ask:ed P
        ME ask:ed PS
        ME asked .. QWORD P
        ME wondered|wondering P
        question to|for P
        QWORD .. ask:ed P
        ME picked PS brain|brains
    """,
    ),
    Deeds(
        Kind.COMPLIMENT,
        ME,
        """
        ME told P ... LOVED
        ME let P know ... LOVED
        ME write:ed P ... LOVED
        ME write:ed to P ... LOVED
        ME send:ed P ... LOVED
        ME praise:ed P
        ME praise:ed PS
        congratulations to P
        ME said .. to P ... LOVED
        ME said nice|lovely|kind things about PS
        ME gave P kudos|props|flowers|compliment|praise
        ME gave P .. kudos|props|flowers|compliment|praise
        ME send:ed P compliment|kudos|congratulations|praise
        compliment|compliments|kudos|props|praise to|for P
        ME paid P .. compliment
        ME complimented|praised .. PS
        ME left .. compliment .. P
    """,
    ),
    Deeds(
        Kind.COMMENT,
        ME,
        """
        ME comment:ed on PS
        ME comment:ed .. P
        ME comment:ed PS
        ME comment:ed under|below|beneath PS
        ME leave:ed .. comment|comments .. PS
        ME leave:ed .. comment|comments .. POST .. P
        ME left comment P
        ME join:ed .. PS DISCUSSION
        ME join:ed into? .. PS
        ME joined into|in|on .. P
        ME replied|responded|answered to|on|in|under PS POST
        ME replied|responded on|in|under PS
        comment|comments .. on|under PS
        comment|comments .. on POST .. P
        ME chimed|jumped|weighed in .. P
        ME chimed|jumped|weighed in .. PS
    """,
    ),
    Deeds(
        Kind.GIVE_PROMISED,
        ME,
        """
        ME promise:* P
        ME promise:* .. to .. P
        ME promise:* .. PS
        ME told P ME will|would|can|could
        ME told P ... ME will|would
        ME said ME will|would .. P
        ME said ME will|would .. PS
        ME said to P ME will|would
        ME offer:ed to .. P
        ME offer:ed to .. PS
        ME offer:ed P
        ME owe P
        ME am going to send P
        ME agreed to .. P
        ME agreed to .. PS
        ME committed to .. P
        ME committed to .. PS
        ME have offered .. PS
    """,
    ),
    Deeds(
        Kind.GIVE_DELIVERED,
        ME,
        """
        ME send:ed P .. RESOURCE
        ME send:ed P MY|RESOURCE
        ME send:ed .. RESOURCE .. to P
        ME send:ed to P .. RESOURCE
        ME give:ed P
        ME give:ed .. to P
        ME help:ed P
        ME helped P with|to|on
        ME review:ed PS
        ME review:ed .. for P
        ME help:ed PS
        ME help:ed .. for P
        ME shared .. with P
        ME shared with P
        ME pointed|directed P
        ME explained .. P
        ME recommended .. to P
        ME recommended P RESOURCE
        ME suggested .. P
        ME answered PS question|questions
        ME answered P ... question|questions
        ME solved .. P
        ME solved PS
        ME looked over|at|through PS
        ME went|read over|through PS
        ME made .. for P
        ME made P
        ME wrote .. for P
        ME did .. for P
        ME found P
        ME found .. for P
        ME brought P
        ME lent P
        ME did P favour|favor
        ME connected P with
        ME gave PS .. feedback|review
        ME gave feedback .. PS
        ME gave feedback .. P
        ME set|sorted|hooked P up|out .. with
        ME sorted P
        ME covered for P
        ME walked P through
        ME talked P through
        ME showed P
        ME offered P advice|feedback
        ME left .. review .. P
        ME wrote P .. recommendation|testimonial|review
        RESOURCE sent to P
        RESOURCE for P
    """,
    ),
    Deeds(
        Kind.GIVE_CONFIRMED,
        THEM,
        """
        P say:* ... MY ... HELPFUL
        P say:* ... ME ... HELPFUL|saved
        P say:* ... it|that ... helpful|helped|worked|useful|saved
        P say:* MY RESOURCE
        P love:ed|loves MY
        P use:* MY
        MY .. helped|saved|worked .. P
        MY .. worked for P
        P found MY
        P found .. helpful|useful
        P got|landed|won|closed .. thanks|because .. MY|ME
        thanks to MY .. P
        P confirmed .. helped|worked|useful
        P told ME ... MY ... HELPFUL
        P told ME ... helped|worked|useful|saved
        P .. saying ... MY ... HELPFUL
        MESSAGE from P saying ... MY ... HELPFUL
        PS ... thanks to MY|ME
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
        ME share:ed .. : P
        ME gave P .. shoutout
        ME shouted out P
        ME shouted P out
        ME shouted out PS
        ME recommended PS
        ME linked|linking to PS
        ME mentioned|tagged|featured|highlighted|spotlighted P
        ME mentioned|featured|highlighted PS
        ME put PS .. in MY
        retweet|retweets|repost|reposts|shoutout|boost .. P
        shoutout to P
        shoutout P
    """,
    ),
    Deeds(
        Kind.AMPLIFIED,
        THEM,
        """
        P share:* MY
        P share:* .. MY
        P retweeted|reposted|quoted|featured|plugged|mentioned|tagged|retweets|quotes|recommended|recommends ME
        P mentioned|name-dropped|tagged|linked|cited|highlighted|spotlighted ME
        P mentioned|linked|cited|highlighted|spotlighted to? MY
        P shouted|shouts|shout ME out
        P shouted|shouts|shout out MY|ME
        P gave ME .. shoutout
        P gave MY .. shoutout
        P put MY ... in|on
        P posted about ME|MY
        P wrote|posted about MY
        shoutout from P
        retweet|retweets|repost|mention|plug from|by P
        retweeted|reposted|shared|quoted|featured|mentioned by P
        P recommend:* .. MY
        P talked about MY
        PS newsletter|podcast|channel|blog .. featured|mentioned|shared ME|MY
    """.replace("recommend:*", "recommended|recommends"),
    ),
    Deeds(
        Kind.INTRO_MADE,
        ME,
        """
        ME introduce:ed P to|with|and|for|/ P
        ME introduce:ed P up? to|with P
        ME introduce:ed P .. to|with|and .. P
        ME introduce:ed P
        ME put P in touch|contact with P
        ME put P and? P? in touch|contact
        ME put P onto P
        INTRO between P
        INTRO between P and P
        INTRO P and|to|<>|x|/|- P
        INTRO : P and|to|<>|x|/|- P
        INTRO of|for P to|with P
        P <>|x P INTRO
        P <> P
        P INTRO done|sent|made
        ME made INTRO .. P
        ME made INTRO .. P and|to P
        ME told P about P
        ME brought P and? P? together
        ME got P and? P? together
        ME hooked P up with P
        ME paired P with P
        ME introductions P
        INTRO email .. P and|to P
    """,
    ),
    Deeds(
        Kind.INTRO_RECEIVED,
        THEM,
        """
        P introduce:* ME .. to|with .. Q
        P introduce:* ME .. to|with
        P introduce:* ME
        P hooked ME up with Q
        P hooked ME up with
        P put ME in touch|contact with Q
        P put ME in touch|contact
        P put ME onto|on Q
        INTRO .. from|by|via|through P
        INTRO to Q .. from|by|via|through P
        INTRO .. Q from|by|via|through P
        P made|did|sent .. INTRO
        P made|did|sent .. INTRO .. Q
        ME got introduced to Q by|through|via P
        ME was introduced to Q by|through|via P
        introduced to Q by|through|via P
        introduced by P
        introduced by P to Q
        ME met Q through|via P
        PS INTRO to Q
        PS INTRO came|worked
        P brought ME together with Q
        P set ME up with Q
    """,
    ),
    Deeds(
        Kind.MEETING,
        None,
        """
        ME was introduced to P
        ME got introduced to P
    """,
        0.7,
    ),
    Deeds(
        Kind.TESTIMONIAL,
        THEM,
        """
        P write:* .. TESTIMONIAL
        P give:* ME? .. TESTIMONIAL
        P leave:* ME? .. TESTIMONIAL
        P send:* ME? .. testimonial|endorsement
        P send:* ME? in|over|through .. TESTIMONIAL
        P post:ed|posts .. testimonial|review|recommendation
        P gave ME stars|rating
        P brought|recorded|provided|submitted ... testimonial|endorsement|write-up|review
        P did .. testimonial
        TESTIMONIAL from|by P
        TESTIMONIAL .. from|by P
        ME receive:ed .. TESTIMONIAL from P
        P endorsed|vouched ME|for|MY
        P recommended ME on PLATFORM
        PS testimonial|endorsement|review came|arrived|is|landed|just
        PS testimonial
    """.replace("post:ed", "posted"),
    ),
    Deeds(
        Kind.REFERRAL,
        THEM,
        """
        P send:* ME .. LEAD
        P send:* .. LEAD .. MY way
        P send:* ME COUNT
        P refer:* .. LEAD
        P referred|refers
        P sent .. MY way
        P pass:* .. MY name|number|details|card|contact
        P gave|gives .. MY name|number|details|card|contact
        P passed|gave MY name|number|details
        P recommended ME to
        P brought|got|found|landed|threw|gave|handed|passed|steered ME .. LEAD
        PS REFERRAL
        REFERRAL from|via|through|by P
        REFERRAL .. from|via|through|by P
        LEAD from|via|through|by P
        LEAD .. from|via|through|by P
        LEAD came .. through|from|via P
        ME receive:ed LEAD .. from|via|through P
        P recommended MY services|work|business
    """.replace("pass:*", "passed|passes|pass|slipped"),
    ),
    Deeds(
        Kind.JOINT_VENTURE,
        None,
        """
        J ... JOINT_WORD
        J launch:ing
        J agreed to? launch|launching|partner|collaborate|co-host|co-write|do
        J signed|shook
        J launched|co-hosted|released|co-wrote|published|partnered|collaborated
        J started
        ME launch:* .. together with P
        ME launch:ing .. together? with P
        ME launch:* ... JOINT_WORD .. with P
        ME signed|agreed .. with P
        ME signed|agreed .. JOINT_WORD .. P
        ME partnered|partnering|teamed|teaming|collaborating|collaborated|collabing up? with|on? P
        ME co-hosted|co-hosting|co-wrote|co-writing|co-launching|co-produced .. with P
        JOINT_WORD .. with P
        joint venture|webinar|workshop|project|course|event|offer .. with P
        P agreed to joint|co-host|collaborate|partner|team
        P is partnering|teaming|collaborating with|up .. ME
        collaboration with P
    """,
    ),
    Deeds(
        Kind.THANKS_GIVEN,
        ME,
        """
        ME thank:ed P
        ME thank:ed .. P
        ME send:ed P .. THANKS
        ME send:ed .. THANKS .. to P
        ME said THANKS .. to? P
        ME write:ed P .. THANKS
        ME write:ed .. THANKS .. to P
        ME told P .. THANKS|grateful
        ME told P .. how grateful|thankful
        THANKS to P
        THANKS note|card|email|message .. to P
        ME expressed .. to P
        ME sent P .. GIFT
        to say THANKS
        to thank P
        ME gave P .. THANKS
        ME dropped .. THANKS .. P
        ME paid PS .. lunch
    """,
    ),
    Deeds(
        Kind.THANKS_RECEIVED,
        THEM,
        """
        P thank:* ME
        P thanks|thanked for
        P say:* THANKS
        P say:* .. thanks|thankful|grateful|appreciated|appreciates
        P send:* ME? .. THANKS
        P send:* ... thank|thanks|thanking
        THANKS .. from P
        MESSAGE from P ... THANKS|thanking
        MESSAGE .. from P : THANKS
        card .. from P ... thank|thanks
        P is|was .. GRATEFUL
        P appreciated|appreciates
        P told ME .. THANKS|grateful
        P wrote ... thank|thanks
        P very|so grateful
    """,
    ),
    Deeds(
        Kind.NOTE,
        None,
        """
        ME? not hear|heard .. from P
        ME? not had .. from P
        ME? never heard .. from P
        no|not REPLY_NOUN|word|reaction|news|response from P
        nothing from P
        still nothing .. from P
        radio silence from P
        crickets from P
        silence from P
        P not reply|replied|answer|answered|respond|responded|get|got|call|called|write|written|message
        P never replied|answered|responded|got|called|wrote
        P still not
        P is ghosting ME
        P ghosted|ignored ME
        P ghosted|no-showed|flaked|bailed|cancelled|canceled|rescheduled|postponed
        P not show|come|make|turn
        P no-show
        no answer .. P
        add P
        ME added P
        P no REPLY_NOUN
        P left ME on read
        P liked|followed|likes|follows|viewed MY|ME
        ME followed P
        ME tried calling|ringing|to P
        tried .. call|ring|reach|phone P
        ME not reach|reached P
        P did not pick
        P out of office
        PS .. bounced
        ME connected with P on PLATFORM
    """,
    ),
)
