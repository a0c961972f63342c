"""One reader for each layout of pages; whatever the layout, what comes out is `Page`s of blocks."""
