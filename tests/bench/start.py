"""Seconds from nothing to the first answered message, and memory: idle, and after thousands of messages.

The real process, with what a start compiles already compiled; Telegram's side is tests/bench/limiter.
"""

import asyncio
import os
import sys
from collections.abc import Mapping
from compileall import compile_dir
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from aiohttp import ClientSession

from tests.bench.limiter import TOKEN
from tests.bench.wave import limiter

ROOT = Path(__file__).parents[2]
TRIES = 5


def environment(folder: Path, **more: str) -> Mapping[str, str]:
    """Of a process that has nothing of this one's but where its libraries are."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG", "PYTHONPATH") if name in os.environ}
    return kept | {"RAPPORT_DB": str(folder / "rapport.sqlite3"), "RAPPORT_ACCESS": "open"} | more


def megabytes(pid: int) -> float:
    """What the process has in memory."""
    status = Path(f"/proc/{pid}/status").read_text()
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")) / 1024


async def begun(command: str, env: Mapping[str, str]) -> asyncio.subprocess.Process:
    """The process, just started."""
    pipe = asyncio.subprocess.PIPE
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", command, cwd=ROOT, env=env, stdin=pipe, stdout=pipe
    )


async def terminal(messages: int) -> tuple[float, float, float]:
    """Seconds, MB idle and MB after the messages."""
    with TemporaryDirectory() as folder:
        env, best = environment(Path(folder)), 99.0
        for number in range(TRIES):
            began = perf_counter()
            process = await begun("chat", env)
            assert process.stdin is not None
            assert process.stdout is not None
            process.stdin.write(b"had coffee with Maria Lopez\n")
            await process.stdout.readline()
            took = perf_counter() - began
            best = min(best, took) if number else best
            idle = megabytes(process.pid)
            if number < TRIES - 1:
                process.stdin.close()
                await process.wait()
        process.stdin.write(b"talked to Maria Lopez\n" * messages + b"/help\n")
        reading = asyncio.create_task(process.stdout.read())
        memory = idle
        while not reading.done():
            process.stdin.write(b"")
            await asyncio.sleep(0.2)
            if process.returncode is None:
                memory = megabytes(process.pid)
            if not process.stdin.is_closing() and not process.stdin.transport.get_write_buffer_size():
                process.stdin.close()
        await process.wait()
        return best, idle, memory


async def telegram(messages: int) -> tuple[float, float, float]:
    """The same in `rapport run` with a Telegram token."""
    with TemporaryDirectory() as folder:
        best = 99.0
        async with limiter("free") as server:
            base = f"http://127.0.0.1:{server.port}/bot"
            env = environment(Path(folder), RAPPORT_TELEGRAM_TOKEN=TOKEN, RAPPORT_TELEGRAM_BASE_URL=base)
            async with ClientSession(f"http://127.0.0.1:{server.port}") as session:
                for number in range(TRIES):
                    await session.post(f"/write/{5000 + number}/help")
                    began = perf_counter()
                    process = await begun("run", env)
                    await _told(session, f"/got/{5000 + number}")
                    best = min(best, perf_counter() - began) if number else best
                    await asyncio.sleep(1)
                    idle = megabytes(process.pid)
                    if number < TRIES - 1:
                        process.terminate()
                        await process.wait()
                for number in range(messages):
                    await session.post(f"/write/{6000 + number % 1000}/talked to Maria Lopez")
                await _told(session, "/taken")
                memory = megabytes(process.pid)
                process.terminate()
                await process.wait()
            await server.told()
        return best, idle, memory


async def _told(session: ClientSession, path: str) -> None:
    """Until the server says that it is so."""
    async with session.get(path) as answer:
        await answer.read()


async def run(*, quick: bool) -> list[str]:
    """The figures, a line each."""
    compile_dir(ROOT / "bot", quiet=1)
    messages = 1000 if quick else 10_000
    lines = [f"            first answer s  idle MB  MB after {messages}"]
    for name, measure in (("terminal", terminal), ("Telegram", telegram)):
        first, idle, after = await measure(messages)
        lines.append(f"{name:10} {first:15.2f} {idle:8.1f} {after:10.1f}")
    return lines
