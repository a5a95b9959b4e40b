"""Speed of whole builds, as a user would time them. Prints figures; judges nothing."""
