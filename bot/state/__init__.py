"""What the Slack app must remember, in the library file: requests, deliveries, what buttons refer to."""
