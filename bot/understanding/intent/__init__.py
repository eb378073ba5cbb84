"""What kind of message this is, before and beside what it reports."""
