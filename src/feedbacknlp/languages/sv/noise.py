"""Answers that say nothing in Swedish, and the words of spam."""

from __future__ import annotations

__all__ = ["EMPTY_CORES", "EMPTY_PHRASES", "EMPTY_WORDS", "OFF_TOPIC_PHRASES", "SPAM_PHRASES", "SPAM_WORDS"]

EMPTY_PHRASES = frozenset(
    (
        "blank", "dito", "e.t.", "ej aktuellt", "ej relevant", "ej tillämpligt", "för tidigt att säga", "god morgon",
        "hallå", "har inga synpunkter", "har ingen aning", "har ingen åsikt", "har inget att säga",
        "har inget att tillägga", "har inte använt", "har inte provat", "hej", "hej hej", "inga", "inga förslag",
        "inga kommentarer", "inga synpunkter", "inga övriga kommentarer", "inga övriga synpunkter", "ingen",
        "ingen aning", "ingen anledning", "ingen erfarenhet", "ingen feedback", "ingen kommentar",
        "ingen särskild anledning", "ingen åsikt", "ingenting", "ingenting mer", "ingenting särskilt", "inget",
        "inget annat", "inget att rapportera", "inget att säga", "inget att tillägga", "inget för tillfället",
        "inget just nu", "inget mer", "inget mer att tillägga", "inget speciellt", "inget svar", "inget särskilt",
        "inget övrigt", "inte aktuellt", "inte använt än", "inte än", "inte ännu", "ja", "jag vet inte", "jo",
        "kan inte säga", "kanske senare", "kommer inte på något", "n/a", "na", "nej", "nej tack", "nä", "osäker",
        "redan sagt", "redan svarat", "samma", "samma som ovan", "se ovan", "se ovanstående", "se tidigare", "senare",
        "som ovan", "som sagt", "spelar ingen roll", "tomt", "vet ej", "vet inte", "vet inte riktigt",
        "vill ej svara", "vill inte svara", "x", "xx", "xxx",
        "ingenting att tillägga", "ingenting att säga", "nix",
    )
)

EMPTY_WORDS = frozenset(
    """
    anmärka annat att det detta egentligen ej finns för förslag har här inga ingen ingenting inget inte jag just
    kommentar kommentarer mer nu om på rapportera speciellt svar synpunkt synpunkter säga särskilt tack tillfället
    tillägga tyvärr vet vi ytterligare är åsikt åsikter övriga övrigt
    """.split()
)

EMPTY_CORES = frozenset(
    """
    förslag ingenting inget kommentar kommentarer synpunkt synpunkter åsikt åsikter
    """.split()
)

OFF_TOPIC_PHRASES = frozenset(
    (
        "amen", "av misstag", "bara ett test", "bortse från detta", "detta är ett test", "fel butik", "fel chatt",
        "fel enkät", "fel formulär", "fel fönster", "fel nummer", "fel person", "först", "glad påsk", "god jul",
        "gott nytt år", "grattis på födelsedagen", "ignorera", "ignorera detta", "inte till er",
        "katten gick på tangentbordet", "klickade fel", "provar", "råkade klicka", "skickat av misstag", "test",
        "testar", "testar bara", "tryckte fel",
    )
)

SPAM_WORDS = frozenset(
    """
    billig billiga bitcoin bonus casino erbjudande erbjudanden följare gratis investera investering kanal klicka
    krypto köp lotteri lån pengar prenumerera presentkort rabatt smslån säljer telegram tjäna vann viagra vinn vinna
    whatsapp
    """.split()
)

SPAM_PHRASES = frozenset(
    (
        "använd min kod", "bantningspiller", "besök min hemsida", "besök min profil", "besök min sida",
        "dubbla dina pengar", "följ mig på", "garanterad avkastning", "garanterad vinst", "gratis iphone",
        "gratis snurr", "gratissnurr", "gå ner i vikt", "klicka här", "klicka på länken", "köp följare", "länk i bio",
        "länk i profilen", "länken i bio", "lån utan säkerhet", "lån utan uc", "låna pengar snabbt", "min rabattkod",
        "nätcasino", "online casino", "passiv inkomst", "pengar hemifrån", "prenumerera på min kanal",
        "skriv på telegram", "skriv till mig på whatsapp", "snabba pengar", "snabblån", "synas på google",
        "tjäna pengar", "tjäna pengar hemifrån", "utan recept", "vi köper din bil", "vinn en iphone",
    )
)
