"""What reads and rewrites the files of editors, and loses nothing of them."""
