"""Which first names belong together: Bill and William, Kathi and Katharina."""

from functools import cache

#: Short forms that the library, which is English, does not have: the short form, then what it stands for.
_SHORT_FORMS = """
abdu abdul abdullah abdulrahman | abhi abhishek abhijit | adi aditya aditi | aish aisha | ale alessandro
alessandra alejandro alejandra | alvi alvaro | andi andreas | ania anna | anu anuradha anushka | ash
ashwin ashish | asia joanna | bartek bartosz bartlomiej | basia barbara | basti sebastian | bea beatriz
beatrice | beppe giuseppe | bia beatriz | bisi adebisi | caro carolina caroline carolin | charo rosario |
chema jose | chi chioma chinonso chidi | chico francisco | chiqui francisca | conchi concepcion | curro
francisco | dani daniel daniela | deep deepak sandeep | dima dmitri dmitry dmitriy dimitri | duda eduarda
| edu eduardo | fati fatima | fede federico federica | femi oluwafemi olufemi | fer fernando fernanda |
flo florian | foli folake | franzi franziska | fritz friedrich | gabi gabriele gabriela | geli angelika |
genya evgeny evgenia | gigi luigi | gosia malgorzata | gui guilherme | gur gurpreet | hadi abdulhadi |
hansi hans johannes | har harpreet | heinz heinrich | ilya ilia | inma inmaculada | irka irena | isa
isabel isabella isabelle | iza izabela | janek jan | javi javier | jochen joachim | joze jozef | juanma
juan | jupp josef | jurek jerzy | karim abdulkarim | kasia katarzyna | kathi katharina | kathrin katharina
| katja katharina ekaterina | katya ekaterina katerina yekaterina | kemi oluwakemi adekemi | kolya nikolai
nikolay | krzysiek krzysztof | kuba jakub | laci laszlo | lena elena helena magdalena | leni helena
magdalena | lenny leonard lennart | leo leonardo leonard leonie | lola dolores | lucho luis | lupe
guadalupe | magda magdalena | maite maria | malu maria | manni manfred | manu manuel manuela emmanuel |
maribel maria isabel | mati matias mateusz | matze matthias | mica micaela | michi michael michaela | mila
ludmila milena camila | misha mikhail michail | mitya dmitri dmitry | mo mohammed mohamed mohammad
muhammad mohamad | moe mohammed mohamed | moh mohammed mohamed mohammad muhammad | momo mohammed mohamed |
nacho ignacio | nando fernando hernando | nastya anastasia | natasha natalia natalya | ngo ngozi | nico
nicolas nikolaus nicola nikolas | nik nikhil nikita niklas | obi obinna | oksana ksenia | ola aleksandra
olaf | olya olga | paco francisco | pancho francisco | patri patricia | pawelek pawel | pepa josefa | pepe
jose | petja pyotr petr | petya pyotr petr | pili pilar | piotrek piotr | pippo filippo | pri priya
priyanka | quique enrique | radek radoslaw radoslav | rafa rafael rafal | rahman abdulrahman | raj rajesh
rajiv rajendra | resi theresia theresa | rosi rosa rosemarie | sami samir samuel | sandro alessandro |
sanju sanjay | sanjy sanjay | santi santiago | sascha alexander | sasha alexander alexandra aleksandr
aleksandra | sepp josef | seryozha sergei sergey | seun oluwaseun | shura alexander aleksandr | sid
siddharth siddhartha | slava vyacheslav stanislav yaroslav | steffi stefanie stephanie | szymek szymon |
tanya tatiana tatyana | tere teresa | thandi thandeka thandiwe | timo timotheus | tino martin agostino
valentino | tobi tobias oluwatobi | tomek tomasz | toni anton antonia antonio | tono antonio | tunde
babatunde olatunde | uli ulrich ulrike ulla | vanya ivan | vasya vasily vasili | vero veronica veronika |
vik vikram vikas | vitya viktor victor | vlad vladimir vladislav | volker volkmar | volodya vladimir |
wale adewale olawale | willi wilhelm | wojtek wojciech | xandi alexander alexandra | xavi xavier | yas
yasmin yasmine yasir | yaya yahya | yura yuri yury | ze jose | zhenya evgeny evgenia yevgeny | zosia zofia
"""

#: Pairs of the library that nobody would think of.
_UNLIKELY = frozenset({("robert", "bill")})


@cache
def _hops() -> dict[str, tuple[str, ...]]:
    """Each name with the names one step away; read at the first need, about 5 ms."""
    from nicknames import name_triplets

    hops: dict[str, set[str]] = {}
    pairs = [(triplet.name1.lower(), triplet.name2.lower()) for triplet in name_triplets()]
    for group in _SHORT_FORMS.split("|"):
        short, *full = group.split()
        pairs += [(name, short) for name in full]
    for name, short in pairs:
        if (name, short) in _UNLIKELY:
            continue
        hops.setdefault(name, set()).add(short)
        hops.setdefault(short, set()).add(name)
    once = {name: name for name in hops}  # each name's letters, and tuples: a third of the memory of sets
    return {name: tuple(once[one] for one in near) for name, near in hops.items()}


def related(name: str) -> frozenset[str]:
    """The names one step away from a folded first name: what it shortens and what shortens it."""
    return frozenset(_hops().get(name, ()))


def cousins(name: str) -> frozenset[str]:
    """The names two steps away: Bob and Rob, both Robert."""
    near = _hops().get(name, ())
    far = {other for step in near for other in _hops()[step]}
    return frozenset(far.difference(near, (name,)))


def listed(name: str) -> bool:
    """Whether a folded word is in the list of first names and short forms."""
    return name in _hops()
