"""The phrases that Rapport knows, as tables."""
