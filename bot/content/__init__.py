"""Every word a user reads."""
