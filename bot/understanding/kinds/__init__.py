"""From the clauses of a text to what happened with whom."""
