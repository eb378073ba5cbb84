"""From a person's own words to a Report: offline, pure, and honest about what it could not read."""
