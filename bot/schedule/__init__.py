"""The daily digest: who follows what, when it is due, and that it comes once."""
