"""How Portuguese tells a wish to the company from advice to other customers, thanks and good wishes."""

from __future__ import annotations

from feedbacknlp.languages.language import Asking

__all__ = ["ASKING"]

ASKING = Asking(
    wishes=(
        "gostaria que", "gostaria de", "gostaríamos", "queria que", "desejo que", "desejaria", "oxalá",
        "tomara que", "espero que", "esperamos que", "por favor", "pfv", "favor", "podiam", "poderiam", "poderia",
        "podem melhorar", "pode melhorar", "vocês podem", "deveriam", "deveria", "deviam", "devia",
        "precisam melhorar", "precisa melhorar", "tem que melhorar", "têm que melhorar", "tem de melhorar",
        "seria bom", "seria ótimo", "seria otimo", "seria melhor", "seria legal", "seria interessante",
        "seria ideal", "seria útil", "era bom", "teria sido", "por que não", "porque não", "porquê não", "falta um",
        "falta uma", "falta mais", "sinto falta", "faz falta", "se tivessem", "se houvesse", "se tivesse",
        "adicionem", "adicionar", "acrescentem", "acrescentar", "incluam", "coloquem", "ponham", "deem a opção",
        "disponibilizem", "sugiro que", "sugiro à", "sugestão", "minha sugestão", "melhorem",
    ),
    advice=(
        "um número maior", "um número menor", "um tamanho maior", "um tamanho menor", "um número acima",
        "um número abaixo", "tamanho acima", "tamanho abaixo", "recomendo", "recomendado", "recomendaria",
        "recomendarei", "super recomendo", "aconselho", "indico a", "indico para", "não comprem", "não compre",
        "comprem", "pode comprar", "podem comprar", "podem confiar", "se você", "se vocês querem", "se procura",
        "para quem", "evitem", "cuidado com", "tomem cuidado", "fica bem com", "combina com", "ideal para",
        "perfeito para", "perfeita para", "vou comprar", "vou pedir", "vou continuar", "comprarei", "voltarei a",
        "voltaria a", "compraria novamente", "comprarei novamente", "pretendo comprar",
        # an order is a "pedido" as well
        "fiz um pedido", "fiz o pedido", "fiz dois pedidos", "fizemos um pedido", "fiz meu pedido", "meu pedido veio",
        "vai me custar", "vão me custar", "vou ter que", "tive que",
    ),
    leaving=(
        "outra companhia", "outra empresa", "outro fornecedor", "outro vendedor", "a concorrência",
        "na concorrência", "no concorrente", "comprar em outro", "comprar em outra", "comprarei em outro",
        "comprarei em outra", "comprar noutro", "comprar noutra", "prefiro pagar", "preferia pagar",
        "preferiria pagar", "nunca mais", "jamais comprar", "jamais comprarei", "última opção",
    ),
    courtesies=(
        "obrigado", "obrigada", "muito obrigado", "muito obrigada", "agradeço", "agradecer", "agradecimento",
        "quero agradecer", "gostaria de agradecer", "gostaria de parabenizar", "gostaria de elogiar",
        "quero parabenizar", "quero elogiar", "parabenizar", "parabenizo", "parabéns", "parabens",
        "estão de parabéns", "está de parabéns", "desejo sucesso", "desejo muito sucesso", "desejo a todos",
        "desejo a vocês", "muito sucesso", "sucesso a todos", "boa sorte", "feliz natal", "continuem assim",
        "continue assim", "que continuem assim", "continuem com", "bom trabalho",
    ),
    unspecific=(
        "problema", "problemas", "produto", "produtos", "empresa", "loja", "melhoria", "sugestão",
    ),
)  # fmt: skip
