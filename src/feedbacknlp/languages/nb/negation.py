"""Words that negate in Norwegian."""



from __future__ import annotations

__all__ = ["NEGATIONS"]

NEGATIONS = frozenset(
    """
    ikke ikkje itj ingen inga ingenting aldri uten utan mangler mangla verken hverken neppe knapt umulig nei null ei
    intet
    """.split()
)
