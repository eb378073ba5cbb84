"""First names that the library of English short forms lacks, and those that are everyday words too."""

from bot.understanding.names import familiar
from bot.understanding.people.everyday import EVERYDAY
from bot.understanding.people.not_people import NOT_PEOPLE

#: Given names from many places, folded.
_MORE = """
aaliyah aarav jesse josiah keira kendra maura leslie luise shirley corey deidra aditi aditya adriano agnes agneta agnieszka ahmad ahmed aicha aidan aiden aiko aila aisha ajay akash
akemi akiko akira alain alba alejandra alejandro aleksandra aleksei alessandra alessandro alexandre alexei ali alina
aliya alondra alvaro alyona amaia amal amani amara amelie amina aminata amir amira amit amrita ana anaya anders
andrei andreas andrej anh anika anil anita anja anjali anneke annika anton antje anya aoife arash arjun armando
arne aroha arturo arvind aryan asel asha ashwin asif astrid ayaan ayesha ayla ayo ayse aziz
baptiste bashir beatrix beatriz bei bela benita benoit bernadette bettina beyonce bhavna bianca birgit bjorn blake
blessing bodil bogdan bojan boris bram branka brandon brayden brenden brent brianne brigitte brooke bruce bruno
camila camilla candice carina carlos carmen carmela carsten catalina catarina cecile celine cesar chad chandra
chanel chantal chantelle charlene charlotte chen chiara chidi chike chinonso chioma chinedu chloe chukwu ciara
cillian claude claudio clint clive clyde cody colette colin colleen conor connor craig cristian cristina cristiano
curtis cynthia daan dagmar daichi daiki dalia damian damien damon daniela danielle danilo daria darius darren darryl
dario dave dawid deepa deepak deirdre delphine denis denise desmond dev devon diego dietrich dimitri dina dinesh
dirk divya dmitri dmitry dolores dominik dominique dorota dorian doris duane dustin dwayne dylan
eduardo efosa eila eileen ekaterina elif elin elise elke elliot elliott elodie elsa elton elvis emeka emeline emilia
emilio emilie emre enrique enzo ephraim erika erik ernesto esi esme esperanza esra esteban etienne ethan eugenia
ewan ewa eyal fabian fabio fabrice farah farid farida fatima fatou federico felipe femi ferdinand fernanda fernando
filip filippo finn finlay fiona florent florian folake francesca francesco francisco francois frederic frederik freya
friedrich gabriela gaetan garfield gary gavin gaurav gemma georgi georgios gerard gerardo gianni gita giulia giuseppe
gloria gonzalo graham greta grzegorz guadalupe guido guillaume guillermo gunter gustav gustavo habib hadiza hai haifa
hakim hamid hamza hana hani hanna hannes hans hao haruka haruki harpreet harsh hasan hassan hassana hayden heike
heiko heinz helga helge hendrik henrik hernan hideo hiro hiroshi hiroko hisham holger hugo hung hussein hye
iain ibrahim ibtisam idris ifeoma ifeanyi igor ikram ilan ilaria ilse imani imran ines ingrid inga ingeborg ioana
irena irina isabela isha ismael ismail isolde ivana ivo iwan iwona
jacek jacques jada jaden jaime jakub jamal jamila jana janina janine jared jarek jaroslav jasmin jasmine jason javier
jayden jayesh jens jerome jesper jessy jesus jiang jihye jin jing jiri joachim joana joao joaquin joel jonas jordan
jordi jorge jorgen jose jost jovana juan juana jude juliana juliane juliette julio jun junko jurgen justyna
kacper kaan kai kaito kalle kamal kamala kamil kamila karan karel karen karim karin karina karl karol karolina karsten
kasper kate katharina katarzyna katerina kathrin katja katrin kavita kayleigh keiko keira keith kelvin kemi kenzo
kenta kerstin khadija khalid khaled kian kiran kirsten kirsty klaus kofi koji konstantin krishna kristian krystyna
krzysztof kuba kumar kunal kwame kwesi kyle kyra lachlan laila lakshmi lamar lara larissa lars lasse latoya laszlo
layla lea leandro leila leif leonie lena lennart leticia li liam liang lien ligia liliana lin lindiwe ling linh linus
livia logan lorena lorenz lotte luc luca lucia luciana luciano lucie ludmila ludovic luigi luis luisa luiza lukas
lukasz lupe lydie maciej madhu mads mahmoud maja makoto malcolm malgorzata malik malin manfred mani manon manoj
manuela marcel marcela marcelo marcin marco marcos marek margot maren mariam mariana mariano mariella marija marika
marina mario marisa marisol marit marius mariusz marko markus marlene marlon marta marten marwa marwan masha mason
massimo mateo mateusz mathias mathieu mathis matias matteo mauricio maurizio maximiliano mbali mehdi mehmet mei
melissa mercedes merle mia miao michal michele michal mieke miguel mihai mika mikael mikhail mila milan milena milos
ming miriam miro mirko mischa mitsuki miyuki mohamed mohammad mohammed mohit moira moises monika monique morgan
moritz mourad moussa mpho muhammad mukesh murat mustafa myriam nabil nadia nadine naima najib nam nandini naomi nari
narges naresh nasir nasreen natalia natalya nataliya natasha navya neha neil nelly nena neville ngoc ngozi nguyen
nia niamh nicolo niels nigel nikhil nikita niklas nikola nikos nils nina nirmala nisha nitin njeri nkechi nnamdi noemi
noemie nora noor norbert nour nuno nuria nyokabi obinna ode odile okan oksana ola olaf oleg oleksandr olena olga
oliwia oluwaseun omar orla orlando oscar oskar otto oumar owen ozlem pablo paco padraig pamela paola paolo pari parisa
parvati pascal patricio patrik patrizia paulo pavel pawel payal pedro pekka pepe per petr petra petros phuong pia
pierre pieter pilar pinar piotr pooja prakash pranav pratik praveen preethi priya priyanka przemek qasim qi quang
quentin quinn rabia rachid radek radha rafael rafal raghav rahim rahul raj raja rajesh rajiv raju rakesh ralf ram
rami ramesh ramon rana rania raphael raquel rashid rashida raul ravi reem reiko reinhard remi rena renata renate
renaud rene reza riccardo rika riku rina rita ritu riya roberta rocio rodrigo rohan rohit roisin rolando romain
roman romeo ronan rosalia rosario rosemary roxana ruben rui ruslan ruth ryo ryan saad saanvi sabine sabrina sachin
sadia saeed safiya saida sakura salim salma samantha samir samira sana sandeep sandra sandrine sandro sanjay santiago
santosh sara saskia satoshi saul saurabh sean sebastien selim selina senthil sergei sergey sergio seth seun severin
shahid shan shanice shanti shauna shira shreya shruti siddharth siegfried sietske sigrid silke silvia simone sinead
siobhan sipho slavko snehal sneha sofia solange solveig sonia sonja soren spencer srinivas stan stanislav stefan
stefania stefanie stefano stella stephane sten stijn sunil sunita suresh surya susanne svetlana sven sverre swati
sylvain sylvia sylvie syed szymon tadeo tadeusz taiwo takashi takumi tamar tamara tanisha tanja tanya tara tarek tariq
tatiana tatyana tatjana teo teodor teresa tess thabo thandeka thandi thandiwe thea theresia thi thiago thierry
thijs thomas thorsten thuy tiago tiziana tobias tom tomas tomasz tomoko torben tove trang travis trent trevor
tristan troy tuan tunde turid tyler tyrone ulf ulrich ulrike umar umberto usha uwe vadim valentin valeria vanja vasco
vasil veronika vicente victoria vijay vikas vikram viktor viktoria vincenzo virginie vishal vitor vittoria vivek
vivienne vlad vladimir vojtech volker waleed wanda wang wanjiku wei werner wes wiktor willem winston wojciech wolfgang
xander xavier xiao xin ximena xiomara yael yan yang yara yasmin yasmine yasser yassin yemi yi yin ying yoko yolanda
yoon youssef youssouf yousef yu yuan yui yuki yuko yulia yuri yusra yusuf yusuke yves yvette zahra zain zainab zanele
zara zeynep zhang zhen zhi zoe zofia zola zoltan zoran zuri zuzana zyta
jay joyce kanye madonna obama rihanna shakira shane shannon sharon sherlock simon skye sophia stacey stanley
stephen steven stuart tammy tara tasha theresa tiffany tim tina todd tony tracey trudy valerie vera vince warren wayne
wendy wesley whitney wyatt zachary gregor gordon glenda glenn gladys gideon geraldine gavin ella elaine eileen dwight
duke drake doug derek dean deanna dana daisy cora clarissa chelsea cedric carrie carol brett bonnie beverly bethany
becky audrey ashton ariel arianna angus allison adele abdul abdullah abu adam akil leah leigh leland luke lyle macy
mabel mandy marian mariah marissa maxine mckenzie megan meredith mitch molly monica myles nadia nellie nigel noel
norma otis paige patsy pauline perry philip preston reese renee rhonda ricardo riley rory roger roland rosa rosie
russell sabina sadie sally selena shelby sheryl sidney sierra
"""

#: Given names that are everyday words, months or places too: people only where a person is due.
AMBIGUOUS = frozenset(
    """
    ace amber angel april art ash asia august austin autumn avery basil bay bill bo brandy brook brooklyn brooks buck
    candy carol carter cat chance charity chase chelsea cherry chip christian clay cliff colt cooper coral crystal daisy dale
    dallas dash dawn dean destiny dick dolly don dot drew duke earl ebony eden eve faith fern flint flora florence ford
    forest fox frank gale gay gene georgia ginger grace grant gray green harmony harper haven hazel heath heather herb
    holly hope hunter india iris israel ivory ivy jade jan jasmine jet jewel jordan joy june junior karma kenya kit lane
    lark laurel lee les lily london lucky march marina mark marshall mason may melody mercy merit miles nova norm ocean olive
    opal page paris parker pat patience peace pearl penny pepper phoenix pierce piper porter prince princess ray red reed
    rich ridge river rob robin rocky rod rose royal ruby rusty sage sal sandy savannah scarlet scout serenity sherry
    sierra skip sky sonny star sterling sue summer sunny sydney tad taylor trinity tuesday ty van vic victory violet
    virginia wade walker ward wednesday will winter willow wolf woody
    """.split()
)

_MORE_NAMES = frozenset(_MORE.split())


def first_name(word: str) -> bool:
    """Whether a folded word is a first name and, in most sentences, nothing else."""
    if word in AMBIGUOUS:
        return False
    if word in _MORE_NAMES:
        return True
    return len(word) > 2 and word not in EVERYDAY and word not in NOT_PEOPLE and familiar.listed(word)
