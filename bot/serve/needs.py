"""What the app needs of a workspace; `manifest.json` asks for it, `rapporteur doctor` looks whether it is there."""

from __future__ import annotations

SCOPES = {
    "commands": "slash commands and message shortcuts",
    "chat:write": "answers, and what people share",
    "app_mentions:read": "questions by mention",
    "im:history": "questions in direct messages to the app",
    "channels:history": "the message a thread is about; looking whether a post of ours arrived before it is sent again",
    "groups:history": "the same in private channels the app was invited to",
    "files:write": "the picture of who stands where, under a shared /stance and in direct messages",
    "users:read": "the name of who shares (a mention would ping), the asker's time zone for digests",
}
PICTURES = "files:write"  # all but pictures works without it
COMMANDS = ("/quote", "/expert", "/stance", "/check", "/library", "/digest")
SHORTCUTS = ("check_message", "who_says", "find_quotes")
EVENTS = ("app_mention", "message.im")
