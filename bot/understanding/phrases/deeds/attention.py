"""Attention paid: questions, praise, comments, and what is passed on."""

from bot.domain.kinds import Kind
from bot.understanding.phrases.deeds.row import ME, THEM, Deeds

ATTENTION: tuple[Deeds, ...] = (
    Deeds(
        Kind.QUESTION,
        ME,
        """
        ME .. asking P
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
    Deeds(
        Kind.COMPLIMENT,
        ME,
        """
        ME write:ed P ... saying|say ... saved|helped|changed|made
        ME write:ed to P ... saying|say ... saved|helped|changed|made
        ME .. complimenting|congratulating P
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
        ME told P ... best|better|cleanest|nicest|sharpest|funniest
        ME told P ... smartest|prettiest|clearest|coolest|finest|strongest|most
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
        P pinned|framed|screenshotted my|our
        P told .. class|team|boss|friends|everyone|followers|colleagues|students|audience|community .. ME|MY
        P told .. class|team|boss|friends|everyone about ME|MY
        P told .. followers|colleagues|students|audience|community about ME|MY
        P played|streamed|aired|screened|showed|featured our|my
        P credited|thanked ME in|on|at
        P had ME on
        ME on|in|at PS podcast|show|stream|newsletter|channel|story|stories|blog
        guest on|in PS
        P share:* MY
        P share:* .. MY
        P quote tweeted|posted|retweeted ME|MY
        P sharing|reposting|plugging MY
        P retweeted|reposted|quoted|featured|plugged|mentioned ME
        P tagged|retweets|quotes|recommended|recommends|cited|boosted ME
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
        P recommended|recommends|endorsed .. to .. people|followers|audience|readers|list
        P recommended|recommends|endorsed .. to .. network|everyone|team|community|subscribers|listeners
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
