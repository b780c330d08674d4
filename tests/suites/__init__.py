"""Shared suites: every stage and every implementation of a role passes the one of its kind."""
