"""Words that tell Portuguese from its neighbours, negate, feel and judge."""



from __future__ import annotations

__all__ = ["BARE_PHRASES", "FEELINGS", "NEGATIONS", "TELLING_WORDS", "VERDICTS"]

TELLING_WORDS = frozenset(
    """
    não muito que com para uma está é produto o os do da no na mas tudo bem chegou comprei recebi entrega prazo ótimo
    bom e em foi ainda você também já até antes meu minha pelo são veio nao
    """.split()
)

NEGATIONS = frozenset(
    """
    não nao nunca nada nem nenhum nenhuma sem faltou falta jamais impossível
    """.split()
)

FEELINGS = frozenset(
    """
    bom boa bons boas ótimo ótima ótimos otimo otima excelente excelentes maravilhoso maravilhosa perfeito perfeita
    perfeitos ruim ruins péssimo péssima pessimo pior melhor horrível terrível lindo linda lindos amei adorei gostei
    gosto detestei odiei recomendo recomendado satisfeito satisfeita insatisfeito insatisfeita decepcionado
    decepcionada decepção decepcionante feliz nota mil dez top show legal ok regular parabéns lixo vergonha absurdo
    fantástico sensacional super
    """.split()
)

VERDICTS = frozenset(
    """
    rápido rápida rapido rapida rapidez lento lenta demorado demorada demora demorou atraso atrasado atrasada atrasou
    caro cara barato barata fácil difícil complicado educado mal-educado quebrado quebrada veio chegou defeito
    defeituoso danificado danificada rasgado faltando faltou falta errado errada erro golpe enganado fraude honesto
    aguardando espera esperando problema problemas funciona funcionou bonito bonita limpo sujo confortável prático
    eficiente frágil fraco fraca resistente antes prazo troca devolução confiável seguro segura qualidade original
    falso
    """.split()
)

BARE_PHRASES = frozenset(
    (
        "obrigado", "obrigada", "muito obrigado", "tudo certo", "tudo ok", "tudo perfeito", "tudo bem", "tudo ótimo",
        "nada a reclamar", "sem reclamações", "como esperado", "dentro do esperado", "conforme esperado",
        "super recomendo", "eu recomendo", "recomendo", "nota 10", "nota dez", "nota mil", "muito bom", "amei",
        "adorei", "gostei", "gostei muito", "parabéns",
    )
)
