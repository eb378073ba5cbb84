"""What is asked of people, and what they answer.

`ASKS` are phrases as in grammar/pattern.py, the other tables words in plain spelling, found anywhere in a
clause.
"""

from bot.domain.kinds import AskKind, Outcome

#: The first of these in what was asked says what kind of ask it is.
ASK_KINDS: dict[AskKind, str] = {
    AskKind.TESTER: """
        test|to test|tester|testers|testing|beta|try out|try my|try our|try the|try it|guinea pig
        guinea-pig|pilot|alpha|early access|early version|playtest|play test|dry run|trial run|sandbox
        give it a spin|take it for a spin|test drive|test-drive|user test|usability|be a lab rat
        first users|early user|early adopter|trial|prototype out|break my app|bug hunt
    """,
    AskKind.FEEDBACK: """
        feedback|thoughts|opinion|critique|critiques|crit|look over|look at my|look at the|look at our
        look through|take a look|have a look|proofread|proof read|review my|review our|review the
        review it|review this|review a|eyes on|eye over|pair of eyes|second pair|read my|read the draft
        read over|read through|read it|glance|thinks of my|thought of my|thinks about my|thinks of our
        think of my|think about my|thinks of the new|thought of the new|thinks of the draft|input|rate my
        check my|check over|give notes|her notes|his notes|roast|poke holes|comments on|honest take
        take on my|give me notes|sanity check|sanity-check|beta read|would change|would improve
        could be better|what is missing|reaction to my|edits on|mark up|gut check|gut-check|weigh in on my
        her view|his view|their view|what works|second opinion|constructive|tear apart|pick apart|edit my
    """,
    AskKind.TESTIMONIAL: """
        testimonial|testimonials|review|reviews|recommendation|recommendations|rec|recs|endorse|endorses
        endorsed|endorsement|quote|blurb|blurbs|few words|few lines|kind words|nice words|write something
        say something|vouch|write-up|writeup|reference|star rating|stars|short statement|case study with
        case study about|google rating|line for my|words for my|words about|write me up|sentence about
        sentence or two|foreword
    """,
    AskKind.INTRODUCTION: """
        intro|intros|introduction|introductions|introduce|introduces|introduced|connect me|connect us
        connects me|put me in touch|puts me in touch|put us in touch|hook me up|link me|in touch with
        in contact with|connection to|door opener|open a door|open the door|warm intro|meet her boss
        meet his boss|meet her|put in a word|put in a good word|good word|pass me on|connecting me
        introducing me|present me|bring me together|get me in front|make the connection|patch me
    """,
    AskKind.REFERRAL: """
        referral|referrals|for client|for clients|for leads|for customers|any clients|any leads
        some clients|more clients|new clients|of clients|clients for|send me clients|send clients
        client referrals|for buyers|refer|refers|refer me|who needs|who could use|who might need
        who would need|know anyone|knows anyone|know anybody|knows anybody|know someone|knows someone
        know somebody|knows somebody|know any|knows any|know of anyone|anyone who|someone who
        someone looking|anyone looking|somebody who|people my way|work my way|business my way|send work
        send me work|new business|pass my card|pass my details|pass my number|pass my name|pass on my name
        spread the word|recommend me|recommend us|recommends me|my way|gigs|anyone needing|drop my name
        pass along my|friends who|do you know
    """,
    AskKind.JOINT_VENTURE: """
        joint|joint-venture|jointly|collaborate|collaboration|collaborating|co-host|cohost|co host
        co-hosting|partner|partnering|partnership|together|team up|teaming up|co-write|cowrite|co-create
        co-author|bundle|swap|guest on|split|joint venture|share a booth|share a stand|cross-promo
        cross promo|crosspromo|combine|go in with|joins forces|join forces|do a webinar
        run a workshop with|host a workshop with|newsletter swap|guest episode|co-run|co-teach|50/50
        rev share|revenue share|go halves|package deal|joint offer|co-launch|pool
    """,
}

#: The first of these in what they said is how the ask stands; of two at the same place the longer one.
OUTCOMES: dict[Outcome, str] = {
    Outcome.YES: """
        yes|yess|agreed|agrees|agree|accepted|accepts|said ok|said okay|says ok|okay|ok|sure|bet|happy to
        glad to|gladly|love to|loves to|is in|am in|is down|is game|up for it|no problem|of course
        absolutely|definitely|on board|did it|signed up|granted|delighted|thumbs up|count me in
        count her in|count him in|for sure|deal|say can|said can|says can|can do|keen|okayed|green light
        down for it|she will|he will|they will|she would|he would|they would|fine with|ok with|okay with
        cool with|happy with|go ahead|go for it|be my guest|by all means|no worries|why of course|she did
        he did|they did|gave me|sent me|wrote me|introduced me|put me|connected me|she does|he does
        did say yes|goes sure|goes yes|she is in|he is in|they are in|caved|relented|came around
        gave the nod|gave me the nod|wrote it|sent it|written it|posted it|made it|will do|with pleasure
        would be honoured|would be honored|honoured|honored|right away|jumped at|went for it|all in
        stoked to|thrilled|willing|game for|got a yes|said why not|why not|anytime|consented|approved
        is happy|said he is in|loves the idea|loved the idea|in principle|excited to|signed on
        came through|delivered|will write|will test|will introduce|will help|said go|sorted|totally
        promised to|promised she|promised he|happy for me to
    """,
    Outcome.NO: """
        she would rather|he would rather|they would rather|turned my|turned our|rather not|no|nope
        declined|declines|refused|refuses|turned me down|turned it down|turned down|turned us down|passed
        passes|not interested|no dice|no luck|rejected|can not|could not|will not|would rather not
        not comfortable|too busy|no time|not able|unable|no go|not right now|no thanks|backed out|not keen
        said not|not for her|not for him|not possible|against policy|not allowed|nothing doing|shot down
        shot me down|knocked back|knocked me back|negative|does not want|did not want|does not do
        do not do|not at this time|bailed|pulled out|has to pass|had to pass|thumbs down|not up for
        said cannot|swamped|not the right time|bad timing|hard pass|not her thing|not his thing
        she did not|he did not|they did not|she will not|he will not|they will not|she would not
        he would not|she can not|he can not|would not|wanted money|not now|not ready|cold feet
        brushed me off|fobbed|blew me off|got rejected
    """,
    Outcome.NO_ANSWER: """
        no answer|no reply|no response|not answer|not answered|not replied|not reply|not responded
        not respond|not heard|not hear|silence|crickets|ghosted|ghosting|gone quiet|gone dead quiet
        went quiet|left on read|left me on read|on read|radio silence|nothing back|not got back
        not gotten back|not get back|never replied|never answered|never responded|never got back|no word
        nothing yet|nothing so far|not written back|not come back|never wrote back|gone silent|went silent
        no reaction|never heard|no news|tumbleweed|dead quiet|quiet since|gone cold|not a peep|no comeback
        seen but|not said anything|has not said|ignored|ignoring|unanswered|nothing from|no answer yet
        left me hanging
    """,
    Outcome.OPEN: """
        she would rather wait|he would rather wait|they would rather wait|rather wait|wait until
        still pending|she might|he might|they might|she will think|he will think|she will see|he will see
        she will check|he will check|she will let|he will let|she will get|he will get|she will consider
        he will consider|she will look|he will look|they will think|they will see|they will get
        they will let|she would think|he would think|she would see|he would see|she would get|he would get
        she would let|he would let|she would check|he would check|she would consider|he would consider
        she will try|he will try|she would try|he would try|she will ask|he will ask|she would ask
        he would ask|will let me know|will get back|will think|maybe|thinking|think about it|think on it
        consider|considering|get back to me|let me know|not sure|mull|mulling|check with|ask her boss
        ask his boss|sleep on it|might|possibly|perhaps|tbd|will see|undecided|on the fence|needs to check
        has to check|see if|pending|waiting to hear|still waiting|waiting for|awaiting|said later|depends
        we will see|will look|try to|have to see|decide|non-committal|noncommittal|hmm|half yes
    """,
}

#: An ask together with how it stands; it is one only where the clause names one of the six kinds.
ASKS: tuple[tuple[Outcome, str], ...] = (
    (
        Outcome.OPEN,
        """
        ME ask:ed P
        ME ask:ed PS
        ME ask:ed .. from|of P
        ME ask:ed for .. from P
        ME ask:ed .. if|whether|would|could P
        ME ask:ed to .. P
        ME asked about .. from P
        ME invite|invited P
        ME wanted P to
        ME wanted PS
        ME need|needed PS
        ME pitched|proposed|suggested|floated .. to P
        ME pitched|approached P
        ME suggested .. P
        ME put it to P
        ME sent P .. invite|request|ask|questionnaire|survey|form
        ME sent .. request|ask|invite .. to P
        ME hit|sounded|tapped P up|out for|about
        ME hit up P
        ME begged P
        ME nudged|chased|reminded|poked P
        ME write:ed P ... asking|ask|if|whether|see
        ME write:ed to P ... asking|ask|if|whether|see
        ME reached out to P ... asking|ask|if|whether|see
        ME send:ed P ... asking|ask|if|whether|see
        ME send:ed ... MESSAGE to P
        request|ask .. to P
        ask to P
        request|ask .. to PS
        request|ask|enquiry .. with P
        ME tried .. to get P to
        ME .. asking P
        ME popped question to P
        ME sent P .. beta|survey|review|testimonial|trial
        ME put .. request|ask .. to|with P
        ME raised|mentioned|brought .. with P
        .. from P still? pending|open|outstanding
        P not said
        waiting .. on|for P
        waiting .. on|for PS
        waiting .. from P
        would|could|can|will P
        P is|was thinking|considering|mulling
        P still thinking|deciding
        P to test|write|review|introduce|refer|co-host
        """,
    ),
    (
        Outcome.YES,
        """
        P will|would review:now|help:now|join|host|team|share|speak|endorse|vouch
        P agreed|accepted|consented|agrees|accepts|agree|okayed|approved
        P said|says|say yes|ok|okay|sure|absolutely|definitely
        P is|was happy|willing|up|keen|glad|game|in|down|on|delighted|excited to|for|board|with|as
        P signed up|on
        P on board
        P in for
        P up for
        P took ME up on
        P said|says|told ... P would|will|can|could
        P would|will be? happy|glad|delighted|honoured|honored to
        yes|ok|okay|thumbs|go-ahead .. from P
        P : yes|ok|sure|agreed|accepted
        ME talked|roped|signed|recruited|got|convinced P into|in|up|as|to
        P volunteered|signed to
        P yes|yep|ok|okay|sure
        yes from P
        ME got yes from P
        ME got P to
        ME convinced|persuaded|talked|recruited|roped P
        P will|would write|test|introduce|give|send|look|review
        P will|would try|co-host|record|intro|connect|leave|refer|beta
        P wants to test|try|co-host|collaborate|partner|join
        P gave ME .. feedback|notes|thoughts|comments|critique
        P tested MY
        P can test|write|introduce|review|look
        P promised ME .. testimonial|review|intro|referral|introduction|feedback
        P is testing|trying|reviewing
        PS feedback|notes|critique|comments|thoughts on|about MY
        """,
    ),
    (
        Outcome.NO,
        """
        no dice|luck|joy|go ... P
        P will|would|can|could not
        P can not
        P declined|refused|passed|turned|declines|refuses|rejected|backed|pulled
        P said|says|say no|nope
        P no|nope
        no from P
        no|rejection|refusal .. from P
        P : no|declined|nope|passed
        P said|says ... not
        P said|says ... too
        P turned ME down
        P turned .. down
        P rejected|declined|refused MY
        turned|shot down .. by P
        P not want|wanted|interested|able|keen|comfortable
        P is not interested|up|keen|able|comfortable|willing|ready
        P rather not
        P too busy
        got turned down by P
        """,
    ),
    (
        Outcome.NO_ANSWER,
        """
        P not|never answered|replied|responded|answer|reply|respond|said|got|get|come
        nothing .. from P
        P not given|gave|sent|written|wrote|done|delivered|made|tested|recorded|introduced
        P never sent|wrote|gave|tested|made|introduced
        P still not
        .. from P still? missing
        no word|answer|reply|response .. from P
        not heard .. from P
        P ghosted|ignored
        P gone|went quiet|silent|cold
        P left ME on
        still .. waiting ... P
        P no answer|reply|response
        crickets|silence .. from P
        """,
    ),
)
