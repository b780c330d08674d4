"""How Spanish tells a wish to the company from advice to other customers, thanks and good wishes."""

from __future__ import annotations

from feedbacknlp.languages.language import Asking

__all__ = ["ASKING"]

ASKING = Asking(
    wishes=(
        "me gustaría", "nos gustaría", "quisiera", "quisiéramos", "desearía", "deseo que", "ojalá", "espero que",
        "esperamos que", "por favor", "porfavor", "porfa", "pueden", "podrían", "podrías", "podéis", "podríais",
        "deberían", "deberíais", "debería", "tendrían que", "tienen que mejorar", "tiene que mejorar",
        "deben mejorar", "debe mejorar", "hay que mejorar", "pueden mejorar", "puede mejorar", "podría mejorar",
        "se podría", "sería bueno", "sería genial", "sería mejor", "sería ideal", "sería útil", "estaría bien",
        "estaría bueno", "estaría genial", "hubiera sido", "hubiese sido", "me hubiera gustado", "por qué no",
        "falta un", "falta una", "faltan más", "hace falta", "echo de menos", "echo en falta", "si tuvieran",
        "si hubiera", "si pudieran", "añadan", "añadir", "agreguen", "agregar", "pongan", "incluyan",
        "den la opción", "permitan",
    ),
    advice=(
        "una talla más", "una talla menos", "talla más grande", "talla más pequeña", "una talla grande",
        "recomiendo", "recomendable", "recomendado", "recomendaría", "recomendaré", "lo recomiendo", "aconsejo",
        "no compren", "no compréis", "si buscas", "si buscan", "si eres", "si te gusta", "si quieres", "si vas a",
        "para los que", "para quien", "para quienes", "eviten", "evitad", "cuidado con", "tengan cuidado",
        "ojo con", "queda bien con", "ideal para", "perfecto para", "perfecta para", "voy a comprar", "voy a pedir",
        "compraré", "pediré", "volveré a", "volvería a", "repetiré", "repetiría", "seguiré comprando",
    ),
    leaving=(
        "otra compañía", "otra aerolínea", "otra empresa", "otro proveedor", "otro vendedor", "la competencia",
        "comprar en otro", "comprar en otra", "compraré en otro", "compraré en otra", "pedir en otro",
        "pedir en otra", "irme a otra", "prefiero pagar", "preferiría pagar", "preferiría comprar", "nunca más",
        "nunca jamás", "última opción",
    ),
    courtesies=(
        "gracias por", "gracias a", "muchas gracias", "mil gracias", "agradezco", "agradecer", "quiero agradecer",
        "quisiera agradecer", "felicito", "felicitar", "quiero felicitar", "quisiera felicitar", "felicidades",
        "felicitaciones", "enhorabuena", "les deseo", "os deseo", "le deseo", "deseo lo mejor", "deseo éxito",
        "mucho éxito", "muchos éxitos", "mucha suerte", "sigan así", "seguid así", "sigue así", "continúen así",
        "que sigan así", "buen trabajo",
    ),
)  # fmt: skip
