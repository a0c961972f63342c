"""Measurements as ratios against a floor, in one run. No test asserts a time."""
