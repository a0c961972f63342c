"""Answers: what generated code and callers need of their models and of how they are read."""

from __future__ import annotations

from .decoding import UNREADABLE, NoAnswer, decode
from .models import BatchError, Model, Num, Positional, Response, ResponseDict, ResponseList

__all__ = [
    "UNREADABLE",
    "BatchError",
    "Model",
    "NoAnswer",
    "Num",
    "Positional",
    "Response",
    "ResponseDict",
    "ResponseList",
    "decode",
]
