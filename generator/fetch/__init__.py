"""Pages of documentation from a site into a crawl that `transcribe` reads: politely, and none that is another page."""
