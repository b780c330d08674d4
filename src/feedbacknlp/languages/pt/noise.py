"""Answers that say nothing in Portuguese, and the words of spam."""

from __future__ import annotations

__all__ = ["EMPTY_CORES", "EMPTY_PHRASES", "EMPTY_WORDS", "OFF_TOPIC_PHRASES", "SPAM_PHRASES", "SPAM_WORDS"]

EMPTY_PHRASES = frozenset(
    (
        "ainda não", "ainda não testei", "ainda não usei", "boa noite", "boa tarde", "bom dia", "cedo para dizer",
        "depois", "em branco", "idem", "igual", "já disse", "já falei", "já respondi", "mais tarde", "mesmo", "n.a.",
        "n/a", "na", "nada", "nada a acrescentar", "nada a comentar", "nada a declarar", "nada a dizer",
        "nada em especial", "nada em particular", "nada mais", "nada no momento", "nada por agora",
        "nada por enquanto", "nao", "nao se aplica", "nao sei", "nda", "nenhum", "nenhum comentario",
        "nenhum comentário", "nenhum motivo", "nenhum por enquanto", "nenhuma", "nenhuma opinião", "nenhuma sugestão",
        "não", "não aplicável", "não faço ideia", "não quero responder", "não se aplica", "não sei",
        "não tenho comentários", "não tenho nada a dizer", "não tenho opinião", "não usei", "não usei ainda",
        "o mesmo", "oi", "ola", "olá", "prefiro não dizer", "prefiro não responder", "sei lá", "sem comentario",
        "sem comentarios", "sem comentário", "sem comentários", "sem comentários.", "sem mais",
        "sem mais comentários", "sem motivo", "sem observações", "sem opiniao", "sem opinião", "sem resposta",
        "sem sugestões", "sim", "vazio", "ver acima", "x", "xx", "xxx",
        "nada consta",
    )
)

EMPTY_WORDS = frozenset(
    """
    a acrescentar agora ainda até comentar comentario comentarios comentário comentários declarar dizer em enquanto
    especial eu há isso mais momento nada nao nenhum nenhuma no não o obrigada obrigado observação observações
    opinião outra outro particular por que sem sobre sugestão sugestões temos tenho é
    """.split()
)

EMPTY_CORES = frozenset(
    """
    comentario comentarios comentário comentários nada observações opinião sugestões
    """.split()
)

OFF_TOPIC_PHRASES = frozenset(
    (
        "amém", "apenas um teste", "boas festas", "chat errado", "cliquei por engano", "conversa errada",
        "desconsiderar", "desconsidere", "enviado por engano", "favor desconsiderar", "favor ignorar",
        "feliz aniversário", "feliz ano novo", "feliz natal", "feliz páscoa", "foi engano", "formulário errado",
        "ignorar", "ignore", "isso é um teste", "isto é um teste", "janela errada", "loja errada",
        "meu gato pisou no teclado", "não é para vocês", "número errado", "pesquisa errada", "por engano",
        "por favor ignore", "primeiro", "só um teste", "test", "testando", "teste",
    )
)

SPAM_WORDS = frozenset(
    """
    barato bitcoin brinde bônus canal casino cassino clique compre cripto crédito cupom desconto dinheiro empréstimo
    empréstimos ganhar ganhe gratis grátis inscreva investimento investir loteria oferta ofertas promoção seguidores
    telegram vendo viagra whatsapp zap
    """.split()
)

SPAM_PHRASES = frozenset(
    (
        "amarração amorosa", "cassino online", "chama no zap", "chame no whatsapp", "clique aqui", "clique no link",
        "comprar seguidores", "compre seguidores", "compro seu carro", "crédito na hora", "dinheiro em casa",
        "dinheiro fácil", "dobre seu dinheiro", "emagrecer rápido", "emagreça", "empréstimo online",
        "empréstimo rápido", "empréstimo sem consulta", "ganhar dinheiro", "ganhe dinheiro", "ganhe um iphone",
        "inscreva-se no meu canal", "iphone grátis", "jogo do tigrinho", "link na bio", "link no perfil",
        "lucro garantido", "me chama no whatsapp", "me siga no", "me sigam no", "meu código de indicação",
        "renda extra", "renda passiva", "retorno garantido", "rodadas grátis", "sem receita", "siga-me no",
        "trabalhe em casa", "trago a pessoa amada", "use meu cupom", "use meu código", "visite meu perfil",
        "visite meu site", "visite minha página",
    )
)
