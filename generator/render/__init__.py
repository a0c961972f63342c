"""Catalogue → `{path: text}` of the client package. Pure: nothing here touches the disk but to read templates."""
