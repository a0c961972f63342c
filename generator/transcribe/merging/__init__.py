"""The two languages of an endpoint brought together: what both say, what one says alone, where they contradict."""
