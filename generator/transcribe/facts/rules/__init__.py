"""What sentences say about parameters, one family of phrasings per module, English and Chinese beside each other."""
