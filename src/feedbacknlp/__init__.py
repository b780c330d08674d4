"""Why customers score you the way they do. Public names are loaded on first use, so that importing the package costs nothing."""

__version__ = "0.1.0"
