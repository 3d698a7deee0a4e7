"""Translations of the window, and the command that updates them."""
