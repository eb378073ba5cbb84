"""The tables and statements, as SQLAlchemy Core. `make statements` compiles them to bot.storage.compiled.

Every public constant of a module here that is a statement, or a tuple of statements, is compiled. What runs
imports nothing from here: SQLAlchemy would take a quarter of a start.
"""
