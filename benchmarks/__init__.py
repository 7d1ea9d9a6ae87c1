"""Benchmarks: outside the product, run by hand."""
