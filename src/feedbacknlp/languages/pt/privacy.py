"""Words that stand beside personal data in Portuguese."""

from __future__ import annotations

from feedbacknlp.languages.language import Privacy

__all__ = ["PRIVACY"]

PRIVACY = Privacy(
    name_cues=(
        "em nome de", "falei com", "atendido por", "atendida por", "obrigado ao", "obrigada à", "agradeço ao",
        "agradeço à", "chamado", "chamada", "falei com o", "falei com a", "atendido pelo", "atendida pela",
        "atendido pela", "agradeço a", "obrigado a", "obrigada a", "parabéns ao", "parabéns à", "parabéns a",
        "pergunte por", "de nome", "o nome de", "obrigado à", "obrigada ao",
    ),
    own_name_cues=(
        "me chamo", "meu nome é", "chamo-me", "o meu nome é",
    ),
    titles=(
        "sr", "sr.", "sra", "sra.", "dona", "dr.", "dra.", "senhor", "senhora", "dr", "dra", "d.", "prof.", "eng.",
    ),
    signoffs=(
        "atenciosamente", "cumprimentos", "abraços", "abraço", "att", "com os melhores cumprimentos",
        "melhores cumprimentos", "att.", "atte", "saudações",
    ),
    roles=(
        "entregador", "entregadora", "vendedor", "vendedora", "atendente", "técnico", "gerente", "motorista",
        "colega", "meu marido", "minha esposa", "carteiro", "estafeta", "supervisor", "supervisora", "funcionário",
        "funcionária", "consultor", "consultora", "médico", "médica", "meu filho", "minha filha", "vizinho",
        "vizinha", "operador", "operadora",
    ),
    order_cues=(
        "pedido", "meu pedido", "número do pedido", "numero do pedido", "nº do pedido", "n° do pedido", "pedido nº",
        "pedido n°", "pedido número", "encomenda", "número da encomenda", "nº da encomenda", "encomenda nº",
        "nota fiscal", "nf", "nf-e", "fatura", "número da fatura", "código de rastreio", "rastreio", "rastreamento",
        "código de rastreamento", "protocolo", "número de protocolo", "protocolo nº", "chamado", "reserva",
        "número da reserva", "localizador", "código da reserva", "reclamação", "devolução", "ticket", "referência",
        "ref", "ref.", "processo", "recibo",
    ),
    customer_cues=(
        "cliente", "código do cliente", "código de cliente", "número de cliente", "número do cliente",
        "nº de cliente", "conta", "número da conta", "sócio", "sócia", "associado", "número de sócio", "contrato",
        "número do contrato", "apólice", "cartão de fidelidade", "usuário", "utilizador", "assinatura", "matrícula",
        "cadastro",
    ),
    card_cues=(
        "cartão", "número do cartão", "cartão de crédito", "terminado em", "últimos quatro dígitos",
    ),
    phone_cues=(
        "tel", "tel.", "telefone", "telemóvel", "telemovel", "celular", "cel", "cel.", "fixo", "fone", "liguem para",
        "ligue para", "meu número", "meu número é", "o meu número", "whatsapp", "zap", "contacto", "contato",
    ),
    address_cues=(
        "moro na", "moro no", "moro em", "endereço é", "meu endereço", "endereço", "morada", "a minha morada",
    ),
    handle_cues=(
        "nome de usuário",
    ),
    id_cues=(
        "cpf", "cnpj", "rg", "nif", "nib", "cartão de cidadão", "cartão do cidadão", "bilhete de identidade",
        "passaporte", "número do passaporte", "cnh", "carta de condução", "título de eleitor", "niss", "contribuinte",
    ),
    streets=(
        "rua", "avenida", "av.", "travessa", "praça", "alameda", "estrada", "rodovia", "largo", "r.", "av", "tv.",
        "pç.", "al.", "beco", "ladeira", "quinta", "rotunda", "calçada", "praceta", "bairro", "vila", "viela",
    ),
    units=frozenset(
        """
        euro euros reais real r$ centavos cêntimos dias dia semanas semana meses mês anos ano horas hora minutos
        minuto segundos vezes peças pessoas estrelas pontos cm mm m km kg g gramas l litros ml
        """.split()
    ),
)
