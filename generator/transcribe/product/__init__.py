"""What all endpoints of a product share, read from its general pages."""
