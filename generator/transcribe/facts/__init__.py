"""Blocks into facts, each in the form in which a spec writes it; what is no fact is accounted for in the ledger."""
