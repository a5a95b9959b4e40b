"""From files to a checked catalog, or to everything that is wrong with them."""
