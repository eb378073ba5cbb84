"""First names that the library of English short forms lacks, and those that are everyday words too."""

from bot.understanding.names import familiar
from bot.understanding.people.everyday import EVERYDAY
from bot.understanding.people.not_people import NOT_PEOPLE

#: Given names from many places, folded.
_MORE = """
aaliyah aarav abdul abdullah abu adam adele aditi aditya adriano agnes agneta agnieszka ahmad ahmed aicha
aidan aiden aiko aila aisha ajay akash akemi akiko akil akira alain alba alejandra alejandro aleksandra
aleksei alessandra alessandro alexandre alexei ali alina aliya allison alondra alvaro alyona amaia amal
amani amara amelie amina aminata amir amira amit amrita ana anaya anders andreas andrei andrej angus anh
anika anil anita anja anjali anneke annika antje anton anya aoife arash arianna ariel arjun armando arne
aroha arturo arvind aryan asel asha ashton ashwin asif astrid audrey ayaan ayesha ayla ayo ayse aziz
baptiste bashir beatrix beatriz becky bei bela benita benoit bernadette bethany bettina beverly beyonce
bhavna bianca birgit bjorn blake blessing bo bodil bogdan bojan bonnie boris bram brandon branka brayden
brenden brent brett brianne brigitte brooke bruce bruno camila camilla candice carina carlos carmela carmen
carrie carsten catalina catarina cecile cedric celine cesar chandra chanel chantal chantelle charlene
charlotte chen chiara chidi chike chinedu chinonso chioma chloe chukwu ciara cillian clarissa claude claudio
clint clive clyde cody colette colin colleen connor conor cora corey craig cristian cristiano cristina
curtis cynthia daan dagmar daichi daiki dalia damian damien damon dana daniela danielle danilo daria dario
darius darren darryl dave dawid deanna deepa deepak deidra deirdre delphine denis denise derek desmond dev
diego dietrich dimitri dina dinesh dirk divya dmitri dmitry dolores dominik dominique dorian doris dorota
doug drake duane dustin dwayne dwight dylan ed eduardo efosa eila eileen ekaterina elaine elif elin elise
elke ella elliot elliott elodie elsa elton elvis emeka emeline emilia emilie emilio emre enrique enzo
ephraim erik erika ernesto esi esme esperanza esra esteban ethan etienne eugenia ewa ewan eyal fabian fabio
fabrice farah farid farida fatima fatou federico felipe femi ferdinand fernanda fernando filip filippo
finlay finn fiona florent florian folake francesca francesco francisco francois frederic frederik freya
friedrich gabriela gaetan garfield gary gaurav gavin gemma georgi georgios geraldine gerard gerardo gianni
gideon gita giulia giuseppe gladys glenda glenn gloria gonzalo gordon graham gregor greta grzegorz guadalupe
guido guillaume guillermo gunter gustav gustavo habib hadiza hai hakim hamid hamza hana hani hanna hannes
hans hao harpreet haruka haruki hasan hassan hassana hayden heike heiko heinz helga helge hendrik henrik
hernan hideo hiro hiroko hiroshi hisham holger hugo hussein iain ibrahim ibtisam idris ifeanyi ifeoma igor
ikram ilan ilaria ilse imani imran ines inga ingeborg ingrid ioana irena irina isabela isha ismael ismail
isolde ivana ivo iwan iwona jacek jacques jada jaden jaime jakub jamal jamila jana janina janine jared jarek
jaroslav jasmin jason javier jay jayden jayesh jens jerome jesper jesse jessy jesus jiang jihye jin jing
jiri jo joachim joana joao joaquin joel jonas jordi jorge jorgen jose josiah jost jovana joyce juan juana
jude juliana juliane juliette julio junko jurgen justyna kaan kacper kai kaito kalle kamal kamala kamil
kamila kanye karan karel karen karim karin karina karl karol karolina karsten kasper katarzyna kate katerina
katharina kathrin katja katrin kavita kayleigh keiko keira keith kelvin kemi kendra kenta kenzo kerstin
khadija khaled khalid kian kiran kirsten kirsty klaus kofi koji konstantin krishna kristian krystyna
krzysztof kuba kumar kunal kwame kwesi kyle kyra lachlan laila lakshmi lamar lara larissa lars lasse laszlo
latoya layla lea leah leandro leif leigh leila leland lena lennart leonie leslie leticia li liam liang lien
ligia liliana lin lindiwe ling linh linus livia logan lorena lorenz lotte luc luca lucia luciana luciano
lucie ludmila ludovic luigi luis luisa luise luiza lukas lukasz luke lupe lydie lyle mabel maciej macy madhu
mads mahmoud maja makoto malcolm malgorzata malik malin mandy manfred mani manoj manon manuela marcel
marcela marcelo marcin marco marcos marek maren margot mariah mariam marian mariana mariano mariella marija
marika mario marisa marisol marissa marit marius mariusz marko markus marlene marlon marta marten marwa
marwan masha massimo mateo mateusz mathias mathieu mathis matias matteo maura mauricio maurizio maximiliano
maxine mbali mckenzie megan mehdi mehmet mei melissa meredith merle mia miao michal michele mieke miguel
mihai mika mikael mikhail mila milena milos ming miriam mirko miro mischa mitch mitsuki miyuki mohamed
mohammad mohammed mohit moira moises molly monica monika monique morgan moritz mourad moussa mpho muhammad
mukesh murat mustafa myles myriam nabil nadia nadine naima najib nandini naomi naresh narges nari nasir
nasreen natalia nataliya natalya natasha navya neha neil nellie nelly nena neville ngoc ngozi nguyen nia
niamh nicolo niels nigel nikhil nikita niklas nikola nikos nils nina nirmala nisha nitin njeri nkechi nnamdi
noel noemi noemie noor nora norbert norma nour nuno nuria nyokabi obinna odile okan oksana olaf oleg
oleksandr olena olga oliwia oluwaseun omar orla oscar oskar otis otto oumar owen ozlem pablo paco padraig
paige pamela paola paolo pari parisa parvati pascal patricio patrik patrizia patsy pauline paulo pavel pawel
payal pedro pekka pepe perry petr petra petros philip phuong pia pierre pieter pilar pinar piotr pooja
prakash pranav pratik praveen preethi preston priya priyanka przemek qasim qi quang quentin quinn rabia
rachid radek radha rafael rafal raghav rahim rahul raj raja rajesh rajiv raju rakesh ralf ramesh rami ramon
rana rania raphael raquel rashid rashida raul ravi reem reese reiko reinhard remi rena renata renate renaud
rene renee reza rhonda ricardo riccardo rika riku riley rina rita ritu riya roberta rocio rodrigo roger
rohan rohit roisin roland rolando romain roman romeo ronan rory rosa rosalia rosario rosemary rosie roxana
ruben ruslan russell ruth ryan ryo saad saanvi sabina sabine sabrina sachin sadia sadie saeed safiya saida
sakura salim sally salma samantha samir samira sana sandeep sandra sandrine sandro sanjay santosh sara
saskia satoshi saul saurabh sean sebastien selena selim selina senthil sergei sergey sergio seth seun
severin shahid shakira shane shanice shannon shanti sharon shauna shelby sherlock sheryl shira shirley
shreya shruti siddharth sidney siegfried sietske sigrid silke silvia simon simone sinead siobhan sipho skye
slavko sneha snehal sofia solange solveig sonia sonja sophia soren spencer srinivas stacey stan stanislav
stanley stefan stefania stefanie stefano stella sten stephane stephen steven stijn stuart sunil sunita
suresh surya susanne sven sverre svetlana swati syed sylvain sylvia sylvie szymon tadeo tadeusz taiwo
takashi takumi tamar tamara tammy tanisha tanja tanya tara tarek tariq tasha tatiana tatjana tatyana teo
teodor teresa tess thabo thandeka thandi thandiwe thea theresa theresia thi thiago thierry thijs thomas
thorsten thuy tiago tiffany tim tina tiziana tobias todd tom tomas tomasz tomoko tony torben tove tracey
trang travis trent trevor tristan troy trudy tuan tunde turid tyler tyrone ulf ulrich ulrike umar umberto
usha uwe vadim valentin valeria valerie vanja vasco vasil vera veronika vicente victoria vijay vikas vikram
viktor viktoria vince vincenzo virginie vishal vitor vittoria vivek vivienne vlad vladimir vojtech volker
waleed wanda wang wanjiku warren wayne wei wendy werner wes wesley whitney wiktor willem winston wojciech
wolfgang wyatt xander xavier xiao ximena xin xiomara yael yan yang yara yasmin yasmine yasser yassin yemi yi
yin ying yoko yolanda yoon yousef youssef youssouf yu yuan yui yuki yuko yulia yuri yusra yusuf yusuke yves
yvette zachary zahra zain zainab zanele zara zeynep zhang zhen zhi zoe zofia zola zoltan zoran zuri zuzana
zyta
"""

#: Given names that are everyday words, months or places too: people only where a person is due.
AMBIGUOUS = frozenset(
    """
    ace amber angel april art ash asia august austin autumn avery basil bay bill brandy brook brooklyn
    brooks buck candy carol carter cat chad chance charity chase chelsea cherry chip christian clay cliff
    colt cooper coral crystal daisy dale dallas dash dawn dean destiny devon dick dolly don dot drew duke
    earl ebony eden eve faith fern flint flora florence ford forest fox frank gale gay gene georgia ginger
    grace grant gray green harmony harper haven hazel heath heather herb holly hope hunter india iris
    israel ivory ivy jade jan jasmine jet jewel jordan joy jun june junior karma kenya kit lane lark
    laurel lee les lily london lucky march marina mark marshall mason may melody mercedes mercy merit
    milan miles norm nova ocean olive opal orlando page paris parker pat patience peace pearl penny pepper
    phoenix pierce piper porter prince princess ram ray red reed rich ridge river rob robin rocky rod rose
    royal ruby rusty sage sal sandy santiago savannah scarlet scout serenity sherry sierra sky sonny
    star sterling sue summer sunny sydney tad taylor trinity tuesday ty van vic victory violet virginia
    wade walker ward wednesday will willow winter wolf woody
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
