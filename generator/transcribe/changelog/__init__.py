"""What the documentation's change logs announce of requests: which will go, are gone, came or changed, and when."""
