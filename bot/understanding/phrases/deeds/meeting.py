"""Calls and meetings, and what only looks like one."""

from bot.domain.kinds import Kind
from bot.understanding.phrases.deeds.row import ME, THEM, Deeds

MEETING: tuple[Deeds, ...] = (
    Deeds(
        Kind.CALL,
        None,
        """
        CALL with P
        CALL .. with P
        phone|video|zoom|voice|telephone|discovery CALL|CONVERSATION|screen|interview .. with P
        phone|video|zoom|voice|telephone|discovery catch-up|meeting|coffee|appointment|chat .. with P
        intro|whatsapp|skype|teams|phoner|sales CALL|CONVERSATION|screen|interview .. with P
        intro|whatsapp|skype|teams|phoner|sales catch-up|meeting|coffee|appointment|chat .. with P
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
        ^ CALL P
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
        ME .. calling|phoning|ringing|facetiming P
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
        ME was|got called|phoned|rung by P
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
        P over|round|around for COFFEE
        making|made PS acquaintance
        ME made acquaintance of|with P
        ME stood|waited|queued|sat|landed|ended next|with|beside|behind|opposite|near to? P
        ME shared|split .. with P
        P gave ME .. lift|ride
        ME gave P .. lift|ride
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
        ME ate|dined|lunched|walked|hiked|coworked|drank|brunched|breakfasted with P
        ME trained|travelled|traveled|jogged|cycled|sparred|danced|co-worked|skated|climbed with P
        ME ate|drank|played .. with P
        ME shared .. table|taxi|ride|desk|booth|stand .. P
        ME shook hands with P
        ME met up P
        EVENT at PS
        COFFEE at PS
        COFFEE : P
        COFFEE .. : P
        COFFEE and COFFEE : P
        ^ COFFEE P
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
        P come:* to see|watch|hear|visit|help|meet ME|MY
        P dropped off
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
)
