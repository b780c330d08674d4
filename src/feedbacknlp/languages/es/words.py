"""Words that tell Spanish from its neighbours, negate, feel and judge."""



from __future__ import annotations

__all__ = ["BARE_PHRASES", "FEELINGS", "NEGATIONS", "TELLING_WORDS", "VERDICTS"]

TELLING_WORDS = frozenset(
    """
    el la los las muy que pero con para por una está es no más todo me lo se bien llegó producto y del como gracias
    también nunca desde porque fue han
    """.split()
)

NEGATIONS = frozenset(
    """
    no nunca nada ningún ninguna ni sin tampoco falta imposible jamás
    """.split()
)

FEELINGS = frozenset(
    """
    bueno buena buenos buenas buen mejor malo mala mal malos peor pésimo pésima horrible terrible excelente excelentes
    perfecto perfecta genial fantástico fantástica maravilloso encantado encanta encantó gusta gustó satisfecho
    satisfecha insatisfecho decepcionado decepcionante decepción recomiendo recomendable recomendar contento contenta
    feliz odio basura vergüenza ok regular increíble fatal super súper espectacular estupendo estupenda desastre
    desastroso lamentable agradable desagradable bonísimo buenísimo malísimo contentos satisfechos enfadado harta
    harto fenomenal nefasto
    """.split()
)

VERDICTS = frozenset(
    """
    rápido rápida rápidamente lento lenta caro cara caros barato barata fácil difícil complicado sencillo amable
    amables atento grosero antipático roto rota defectuoso defectuosa dañado dañada falta retraso tarde demora
    equivocado incorrecto error estafa honesto esperando espera problema problemas funciona bonito bonita limpio sucio
    cómodo incómodo práctico eficiente puntual impuntual eficaz ineficiente útil inútil resistente frágil incompleto
    incompleta sucia limpia cómoda práctica engaño engañoso caducado manchado rayado
    """.split()
)

BARE_PHRASES = frozenset(
    (
        "gracias", "muchas gracias", "todo bien", "todo perfecto", "todo ok", "nada que objetar", "sin quejas",
        "como esperaba", "lo recomiendo", "muy bien", "no está mal",
    )
)
