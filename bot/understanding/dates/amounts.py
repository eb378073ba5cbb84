"""Lengths of time: «two weeks», «a couple of days», «1 month, 21 days», «half an hour», «3w»."""

from bot.understanding.dates.rules import Made, Rules, Scene
from bot.understanding.dates.tokens import Amount, Token

AMOUNTS = Rules()


def _unit(token: Token) -> Amount:
    return Amount(seconds=1) if token.kind == "second" else token.value


@AMOUNTS.rule("half [a] UNITS")
def _half(scene: Scene, unit: Token) -> Made:
    return "amount", _unit(unit).times(0.5)


@AMOUNTS.rule("a UNITS and a half")
def _one_and_a_half(scene: Scene, unit: Token) -> Made:
    return "amount", _unit(unit).times(1.5)


@AMOUNTS.rule("NUMBER and a half UNITS")
def _and_a_half(scene: Scene, number: Token, unit: Token) -> Made:
    return "amount", _unit(unit).times(number.value + 0.5)


@AMOUNTS.rule("NUMBER [dash] UNITS of a UNITS", "A UNITS of a UNITS")
def _quarters_of_an_hour(scene: Scene, number: Token, part: Token, unit: Token) -> Made:
    count = 1 if number.kind == "a" else number.value
    return ("amount", _unit(unit).times(count / 4)) if part.text.startswith("quarter") else None


@AMOUNTS.rule("PAIR UNITS")
def _fraction(scene: Scene, pair: Token, unit: Token) -> Made:
    above, below = pair.value
    return ("amount", _unit(unit).times(above / below)) if 0 < above < below and "/" in pair.text else None


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
