"""How a text is taken apart: words, clauses, who is meant, and phrases to compare them with."""
