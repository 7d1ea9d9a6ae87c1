"""A request becomes an answer: plain data, no Slack, no SQL."""
