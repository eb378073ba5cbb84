"""What can be learned about somebody, as phrases. Grammar as in grammar/pattern.py."""

#: What they look for; comes back when somebody offers it.
NEEDS = """
    P needs|need|wants|want|seeks|requires|needed
    P is looking|searching|hunting|hiring|recruiting|fundraising|raising
    P is seeking|needing|wanting|struggling|stuck|shopping|desperate
    P looking|searching|hunting|hiring|recruiting|fundraising|seeking
    P is after|without|short
    P is .. looking|hunting|searching for
    PS .. needs|need|looking|hiring
    PS .. is looking|hiring|searching|hunting
    P said|mentioned|says|told ME? that? P needs|wants|need|want|is
    P said|mentioned|says|told ME? .. needs|looking|hiring
    P could use
    P could do with
    P would like|love
    P wishes|hopes|hoping
    P is in need|search|market
    P is open to work|offers|roles
    P can not find
    P .. on lookout for
"""

#: What they can give; comes back when somebody needs it.
OFFERS = """
    P offers|sells|provides|teaches|rents|lends|coaches|consults|mentors
    P can help|teach|introduce|lend|offer|get
    P is selling|offering|renting|giving|teaching|open|taking
    P has .. spare|available|free|contacts|space|room|connections
    P is available|free for|to
    P knows everybody|everyone|people|lots|loads|someone|somebody
    P is .. happy to help|share|teach
    P does pro-bono|freelance
    P takes .. clients|students|commissions
"""

#: Anything else worth remembering.
FACTS = """
    P is moving|leaving|joining|starting|getting|expecting
    P is pregnant|engaged|married|divorced|allergic|vegan|vegetarian
    P is retiring|launching|pivoting|based|from|opening|closing|turning|training|planning
    P is building|writing|running|buying|working|studying|switching|quitting|dropping|teaching
    P is recovering|renovating|expanding|learning|going|single|dating|living|taking|trying
    P is separating|splitting|adopting|emigrating|relocating|stepping|handing|merging|applying|interviewing
    P is having|doing|making|growing|recording|publishing|finishing|shutting|selling|travelling|traveling
    P is organising|organizing|hosting|speaking|celebrating|playing
    P is competing|rebuilding|redesigning|releasing|preparing|coming
    P is at|with|into|obsessed|afraid|scared|fluent|born|named|originally|now
    P is off|out|on|back|in|sober|coeliac|celiac|diabetic|gluten|lactose|left-handed
    P is colourblind|colorblind|dyslexic|deaf|teetotal|jewish|muslim|hindu|catholic|widowed|redundant
    P is unemployed|freelance|homeschooling|crazy|mad|big|huge|responsible|allergic|ill|sick|hospital
    P is pm|ceo|cto|cfo|coo|vp|head|director|founder|designer|developer|engineer
    P is teacher|nurse|doctor|lawyer|dad|mum|mom|father|mother|vet|writer|editor|fan
    P is manager|partner|consultant|chef|photographer|freelancer
    P is owner|grandfather|grandmother|grandma|grandpa|uncle
    P is aunt|godmother|member|student|architect|artist
    P is runner|vegetarian|judge|coach|therapist|recruiter|investor
    P is .. years|old|birthday
    P lives|works|makes|runs|owns|prefers|hates|studies|plays|collects|speaks|does|drinks|eats|likes
    P loves|reads|comes|grew|used|starts|leaves|moves
    P turns|finishes|retires|launches|opens|closes|goes|supports
    P follows|drives|manages|leads|produces|builds|writes|charges
    P pays|swims|cooks|surfs|paints|sings|bakes|trains
    P volunteers|coaches|keeps|breeds|restores|celebrates|suffers|wears
    P commutes|travels|answers|checks|invests|specialises|specializes|handles
    P prefer|live|work|hate|love
    P has .. kids|kid|children|child|son|daughter|dog|cat|twins|baby|wife|husband|house|job|company
    P has .. allergy|budget|exam|exams|operation|surgery|wedding
    P has .. degree|horse|interview|deadline|launch|book|podcast|newborn
    P has
    P had .. baby|twins|operation|surgery|boy|girl|accident|stroke|son|daughter|miscarriage
    P having .. baby|twins
    P moved|joined|quit|retired|graduated|launched|started|opened|closed|sold|raised
    P won|lost|hired|became|bought|adopted|published|finished|turned|broke|resigned|switched
    P relocated|emigrated|divorced|married|expanded|signed|founded|bagged|landed|ran|passed|separated
    P changed|gave|grew|studied|worked|lived|failed|completed|qualified|released|rebranded|celebrated
    P got .. job|married|engaged|promoted|promotion|laid|fired|into
    P got .. hired|funding|divorced|dog|puppy|cat|visa|sick|accepted
    P got .. grant|offer|scholarship|baby|keys|contract|role|deal
    P got .. in|diagnosed|elected|licence|license|kitten|tenure|residency|citizenship
    P got married|engaged|promoted|fired|divorced|hired|into|accepted|diagnosed|covid
    P left .. job|company|his|her|their|for
    P left|leaves PS
    P may|might|will|would|could move|leave|join|start|retire|be|have|launch|quit|open|close|get
    P may|might|will|would|could sell|hire|need|come|marry|become|go|take|relocate|turn|speak|run|buy
    P accepted|declined .. offer|job|role|place|position
    P can not eat|drink|drive|stand|have|fly
    P not eat|drink|like|want|work|celebrate|fly|use|do|answer|read|have
    P never eats|drinks|flies|works
    P with|at now
    P now with|at|in|works|runs|lives
    P said|mentioned|told|says|mentions|tells|confided|revealed|shared ME? that? P is|has|was|will|may
    P said|mentioned|told|says|mentions|tells|confided|revealed|shared ME? that? P might|got|just|had|needs
    P said|mentioned|told|says|mentions|tells|confided|revealed|shared ME? that? P wants|moved|would|can|and
    P said|mentioned|told|says ME? that? P loves|hates|prefers|works|lives|started
    P mentions|tells|confided|revealed|shared ME? that? P loves|hates|prefers|works|lives|started
    P said|mentioned|told|says|mentions|confided|let|announced ME? .. PS
    P mentioned|announced|revealed|confided|confessed
    P just? moved|became
    PS son|daughter|kid|kids|boy|girl|wife|husband|mum|mom|dad|mother|father|brother|sister|dog|cat
    PS baby|family|parents|grandma|grandmother|grandson|granddaughter|girlfriend
    PS boyfriend|fiancé|fiancée|fiance|horse|twins|puppy|son's|daughter's
    PS .. is|are|was|has|starts|start|got|turns|begins|ends|opens
    PS .. opened|launches|closes|moved|moves|needs|died|passed|graduates|graduated|goes
    PS .. runs|wants|will|had|born|started|broke|went|won|comes|sold
    PS .. fell|called|named|launched|closed|burned|flooded|renewed|renews|expires|lives|works
    PS birthday|wedding|anniversary|launch|deadline|surgery|exam|budget is|:|on|in|was
    PS favourite|favorite
    son|daughter|wife|husband|dog|cat|mother|father|company|birthday|kid|baby|kids of P
    P : vegan|vegetarian|allergic|birthday|prefers|kids|based|likes|hates|needs|wants
    ^ PS birthday
"""

#: They look like facts and aren't.
NO_FACTS = """
    P is in for|too|touch|contact|agreement|favour|favor|if
    P is on it|board|holiday|time|fire
    P is at it|least
    P is going to be? think|check|see|try|send|get|let|call|write|ask|do|look|come|mail|email|ping
    P is coming back|over|round|along|too
    P is off to|now
    P is back to|at|on
    P is getting back
    P is looking into|forward|good|at|great|it|over
    P is taking look|care|it
    P is trying to
    P is doing well|good|great|fine|ok|it|better
    P is making it|sure|progress
    P is having none|fun|it
    P is with me|us|it|you
    P is into it|that
    P is out today|now|sick
    P is now thinking|busy
    P has to
    P has time|no|not|question|questions|point|idea|got|it|been
    P wants|wanted|needs|need|want to? grab|meet|get|go|come|catch|set
    P wants|wanted|needs|need|want to? schedule|hop|jump|show|send|give|thank|pay
    P wants|wanted|needs|need|want to? buy|book|chat|talk|speak|see|meet
    P wants|wanted|needs|need|want to? know|hear|chat|think|check|ask|be|do
    P wants|wanted|needs|want ME|it|in|them|you|more
    P would love|like it|that
    P would love|like to talk|speak|chat|join|come|help|see|test|try|hear
    P would love $
    P hopes to|so
    P loves|likes|liked|loved it|that|this|MY|what|how|idea|the
    P does it|that|not|so
    P makes it|sense|that
    P goes|says|said
    P comes back|by|over
    P gave|gave ME|it|up
    P turned down|up|it|out
    P passed on|it|out|away|along|by|my
    P finished it|that
    P started with|it|talking|laughing|crying|to
    P ran late|off|out|into
    P lost it|track
    P changed MY|mind|subject
    P got it|back|that|ME|to|emotional|really
    P said|says P would|will|might|could|can|may
    P said|says P is in|up|thinking|down|game|happy|keen|busy
    P said|says P is not|sorry|grateful|thankful|interested|good|fine|free
    P will|would|might|may think|check|see|try|send|get|let|call|write|ask|do|look|ping|email
    P will|would|might|may be in touch|contact
    P will|would|might|may be back|there|late|fine|ok|happy|glad|delighted|along|thinking
    P will|would|might|may get|come back|to|by|over
    P pays|paid
    P answers|answer
    P checks
    P keeps
    P had fun|time|lot
"""

#: The writer says that it is to be remembered.
REMEMBERED = """
    ^ note that|:
    ^ note on P
    ^ notes on|for P
    ^ remember that|:
    ^ remember P|PS
    ^ to remember
    ^ fact
    ^ for record
    ^ learned|learnt|found that|out
    ^ ME learned|learnt|found that|out
    ^ ME learned|learnt about|PS|P
    ^ ME heard that? P|PS
    ^ ME found out
    ^ turns out P|PS
    ^ sounds like P|PS
    worth remembering
    ^ good to know
    important to remember
    ^ keep in mind
    ^ apparently P
"""

#: May stand before a fact.
BEFORE = frozenset(
    """
    and but so i also because think it seems looks sounds like that apparently turns out heard learned
    found btw fyi note : important remember for record guess though although reason big news update good
    bad sad great exciting same as far know believe ps sidenote side reminder fact since while , who me
    told by way
    """.split()
)

#: A passing mood or judgement, nothing to remember.
PASSING = frozenset(
    """
    lovely great sweet kind funny generous happy excited thrilled nice quiet thinking late grateful
    thankful awesome amazing brilliant hilarious fun pleasant charming warm friendly cool chill super
    surprised pleased delighted impressed polite rude annoyed angry upset cross firm fine good ok okay
    well right wrong sure keen laughing crying joking kidding gone there here sharp strong ready sound
    chuffed buzzing lol haha bored stoked interesting tired hungry drunk up down talking asking saying
    chatting hollering complaining telling calling texting messaging wonderful paid nervous shy legend
    star gem hoot hesitant supportive helpful curious open-minded receptive lukewarm busy swamped slammed
    relieved moved touched game interested fantastic fabulous excellent smart clever over ecstatic patient
    encouraging delightful gutted sad sorry worried
    """.split()
)

#: Words that leave nothing said: «he has it».
VAGUE = frozenset(("it", "that", "this", "them", "so"))
