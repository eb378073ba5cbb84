"""Which keys of the catalogue the code uses, read from its source.

A key stands where `say`, `phrase`, `Phrase`, `Refusal`, `choice` or `ParseProblem` take one, or a function
that hands its parameter on to one of them. What is put together at run time is a pattern: `did-*`.
"""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path

HOUSE = Path(__file__).parents[2] / "bot"

#: What takes a key as its first argument, and how it takes the facts.
KEYED = {
    "say": "keywords",
    "phrase": "keywords",
    "Refusal": "keywords",
    "Phrase": "mapping",
    "choice": "none",
    "ParseProblem": "unseen",
}
ANYTHING = "*"
#: Rooms in which nothing is put into words.
WORDLESS = ("understanding", "storage", "replay")
_PARAMETER = re.compile(r"{(\w+)}")


@dataclass(frozen=True)
class Use:
    """A key or pattern in the code; `facts` are those that go with it, None where that can't be seen."""

    pattern: str
    file: str
    line: int
    facts: frozenset[str] | None

    @property
    def where(self) -> str:
        return f"{self.file}:{self.line}"


@dataclass
class Uses:
    """All of them, and every text with a hyphen, which may be a key on its way."""

    found: list[Use] = field(default_factory=list)
    texts: set[str] = field(default_factory=set)

    @property
    def patterns(self) -> dict[str, str]:
        """Patterns that are no whole key, and where each stands."""
        return {use.pattern: use.where for use in self.found if ANYTHING in use.pattern}

    @property
    def keys(self) -> set[str]:
        """Whole keys that stand where a key belongs."""
        return {use.pattern for use in self.found if ANYTHING not in use.pattern}


@dataclass(frozen=True)
class Handing:
    """A function that hands a parameter on: where it is, and what it becomes («console-{}»)."""

    place: int
    name: str
    template: str


Functions = dict[str, set[Handing]]


def uses(folder: Path = HOUSE) -> Uses:
    """What the code under this folder uses."""
    paths = [
        path for path in sorted(folder.rglob("*.py")) if path.relative_to(folder).parts[0] not in WORDLESS
    ]
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in paths}
    handing: Functions = defaultdict(set)
    while True:
        known = sum(map(len, handing.values()))
        found = Uses()
        for path, tree in trees.items():
            _Reader(str(path.relative_to(folder)), handing, found).visit(tree)
        if sum(map(len, handing.values())) == known:
            return found


class _Reader(ast.NodeVisitor):
    """Reads a module; what a function hands on is added to `handing`."""

    def __init__(self, where: str, handing: Functions, found: Uses) -> None:
        self._where = where
        self._handing = handing
        self._found = found
        self._function: ast.FunctionDef | None = None
        self._local: dict[str, list[ast.expr]] = {}

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        outer = self._function, self._local
        self._function, self._local = node, dict(self._local)
        for assigned in ast.walk(node):
            if isinstance(assigned, ast.Assign) and isinstance(assigned.targets[0], ast.Name):
                self._local.setdefault(assigned.targets[0].id, []).append(assigned.value)
        self.generic_visit(node)
        self._function, self._local = outer

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        self.visit_FunctionDef(node)  # type: ignore[arg-type]

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str) and "-" in node.value:
            self._found.texts.add(node.value)

    def visit_Call(self, node: ast.Call) -> None:
        name = _called(node.func)
        if name in KEYED and node.args:
            self._used(node, node.args[0], "{}", _facts(node, KEYED[name]))
        for handing in tuple(self._handing.get(self._scope(name), ())):
            given = [one.value for one in node.keywords if one.arg == handing.name]
            given += node.args[handing.place : handing.place + 1]
            for value in given:
                self._used(node, value, handing.template, None)
        self.generic_visit(node)

    def _used(self, node: ast.Call, value: ast.expr, template: str, facts: frozenset[str] | None) -> None:
        for pattern in self._patterns(value):
            whole = template.replace("{}", pattern)
            handed = _PARAMETER.search(whole)
            if handed is None:
                if whole.strip(ANYTHING):
                    self._found.found.append(Use(whole, self._where, node.lineno, facts))
                continue
            assert self._function is not None
            parameters = [one.arg for one in self._function.args.args]
            place = parameters.index(handed[1]) - (parameters[0] in ("self", "cls"))
            rest = _PARAMETER.sub(ANYTHING, whole[handed.end() :])
            self._handing[self._scope(self._function.name)].add(
                Handing(place, handed[1], f"{whole[: handed.start()]}{{}}{rest}")
            )

    def _scope(self, name: str) -> str:
        """Names with an underscore are a module's own."""
        return f"{self._where}:{name}" if name.startswith("_") else name

    def _patterns(self, node: ast.expr) -> Iterator[str]:
        """What an expression can be: texts, with `*` for what is not known and `{name}` for a parameter."""
        match node:
            case ast.Constant(str(text)):
                yield text
            case ast.JoinedStr(parts):
                for pieces in product(*(list(self._patterns(part)) for part in parts)):
                    yield "".join(pieces)
            case ast.FormattedValue(value):
                yield from self._patterns(value)
            case ast.IfExp(_, body, orelse):
                yield from self._patterns(body)
                yield from self._patterns(orelse)
            case ast.Call(ast.Name("key"), [prefix, name]):
                for before, after in product(self._patterns(prefix), self._patterns(name)):
                    yield f"{before}-{after.replace('_', '-')}"
            case ast.Attribute(_, "help_key"):
                yield f"help-{ANYTHING}"
            case ast.Name(name) if name in self._local:
                for value in self._local[name]:
                    yield from self._patterns(value)
            case ast.Name(name) if self._function and name in [one.arg for one in self._function.args.args]:
                yield f"{{{name}}}"
            case _:
                yield ANYTHING


def _called(function: ast.expr) -> str:
    """The name of a function, or of one's own method."""
    match function:
        case ast.Name(name) | ast.Attribute(ast.Name("self"), name):
            return name
    return ""


def _facts(node: ast.Call, how: str) -> frozenset[str] | None:
    """The names of the facts, where all of them are written there."""
    if how == "none":
        return frozenset()
    if how == "keywords":
        names = [one.arg for one in node.keywords]
        return None if None in names else frozenset(filter(None, names))
    if how == "mapping" and len(node.args) == 1:
        return frozenset()
    if how == "mapping" and isinstance(node.args[1], ast.Dict):
        keys = [one.value if isinstance(one, ast.Constant) else None for one in node.args[1].keys]
        return None if None in keys else frozenset(map(str, keys))
    return None
