"""The description cell of a parameter: its values, bounds, default, rules, and what of it is prose."""
