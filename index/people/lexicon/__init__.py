"""General knowledge about names, roles, bodies and places; one file a list."""
