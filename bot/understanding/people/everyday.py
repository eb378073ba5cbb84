"""Everyday words of English: in lower case none of them is taken for an unknown person's name."""

#: Words that hold a sentence together, and what people say of time and number.
_SMALL = """
a about above across actually after afternoon afterwards again against ago ahead ain't all almost along
already alright also although always am amid among an and anniversary another any anybody anyhow anyone
anything anyway anyways anywhere apart apr april are aren't around as asap aside at aug august autumn away
back bday be because been before beforehand behind being below beneath beside besides best better between
beyond billion birthday bit both but by calendar can can't cannot century christmas could couldn't couple
daily date dates dawn day days deadline dec decade december despite did didn't diwali do does doesn't doing
don't done double down dozen during dusk each easter eid eight eighteen eighth eighty either eleven eleventh
else elsewhere enough eod eow etc even evening evenings ever every everybody everyone everything everywhere
except fall far feb february few fewer fifteen fifth fifty finally first five for forever former forty four
fourteen fourth fri friday fridays from further had hadn't half halloween hanukkah has hasn't have haven't
having he he'd he'll he's hence her here here's hers herself him himself his holiday holidays hour hours how
how's however hundred i i'd i'll i'm i've if in indeed inside instead into is isn't it it'd it'll it's its
itself jan january jul july jun june just last late lately later latest latter least less lest let let's
like likely lot lots many mar march may maybe me meanwhile midday midnight midsommar might million min mine
mins minus minute minutes moment mon monday mondays month monthly months more morning mornings most mostly
much must mustn't my myself near nearby nearly needn't neither never nevertheless next night nights nine
nineteen ninety ninth no nobody none noon nope nor not nothing nov november now nowhere o'clock oct october
of off often oh ok okay on once one one's ones only onto or other others otherwise ought our ours ourselves
out outside over own pair past per perhaps please plus pm possibly pretty previous previously probably
quarter quite ramadan rather re really recent recently same sat saturday saturdays season sec second seconds
seldom sep sept september seven seventeen seventh seventy several shall shan't she she'd she'll she's should
shouldn't since single six sixteen sixth sixty so some somebody somehow someone something sometime sometimes
somewhat somewhere soon sooner spring still such summer sun sunday sundays sunrise sunset ten tenth than
thanksgiving that that'd that'll that's the their theirs them themselves then there there's thereby
therefore these they they'd they'll they're they've third thirteen thirtieth thirty this those though
thousand three through throughout thu thur thurs thursday thursdays thus till time times tmr tmrw to today
together tomo tomorow tomorrow tonight too toward towards triple tue tues tuesday tuesdays twelfth twelve
twentieth twenty twice two under unless until unto up upon us usually various versus very via vs was wasn't
we we'd we'll we're we've wed wednesday wednesdays week weekday weekend weekends weekly weeks well were
weren't what what's whatever when when's whenever where where's whereas wherever whether which whichever
while who who'd who'll who's whoever whole whom whose why why's will winter with within without won't would
wouldn't xmas yday yeah year yearly years yep yes yesterday yet you you'd you'll you're you've your yours
yourself yourselves zero
"""

#: What people do, in the forms that no ending gives away.
_VERBS = """
accept ache act add admit advise agree aim allow amplify announce answer apologise apologize appear apply
appreciate approve argue arrange arrive ask ate attend avoid bake ban beat became become beg began begin
begun believe bet bite blew block blog book boost borrow bother bought bounce braai brag break bring broke
broken brought browse build built burn buy call came cancel care catch caught celebrate change charge chase
chat check cheer choose chose chosen clean clear click climb close collect come comment compare complain
complete compliment confess confirm congratulate connect consider contact continue cook copy correct cost
count cover create cried cry cut dance deal decide declare decline deliver demo deny describe deserve design
die dig dinner discover discuss dm dmed dms doubt download draft drag drank draw drawn drew drink drive drop
drove dug eat edit email emailed empower encourage end endorse enjoy enter exist expect explain explore
express extend face fail feed feel fell felt fight figure file fill find finish fire fit fix flew float flow
fly focus follow forgave forget forgive forgot forgotten forward fought found freeze froze gain gave get
gets getting give given gives giving go goes going gone gonna got gotta gotten grab grew grow grown guess
guide hand handle hang happen hate hear heard held help hide hire hit hmu hold hook hope host hug hung hurry
hurt ignore imagine improve include increase inform insist install intend interview intro introd introduce
invest invite involve jio join joke judge jump keep kept kick kill kiss knew knit knock know known laid land
laugh launch lay lead learn leave led left lend lent lie lift link list listen live loan lock log look lose
lost love made mail make manage mark match matter mean meant measure meet mend mention mentor message
messaged met mind miss mistake mix move msg msgd name need negotiate nod nominate note notice nudge offer
open order organise organize owe owned pack paid paint park participate pass pause pay perform phone pick
ping pinged pitch plan play poke post postpone pour practise praise pray prefer prepare present press
pretend prevent print promise promote propose protect prove provide pull push put quit quote ran rang reach
react read realise realize receive recognise recognize recommend reconnect record recover reduce refer
refuse regret reject relate relax release rely remain remember remind remove rent repair repeat replace
reply report repost represent request require reschedule rescue research resend reserve respond rest return
retweet review ride ring rise risk rode roll rose run rung said sail sang save saw say says schedule scratch
scream search see seek seem seemed seen select sell send sends sent serve set settle shake share shine ship
shook shop short shot shout show showed shown shut sign sing sit skip slack slap slept slid smell smile snap
sold solve sort sought sound speak spell spend spent spoke spoken spot spread stand stare start state stay
steal stick stole stood stop strike strip struck struggle stuck study subscribe succeed suffer suggest suit
summarise summarize supply support suppose surprise survive swam swap swear swim swing swore take taken
takes talk taste taught teach team tear tell tend test text thank thanked thanks think thought threw throw
thx tie told took touch train translate travel treat tried trust try turn tweet type understand understood
undo unfollow update upgrade upload use used visit voice volunteer vote wait wake walk wanna want warn wash
waste watch wave wear weigh welcome went whatsapp win wish woke won wonder wore work worry write written
wrote yell zoom
"""

#: Things and people of daily life and of work.
_NOUNS = """
ability abortion absence abuse academic accent access accident account accountant acid acquisition acre
activity actor actress ad address admin adult adventure advice advisor affair age agency agenda agent
agreement aid air airport aisle alarm album alcohol alert alexa alley alpha ambition ambulance amount
analysis analyst analytics ancestor anger angle animal ankle anthem antique anxiety apartment ape app appeal
apple appointment appraisal apps area arm arrival arrow art article ash aspect assignment assist assistant
athlete atmosphere attention attic attitude attorney auction audience audio aunt auntie aunty author award
baby background bacon badge bag bakery balcony ball balloon band bandage bank banner bar barrel basement
basin basket bath bathroom battery beach bean beard beast bed bedroom beef beer bell belly belt bench
benefit beta beverage bike bill bills bin biology bird birth biscuit blanket blood board boat body bomb bone
bonus boots border boss bottle bottom bow bowl box boy boyfriend brain brake branch brand brass bread
breakfast breeze brew brick bride bridge brief bro brother brothers brownout bubble bucket buddy budget bug
building bull bumper bundle burden burger burial burrito bus business button buyer cab cabin cabinet cable
cafe cage cake calculator calorie camera camp campaign canal cancer candidate candle candy canvas cap
capital car card cards career carer carpet carrot case cash cat category cats cattle cause cave ceiling cell
center centre ceo ceremony cfo chain chair chalk challenge chamber champion chance channel chaos chap
chapter character charity charm chart cheek cheese cheetah chef chemical cherry chest chicken chief child
children chili chin chips chocolate choice choir church cigarette cinema circle city civilian class classes
clay cleaner client clients cliff clock clothes cloud clown club coach coaching coal coast coat cocktail
coconut code coffee cofounder cohort coin cold colleague colleagues collection college color colour column
comedian comic command comments committee community company compass competition complaint computer concept
concern concert conclusion condition cone conf conference conflict connection consultant contacts content
contract contractor contrib control convo convos cookie copper corn corner corp costume cottage cotton couch
cough council counter country courage course court cousin cousins cowork coworker coworkers crab cradle
crane crash cream creator creators credit crew crime crisis criticism crop cross crowd crown cruise crypto
crystal cto cuisine cup cupboard cure curiosity currency curriculum curry curtain curve cushion custom
customer customers cycle dad daddy damage dancer danger darkness dash data database daughter dear death
debate debt deck deed deer defeat defence defense degree delay delight delivery demand demon dentist
department deposit depth desert designer desire desk dessert detail details detective developer device diary
dice dictionary diet difference dignity dilemma dip direction director discord discount discussion disease
dish disk district divorce doc dock docs doctor document dog dogs doll dollar dollars dolphin domain
donation donkey donor door dose dot dough dragon drama drawer dream dress drinks driver drug drum duck dude
dust duty eagle ear earring earth echo economy edge edition editor effect effort egg eggs elbow election
electricity elephant elevator emergency emotion empire employee employer endorsement energy engagement
engine engineer enthusiasm entry envelope environment envy episode equation eraser error escape essay estate
event events evidence evolution exam example exchange excitement exercise exhibition exit expedition expense
expenses experience expert eye eyes fabric fact factory facts fairy faith fam fame family fan fans farm
fashion fate father fault favor favour feast feather feature fee feedback feeling feelings fellow female
fence fever fiction field fiend fika finger firm fish fitness flag flame flash flat flavor flavour fleet
flesh flight flood floor flour flower flowers flu fog folder folk folks follower followers followup food
foot footage football footer force forecast forehead forest fork form format fort fortune forum founder
founders fountain fraction frame fraud freedom freelancer freezer fridge friend friends friendship frog
front frost fruit fuel fun function fund funder funding funeral fur furniture future gallery game games gang
gap garage garbage garden garlic gas gate gent gesture ghost giant gift gig girl girlfriend girls glance
glass glove glue goal goals goat goddess gold golf goose gossip government governor grade grain grammar
grandchildren grandma grandpa grandson granola grant grape graph grass grave gravity grief grill grip grocer
groceries grocery ground group groups guard guest guidance guilt guinea guitar gun guru guy guys gym habit
habitat hair hammer handful harbor hardware harm harvest hat hay head header headline health heart heat
heaven heel height hell hello helper hero hey hi highway hill hint hip history hobbies hobby holder hole
home homeowner homework honey honour hood hoodie horn horror horse hospital hotel house household hub hubby
hum human humans humor humour hunger hurricane husband ice idea ideas ideology illusion image impact
importer inbox incentive inch incident income index industry infection info information injection injuries
injury input inquiry insect inspector insta instagram instance instinct instruction instrument insult
insurance intel interest intern internet introduction intros invention investor invitation invoice iron
irony island issue item items ivory jacket jar jaw jazz jeans jelly jewel jewelry job jobs journal
journalist journey joy juice junction jungle jury justice kale ketchup key keynote keys kickoff kid kids
kind king kingdom kit kitchen kite kitten knee knife knight knot knowledge lab label lace lack lad ladder
lads lady lake lamb lamp landlord lane language laptop latte laundry lava law lawn lawsuit lawyer layer
layout leader leads leaf leaflet lease leather lecture leg lemon lens lesson letter letters level liberty
library licence license lid life light lighter lightning lime line lines linkedin lion lip lists liver
living lobster location lodge logic logo lol london lord loss lotion lounge luck lunch lung luxury lyrics
machine machinery magazine magic magnet maid mails main mainland majority maker male mall mama mammal man
manager manner map marble margin market marketer marketing marriage mask mass mat mate math matric mayor
meadow meal meals meaning meat mechanic medal media medicine meditation meeting meetings meetup melon member
members membership memo memory men mentee menu merchant mercy merit mess messages metal method microphone
microwave middle midfielder migration mile militia milk mill mindset miner mineral minimum minister
ministers miracle mirror mission mist mixture mobile mode model module mold mom moms money monitor monkey
monsieur monster mood moon mosque moss motel moth mother motion motivation motor mountain mouse mouth
movement movie movies mud muffin mug mum mums murder muscle mushroom music mustard myth nail names nanny nap
nation nature neck needle neighbor neighbour nephew nerves nest net network networking newborn news
newsletter newspaper niche niece nightmare noise nonsense noodle nose notebook notes notion novel number
numbers nurse nutrition oak oat obedience object obligation obstacle ocean odor office officer official oil
olive onion opera operator opinion opponent option options oral orchestra orders organ organisation
organization origin outcome outfit outlet outreach oven overlay overview owner owt oxygen pace page pain
painter pal palace palm pals pan panel panic pants paper parade paragraph parcel parent parents part partner
partners partnership parts party passion password pasta paste pastor patch patent path patient pavement
payment payroll peace peach peak peanut pear pearl pebble pedal peer pen penalty pencil pension people
peoples pepper percent percentage performance perfume period permission permit person personal pet phase
philosophy photo photographer photos phrase physics piano pic pickle pics picture pictures pie piece pig
pile pill pillow pilot pin pine pint pioneer pipe pirate pistol pitcher pity pizza place plane planet
planner plans plant plants plastic plate platform platter player players playlist plot plug plumber po
pocket podcast podium poem poet poetry point points poison pole police policy politics pollution pond pool
pope population porch pork portfolio portion portrait position poster posts pot potato potluck poverty
powder power ppl practice prayer pre preacher predator preference pregnancy premise premium presence
presentation presidency president pressure prey price prices pricing pride priest prime priority prison
privacy privilege prize problem problems procedure process product products prof profile profit program
programme progress project projects promo prompt property proposal prosecutor prospect prospects protein
prototype proverb providence province prudence psychology pub publisher pulse pump pumpkin punch pupil puppy
purpose purse puzzle quality queen query quest question questions quilt quinoa quiz quota quotes rabbit race
rack radio rage rail railway rain ramen ramp ranch range rank rap rat rate rates ratio razor reaction reader
rear reason reasons rebel rebrand rec recap receipt recession recipe recommendation recorder recordings
recruit recruiter red reel ref referee reference referral referrals reform refugee regime region register
registration rehab relation relationship relative relief religion remedy reminder reminders repo reporter
reports reps reputation residence resource resources respect response responses restaurant result results
resume retainer revenge revenue revolution reward rhythm ribbon rice rider rifle rights riot ritual rival
river road robe robot rock rocket rod role roof room root rope route rt rts rubber rug rule rules rumor
rumour sack saddle saint sake salad salary sale sales salmon salt sample sanction sand sandwich satellite
sauce sausage scale scandal scar scarf scene scent scheme scholar scholarship school science scissors scope
score screen script sculpture sea seafood seal seat secretary section sector seed segment self semester
seminar senator sensation sentence sequence series server service session shadow shampoo shape shares shark
sheep sheet shelf shell shelter sheriff shield shift shirt shock shoe shoes shopping shore shorts shoulder
shoutout shower shows shrimp shuttle sibling side sidewalk signal signup silence silk silver sin singer sink
sir siri sis sister sisters site situation size skeleton sketch ski skill skills skin skirt skull sky slave
sleeve slice slide slides slipper slippers slope slot smoke smoothie snack snake snow soap soccer society
sock socket sofa software soil soldier solution son song songs sons soul soup source soy spa space spam
spark speaker specialist spectrum speech speed sphere spice spider spine spirit sponsor spoon sport sports
spouse spreadsheet squad square squat squirrel stadium staff stage stager stake stamp star stars startup
statement station statistics stats statue status steak steam stem step stereo stew sticker stock stocks
stomach stone stool store stories storm story stove strain stranger strategy straw strawberry streak stream
street strength stress string stroke structure student students studio stuff stuffing style subject
submarine subsidy subway success sugar suicide suitcase sum summit sunlight sunshine superhero supplier
supporters surf surface surgeon surgery survey sushi suspect suspicion swamp sweat sweater sweet switch
sword syllabus symbol symphony sync syrup system systems table tablet tactic tail tale talent tank tape
target task tasks tax taxi tea teacher teachers teammate teams teaspoon tech technology teen teenager
telegram telephone television temper temperance template temple temptation tenant tennis tension tent term
terms terrace terror tester testers testimonial testimony tests texts texture theater theatre theme theory
therapist therapy thesis thief thigh thing things thoughts thread threads threat throat throne thumb thunder
ticket tickets tide tiger timber tip tips tire tissue titan title toast tobacco toddler toe tofu toilet toll
tomato tomatoes ton tone tongue tool tools tooth top topic topics torch tornado torture tour tourist towel
town toxin toy track tractor trade trader tradition traffic tragedy trail trailer trainer training trait
traitor translation trash tray treasure treaty tree trend trial triangle tribe tribute trick trip trips
trophy trouble trousers truck trumpet trunk truth tub tube tuna tune tunnel turkey turtle tutor tutorial tv
tweets twin twist twitter tyre umbrella uncle uni uniform union unity universe university updates url usage
user users utensil vacation vaccine vacuum value vampire van vanilla variety vegetable vein velvet vendor
venture verb verdict verse vessel vest vet vibe vibes vice victim video videos view views village vinegar
violence violin virtue virus vision visitor vitamin vlog vm vms vocabulary vodka volcano volume vp wage
wagon waist waiter waitress wall wallet war wardrobe warehouse warning warrior wasabi water wax way ways
wealth weapon weather web webinar website wedding weed weight west whale wheat wheel wheelchair whip whiskey
widow width wife wig wildlife willow window windows windshield wine wing winner wire wisdom wishes wolf
woman women wood wool word words worker working works workshop world worm worth wound wrist writer writing
wrong yard yarn yoga yogurt youtube zebra zone zoo
"""

#: How things and people are, and how something is done.
_QUALITIES = """
able abroad absent absolutely abt acc active afraid ah aha aint alas alive alone aloud amazing ambitious
amen american angry annoyed annoying anonymous anxious anymore apparently argh asleep available avec aw
awake aware awesome awful awkward aww awww b4 bad badly bah bare barely basic basically bc bcs beautiful big
bitter black blank bleak bless blind blue bold boo bored boring brave bravo briefly bright brilliant brown
btw busy bye calm cant careful casual certainly cheap cheerful cheers chill civil classic clearly clever
closely comfortable common completely complex con confident confused congrats congratulations constant
constantly convenient cool cos cosy couldnt coz cozy crazy creative critical cruel curious current currently
cute cuz cya da dang danke dark darn de dead deaf decent deep definite definitely delicious dependent der
dey didnt different difficult digital direct directly dirty dnt doesnt don dont dope downstairs dry due duh
dull dunno eager early easily east eastern easy eek effective efficient eh elder elderly em emotional empty
entire entirely equal er especially essential essentially eventual eventually evil ew exact exactly
excellent excited exciting expensive extra extreme extremely fab fair fairly fake familiar famous fancy
fantastic fast fat fav favorite favourite fb fine fluent foreign formal forth fortunately frank frankly free
frequent frequently fresh friendly full fully funny furious fyi gah gc gee general generally generous gentle
genuine gg gimme glad gladly global good goodbye goodnight gorgeous gosh gotcha gov gr8 gracias gradually
grand grateful gray great green grey gross guilty ha hadnt hah haha hahaha handsome handy happily happy hard
hardly harsh hasnt hat havent healthy heavily heavy heck hed heh hehe helpful heres hes hidden high highly
hiya hm hmm hmmm hola honest honestly hoo hooray hopefully hot hourly hows hr hrs huge huh hungry hurrah id
ideal idk ig ikr ill im ima imma immediate immediately imo important impossible impressive indie indoor
inner innocent inshallah inspiring interested interesting internal international irl isnt ive ja jk joint
junior k keen kg kinda kindly kk km la lah large largely lazy le legal legit leh lekker lemme les lets liao
lightly literally little lively lmao lmk local lonely long loool loose los loud loudly lovely low loyal
luckily lucky luv m mad mainly major massive mature medical mega meh mental merci mere merely merry mhm mid
mild minor missing mit mixed mmm modern moral mr mrs ms msgs mutual mwah n nada nah namely narrow nasty
national native natural naturally naw nay neat necessary negative nervous neutral new nice nicely nite noisy
normal normally north northern notable nowadays np nvm nw nxt obvious obviously occasionally odd ofc offline
oi okey ola old omg online oof ooh oops op opposite orange ordinary original originally ouch outdoor outer
overall overdue overnight overseas pale partly perfect perfectly permanent personally pfft phew physical
physically pink plain pleasant pleased pls plz politely poor poorly popular positive possible powerful
practical precious precise precisely pregnant primarily primary prior private prob probs professional
promising promptly proper properly proud ps pssst psst public pure purely purple q quick quickly quiet
quietly r random randomly rapid rare rarely raw readily ready real realistic reasonable reasonably regional
regular regularly related relatively relevant reliable remote remotely rich ridiculous right rip rly rn rofl
rough roughly round royal rude rural sad sadly safe safely sb sbdy scared se secret secure senior sensitive
separate serious seriously sexy shady sharp sharply shed shes shh shiny shiok shortly shouldnt shy si sick
significant silent silly similar simple simply sincerely slightly slim slow slowly sm small smart smb smh
smooth smoothly social soft solely solid sooo sorry sorta south southern special specific specifically spicy
sry stable steady steep sth strange strangely strict strictly strong strongly stupid subtle sudden suddenly
sufficient suitable sup super supposedly sure surely surprised surprisingly swift t ta tada talented tall
tasty tbf tbh temporary terrible terrific thankfully thats theres theyll theyre theyve thick thin thirsty
thnx tho thoroughly thru tight tightly tiny tired total totally tough toxic tricky true truly ttyl tx ty
typical typically u u2 ugh ugly uh ultimately um umm unable unfair unfortunately unhappy unhealthy unique
unknown unread upset upstairs ur urban urgent urself useful useless usual v vague valid valuable vast w
walao warm warmly wasnt wat weak wealthy wee weird werent western wet weve wew whatcha whats wheres whew
white whoa whoops whos wht whys wide widely wild willing wise wk woah wonderful wont woo wooden woohoo
worried worse worst worthy wouldnt wow wrongly wtf x xo xox xoxo xx xxx y'all ya yall yawn yay yea yeh
yellow yikes yip yo yoo yooo youd youll young youre youve yrs yum yup z zao
"""

EVERYDAY = frozenset(
    word.replace("'", "") for words in (_SMALL, _VERBS, _NOUNS, _QUALITIES) for word in words.split()
)

#: Verbs in the form that follows «will» and «may».
VERBS = frozenset(_VERBS.split()) | {"be", "have", "do", "not"}

#: Endings that words have and hardly any name that no list has.
_ENDINGS = tuple(
    """
    ably able ages ance ence ety ful ible ibly ical ically ify ing ings ise ish ism ist ists ities ity ive ize
    ized less ment ments ness ology ous ship sion tion tions ure ward wards
    """.split()
)


def everyday(word: str) -> bool:
    """Whether a folded word is ordinary English by the lists."""
    return word in EVERYDAY or (
        len(word) > 2
        and word[-1] == "s"
        and (word[:-1] in EVERYDAY or (len(word) > 4 and word.endswith("es") and word[:-2] in EVERYDAY))
    )


def ends_like_one(word: str) -> bool:
    """Whether a folded word that is in no list ends as ordinary English words do."""
    if len(word) < 5:
        return False
    if word.endswith(_ENDINGS) or (word.endswith("ed") and not word.endswith("eed")):
        return True
    if word.endswith("in"):
        return word[:-2] in VERBS
    return len(word) > 5 and word.endswith(("ly", "ate"))
