"""The terminal chat: one person at a keyboard, or lines through a pipe."""
