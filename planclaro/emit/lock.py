"""A file that one process holds: the system lets go of it however that process ends."""

from __future__ import annotations

import sys
from typing import BinaryIO

if sys.platform == "win32":
    import msvcrt

    def take(file: BinaryIO) -> bool:
        """Whether the open file is ours from now on, until it is closed."""
        file.seek(0)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        except OSError:  # as below
            return True
        return True

else:
    import fcntl

    def take(file: BinaryIO) -> bool:
        """Whether the open file is ours from now on, until it is closed."""
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:  # a disk that knows no locks must not stop every build
            return True
        return True
