"""The faces of Rapporteur: Slack and the terminal."""
