"""The words of all fields, cut by subject like the model."""
