"""From bytes to plain data: text, YAML events, and what a parser's error means."""
