"""Where people stand on a topic: groupings that fit it, and statements sorted by content and direction."""
