"""`python -m bot.storage.statements`: write bot/storage/compiled anew."""

from bot.storage.statements.modules import COMPILED, sources


def main() -> None:
    """Write every module, and delete those of which nothing is left."""
    written = dict(sources())
    for path in COMPILED.rglob("*.py"):
        if path.name != "__init__.py" and path.relative_to(COMPILED) not in written:
            path.unlink()
    for path, text in written.items():
        (COMPILED / path).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
