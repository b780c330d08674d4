"""How Norwegian tells measures, returns and the absence of a fault."""

from __future__ import annotations

from feedbacknlp.languages.language import PlainFacts

__all__ = ["PLAIN_FACTS"]

PLAIN_FACTS = PlainFacts(
    selves=("jeg", "eg", "jeg er", "eg er", "til info", "til referanse", "for referanse", "mine mål"),
    measures=(
        "cm", "kg", "kilo", "meter", "m", "høy", "høg", "lav", "veier", "veg", "slank", "kraftig", "størrelse",
        "storleik", "str", "str.", "bruker", "brukar", "vanligvis", "vanlegvis", "normalt", "pleier", "å", "bruke",
        "til vanlig", "bestilte", "bestilte den", "kjøpte", "kjøpte den", "tok", "valgte", "har", "er", "en", "ei",
        "et", "i", "på", "og", "eller", "med", "ca", "ca.", "omtrent", "rundt", "small", "medium", "large", "svart",
        "hvit", "kvit", "blå", "rød", "raud", "grønn", "grå", "rosa", "brun", "sko", "bukse", "den i",
    ),
    returns=(
        "returnerte", "returnert", "returnerer", "returnere", "sendte den tilbake", "sendte det tilbake",
        "sendte dem tilbake", "sender den tilbake", "sendt tilbake", "sende den tilbake", "gikk i retur",
        "går i retur", "gjekk i retur",
    ),
    beside_returns=(
        "jeg", "eg", "vi", "den", "det", "dem", "de", "begge", "alt", "varen", "vara", "ble", "blei", "blir", "må",
        "måtte", "skal", "har", "er", "derfor", "så", "og", "men", "dessverre", "beklageligvis", "ble det",
        "blir det", "i", "til slutt", "nå", "no",
    ),
    denials=(
        "ikke for", "ikkje for", "ikke altfor", "ikke alt for", "ikkje altfor", "ikke så altfor", "ikke overdrevent",
    ),
    degrees=(
        "dyp", "formell", "full", "høy", "høyt", "kald", "kort", "lang", "langt", "lav", "liten", "lite", "løs",
        "mørk", "salt", "sterk", "sterkt", "stor", "stort", "store", "små", "søt", "søtt", "tett", "tight", "tung",
        "tungt", "trang", "trangt", "trange", "lange", "korte", "tykke", "tynne", "høye", "lave", "løse", "tunge",
        "vide", "tykk", "tykt", "tynn", "tynt", "varm", "varmt", "vid", "vidt",
    ),
    plain_denials=("ikke", "ikkje", "ikke så", "ikke veldig", "ikke spesielt", "slett ikke"),
    flaws=("gjennomsiktig", "komplisert", "dyr", "dyrt", "kløete", "klissete", "overpriset"),
)  # fmt: skip
