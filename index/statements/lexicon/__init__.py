"""Our own word lists for finding who said what: general English, one kind of word a file."""
