"""What changed between two catalogues, or between the catalogue and the documentation, and whom it breaks."""
