"""Drawings of our own: SVG put together element by element, and made a PNG by resvg.

Whatever people typed goes through `text`: it is bounded, stripped of what can't be seen, and escaped by the
writer of the XML, so it is never markup and never leads anywhere.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from xml.etree.ElementTree import Element, SubElement, tostring

from bot.domain.squads.words import tidy

#: Noto Sans (SIL Open Font Licence) comes as a package, as a slim machine has no fonts at all. It knows
#: Latin, Greek, Cyrillic and Devanagari; for other scripts resvg looks among the fonts of the machine.
FAMILY = "Noto Sans"
_PACKAGE, _FILE = "fontpkg_noto_sans", "NotoSans[wdth,wght].ttf"
#: A letter of the font is about so wide, in sizes of its own: to tell what fits on a line.
_LETTER = 0.62

Number = int | float


@dataclass(frozen=True, slots=True)
class Box:
    """A place in a drawing, in its own units."""

    x: Number
    y: Number
    width: Number
    height: Number


class Drawing:
    """An SVG in the making. Colours are `#rrggbb`, or the address of a pattern."""

    def __init__(self, width: int, height: int, ground: str) -> None:
        size = {"width": str(width), "height": str(height), "viewBox": f"0 0 {width} {height}"}
        self._root = Element("svg", {"xmlns": "http://www.w3.org/2000/svg", **size})
        self._defined = SubElement(self._root, "defs")
        self.rectangle(Box(0, 0, width, height), ground)

    def rectangle(self, box: Box, fill: str, *, round_: Number = 0) -> None:
        """A rectangle, with corners as round as that."""
        if box.width > 0 and box.height > 0:
            SubElement(self._root, "rect", {**_place(box), "rx": _said(round_), "fill": fill})

    def line(self, box: Box, colour: str) -> None:
        """From one corner of the box to the one across."""
        ends = {"x1": box.x, "y1": box.y, "x2": box.x + box.width, "y2": box.y + box.height}
        drawn = {name: _said(value) for name, value in ends.items()}
        SubElement(self._root, "line", {**drawn, "stroke": colour, "stroke-width": "2"})

    def shape(self, points: Sequence[tuple[Number, Number]], fill: str) -> None:
        """A shape with these corners."""
        corners = " ".join(f"{_said(x)},{_said(y)}" for x, y in points)
        SubElement(self._root, "polygon", {"points": corners, "fill": fill})

    def text(
        self,
        words: str,
        x: Number,
        y: Number,
        *,
        size: Number,
        fill: str,
        room: Number,
        bold: bool = False,
        anchor: str = "start",
    ) -> None:
        """One line, cut to what fits into `room`. `anchor` is start, middle or end."""
        line = tidy(words, max(2, int(room / (size * _LETTER))))
        look = {"font-family": FAMILY, "font-size": _said(size), "fill": fill, "text-anchor": anchor}
        weight = {"font-weight": "700"} if bold else {}
        SubElement(self._root, "text", {"x": _said(x), "y": _said(y), **look, **weight}).text = line

    def stripes(self, name: str, colour: str, ground: str) -> str:
        """Diagonal stripes, to be told apart without colour; what `fill` takes."""
        size = {"width": "10", "height": "10", "patternUnits": "userSpaceOnUse"}
        turned = {"patternTransform": "rotate(45)"}
        pattern = SubElement(self._defined, "pattern", {"id": name, **size, **turned})
        SubElement(pattern, "rect", {"width": "10", "height": "10", "fill": ground})
        SubElement(pattern, "rect", {"width": "6", "height": "10", "fill": colour})
        return f"url(#{name})"

    def svg(self) -> str:
        """The drawing as SVG."""
        return tostring(self._root, encoding="unicode")


def png(svg: str, *, width: int, system_fonts: bool = True) -> bytes:
    """The drawing as PNG, so many pixels wide; it takes some 50 ms of a processor.

    Without `system_fonts` only the font that Rapport brings along is used.
    """
    import resvg_py

    drawn = resvg_py.svg_to_bytes(
        svg_string=svg, width=width, font_files=[_font()], skip_system_fonts=not system_fonts
    )
    return bytes(drawn)


@cache
def _font() -> str:
    return str(files(_PACKAGE).joinpath("files", _FILE))


def _place(box: Box) -> dict[str, str]:
    return {name: _said(getattr(box, name)) for name in ("x", "y", "width", "height")}


def _said(value: Number) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
