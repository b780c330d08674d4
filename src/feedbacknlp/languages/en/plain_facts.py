"""How English tells measures, returns and the absence of a fault."""

from __future__ import annotations

from feedbacknlp.languages.language import PlainFacts

__all__ = ["PLAIN_FACTS"]

PLAIN_FACTS = PlainFacts(
    selves=(
        "i", "i'm", "im", "i've", "ive", "my", "i am", "i was", "i have", "for reference", "for size reference",
        "for sizing reference", "fyi", "my measurements", "my stats",
    ),
    measures=(
        # what somebody is
        "lb", "lbs", "lbs.", "pounds", "kg", "cm", "ft", "feet", "foot", "inch", "inches", "in", "tall", "short",
        "petite", "weigh", "weight", "height", "bust", "busted", "busty", "chest", "chested", "waist", "hip", "hips",
        "cup", "bra", "torso", "shoulders", "frame", "build", "built", "body", "type", "athletic", "slim", "slender",
        "thin", "curvy", "broad", "big", "large", "small", "medium", "long", "average", "measurements", "measure",
        "years old", "person", "woman", "girl", "lady", "legs", "arms", "side", "figure", "shape", "hourglass",
        "pear", "apple", "size",
        # what somebody wears and bought
        "sizes", "sized", "sz", "wear", "wearing", "usually", "usual", "normally", "normal", "typically", "typical",
        "generally", "always", "often", "regular", "ordered", "ordered it", "ordered this", "order", "bought",
        "bought it", "bought this", "purchased", "purchased it", "purchased this", "purchase", "got", "got it",
        "got this", "tried", "tried on", "took", "went with", "went for", "chose", "own", "this in", "it in", "black",
        "white", "ivory", "cream", "navy", "blue", "red", "green", "grey", "gray", "pink", "purple", "yellow",
        "orange", "brown", "tan", "color", "colour", "shoe", "jeans", "pants", "dresses", "tops", "shirts",
        # small words
        "a", "an", "the", "am", "is", "are", "was", "be", "have", "me", "at", "of", "on", "and", "&", "or", "with",
        "for", "to", "by", "so", "but", "also", "both", "about", "around", "approximately", "approx", "roughly",
        "almost", "nearly", "just", "very", "pretty", "fairly", "quite", "rather", "between", "from", "up", "down",
        "as", "here", "reference", "i'd", "i",
    ),
    returns=(
        "returned", "returning", "to return", "will return", "a return", "return it", "return this", "return them",
        "sent back", "send back", "sending back", "sent it back", "send it back", "sending it back", "sent this back",
        "send this back", "sending this back", "sent them back", "send them back", "sending them back",
        "sent both back", "went back", "going back", "goes back", "go back", "took it back", "taking it back",
        "take it back",
    ),
    beside_returns=(
        "i", "we", "i'll", "i'm", "ill", "im", "i've", "it", "it's", "it was", "this", "that", "them", "they",
        "these", "those", "both", "all", "one", "item", "items", "product", "order", "a", "the", "my", "mine", "will",
        "be", "will be", "is", "was", "am", "are", "being", "had", "had to", "have", "have to", "has", "has to",
        "needed", "need", "to be", "to", "going to", "gonna", "must", "ended up", "decided", "unfortunately", "sadly",
        "regretfully", "reluctantly", "so", "and", "but", "then", "therefore", "definitely", "probably", "just",
        "already", "immediately", "promptly", "too", "also", "sad", "sorry", "very", "in the end", "in", "for me",
        "now", "today", "straight", "right",
    ),
    denials=(
        "not too", "not overly", "not super", "not terribly", "not at all too", "not even too", "not excessively",
        "isn't too", "isn't overly", "isn't super", "aren't too", "aren't overly", "wasn't too", "wasn't overly",
        "weren't too", "doesn't look too", "doesn't feel too", "never too", "nor too", "nothing too",
        "without being too", "without being overly",
    ),
    degrees=(
        "baggy", "big", "bold", "boxy", "bright", "bulky", "busy", "casual", "clingy", "cold", "cropped", "dark",
        "deep", "dressy", "fitted", "flashy", "flowy", "formal", "full", "heavy", "high", "hot", "large", "long",
        "loose", "loud", "low", "narrow", "oily", "oversized", "plunging", "poofy", "puffy", "salty", "short",
        "small", "snug", "spicy", "sweet", "thick", "thin", "tight", "tiny", "wide",
    ),
    plain_denials=(
        "not", "not at all", "not really", "not even", "not particularly", "not very", "not that", "not so", "not as",
        "not a bit", "isn't", "isn't at all", "isn't really", "isn't that", "isn't very", "isn't as", "aren't",
        "wasn't", "weren't", "doesn't look", "doesn't feel", "don't feel", "nor",
    ),
    flaws=(
        "complicated", "expensive", "flimsy", "frumpy", "greasy", "itchy", "overpowering", "overpriced", "pricey",
        "revealing", "scratchy", "see thru", "see through", "see-thru", "see-through", "sheer", "stiff", "sticky",
        "transparent", "wrinkly",
    ),
)  # fmt: skip
