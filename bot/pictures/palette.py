"""Colours that everybody can tell apart, on light ground and on dark.

Blue with vermilion or orange, of the eight colours that Okabe and Ito (2008) chose to differ for every kind
of colour vision. On light ground vermilion stands in for orange, which is too pale there. Each has a contrast
of at least 3 to 1 against its ground (WCAG 2.2, 1.4.11), words of at least 4.5 to 1 (1.4.3). What is partly
done is striped as well, so that nothing hangs on colour alone.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Palette:
    """What is drawn in which colour, as `#rrggbb`."""

    ground: str
    words: str
    faint: str
    """For words that matter less."""
    track: str
    """For what is still empty; it carries no meaning of its own."""
    done: str
    partly: str


LIGHT = Palette("#ffffff", "#1c2128", "#57606a", "#e4e8ec", "#0072b2", "#d55e00")
DARK = Palette("#1c2128", "#f0f3f6", "#adb5be", "#363d47", "#56b4e9", "#e69f00")


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, 1 to 21, as WCAG 2.2 defines it."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[place : place + 2], 16) / 255) for place in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(share: float) -> float:
    return float(share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4)
