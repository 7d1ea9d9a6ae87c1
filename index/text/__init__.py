"""Letters, offsets, scripts and sentences: what every other part of the index reads with."""
