"""What the package promises and what can rot unseen: locks, version, commands, what a wheel holds."""

import ast
import re
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from importlib.metadata import EntryPoint, packages_distributions
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import bot

ROOT = Path(__file__).parents[2]
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCKS = ["requirements.lock", "requirements-build.lock", "requirements-dev.lock"]

HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")


def locked(lock: str) -> dict[str, str]:
    """Of a lock file: each distribution's canonical name and its entry, hashes included."""
    text = (ROOT / lock).read_text(encoding="utf-8").replace("\\\n", " ")
    entries = [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    return {canonicalize_name(entry.split("==")[0]): entry for entry in entries}


def version(entry: str) -> str:
    return entry.split("==")[1].split()[0]


def wanted(group: str) -> list[Requirement]:
    """The requirements of a dependency group, those of the groups it includes among them."""
    found = []
    for item in PYPROJECT["dependency-groups"][group]:
        found += wanted(item["include-group"]) if isinstance(item, dict) else [Requirement(item)]
    return found


RUNTIME = [Requirement(line) for line in PYPROJECT["project"]["dependencies"]]


@pytest.mark.parametrize(
    ("lock", "requirements"),
    [
        ("requirements.lock", RUNTIME),
        ("requirements-build.lock", wanted("build")),
        ("requirements-dev.lock", RUNTIME + wanted("dev")),
    ],
)
def test_a_lock_satisfies_what_is_asked_for(lock: str, requirements: list[Requirement]) -> None:
    pins = locked(lock)
    for asked in requirements:
        name = canonicalize_name(asked.name)
        assert name in pins, f"{lock} lacks {asked.name}: make lock"
        assert asked.specifier.contains(version(pins[name])), f"{lock} is behind on {asked}: make lock"


@pytest.mark.parametrize("lock", LOCKS)
def test_every_entry_is_pinned_and_hashed(lock: str) -> None:
    entries = locked(lock)
    assert entries
    assert not [entry for entry in entries.values() if "==" not in entry or not HASH.search(entry)]


def test_development_runs_on_the_versions_that_are_run() -> None:
    development = locked("requirements-dev.lock")
    for lock in LOCKS:
        for name, entry in locked(lock).items():
            assert version(development[name]) == version(entry), f"{name} differs: make lock"


@pytest.mark.parametrize("file", [*LOCKS, "pyproject.toml", "Makefile", ".pre-commit-config.yaml"])
def test_no_file_says_where_packages_come_from(file: str) -> None:
    text = (ROOT / file).read_text(encoding="utf-8")
    assert "://" not in text
    assert not re.search(r"^\s*--?(i|f|(extra-)?index-url|find-links|trusted-host)\b", text, re.MULTILINE)


def imported(file: Path) -> Iterator[str]:
    """The modules that a source file names in its imports, with those of the house."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def test_what_the_code_imports_is_declared() -> None:
    sources = [*(ROOT / "bot").rglob("*.py"), *(ROOT / "migrations").rglob("*.py")]
    packages = {name.split(".")[0] for source in sources for name in imported(source)}
    outside = packages - sys.stdlib_module_names - {"bot"}
    declared = {canonicalize_name(asked.name) for asked in RUNTIME}
    from_whom = {
        package: {canonicalize_name(name) for name in names}
        for package, names in packages_distributions().items()
    }
    assert not {package for package in outside if declared.isdisjoint(from_whom.get(package, ()))}


@pytest.mark.parametrize("command", PYPROJECT["project"]["scripts"])
def test_a_command_resolves(command: str) -> None:
    target = PYPROJECT["project"]["scripts"][command]
    assert callable(EntryPoint(command, target, "console_scripts").load())


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built without a network by the locked build tool."""
    into = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(into)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    return next(into.glob("*.whl"))


def test_the_wheel_carries_the_version_of_the_code(wheel: Path) -> None:
    assert wheel.name.split("-")[1] == bot.__version__


def test_the_wheel_holds_code_words_and_migrations(wheel: Path) -> None:
    held = set(zipfile.ZipFile(wheel).namelist())

    def there(folder: str, *endings: str) -> set[str]:
        files = (path for path in (ROOT / folder).rglob("*") if path.suffix in endings)
        return {path.relative_to(ROOT).as_posix() for path in files}

    code_and_words = there("bot", ".py", ".ftl", ".toml")
    migrations = {f"bot/_{name}" for name in there("migrations", ".py", ".mako", ".ini")}
    assert migrations
    assert any(name.endswith(".ftl") for name in code_and_words)
    assert code_and_words | migrations <= held


def test_the_wheel_holds_nothing_but_the_package(wheel: Path) -> None:
    held = zipfile.ZipFile(wheel).namelist()
    assert {name.split("/")[0] for name in held} == {"bot", f"rapport_bot-{bot.__version__}.dist-info"}
    assert not [name for name in held if "__pycache__" in name]


SETTING = re.compile(r"\bRAPPORT_[A-Z_]+[A-Z]\b")


def test_every_setting_is_in_the_readme_and_no_other() -> None:
    config = (ROOT / "bot/config.py").read_text(encoding="utf-8")
    secrets = re.findall(r'_secret\(environment, "(\w+)"', config)
    access = {"RAPPORT_ACCESS", "RAPPORT_ALLOW"}
    read = set(re.findall(r'"(RAPPORT_\w+)"', config)) | {f"{name}_FILE" for name in secrets} | access
    told = set(SETTING.findall((ROOT / "README.md").read_text(encoding="utf-8")))

    assert len(secrets) == 3
    assert told == read


@pytest.mark.parametrize("file", ["Containerfile", "compose.yaml", "rapport.service", "rapport", "README.md"])
def test_what_is_deployed_sets_only_what_there_is(file: str) -> None:
    told = set(SETTING.findall((ROOT / "README.md").read_text(encoding="utf-8")))
    used = set(SETTING.findall((ROOT / "deploy" / file).read_text(encoding="utf-8")))

    assert used
    assert used <= told


def test_the_container_gives_away_no_more_than_it_must() -> None:
    service = yaml.safe_load((ROOT / "deploy/compose.yaml").read_text(encoding="utf-8"))["services"][
        "rapport"
    ]

    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert "ports" not in service
    assert not [name for name in service["environment"] if not name.endswith("_FILE")]
