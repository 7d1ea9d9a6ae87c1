"""Running the Slack app: settings, connections, delivery."""
