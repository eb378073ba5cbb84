"""Squads: people who keep each other accountable, without shame.

Nothing in here knows a contact, an entry of the ledger or a message; what a group sees is made of these
values.
"""
