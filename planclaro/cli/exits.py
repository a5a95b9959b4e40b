"""What a command returns to the shell."""

CLEAN, PROBLEMS, WRONG_USAGE = 0, 1, 2
