"""What is better looked at than read."""
