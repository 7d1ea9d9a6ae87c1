"""Finding passages and statements: tokens, the query language, BM25 and the order users want."""
