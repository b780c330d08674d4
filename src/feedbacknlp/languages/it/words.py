"""Words that tell Italian from its neighbours, negate, feel and judge."""



from __future__ import annotations

__all__ = ["BARE_PHRASES", "FEELINGS", "NEGATIONS", "TELLING_WORDS", "VERDICTS"]

TELLING_WORDS = frozenset(
    """
    il lo gli che non per con una è sono di del della dei delle nel nella molto anche ma perché più tutto mi ho ha
    arrivato arrivata prodotto come grazie sempre mai stato stata ottimo questo hanno
    """.split()
)

NEGATIONS = frozenset(
    """
    non no mai niente nulla nessun nessuno nessuna né neanche nemmeno senza manca impossibile
    """.split()
)

FEELINGS = frozenset(
    """
    buono buona buoni buone buon bene meglio male cattivo cattiva cattivi peggio peggiore pessimo pessima pessimi
    orribile terribile eccellente eccellenti ottimo ottima ottimi ottime perfetto perfetta perfetti fantastico
    fantastica meraviglioso meravigliosa splendido splendida adoro amo piace piaciuto piaciuta soddisfatto
    soddisfatta soddisfatti insoddisfatto insoddisfatta deluso delusa delusi deludente delusione consiglio
    consigliato consigliatissimo consigliabile contento contenta contenti felice odio schifo vergogna vergognoso ok
    normale incredibile super magnifico stupendo stupenda disastro disastroso scandaloso piacevole spiacevole
    bellissimo buonissimo malissimo arrabbiato stufo stufa discreto mediocre scarso scarsa
    """.split()
)

VERDICTS = frozenset(
    """
    rapido rapida rapidamente veloce velocemente lento lenta caro cara cari costoso costosa economico economica
    facile difficile complicato semplice gentile gentili cortese scortese maleducato antipatico rotto rotta difettoso
    difettosa danneggiato danneggiata ritardo tardi sbagliato sbagliata errore truffa onesto attesa aspettare
    problema problemi funziona bello bella brutto brutta pulito pulita sporco sporca comodo comoda scomodo pratico
    pratica efficiente inefficiente puntuale efficace utile inutile resistente fragile incompleto incompleta inganno
    ingannevole scaduto macchiato graffiato professionale disponibile disponibili
    """.split()
)

BARE_PHRASES = frozenset(
    (
        "grazie", "grazie mille", "tutto bene", "tutto perfetto", "tutto ok", "niente da ridire", "nulla da eccepire",
        "nessuna lamentela", "come mi aspettavo", "lo consiglio", "molto bene", "non male",
    )
)
