"""Words that stand beside personal data in French."""

from __future__ import annotations

from feedbacknlp.languages.language import Privacy

__all__ = ["PRIVACY"]

PRIVACY = Privacy(
    name_cues=(
        "au nom de", "parlé à", "parlé avec", "servi par", "servie par", "aidé par", "conseillé par", "merci à",
        "grâce à", "nommé", "nommée", "prénommée", "un grand merci à", "bravo à", "félicitations à", "accueilli par",
        "accueillie par", "reçu par", "reçue par", "conseillée par", "aidée par", "demandez", "du nom de", "signé",
        "servis par", "accueillis par",
    ),
    own_name_cues=(
        "je m'appelle", "je m’appelle", "mon nom est",
    ),
    titles=(
        "mr", "mme", "mme.", "mlle", "madame", "monsieur", "mademoiselle", "dr", "m.", "mm.", "dr.", "docteur",
        "maître",
    ),
    signoffs=(
        "cordialement", "bien cordialement", "sincères salutations", "salutations", "bien à vous", "amicalement",
        "bonne journée", "très cordialement", "sincèrement", "respectueusement",
    ),
    roles=(
        "livreur", "livreuse", "vendeur", "vendeuse", "conseiller", "conseillère", "technicien", "technicienne",
        "serveur", "serveuse", "collègue", "mon mari", "ma femme", "le livreur", "facteur", "factrice", "caissier",
        "caissière", "hôtesse", "gérant", "gérante", "responsable", "médecin", "opérateur", "opératrice", "mon fils",
        "ma fille", "voisin", "voisine", "mon voisin", "ma voisine", "chauffeur", "agent",
    ),
    order_cues=(
        "commande", "ma commande", "numéro de commande", "n° de commande", "no de commande", "commande n°",
        "commande no", "commande numéro", "facture", "numéro de facture", "n° de facture", "facture n°", "colis",
        "numéro de colis", "suivi", "numéro de suivi", "n° de suivi", "dossier", "numéro de dossier", "dossier n°",
        "référence", "réf", "réf.", "réservation", "numéro de réservation", "code de réservation", "ticket",
        "réclamation", "bon de commande", "retour", "numéro de retour", "expédition", "reçu",
    ),
    customer_cues=(
        "client", "cliente", "numéro client", "numéro de client", "n° client", "n° de client", "code client",
        "compte", "compte client", "numéro de compte", "carte de fidélité", "adhérent", "numéro d'adhérent", "abonné",
        "abonnement", "contrat", "numéro de contrat", "n° de contrat", "identifiant",
    ),
    card_cues=(
        "carte", "carte bancaire", "carte bleue", "numéro de carte", "se terminant par", "qui se termine par",
        "quatre derniers chiffres",
    ),
    phone_cues=(
        "tél", "tél.", "tel", "tel.", "téléphone", "numéro de téléphone", "portable", "mobile", "mon portable",
        "appelez-moi au", "appelez le", "appeler le", "joignable au", "mon numéro", "mon numéro est",
        "rappelez-moi au", "gsm",
    ),
    address_cues=(
        "j'habite", "habite au", "habite", "adresse est", "mon adresse", "adresse", "domicilié", "domiciliée",
        "domicilié au",
    ),
    handle_cues=(
        "pseudo", "nom d'utilisateur",
    ),
    id_cues=(
        "numéro de sécurité sociale", "numéro de sécu", "sécurité sociale", "n° de sécurité sociale", "n° de sécu",
        "sécu", "nir", "passeport", "numéro de passeport", "carte d'identité", "permis", "permis de conduire",
        "numéro fiscal", "plaque", "immatriculation", "siret", "siren",
    ),
    streets=(
        "rue", "avenue", "av.", "boulevard", "bd", "chemin", "allée", "impasse", "quai", "av", "ave", "bd.", "blvd",
        "allées", "place", "pl.", "route", "rte", "square", "faubourg", "sentier", "esplanade", "résidence",
        "lotissement", "hameau", "lieu-dit",
    ),
    units=frozenset(
        """
        euro euros centimes jours jour semaines semaine mois ans an années année heures heure minutes minute secondes
        fois pièces personnes étoiles points cm mm m km kg g grammes l litres ml pourcent
        """.split()
    ),
)
