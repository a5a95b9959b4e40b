"""What each type of page costs and how Lighthouse rates it. Run by `make audit`, not by tests."""
