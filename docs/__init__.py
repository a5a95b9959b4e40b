"""The handbook of editors and publishers: Markdown, what is generated, and how it is built."""
