"""Words that stand beside personal data in Spanish."""

from __future__ import annotations

from feedbacknlp.languages.language import Privacy

__all__ = ["PRIVACY"]

PRIVACY = Privacy(
    name_cues=(
        "a nombre de", "hablé con", "atendido por", "atendida por", "me atendió", "gracias a", "llamado", "llamada",
        "hablado con", "atendió", "nos atendió", "felicitaciones a", "felicito a", "pregunten por", "pregunta por",
        "de nombre", "el nombre de",
    ),
    own_name_cues=(
        "me llamo", "mi nombre es",
    ),
    titles=(
        "sr", "sr.", "sra", "sra.", "srta", "srta.", "don", "doña", "señor", "señora", "señorita", "dr.", "dra.",
        "d.", "dña", "dña.", "dr", "dra",
    ),
    signoffs=(
        "saludos", "un saludo", "saludos cordiales", "atentamente", "cordialmente", "un cordial saludo", "un abrazo",
        "firmado", "att", "atte",
    ),
    roles=(
        "repartidor", "repartidora", "vendedor", "vendedora", "encargado", "encargada", "técnico", "camarero",
        "camarera", "compañero", "mi marido", "mi esposo", "mi esposa", "mensajero", "cartero", "dependiente",
        "dependienta", "cajero", "cajera", "gerente", "asesor", "asesora", "operador", "operadora", "agente",
        "médico", "doctor", "doctora", "mi hijo", "mi hija", "vecino", "vecina", "mi vecino", "mi vecina",
        "conductor",
    ),
    order_cues=(
        "pedido", "mi pedido", "número de pedido", "numero de pedido", "nº de pedido", "n.º de pedido", "nº pedido",
        "pedido nº", "pedido número", "orden", "número de orden", "orden de compra", "factura", "número de factura",
        "nº de factura", "envío", "número de envío", "paquete", "seguimiento", "número de seguimiento", "guía",
        "número de guía", "referencia", "ref", "ref.", "reserva", "número de reserva", "localizador",
        "código de reserva", "ticket", "caso", "número de caso", "incidencia", "reclamación", "devolución",
        "expediente", "recibo",
    ),
    customer_cues=(
        "cliente", "número de cliente", "numero de cliente", "nº de cliente", "n.º de cliente", "código de cliente",
        "cuenta", "número de cuenta", "socio", "socia", "número de socio", "nº de socio", "contrato",
        "número de contrato", "póliza", "número de póliza", "tarjeta de fidelidad", "usuario", "suscripción",
        "abonado",
    ),
    card_cues=(
        "tarjeta", "número de tarjeta", "tarjeta de crédito", "terminada en", "termina en", "últimos cuatro dígitos",
    ),
    phone_cues=(
        "tel", "tel.", "teléfono", "telefono", "tlf", "tlf.", "tfno", "tfno.", "móvil", "movil", "celular", "cel",
        "cel.", "número de teléfono", "llámenme al", "llamen al", "llámame al", "mi número es", "mi número",
        "whatsapp", "contacto",
    ),
    address_cues=(
        "vivo en", "vivimos en", "dirección es", "mi dirección", "dirección", "domicilio", "mi domicilio",
    ),
    handle_cues=(
        "nombre de usuario",
    ),
    id_cues=(
        "dni", "d.n.i.", "nif", "cif", "pasaporte", "número de pasaporte", "carnet", "carné", "permiso de conducir",
        "seguridad social", "número de la seguridad social", "curp", "rfc", "matrícula", "rut", "cédula",
        "número de identidad",
    ),
    streets=(
        "calle", "c/", "avenida", "avda.", "av.", "plaza", "paseo", "carretera", "camino", "travesía", "ronda", "c.",
        "cl", "avda", "av", "pza.", "plza.", "pº", "p.º", "ctra.", "ctra", "rambla", "glorieta", "callejón",
        "urbanización", "urb.", "vía", "bulevar", "carrera", "polígono", "barrio",
    ),
    units=frozenset(
        """
        euro euros céntimos pesos dólares días día semanas semana meses mes años año horas hora minutos minuto
        segundos veces piezas personas estrellas puntos cm mm m km kg g gramos l litros ml
        """.split()
    ),
)
