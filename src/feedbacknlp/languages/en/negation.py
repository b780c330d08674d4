"""Words that negate in English."""



from __future__ import annotations

__all__ = ["NEGATIONS"]

NEGATIONS = frozenset(
    """
    no not never none nothing nobody nowhere neither nor without hardly barely cannot can't cant couldn't couldnt
    didn't didnt doesn't doesnt don't dont hadn't hasn't hasnt haven't havent isn't isnt aren't wasn't wasnt weren't
    won't wont wouldn't wouldnt shouldn't n't nt lack lacks lacking zero
    """.split()
)
