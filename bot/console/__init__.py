"""What the command line does: the chat in a terminal, and looking after an installation."""
