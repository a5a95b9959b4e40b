"""What the site consists of: addresses, views and pages; nothing rendered, no YAML."""
