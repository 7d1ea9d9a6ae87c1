"""What people do in Slack, and what follows from it."""
