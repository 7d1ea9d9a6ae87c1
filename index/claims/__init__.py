"""A claim against the library: supported, contradicted by one differing slot, or not found."""

from __future__ import annotations
