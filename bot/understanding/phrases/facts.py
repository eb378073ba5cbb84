"""What can be learned about somebody, as phrases. Grammar as in grammar/pattern.py."""

#: What they look for; comes back when somebody offers it.
NEEDS = """
    P needs|need|wants|want|seeks|requires
    P is looking|searching|hunting|hiring|recruiting|fundraising|raising|seeking|needing|wanting|struggling|stuck|after
    P looking|searching|hunting|hiring|recruiting|fundraising|seeking
    PS .. needs|need|looking|hiring
    P said P needs|wants|need|want|is looking
    P could use
    P could do with
    P would like|love
    P wishes|hopes
    ... P needs|is .. designer|developer|editor|photographer|help|copywriter
"""

#: What they can give; comes back when somebody needs it.
OFFERS = """
    P offers|sells|provides|teaches|rents|lends|coaches|consults|mentors
    P can help|teach|introduce|lend|offer|get
    P is selling|offering|renting|giving away|teaching|open
    P has .. spare|available|free|contacts|space
    P is available|free for
    P knows everybody|everyone|people|lots|loads|someone|somebody
    P is .. happy to help|share|teach
"""

#: Anything else worth remembering.
FACTS = """
    P is moving|leaving|joining|starting|getting|expecting|pregnant|engaged|married|divorced|allergic|vegan|vegetarian
    P is retiring|launching|pivoting|based|from|opening|closing|turning|training|planning|building|writing|running|buying|working|studying|switching|quitting|dropping|teaching|recovering|renovating|expanding|learning|coming|going|back|off|out|away|single|dating|living|learning|trying
    P is having|doing|making|taking|growing|recording|publishing|finishing|shutting|selling|travelling|traveling|organising|organizing|hosting|speaking
    P is at|in|on|with|into|obsessed|afraid|scared|fluent|born|named|originally|now
    P is pm|ceo|cto|cfo|coo|vp|head|director|founder|designer|developer|engineer|teacher|nurse|doctor|lawyer|dad|mum|mom|father|mother|vet|writer|editor|fan
    P lives|works|makes|runs|owns|prefers|hates|studies|plays|collects|speaks|does|drinks|eats|likes|loves|reads|comes|grew|used|starts|leaves|moves|turns|finishes|retires|launches|opens|closes|knows|goes|supports|follows|drives|keeps|thinks|manages|leads|produces|builds|writes|charges|pays|gets
    P prefer|live|work|hate
    P has .. kids|kid|children|child|son|daughter|dog|cat|twins|baby|wife|husband|house|job|company|allergy|budget|exam|exams|operation|surgery|wedding|degree
    P has
    P had|having .. baby|twins|operation|surgery|boy|girl|accident|stroke
    P moved|joined|quit|retired|graduated|launched|started|opened|closed|sold|raised|won|lost|hired|became|bought|adopted|published|finished|turned|broke|resigned|switched|relocated|emigrated|divorced|married|expanded|signed|founded|bagged|landed|ran
    P got .. job|married|engaged|promoted|promotion|laid|fired|into|hired|funding|divorced|dog|puppy|cat|visa|sick|accepted|grant|offer|scholarship|baby|keys|contract|role|deal|in
    P left .. job|company|his|her|their
    P may|might|will|would|could move|leave|join|start|retire|be|have|launch|quit|open|close|get|sell|hire|need|come|marry|become|go|take
    P can not eat|drink|drive|stand
    P not eat|drink|like|want|work|celebrate|fly|use
    P does not eat|drink|like|want|work|celebrate|fly|use|do
    P never eats|drinks|flies|works
    P now with|at|in|works|runs
    P said|mentioned|told|says|mentions|tells|confided|revealed|shared ME? that? P is|has|was|will|may|might|got|just|had|needs|wants|moved|would|can|and
    P said|mentioned|told|says|mentions|confided|let|announced ME? .. PS
    P mentioned|announced|revealed|confided|confessed
    P birthday
    P just? moved|became
    PS son|daughter|kid|kids|boy|girl|wife|husband|partner|mum|mom|dad|mother|father|brother|sister|dog|cat|baby|family|parents|grandma|grandmother|grandson|granddaughter|girlfriend|boyfriend|fiancé|fiancée|horse
    PS .. is|are|was|has|starts|start|got|turns|begins|ends|opens|opened|launches|closes|moved|moves|needs|died|passed|graduates|graduated|goes|runs|wants|will|had|had|born|started|broke|went|won|comes
    PS birthday|wedding|anniversary|launch|deadline|surgery|due|exam
    PS favourite|favorite
"""

#: The writer says that it is to be remembered.
REMEMBERED = """
    ^ note that
    ^ note :
    ^ note
    ^ remember that|:
    ^ remember P
    ^ remember PS
    ^ to remember
    ^ fact
    ^ for record
    ^ fact about
    ^ learned|learnt|found|heard that|out
    ^ ME learned|learnt|found|heard that|out
    ^ turns out
    ^ sounds like
    ^ worth remembering
    ^ good to know
    ^ important to remember
    ^ keep in mind
"""

#: A passing mood or judgement, nothing to remember.
PASSING = frozenset(
    """lovely great sweet kind funny generous happy excited thrilled nice quiet thinking late grateful thankful
    awesome amazing brilliant hilarious fun pleasant charming warm friendly cool chill great's surprised
    pleased delighted impressed polite rude annoyed angry upset cross firm fine good ok okay well right wrong
    sure keen laughing crying joking kidding gone there here sharp strong ready sound chuffed buzzing
    lol haha bored stoked interesting tired hungry drunk up down in talking asking saying chatting hollering
    complaining telling calling texting messaging writing-me wonderful paid nervous shy legend star gem hoot""".split()
)
