"""What belongs where in a document, and what a wrong word was likely meant to be."""
