"""The quality benchmark, one idea a file: sets, measures, baselines and the figures they are compared by."""
