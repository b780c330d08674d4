"""Function words of Danish: no theme is named with one."""



from __future__ import annotations

__all__ = ["STOP_WORDS"]

STOP_WORDS = frozenset(
    """
    af aldrig alle allerede alligevel alt altid anden andet andre at bare begge bl blev blive bliver blevet da de deg
    dem den denne der deres derfor derfra det dette dig din dine disse dit dog du efter eftersom eller ellers en end
    endnu ene eneste er et far fik fin flere for fordi forrige fra før få får fået gange gennem gik giver gjorde gjort
    godt går ham han hans har havde have hele helt hen hende hendes her hos hun hvad hvem hver hvilke hvilken hvis
    hvor hvordan hvorfor hvornår i igen ikke ind inde inden ingen intet ja jeg jer jeres jo kan kom kommer kun kunne
    lidt lige ligesom lille man mange med meget mellem men mener mens mere mest mig min mindre mine mit mod må måske
    måtte ned nej nok noget nogen nogle nu når næste næsten og også om omkring op os over overfor på ret samme sammen
    se selv senere ser side siden sig siger sin sine sit skal skulle som stadig stor store synes så sådan såsom tage
    tager tak tid til tilbage tog ud uden under var ved vel vi via vil ville vor vores vær være været år
    """.split()
)
