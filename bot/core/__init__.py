"""The conversation core: one message in, one transaction, messages out."""
