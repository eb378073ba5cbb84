"""Discord, both ways, through discord.py and without privileged intents.

`chat` is what the rest of Rapport knows. Importing it doesn't import discord.py; `run` does. What comes in:
client (the gateway), hear (messages), act (interactions), missed (what a lost session left out). What goes
out: speak (which way a message takes), wire (the requests), sessions (what an interaction still allows),
doors (private channels), parts, plain and body (the message itself), errors. commands and register put the
slash commands there.
"""
