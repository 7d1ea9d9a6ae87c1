"""One pattern a module: each finds contents in a sentence or paragraph."""
