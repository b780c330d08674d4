"""The only room that opens weights: the catalogue of what ships, encoders, heads, the segmenter and the language
identifier."""
