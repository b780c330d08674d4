"""Function words of Italian: no theme is named with one."""



from __future__ import annotations

__all__ = ["STOP_WORDS"]

STOP_WORDS = frozenset(
    """
    a abbiamo ad adesso agli ai al alcuni alcuno all alla alle allo allora altra altre altri altro anche ancora avere
    aveva avevo avete c che chi ci circa ciò coi col come con così cosa cose cui d da dagli dai dal dall dalla dalle
    dallo degli dei del dell della delle dello dentro di dopo dove due durante e è ecco ed era erano ero essere fa
    fare fatto fin fino fra fu già gli ha hai hanno ho i il in io l la le lei li lo loro lui ma me meno mentre mi mia
    mie miei mio molta molte molti molto ne negli nei nel nell nella nelle nello noi non nostra nostre nostri nostro
    o ogni oggi oltre ora per perché però più poco poi prima proprio può qualche qualcosa quale quali quando quanto
    quasi quella quelle quelli quello questa queste questi questo qui quindi sarà se sei sempre senza si sia siamo
    siete sono sopra sta stata state stati stato stesso su sua sue sugli sui sul sull sulla sulle suo suoi tanto te
    ti tra tu tua tue tuo tuoi tutta tutte tutti tutto un una uno va ve vi voi volta vostra vostro
    """.split()
)
