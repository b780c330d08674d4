"""Function words of Dutch: no theme is named with one."""



from __future__ import annotations

__all__ = ["STOP_WORDS"]

STOP_WORDS = frozenset(
    """
    aan aangezien achter al alle alleen alles als altijd ander andere anders ben bent bij bijna binnen boven buiten
    daar daarna daarom dan dat de deze die dit doch doen door dus echt een eens eerst eigenlijk elk elke en enige er
    ergens erg even ge geen gehad geweest gewoon gaan gaat ging had hadden heb hebben hebt heeft heel hem hen het hier
    hij hoe hun ieder iedereen iemand iets ik in is ja je jij jou jouw jullie kan kon kunnen kwam krijg kreeg langs
    laten later maar mag maken me meer meest men met mij mijn misschien moest moet moeten na naar naast nee net niet
    niets niemand nog nogal nooit nou nu of om omdat onder ons onze ook op over per pas samen sinds snel soms staat te
    tegen ten ter terug terwijl tijdens toch toe toen tot tussen u uit uw van vaak veel verder via vol voor vooral
    voordat waar waarom wanneer want waren was wat we weer wel welke werd werden wie wij wil worden wordt zal ze zeer
    zei zelf zelfs zich zij zijn zo zoals zonder zou zouden
    """.split()
)
