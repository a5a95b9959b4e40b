"""A plan as the sheets of a spreadsheet, and back: only what was changed there changes."""
