"""Built-in codebooks, one YAML file each."""
