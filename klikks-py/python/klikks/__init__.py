"""Rulebook, register and planner for programmes of volunteer climate sponsors."""

from klikks._native import version
from klikks.errors import DocumentError, Problem

__all__ = ["DocumentError", "Problem", "version"]
__version__ = version()
