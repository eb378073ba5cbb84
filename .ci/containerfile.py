"""Carry out the steps of a Containerfile without a container engine: `python .ci/containerfile.py FILE`.

Each stage is a folder in which this machine's system is mounted read-only, with the Python that runs this
where an image has it, in /usr/local. COPY copies, RUN runs there by chroot. At the end the last stage is made
read-only but for its volumes and /tmp, and Rapport is started in it, as the user it names and without any
privilege. What this can't show: the base image itself, and an engine.
"""

import json
import os
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

#: Top folders that an image doesn't have, or has of its own.
LEFT_OUT = frozenset("tmp root home work src build wheel data proc mnt media old_root lost+found".split())
#: What pip needs to know of this machine.
HANDED_ON = ("pip_", "ssl_", "http", "no_proxy")


@dataclass
class Stage:
    """A stage on its way: its folder, and what its steps have said so far."""

    root: Path
    env: dict[str, str] = field(default_factory=dict)
    folder: str = "/"
    user: str = "0:0"
    volumes: list[str] = field(default_factory=list)
    health: list[str] = field(default_factory=list)
    start: list[str] = field(default_factory=list)

    def path(self, name: str) -> Path:
        return self.root / os.path.join(self.folder, name).lstrip("/")

    def command(self, *words: str) -> list[str]:
        """These words as the stage's user, in its folder, without a way to become another."""
        user, group = self.user.split(":")
        become = ["setpriv", "--reuid", user, "--regid", group, "--clear-groups", "--no-new-privs"]
        if user != "0":
            become += ["--inh-caps=-all", "--bounding-set=-all"]
        return [
            "/usr/sbin/chroot",
            str(self.root),
            *become,
            "sh",
            "-c",
            'cd "$0" && exec "$@"',
            self.folder,
            *words,
        ]

    def run(self, *words: str, said: str = "", status: int = 0, **env: str) -> None:
        """Run it; SystemExit where it ends otherwise than expected."""
        done = subprocess.run(
            self.command(*words), env=self.around(**env), input=said, text=True, check=False
        )
        if done.returncode != status:
            raise SystemExit(f"exit status {done.returncode} instead of {status}: {' '.join(words)}")

    def around(self, **more: str) -> dict[str, str]:
        """Its environment."""
        kept = {name: value for name, value in os.environ.items() if name.lower().startswith(HANDED_ON)}
        # An image's own Python finds its library by ldconfig.
        system = {
            "HOME": "/root",
            "PATH": "/usr/local/bin:/usr/bin:/bin",
            "LD_LIBRARY_PATH": "/usr/local/lib",
        }
        return kept | system | self.env | more


def mount(*arguments: object) -> None:
    subprocess.run(["mount", *map(str, arguments)], check=True)


def show(what: Path, where: Path) -> None:
    """Show a folder at another place too, read-only."""
    where.mkdir(parents=True, exist_ok=True)
    mount("--rbind", what, where)
    mount("-o", "remount,bind,ro", where)


def begin(root: Path) -> Stage:
    """A stage with nothing but this machine's system."""
    root.mkdir(mode=0o755)
    mount("--bind", root, root)
    for entry in Path("/").iterdir():
        if entry.is_symlink():
            (root / entry.name).symlink_to(entry.readlink())
        elif entry.name == "opt":
            for one in entry.iterdir():
                if one.is_dir():
                    show(one, root / "opt" / one.name)
        elif entry.is_dir() and entry.name not in LEFT_OUT:
            show(entry, root / entry.name)
    show(Path(sys.base_prefix), root / "usr/local")
    for name in ("tmp", "proc", "root"):
        (root / name).mkdir()
    (root / "tmp").chmod(0o1777)
    mount("-t", "proc", "proc", root / "proc")
    return Stage(root)


def steps(file: Path) -> list[tuple[str, str]]:
    """Each instruction's word and the rest."""
    lines = [
        line for line in file.read_text(encoding="utf-8").splitlines() if not line.lstrip().startswith("#")
    ]
    whole = "\n".join(lines).replace("\\\n", " ").splitlines()
    return [(word.upper(), rest) for word, _, rest in (line.strip().partition(" ") for line in whole) if word]


def build(file: Path, work: Path) -> Stage:
    """Every step; the last stage."""
    stages: dict[str, Stage] = {}
    stage = Stage(work)
    for word, rest in steps(file):
        print(f"{word} {rest}", flush=True)
        match word:
            case "FROM":
                name = rest.split()[-1] if " AS " in rest else "last"
                stage = stages[name] = begin(work / name)
            case "WORKDIR":
                stage.folder = rest
                stage.path("").mkdir(parents=True, exist_ok=True)
            case "ENV":
                stage.env |= dict(pair.split("=", 1) for pair in shlex.split(rest))
            case "COPY":
                *sources, target = rest.split()
                origin, unwanted = Path.cwd(), shutil.ignore_patterns("__pycache__")
                if sources[0].startswith("--from="):
                    origin, unwanted = stages[sources.pop(0).removeprefix("--from=")].root, None
                for source in sources:
                    found = origin / source.lstrip("/")
                    if found.is_dir():
                        shutil.copytree(found, stage.path(target), symlinks=True, ignore=unwanted)
                    else:
                        shutil.copy(found, stage.path(target))
            case "RUN":
                stage.run("sh", "-ec", rest)
            case "USER":
                stage.user = rest
            case "VOLUME":
                stage.volumes.append(rest)
            case "HEALTHCHECK":
                stage.health = json.loads(rest[rest.index("[") :])
            case "ENTRYPOINT" | "CMD":
                stage.start += json.loads(rest)
            case "STOPSIGNAL" if rest == "SIGTERM":
                pass  # what `use` sends
            case _:
                raise SystemExit(f"{word} is not known here")
    return stage


def seal(stage: Stage) -> None:
    """From now on only the volumes and /tmp can be written."""
    for volume in stage.volumes:
        mount("--bind", stage.path(volume), stage.path(volume))
    mount("-t", "tmpfs", "-o", "mode=1777", "tmpfs", stage.root / "tmp")
    mount("-o", "remount,bind,ro", stage.root)


def use(stage: Stage) -> None:
    """Start it as an engine would, with a Telegram that can't be reached, and see that it is well."""
    stage.run("sh", "-c", "touch /opt/rapport/x 2>/dev/null", status=1)
    stage.run("rapport", "check", status=1)  # without a token
    stage.run("rapport", "chat", said="/help\n")
    stage.run(*stage.start, status=1)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    set_up = {
        "RAPPORT_HTTP": f"127.0.0.1:{port}",
        "RAPPORT_TELEGRAM_TOKEN": "1:none",
        "RAPPORT_TELEGRAM_BASE_URL": "http://127.0.0.1:9",
    }
    running = subprocess.Popen(
        stage.command(*stage.start), env=stage.around(**set_up), stdout=subprocess.PIPE, text=True
    )
    with running:
        try:
            assert running.stdout is not None
            print(running.stdout.readline(), end="", flush=True)
            stage.run(*stage.health, **set_up)
            running.send_signal(signal.SIGTERM)
            if running.wait(20) != 0:
                raise SystemExit("it didn't end well")
        finally:
            running.kill()


def missing() -> str:
    """What this machine lacks for it, "" for nothing."""
    if sys.platform != "linux" or os.geteuid() != 0:
        return "Linux and root"
    if subprocess.run(["unshare", "--mount", "true"], capture_output=True, check=False).returncode:
        return "mounts of its own"
    if not Path(sys.base_prefix, "bin", "python").exists() or sys.base_prefix == "/usr":
        return "a Python apart from the system's"
    return ""


def main(file: str, work: str | None = None) -> None:
    if work is not None:  # in mounts of our own, which end with this process
        stage = build(Path(file), Path(work))
        seal(stage)
        use(stage)
        return
    if lacking := missing():
        print(f"skipped: this needs {lacking}")
        return
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["unshare", "--mount", sys.executable, __file__, file, folder], check=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
