"""The table of parameters, row by row."""
