"""Rapport: a coach for people whose work comes through people."""

__version__ = "0.1.0"
