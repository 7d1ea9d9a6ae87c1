"""General knowledge that more than one part reads with: names of persons; one file a list."""
