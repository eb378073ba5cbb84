"""Which first names belong together: Bill and William, Kathi and Katharina."""

from functools import cache

#: Short forms that the library, which is English, does not have: the short form, then what it stands for.
_SHORT_FORMS = """
abdu abdul abdullah abdulrahman | ale alessandro alessandra alejandro alejandra | alvi alvaro | andi andreas
| ania anna | asia joanna | bartek bartosz bartlomiej | basia barbara | basti sebastian | bea beatriz beatrice
| beppe giuseppe | bia beatriz | caro carolina caroline carolin | charo rosario | chema jose | chico francisco
| chiqui francisca | conchi concepcion | concha concepcion | curro francisco | dani daniel daniela
| dima dmitri dmitry dmitriy dimitri | duda eduarda | edu eduardo | fede federico federica
| fer fernando fernanda | flo florian | foli folake | franzi franziska | fritz friedrich | gabi gabriele gabriela
| geli angelika | genya evgeny evgenia | gigi luigi | goncalo goncalves | gosia malgorzata | gui guilherme
| hansi hans johannes | heinz heinrich | ilya ilia | inma inmaculada | irka irena | isa isabel isabella isabelle
| iza izabela | jacek jacenty | janek jan | javi javier | jochen joachim | jojo johannes johanna
| jonna johanna | joze jozef | juanma juan | jupp josef | jurek jerzy | kasia katarzyna | kathi katharina
| kathrin katharina | katja katharina ekaterina | katya ekaterina katerina yekaterina | kolya nikolai nikolay
| krzysiek krzysztof | kuba jakub | laci laszlo | leo leonardo leonard leonie | lena elena helena magdalena
| leni helena magdalena | lenny leonard lennart | lola dolores | lucho luis | lupe guadalupe | magda magdalena
| maite maria | malu maria | manni manfred | manu manuel manuela emmanuel | maribel maria isabel
| mati matias mateusz | matze matthias | mica micaela | michi michael michaela | mila ludmila milena camila
| misha mikhail michail | miko mikolaj | mo mohammed mohamed mohammad muhammad mohamad
| moh mohammed mohamed mohammad muhammad | momo mohammed mohamed | mitya dmitri dmitry | nacho ignacio
| nando fernando hernando | nastya anastasia | natasha natalia natalya | nico nicolas nikolaus nicola nikolas
| nuno | oksana ksenia | ola aleksandra olaf | olya olga | paco francisco | pancho francisco | patri patricia
| pawelek pawel | pepa josefa | pepe jose | petja pyotr petr | petya pyotr petr | piotrek piotr | pili pilar
| pippo filippo | quique enrique | radek radoslaw radoslav | rafa rafael rafal | rashmi rashmika
| resi theresia theresa | rosi rosa rosemarie | ruth | sandro alessandro | santi santiago
| sanjy sanjay | sanju sanjay | sasha alexander alexandra aleksandr aleksandra | sascha alexander
| sepp josef | seryozha sergei sergey | shura alexander aleksandr | slava vyacheslav stanislav yaroslav
| steffi stefanie stephanie | stefek stefan | szymek szymon | tanya tatiana tatyana | tere teresa
| thandi thandeka thandiwe | timo timotheus | tino martin agostino valentino | tobi tobias oluwatobi
| tomek tomasz | toni anton antonia antonio | tono antonio | uli ulrich ulrike ulla | ute | vanya ivan
| vasya vasily vasili | vero veronica veronika | vitya viktor victor | vlad vladimir vladislav | volker volkmar
| volodya vladimir | willi wilhelm | wojtek wojciech | xandi alexander alexandra | xavi xavier | yaya yahya
| yura yuri yury | ze jose | zhenya evgeny evgenia yevgeny | zosia zofia
| wale adewale olawale | tunde babatunde olatunde | kemi oluwakemi adekemi | seun oluwaseun | bisi adebisi
| femi oluwafemi olufemi | ngo ngozi | chi chioma chinonso chidi | obi obinna | raj rajesh rajiv rajendra
| vik vikram vikas | sid siddharth siddhartha | adi aditya aditi | abhi abhishek abhijit | anu anuradha anushka
| deep deepak sandeep | manish | nik nikhil nikita niklas | pri priya priyanka | sri srinivas sridhar
| ash ashwin ashish | har harpreet | gur gurpreet | yas yasmin yasmine yasir | moe mohammed mohamed
| sami samir samuel | hadi abdulhadi | karim abdulkarim | rahman abdulrahman | fati fatima | aish aisha
"""


@cache
def _hops() -> dict[str, set[str]]:
    """Each name with the names one step away; read at the first need, about 5 ms."""
    from nicknames import name_triplets

    hops: dict[str, set[str]] = {}
    pairs = [(triplet.name1.lower(), triplet.name2.lower()) for triplet in name_triplets()]
    for group in _SHORT_FORMS.split("|"):
        short, *full = group.split()
        pairs += [(name, short) for name in full]
    for name, short in pairs:
        hops.setdefault(name, set()).add(short)
        hops.setdefault(short, set()).add(name)
    return hops


def related(name: str) -> frozenset[str]:
    """The names one step away from a folded first name: what it shortens and what shortens it."""
    return frozenset(_hops().get(name, ()))


def cousins(name: str) -> frozenset[str]:
    """The names two steps away: Bob and Rob, both Robert."""
    near = _hops().get(name, set())
    far = {other for step in near for other in _hops()[step]}
    return frozenset(far - near - {name})


def listed(name: str) -> bool:
    """Whether a folded word is in the list of first names and short forms."""
    return name in _hops()
