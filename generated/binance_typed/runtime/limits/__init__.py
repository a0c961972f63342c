"""The exchange's limits as budgets: what a request costs, and whether there is room for it."""
