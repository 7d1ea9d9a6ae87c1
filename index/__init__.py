"""The library: documents in, evidence out. Knows nothing of Slack."""
