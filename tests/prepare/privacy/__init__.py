"""Tests of the privacy patterns."""
