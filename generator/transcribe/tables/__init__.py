"""Tables of pages restored: cells that a crawl has lost, merged or broken over lines."""
