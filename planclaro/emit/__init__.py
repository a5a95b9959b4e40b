"""Pages and data to bytes, bytes to the disk."""
