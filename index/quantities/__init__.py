"""Numbers, money, shares, dates and spans of time as texts write them."""
