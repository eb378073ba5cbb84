"""`python -m bot` is `rapport`."""

from bot.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
