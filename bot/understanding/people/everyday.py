"""Everyday words of English: in lower case none of them is taken for an unknown person's name."""

#: Words that hold a sentence together, and what people say of time and number.
_SMALL = """
a about above across actually after afterwards again against ago ahead ain't all almost along already alright also
although always am amid among an and another any anybody anyhow anyone anything anyway anyways anywhere apart are
aren't around as aside at away back be because been before beforehand behind being below beneath beside besides best
better between beyond bit both but by can can't cannot could couldn't despite did didn't do does doesn't doing don't
done down during each either else elsewhere enough etc even ever every everybody everyone everything everywhere
except far few fewer finally first for forever former from further had hadn't half has hasn't have haven't having he
he'd he'll he's hence her here here's hers herself him himself his how how's however i i'd i'll i'm i've if in indeed
inside instead into is isn't it it'd it'll it's its itself just last late later lately latest latter least less lest
let let's like likely lot lots many may maybe me meanwhile might mine minus more most mostly much must mustn't my
myself near nearby nearly needn't neither never nevertheless next no nobody none nope nor not nothing now nowhere of
off often oh ok okay on once one one's ones only onto or other others otherwise ought our ours ourselves out outside
over own past per perhaps plus please possibly pretty previous previously probably quite rather re really recent
recently same second seldom several shall shan't she she'd she'll she's should shouldn't since so some somebody
somehow someone something sometime sometimes somewhat somewhere soon sooner still such than that that'd that'll
that's the their theirs them themselves then there there's thereby therefore these they they'd they'll they're
they've third this those though through throughout thus till to together too toward towards twice two under unless
until unto up upon us usually various versus very via vs was wasn't we we'd we'll we're we've well were weren't what
what's whatever when when's whenever where where's wherever whereas whether which whichever while who who'd who'll
who's whoever whole whom whose why why's will with within without won't would wouldn't yeah yep yes yet you you'd
you'll you're you've your yours yourself yourselves
zero three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen couple fourth
fifth sixth seventh eighth ninth tenth eleventh twelfth twentieth thirtieth triple double single pair
today tonight tomorrow tmrw tomorow tomo tmr yesterday yday day days daily week weeks weekly weekend weekends weekday
month months monthly year years yearly hour hours minute minutes min mins second seconds sec moment morning mornings
afternoon evening evenings night nights noon midnight midday dawn dusk sunset sunrise spring summer fall autumn
winter season quarter decade century calendar date dates time times deadline eod eow asap am pm o'clock anniversary
birthday bday holiday holidays christmas xmas easter halloween thanksgiving ramadan eid diwali hanukkah midsommar
january february march april june july august september october november december jan feb mar apr jun jul aug sep
sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
mondays tuesdays wednesdays thursdays fridays saturdays sundays
"""

#: What people do, in the forms that no ending gives away.
_VERBS = """
accept ache act add admit advise agree aim allow amplify announce answer apologise apologize appear apply appreciate
approve argue arrange arrive ask ate attend avoid bake ban beat became become beg began begin begun believe bet bite
blew block blog boost book borrow bother bought bounce braai brag break bring broke broken brought browse build built
burn buy call came cancel care catch caught celebrate change charge chase chat check cheer choose chose chosen clean
clear click climb close collect come comment compare complain complete compliment confess confirm congratulate
connect consider contact continue cook copy correct cost count cover create cried cry cut dance deal decide declare
decline deliver demo deny describe deserve design did die dig dinner discover discuss dm dmed dms do doubt download
draft drag drank draw drawn drew drink drive drop drove dug eat edit email emailed empower encourage end endorse
enjoy enter exist expect explain explore express extend face fail fall feed feel fell felt fight figure file fill
find finish fire fit fix flew float flow fly focus follow forgave forget forgive forgot forgotten forward fought found
freeze froze gain gave get gets getting give given gives giving go goes going gone gonna got gotta gotten grab grew
grow grown guess guide had hand handle hang happen hate have hear heard held help hide hire hit hmu hold hook hope
host hug hung hurry hurt ignore imagine improve include increase inform insist install intend interview intro introd
introduce invest invite involve jio join joke judge jump keep kept kick kill kiss knew knit knock know known laid land
last laugh launch lay lead learn leave led left lend lent let lie lift like link list listen live loan lock log look
lose lost love made mail make manage mark match matter mean meant measure meet mend mention mentor message messaged
met mind miss mistake mix move msg msgd name need negotiate nod nominate note notice nudge offer open order organise
organize owe own owned pack paid paint park participate pass pause pay perform phone pick ping pinged pitch plan play
please poke post postpone pour practise praise pray prefer prepare present press pretend prevent print promise promote
propose protect prove provide pull push put quit quote ran rang reach react read realise realize receive recognise
recognize recommend reconnect record recover reduce refer refuse regret reject relate relax release rely remain
remember remind remove rent repair repeat replace reply report repost represent request require reschedule rescue
research resend reserve respond rest retweet return review ride ring rise risk rode roll rose run rung sail said sang
sat save saw say says schedule scratch scream search see seek seem seemed seen select sell send sends sent serve set
settle shake shall share shine ship shook shop short shot shout show showed shown shut sign sing sit skip slack slap
slept slid smell smile snap sold solve sort sought sound speak spell spend spent spoke spoken spot spread stand stare
start state stay steal stick stole stood stop strike strip struck struggle stuck study subscribe succeed suffer
suggest suit summarise summarize supply support suppose surprise survive swam swap swear swim swing swore take taken
takes talk taste taught teach team tear tell tend test text thank thanked thanks think thought threw throw thx tie
told took touch train translate travel treat tried trust try turn tweet type understand understood undo unfollow
update upgrade upload use used visit voice volunteer vote wait wake walk wanna want warn was wash waste watch wave
wear weigh welcome went whatsapp win wish woke won wonder wore work worry write written wrote yell zoom
"""

#: Things and people of daily life and of work.
_NOUNS = """
ability access account accountant ad address admin adult advice advisor age agency agenda agent agreement aid air
airport alarm album alert alexa alpha amount analytics angle animal answer apartment app apple appeal appointment
appraisal apps area arm arrival art article assignment assistant assist attention audience audio aunt author award
baby background badge bag ball band bank bar bath battery beach bed beer bell benefit beta bike bill bills bird block
board boat body bomb bonus book boots border boss bottle bottom bowl box boy boyfriend brain branch brand bread break
breakfast breeze brew bridge brief bro brother brothers brownout buddy budget bug building bundle burger burial bus
business button buyer cab cable cafe cake camera camp campaign cancer candidate candy cap capital car card cards
career carer carpet case cash cat category cats cause center centre ceo cfo chain chair challenge chance channel chap
chapter character charity chart cheese chef cherry chicken chief child children chili chips choice choir chocolate
church cinema circle city class classes cleaner client clients clock club coach coaching coast coat code coffee
cofounder cohort cold colleague colleagues collection college color colour column comedian comic command comments
committee community company competition complaint computer concept concern concert conclusion condition conf
conference conflict connection consultant contacts content contract contractor contrib control convo convos cook
cookie corner corp council counter country course court cousin cousins coworker coworkers cowork crash cream creator
creators credit crew crime crowd crypto cto cup customer customers cycle dad daddy data database daughter dear death
debate debt deck deed degree delay delivery demand dentist department deposit depth designer desk detail details
developer device diet difference dinner direction director discord discount discussion dish district doc doctor docs
doctor document dog dogs dollar dollars donation donor door doubt dream dress drinks driver drop dude duty earth
economy edge edition editor effect effort egg eggs election employee employer endorsement engagement engine engineer
environment episode error essay estate event events evidence exam example exchange exercise expense expenses expert
eye eyes fact facts factory fam family fan fans farm fashion father favor favour feature fee feed feedback feeling
feelings fellow female field fiend fika fire firm fish flat flight floor flower flowers focus folder folk folks
follower followers followup food foot football footer force forecast forest form format forum founder founders frame
freelancer friend friends friendship front fruit fun function fund funder funding funeral furniture future gallery
game games garden gas gate gent gift gig girl girlfriend girls glass goal goals gold golf gossip government governor
grade grandchildren grandma grandpa grandson grant graph grass grief groceries grocery ground group groups guest
guidance guide guilt guitar guru guy guys gym habit hair handle hardware hat head header health heart heat height
hello help helper hey hi hill history hobby hole home homework honey honour hood hook horse hospital host hotel house
household hubby human humans husband ice idea ideas image impact importer inbox incident income industry info
information input inquiry insta instagram insurance intel interest intern internet intro intros introduction invitation
invoice island issue item items job jobs journal journey journalist joy juice keynote key keys kickoff kid kids kind
king kitchen kitten knee knowledge lab label lack lad lady lads lake lamp land landlord language laptop latte law
lawn lawsuit lawyer layer layout lead leader leads leaflet lease leave lecture leg lesson letter letters level
library licence license life light lighter line lines linkedin lip list lists living loan location lock lol london
look lord loss lots love luck lunch machine magazine maid mail mails main mainland maker male mama man manager map
market marketing marketer marriage mate math matric matter meal meals meaning media medicine meditation meeting
meetings meetup member members memo memory men mentee mentor menu merchant mess messages metal method middle migration
mile milk mill mind mindset miss mission mistake mobile mode model mom moms money monsieur mood moon mother mountain
mouse mouth movement movie movies mum mums murder music name names nap nation nature neck need neighbor neighbour
nephew nerves net network networking news newsletter newspaper niece niche nobody noise nonsense notebook notes
nothing notice notion novel number numbers nurse object offer office officer official oil operator opinion option
options order orders organisation organization outcome outlet outreach overlay overview owner owt pace page pain pal
pals panel paper parade paragraph parcel parent parents park part partner partners partnership parts party passion
password pastor patch path patient payment payroll peace pen pension people peoples performance period permission
person personal pet phone photo photographer photos phrase piano pic pics picture pictures piece pilot pin pizza
place plane planet plans plant plants plate platform player players plot plumber po pocket podcast poem poet point
points police policy politics pool pope population portfolio position post poster posts pot potato potluck power
ppl practice prayer pre preacher preference presence presentation president pressure price prices pricing priest print
priority prison prize problem problems process product products prof profile profit program programme progress project
projects promo prompt property proposal prospect prospects prototype proverb psychology pub publisher pump purpose
quality quarter queen query quest question questions quiz quote quotes race radio railway rain range rap rate rates
ratio reaction reader reason reasons rebrand rec recap receipt recipe recommendation recordings recruiter red ref
reference referral referrals region register registration relation relationship relative reminder reminders rent
reply reporter reports repo reps reputation request resource resources respect response responses restaurant result
results resume retainer revenue reward rice ride rider rights river road robot rock role roll roof room root route rt
rule rules sake salary sale sales salad sample sauce scale scene school science score screen script sea seat secretary
section sector self seminar series server service session shadow shape share shares sheet shift ship shirt shoe shoes
shop shopping shot shoulder shoutout shower show shows side sign signup signal silence silver singer sir siri sis
sister sisters site situation size skill skills skin sky slide slides slot smile smoke snow society software soldier
solution son song songs sons sort soul sound source space spam speaker specialist speech speed spirit sponsor sport
sports spot spouse spreadsheet squad staff stage stager star stars start startup state statement station statistics
stats status steak steam step sticker stock stomach stone store stories storm story stranger strategy stream streak
street strength stress strike string structure student students studio stuff style subject success sugar sun supplier
surface surgery survey sweat sweet switch symbol symphony sync system systems table tablet tail talent tank tape
target task tasks tax taxi tea teacher teachers team teammate teams tech technology teenager telegram telephone
television template tension term terms test tester testers testimonial tests text texts theater theatre theme theory
therapist therapy thing things thought thoughts thread threads ticket tickets tip tips title today toddler toe
tomatoes tone tool tools tooth top topic topics tour town toy track trade tradition traffic trail trailer train
trainer training translation trash travel tree trend trial tribe trick trip trips trouble truck trust truth tube turn
tutor tv tweets twin twitter type uncle uni union university update updates upgrade url user users vacation value van
variety vegetable vendor venture vet vibe vibes vice video videos view views village vision visit visitor vlog vm vms
voice volume volunteer vp wage wall walk war wardrobe warning water way ways weather web webinar website wedding weight
west whatsapp wheel wife win window windows wine winner wishes woman women wonder wood word words worker working
works workshop world worth writer writing wrong yard youtube zone rts dms supporters minister ministers anxiety injury injuries
charity mercy relief experience providence temperance obedience prudence squat nap fortune heaven hell spirit
abortion absence abuse academic accent accident acid acquisition acre activity actor actress adventure affair aisle
alcohol alley ambition ambulance analysis analyst ancestor anger ankle anthem antique ape arrow ash aspect athlete
atmosphere attic attitude attorney auction autumn bacon bakery balcony balloon bandage banner barrel basement basin
basket bathroom bean beard beast bedroom beef belly belt bench beverage bin biology birth biscuit blanket blood boost
bone border bow brake brass brick bride bubble bucket bull bumper burden burrito cabin cabinet cage calculator
calendar calorie canal candle canvas carrot cattle cave ceiling cell ceremony chain chalk chamber champion chaos
charm cheek cheetah chemical chest chin cigarette civilian clay cliff clothes cloud clown coal cocktail coconut coin
compass cone copper corn costume cottage cotton couch cough courage crab cradle crane crisis criticism crop cross
crown cruise crystal cuisine cupboard cure curiosity currency curriculum curry curtain curve cushion custom damage
dancer danger darkness dash deer defeat defence defense delight demon dentist desert desire dessert detective diary
dice dictionary dignity dilemma dip disease disk divorce dock doll dolphin domain donkey dose dot dough dragon drama
drawer drug drum duck dust eagle ear earring echo elbow electricity elephant elevator emergency emotion empire energy
engine enthusiasm entry envelope envy equation eraser error escape evolution excitement exhibition exit expedition
fabric fairy faith fame fate fault feast feather fence fever fiction finger fitness flag flame flash flavor flavour
fleet flesh flood flour flu fog footage forehead fork fort fortune fountain fraction fraud freedom freezer fridge frog
frost fuel fur gang gap garage garbage garlic gesture ghost giant glance glove glue goat goddess goose grain grammar
granola grape grave gravity grief grill grip grocer guard guinea gun habitat hammer handful harbor harm harvest hate
hay headline heel hell hero highway hint hip hobbies holder homeowner hoodie horn horror hub hum humor humour hunger
hurricane ideology illusion incentive inch index infection injection insect inspector instance instinct instruction
instrument insult invention investor iron irony ivory jacket jar jaw jazz jeans jelly jewel jewelry junction jungle
jury justice kale ketchup kingdom kit kite knife knight knot lace ladder lamb lane latte laundry lava leaf leather
lemon lens liberty lid lightning lime lion liver lobster lodge logic logo lotion lounge lung luxury lyrics machinery
magic magnet majority mall mammal manner marble margin mask mass mat mayor meadow meat mechanic medal melon membership
mercy merit microphone microwave midfielder militia miner mineral minimum miracle mirror mist mixture module mold
moment monitor monkey monster mosque moss motel moth motion motivation motor mud muffin mug muscle mushroom mustard
myth nail nanny needle nest newborn nightmare noodle noon nose nutrition oak oat obligation obstacle ocean odor olive
onion opera opponent oral orchestra organ origin outfit oven oxygen painter palace palm pan panic pants pasta paste
patent path pavement peach peak peanut pear pearl pebble pedal peer pencil penalty pepper percent percentage perfume
permit phase philosophy physics pickle pie pig pile pill pillow pine pint pioneer pipe pirate pistol pitcher pity
planner plastic platter playlist plug podium poetry poison pole pollution pond porch pork portion portrait poverty
powder prayer predator pregnancy premise premium presidency prey pride prime privacy privilege procedure prosecutor
protein province pulse pumpkin punch pupil puppy purse puzzle quilt quinoa quota rabbit rack rage rail ramen ramp ranch
rank rat razor rear rebel recession recipe recorder recruit reel referee reform refugee regime rehab religion remedy
residence revenge revolution rhythm ribbon rifle riot ritual rival robe rocket rod roof rope rubber rug rumor rumour
sack saddle saint salmon salt sanction sand sandwich satellite sauce sausage scandal scar scarf scent scheme scholar
scholarship scissors scope scratch scream sculpture seafood seal seed segment semester senator sensation sentence
sequence shampoo shark sheep shelf shell shelter sheriff shield shock shore shorts shrimp shuttle sibling sidewalk
silk sin sink skeleton sketch ski skirt skull slave sleeve slice slipper slippers slope smell smoothie snack snake
snow soap soccer sock socket sofa soil soldier soup soy spa spark spectrum sphere spice spider spine spoon squad square
squirrel stadium stake stamp statue status stem stereo stew stocks stomach stool stove strain straw strawberry stroke
stuffing submarine subsidy subway sugar suicide suit suitcase sum summit sunlight sunshine superhero surf surgeon sushi
suspect suspicion swamp sweater swing sword syllabus syrup tablet tactic tale tank tea teaspoon teen temper temple
temptation tenant tennis tent terrace terror testimony texture therapist thesis thief thigh thread threat throat throne
thumb thunder tide tiger timber tire tissue titan toast tobacco tofu toilet toll tomato tongue ton torch tornado torture
tourist towel toxin tractor trader tragedy trait traitor tray treasure treaty trial triangle tribute trophy trousers
trumpet trunk tub tuna tune tunnel turkey turtle tutorial twist tyre umbrella uniform unity universe usage utensil
vaccine vacuum vampire vanilla vein velvet verb verdict verse vessel vest victim vinegar violence violin virtue virus
vitamin vocabulary vodka volcano wagon waist waiter waitress wallet warehouse warrior wasabi wax wealth weapon web weed
whale wheat wheelchair whip whiskey widow width wig wildlife willow windshield wing wire wisdom wolf wool worm wound
wrist yarn yogurt yoga zebra zoo
"""

#: How things and people are, and how something is done.
_QUALITIES = """
able absent active indie adult afraid alive alone amazing ambitious american angry annoyed annoying anonymous anxious asleep
available aware awesome awful awkward awake bad bare basic beautiful big bitter black blank bleak blind blue bold bored
boring brave brief bright brilliant broke brown busy calm careful casual cheap cheerful chill civil classic clean
clear clever close cold comfortable common complete complex confident confused congrats constant convenient cool
correct cosy cozy crazy creative critical cruel curious current cute dark dead deaf dear decent deep definite delicious
dependent different difficult digital direct dirty dope double dry due dull eager early east easy eastern effective
efficient elder elderly emotional empty entire equal essential eventual evil exact excellent excited exciting expensive
extra extreme fab fair fake familiar famous fancy fantastic fast fat favorite favourite few fine firm flat fluent
foreign formal frank free frequent fresh friendly full funny furious general generous gentle genuine glad global good
gorgeous grand grateful gray great green grey gross guilty handsome handy happy hard harsh healthy heavy helpful hidden
high honest hot huge hungry ideal ill immediate important impossible impressive indoor inner innocent inspiring
interested interesting internal international joint junior keen key kind large lazy legal legit little lively local
lonely long loose loud lovely low loyal lucky mad main major massive mature mean medical mental mere mild minor missing
mixed modern moral mutual narrow nasty national native natural neat necessary negative nervous neutral new nice noisy
normal north northern notable obvious odd offline old online opposite orange ordinary original outdoor outer overdue
overseas pale patient perfect permanent personal physical pink plain pleasant pleased poor popular positive possible
possibly powerful practical precious precise pregnant present pretty previous primary prior private professional
promising prompt proper proud public pure purple quick quiet random rapid rare raw ready real realistic reasonable red
regional regular related relevant reliable remote rich ridiculous right rough round royal rude rural sad safe scared
secret secure senior sensitive separate serious sexy shady sharp shiny short shy sick significant silent silly similar
simple single slim slow small smart smooth social soft solid sorry south southern special specific spicy square stable
steady steep strange strict strong stupid subtle sudden sufficient suitable super sure surprised sweet swift talented
tall tasty temporary terrible terrific thick thin thirsty tight tiny tired total tough toxic tricky true typical ugly
unable unfair unhappy unhealthy unique unknown unread upset urban urgent useful useless usual vague valid valuable
vast warm weak wealthy weekly weird welcome western wet white wide wild willing wise wonderful wooden worried worse
worst worthy written yellow young
abroad absolutely aloud anymore apparently asap badly barely basically besides briefly btw certainly clearly closely
completely constantly currently definitely directly easily entirely especially essentially eventually exactly
extremely fairly fast forth forward fortunately frankly frequently fully generally gladly gradually happily hardly
heavily highly honestly hopefully hourly idk ikr imo immediately inshallah irl kinda kindly largely literally lightly
lmao lol loudly luckily mainly merely mostly namely naturally nicely normally nowadays nvm obviously occasionally omg
online originally overall overnight partly perfectly personally physically politely poorly precisely primarily
probably promptly properly purely quickly quietly randomly rarely readily reasonably regularly relatively remotely
rn roughly sadly safely seriously sharply shortly simply sincerely slightly slowly smoothly solely sorta specifically
strangely strictly strongly suddenly supposedly surely surprisingly tbh tbf thankfully thoroughly tightly totally truly
typically ultimately unfortunately upstairs downstairs warmly widely wrongly
ah aha alas amen argh aw aww awww bah bless boo bravo bye cheers congratulations cya da dang goodbye goodnight danke darn de der dey don
duh eek eh em er ew fyi gah gc gg gimme gee gosh gotcha gracias gr8 ha haha hahaha hah heck heh hehe hell hiya hm hmm
hmmm hola hoo hooray huh hurrah ja jk k kk la lah le leh lekker lemme les liao lmk los loool luv mega merci meh mhm mmm
mwah nada nah naw nay nite no np nw oi ola oof ooh oops ouch pfft phew pls plz ps psst pssst rip rofl shh shiok si sis
smh sup ta tada thnx thru ttyl tx ty u ugh uh um umm ur w wee wew whatcha whew whoa whoops wk woah woo woohoo wow wtf
ya yall y'all yawn yay yea yeh yikes yip yo yoo yooo yum yup zao walao abt acc b4 bc bcs cos coz cuz dnt dunno em
fav fb gov hr hrs ig im ima imma ive kg km m mid mr ms mrs msgs n nope nxt ofc okey op pics ppl prob probs q r re rly
sb sbdy se sm smb sooo sry sth t tho thats theyre tmrw u2 urself v wasnt wat wed whats wht wht wont wouldnt x xo
xox xoxo xx xxx yrs youre z didnt doesnt dont hadnt hasnt havent isnt couldnt shouldnt werent cant aint shes hes its
lets theres heres hows wheres whos whys weve theyve youve youd youll theyll shed hed hell id ill shell well were
"""

EVERYDAY = frozenset(
    word.replace("'", "") for words in (_SMALL, _VERBS, _NOUNS, _QUALITIES) for word in words.split()
)

#: Verbs in the form that follows «will» and «may».
VERBS = frozenset(_VERBS.split()) | {"be", "have", "do", "not"}

#: Endings that words have and hardly any name that no list has.
_ENDINGS = tuple(
    "ing ings tion tions sion ment ments ness ful less able ible ship ance ence ism ist ists ity ities ized ous ical"
    " ology ward wards ish ive ure ages ify ize ise ably ibly ically ety".split()
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
