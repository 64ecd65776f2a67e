"""Inputs, for type checkers and editors."""
