"""Files that are wrong, each stating in its first lines what must be said of it and where.

A fixture takes the place of one file of `_site` (see `sites.FOLDERS`); a folder of `several` is
laid over it whole; what cannot be a text file with a comment is in `made`.
"""
