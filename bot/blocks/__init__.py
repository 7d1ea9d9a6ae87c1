"""Answers as Block Kit: pure functions, no Slack client."""
