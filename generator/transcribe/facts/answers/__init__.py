"""What is answered: examples, the comments in them, and the schema that they show."""
