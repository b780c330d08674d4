"""How English tells a wish to the company from advice to other customers, thanks and good wishes."""

from __future__ import annotations

from feedbacknlp.languages.language import Asking

__all__ = ["ASKING"]

ASKING = Asking(
    wishes=(
        "wish", "wishes", "wished", "wishing", "please", "pls", "plz", "if only", "hope they", "hope you",
        "hope for", "hope that", "would like to", "i'd like to", "we'd like to", "would love to", "i'd love to",
        "would have liked", "would have loved", "would have preferred", "i'd prefer", "would prefer",
        "would be nice if", "would be great if", "would be good if", "would be better if", "would be helpful",
        "should offer", "should have", "should be", "should add", "should make", "should come", "can you", "can we",
        "could you", "could we", "could they", "why not", "why can't you", "why don't you", "maybe you could",
        "be good to have", "be nice to have", "be great to have", "should not", "shouldn't", "bring back", "let me",
        "let us", "let people", "let customers", "show me", "show us", "show the", "tell us", "give us", "give me",
        "add a", "add an", "add the", "add more", "offer a", "offer more", "put the", "put a", "stop charging",
        "need to", "needs to", "have to improve", "must improve", "could improve", "could be improved",
        "could do with", "if you had", "if you offered", "if they had", "if they made", "if there were",
        "if there was", "if it came",
    ),
    advice=(
        # which size or thing to take
        "size up", "size down", "sizing up", "sizing down", "up a size", "down a size", "a size up", "a size down",
        "one size up", "one size down", "sizes up", "sizes down", "recommend", "suggest sizing", "suggest getting",
        "suggest ordering", "suggest going", "suggest buying", "suggest trying", "would suggest", "i'd suggest",
        # to whom it may happen
        "if you are", "if you're", "if you like", "you may want", "you might want", "you'd be", "you'll be",
        "you will be", "for someone", "on someone", "to someone", "let people know", "warn", "beware", "watch out",
        "be wary", "avoid", "like the plague", "make sure you", "make sure that you", "my advice", "would advise",
        "i'd advise",
        "before you book", "before you buy", "before you order", "body type", "body types", "body shape",
        "body shapes", "your figure",
        # how it could be used
        "look great with", "look great dressed", "look good with", "look good on", "look nice with",
        "look cute with", "be great with", "be good with", "be nice with", "be cute with", "great as a", "great for",
        "work best on", "work well with", "work better with", "go well with", "go great with", "pair with",
        "paired with", "layered", "layering", "dressed up", "dressing up",
        # what they mean to do themselves
        "i'd get", "i'd order", "i'd buy", "i would get", "i would order", "i would buy", "i will get",
        "i will order", "i will buy", "i'll get", "i'll order", "i'll buy", "i'll be", "i'm going to",
        "i am going to", "going to get", "if i go", "if i wear", "would be happy to", "i'd be happy to", "happy to pay",
        "willing to pay", "glad to pay",
        # what was asked then
        "i asked if", "i asked whether", "asked them if", "asked them whether",
        # what it is worn with, and when
        "be nice for", "be cute for", "be good for", "be perfect for", "with a cardigan", "with a blazer",
        "with boots", "with heels", "with leggings", "skinny jeans", "skinny pants", "to a skinny",
    ),
    leaving=(
        "another airline", "another company", "another provider", "another supplier", "another retailer",
        "another carrier", "another operator", "another hotel", "another bank", "a different airline",
        "a different company", "a different provider", "a different retailer", "the competition", "a competitor",
        "your competitor", "your competitors", "their competitors", "go elsewhere", "going elsewhere",
        "buy elsewhere", "order elsewhere", "shop elsewhere", "book elsewhere", "look elsewhere",
        "business elsewhere", "money elsewhere", "go somewhere else", "buy somewhere else", "order somewhere else",
        "shop somewhere else", "book somewhere else", "rather pay", "rather fly", "rather buy", "rather go",
        "rather use", "never again", "never fly", "never buy", "never order", "never shop",
        "never use", "never return", "not fly again", "not fly with", "not buy again", "not order again", "not shop",
        "not return", "not be back", "last choice", "last resort", "stay away", "steer clear",
    ),
    courtesies=(
        "thank you for", "thank you so much", "thank you to", "thanks for", "thanks so much", "thanks to",
        "many thanks", "wish you all", "wish you a", "wish you the best", "wish you well", "wish you good",
        "wish you every", "wish you success", "wish you continued", "wish them all", "wish them well",
        "wish them the best", "wishing you", "wishing them", "all the best", "best wishes", "good luck",
        "best of luck", "keep up the", "keep it up", "keep doing what", "congratulations", "congrats", "well done",
        "would like to thank", "want to thank", "hope you have a", "hope you keep", "like to compliment",
        "like to complement", "like to praise", "like to commend", "like to congratulate", "want to compliment",
        "want to praise", "want to commend",
        # regrets
        "wish i bought", "wish i ordered", "wish i purchased", "wish i got", "wish i had bought", "wish i had ordered",
        "wish i had purchased", "wish i'd bought", "wish i'd ordered", "wish i hadn't", "wish i had never",
        "wish i never", "wish i could return", "wish i had read", "wish i'd read", "wish i had known", "wish i'd known",
        # what was refused
        "not let me", "not let us", "wouldn't let me", "didn't let me", "won't let me", "wouldn't let us",
        "didn't let us", "won't let us",
        # what machines and staff ask of customers, and customers of each other
        "please select", "please try again", "please enter", "please wait", "please note", "please be aware",
        "please be advised", "please don't buy", "please do not buy", "please avoid",
        "please feel free", "feel free to contact", "please do not hesitate", "please contact our", "please be patient",
    ),
    unspecific=(
        "asap", "fast", "issue", "issues", "problem", "problems", "bug", "bugs", "improvement", "improvements",
        "suggestion", "suggestions", "feature", "features", "option", "options", "available", "app", "product",
        "company", "hand", "future", "able", "purchased",
    ),
)  # fmt: skip
