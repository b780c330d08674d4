"""Tests of the language folders."""
