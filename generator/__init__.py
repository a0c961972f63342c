"""specwright: endpoint specs in, a typed client and the proof of it out."""

__version__ = "0.1.0"
