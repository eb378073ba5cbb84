"""Lengths of time: «two weeks», «a couple of days», «1 month, 21 days», «half an hour», «3w»."""

from bot.understanding.dates.rules import Made, Rules, Scene
from bot.understanding.dates.tokens import Amount, Token

AMOUNTS = Rules()


def _unit(token: Token) -> Amount:
    return Amount(seconds=1) if token.kind == "second" else token.value


@AMOUNTS.rule("a UNITS and a half")
def _one_and_a_half(scene: Scene, unit: Token) -> Made:
    return "amount", _unit(unit).times(1.5)


@AMOUNTS.rule("NUMBER and a half UNITS")
def _and_a_half(scene: Scene, number: Token, unit: Token) -> Made:
    return "amount", _unit(unit).times(number.value + 0.5)


@AMOUNTS.rule("half [a] UNITS")
def _half(scene: Scene, unit: Token) -> Made:
    return "amount", _unit(unit).times(0.5)


@AMOUNTS.rule("NUMBER [dash] UNITS of a UNITS", "A UNITS of a UNITS")
def _quarters_of_an_hour(scene: Scene, number: Token, part: Token, unit: Token) -> Made:
    count = 1 if number.kind == "a" else number.value
    return ("amount", _unit(unit).times(count / 4)) if part.text.startswith("quarter") else None


@AMOUNTS.rule("PAIR UNITS")
def _fraction(scene: Scene, pair: Token, unit: Token) -> Made:
    above, below = pair.value
    if not 0 < above < below:
        return None
    return "amount", _unit(unit).times(above if "-" in pair.text else above / below)  # 2-3 weeks, 1/2 hour


@AMOUNTS.rule("NUMBER dash|to|or number UNITS", "A UNITS or number", "NEXTS DAY_UNIT|WEEK_UNIT or number")
def _or_so(scene: Scene, count: Token, unit: Token) -> Made:
    """«2 to 3 weeks», «a day or two»: at least so much."""
    return "amount", _unit(unit).times(count.value if count.kind == "number" else 1)


@AMOUNTS.rule("DOTTED UNITS")
def _decimal(scene: Scene, number: Token, unit: Token) -> Made:
    return "amount", _unit(unit).times(float(number.text))


@AMOUNTS.rule("[a] COUPLE [of] UNITS", "NUMBER UNITS")
def _counted(scene: Scene, count: Token, unit: Token) -> Made:
    return "amount", _unit(unit).times(count.value)


@AMOUNTS.rule("a UNITS")
def _one(scene: Scene, unit: Token) -> Made:
    return ("amount", unit.value) if unit.kind != "second" else None  # «a second chance»


@AMOUNTS.rule("AMOUNT [comma] [and] AMOUNT")
def _joined(scene: Scene, first: Token, second: Token) -> Made:
    return "amount", first.value.plus(second.value)
