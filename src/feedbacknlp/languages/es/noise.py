"""Answers that say nothing in Spanish, and the words of spam."""

from __future__ import annotations

__all__ = ["EMPTY_CORES", "EMPTY_PHRASES", "EMPTY_WORDS", "OFF_TOPIC_PHRASES", "SPAM_PHRASES", "SPAM_WORDS"]

EMPTY_PHRASES = frozenset(
    (
        "aún no", "aún no lo he probado", "buenas", "buenas noches", "buenas tardes", "buenos dias", "buenos días",
        "demasiado pronto", "en blanco", "hola", "idem", "igual", "lo mismo", "lo mismo de antes", "luego",
        "más tarde", "n.a.", "n/a", "na", "nada", "nada en especial", "nada en particular", "nada especial",
        "nada mas", "nada más", "nada por ahora", "nada por el momento", "nada que agregar", "nada que aportar",
        "nada que añadir", "nada que comentar", "nada que decir", "nc", "ni idea", "ningun comentario", "ninguna",
        "ninguna opinión", "ninguna razón", "ninguna sugerencia", "ninguno", "ninguno por ahora", "ningún comentario",
        "ningún motivo", "no", "no aplica", "no contesta", "no corresponde", "no deseo responder", "no lo he usado",
        "no lo se", "no lo sé", "no procede", "no quiero contestar", "no sabe", "no sabe no contesta", "no se",
        "no sé", "no tengo comentarios", "no tengo idea", "no tengo nada que añadir", "no tengo nada que decir",
        "no tengo opinión", "nop", "ns", "ns nc", "ns/nc", "prefiero no contestar", "prefiero no decirlo", "si",
        "sin comentario", "sin comentarios", "sin novedad", "sin observaciones", "sin opinion", "sin opinión",
        "sin respuesta", "sin sugerencias", "sí", "todavía no", "todavía no lo he usado", "vacio", "vacío",
        "ver arriba", "x", "xx", "xxx", "ya contesté", "ya lo dije", "ya respondido", "ídem",
        "s/c", "n/s",
    )
)

EMPTY_WORDS = frozenset(
    """
    actualmente agregar ahora al aportar añadir comentar comentario comentarios de decir el en es especial
    especialmente gracias hay lo mas momento más nada ningun ninguna ninguno ningún no observaciones observación
    opinión otra otro particular por que respecto siento sin sugerencia sugerencias tenemos tengo yo
    """.split()
)

EMPTY_CORES = frozenset(
    """
    comentario comentarios nada observaciones opinión sugerencias
    """.split()
)

OFF_TOPIC_PHRASES = frozenset(
    (
        "amen", "amén", "chat equivocado", "clic por error", "encuesta equivocada", "enviado por error",
        "es una prueba", "esto es una prueba", "felices fiestas", "felices pascuas", "feliz año", "feliz año nuevo",
        "feliz cumpleaños", "feliz navidad", "formulario equivocado", "ignorad", "ignorar", "me equivoqué",
        "me equivoqué de chat", "mi gato pisó el teclado", "no es para ustedes", "no hagan caso", "número equivocado",
        "por error", "por favor ignorar", "primero", "probando", "prueba", "solo una prueba", "test",
        "tienda equivocada", "ventana equivocada",
    )
)

SPAM_WORDS = frozenset(
    """
    barato bitcoin bono canal casino clic compra cripto crédito descuento dinero gana ganar gane gratis haz
    inversión invertir lotería oferta ofertas promoción préstamo préstamos regalo seguidores suscríbete telegram
    vendo viagra whatsapp
    """.split()
)

SPAM_PHRASES = frozenset(
    (
        "amarres de amor", "bajar de peso", "brujo", "casino online", "clic en el enlace", "compra seguidores",
        "compramos tu coche", "comprar seguidores", "contáctame por whatsapp", "crédito inmediato",
        "código de referido", "dinero desde casa", "dinero fácil", "duplica tu dinero", "enlace en la bio",
        "escríbeme al whatsapp", "escríbeme por telegram", "gana dinero", "gana un iphone", "ganancias garantizadas",
        "ganar dinero", "giros gratis", "haz clic aquí", "haz click aquí", "ingresos pasivos", "iphone gratis",
        "link en la bio", "link en mi perfil", "mi código de descuento", "pierde peso", "posicionamiento web",
        "préstamo rápido", "préstamo sin aval", "préstamos rápidos", "rentabilidad garantizada", "sin receta",
        "suscríbete a mi canal", "sígueme en", "trabaja desde casa", "usa mi código", "visita mi perfil",
        "visita mi página", "visita mi web",
    )
)
