"""Writing back and forth."""

from bot.domain.kinds import Kind
from bot.understanding.phrases.deeds.row import ME, THEM, Deeds

WRITING: tuple[Deeds, ...] = (
    Deeds(
        Kind.MESSAGE,
        ME,
        """
        ^ ME reply:ed $
        ^ ME wrote|messaged|emailed|texted back $
        ME .. emailing|texting|messaging|dming|contacting|nudging P
        ME .. writing|replying|responding to P
        ME .. following up with P
        ME ask:ed P out|over|to|along
        ME sent .. condolences|wishes .. to? P
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
        ME cold-emailed|cold-messaged|cold-dmed|inmailed|linkedined P
        ME contacted|hmued|bugged|nudged|chased|prodded P
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
        ME was|got|been asked|invited|contacted|approached|messaged|pinged|emailed|dmed|texted by P
        ME asked|invited|contacted|approached|messaged|emailed by P
        P asking ME|after|about|for|if|whether
        P asked|asks after
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
        ME talk:ing .. to|with P
        ME|we got|ended talk:ing
        ME|we got|ended up talk:ing
        ME|we .. up talk:ing
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
