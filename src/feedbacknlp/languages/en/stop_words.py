"""Function words of English: no theme is named with one."""



from __future__ import annotations

__all__ = ["STOP_WORDS"]

STOP_WORDS = frozenset(
    """
    a about above across after again against ago all almost alone along already also although always am among an and
    another any anybody anyone anything anyway anywhere are aren't around as at away back be became because become
    been before behind being below beside besides between both but by came can can't cannot cant come could couldn't
    couldnt did didn't didnt do does doesn't doesnt doing don't done dont down during each either else enough even
    ever every everybody everyone everything everywhere except few for from further gave get gets getting give given
    go goes going gone got had hadn't has hasn't hasnt have haven't havent having he he'd he'll he's her here hers
    herself him himself his how however i i'd i'll i'm i've id if ill im in indeed instead into is isn't isnt it it'd
    it'll it's its itself ive just keep kept last least less let let's like lot lots made make makes many may maybe me
    might mine more most much must my myself near neither never next no nobody none nor not nothing now nowhere of off
    often ok on once one ones only onto or other others otherwise ought our ours ourselves out over own per perhaps
    put quite rather really said same saw say see seem seems seen several shall she she'd she'll she's should
    shouldn't since so some somebody someone something sometimes somewhere still stuff such take taken than that
    that's thats the their theirs them themselves then there there's these they they'd they'll they're they've thing
    things think this those though through thru thus to together too took toward towards try two u under unless until
    up upon ur us use used using very via want wanted was wasn't wasnt way we we'd we'll we're we've well went were
    weren't what what's whatever when whenever where whereas wherever whether which while who who's whoever whole whom
    whose why will with within without won't wont would wouldn't wouldnt yes yet you you'd you'll you're you've your
    yours yourself yourselves youre
    """.split()
)
