"""Answers that say nothing in English, and the words of spam."""



from __future__ import annotations

__all__ = [
    "EMPTY_CORES",
    "EMPTY_PHRASES",
    "EMPTY_WORDS",
    "OFF_TOPIC_OPENINGS",
    "OFF_TOPIC_PHRASES",
    "SPAM_PHRASES",
    "SPAM_WORDS",
]

EMPTY_PHRASES = frozenset(
    (
        "n/a", "na", "n.a", "n.a.", "n a", "n\\a", "none", "nil", "null", "nan", "no", "yes",
        "y", "n", "x", "xx", "xxx", "nothing", "nothing to add", "nothing else", "nothing more",
        "nothing more to add", "nothing else to add", "nothing to say", "nothing to report", "nothing comes to mind",
        "nothing at this time", "nothing at the moment", "nothing really", "nothing in particular",
        "nothing specific", "no comment", "no comments", "no coment", "no further comment", "no further comments",
        "no more comments", "no other comments", "no additional comments", "no comment at this time",
        "no reason", "no particular reason", "no opinion", "no feedback", "no suggestions",
        "no suggestion", "no idea", "no clue", "not applicable", "not sure", "not relevant", "not really",
        "none really", "none at all", "none at this time", "no thoughts", "no input", "no information", "no info",
        "unsure", "dunno", "idk", "don't know", "dont know", "i don't know", "i dont know", "do not know",
        "i do not know", "can't think of anything", "cannot think of anything", "can't say", "cant say",
        "prefer not to say", "rather not say", "no preference", "nothing comes to my mind", "hi", "hello", "hey",
        "hi there", "hello there", "see above", "see below", "as above", "same as above", "same", "ditto", "as said",
        "as before", "see previous", "see my previous answer", "see previous answer", "already answered",
        "already said", "blank", "empty", "skip", "pass", "nothing.", "no.", "tbc", "tbd", "...", "comment",
        "comments", "answer", "text", "review", "feedback", "because", "just because", "i just did", "nvm",
        "nevermind", "never mind", "no need", "no longer a customer", "not a customer", "hm", "hmm", "mm", "mmm",
        "mmmm", "empty field",
        "no thanks", "no thank you", "no review", "no remarks", "no remark", "no text",
        "not much", "not much to say", "see my last answer", "see last answer", "see my other answer",
        "i've said it before", "i already said", "said it before", "already answered above", "n/a n/a",
        "n/a n/a n/a", "not answering", "not applicable to me", "does not apply", "doesn't apply",
        "haven't used it", "never used", "n/a as never used", "too early to say", "too soon to say",
        "too early to tell", "ask me later", "later", "maybe later", "not yet", "haven't decided", "no experience",
        "no experience yet", "decline to answer", "declined", "left blank", "intentionally left blank", "refused",
        "-none-", "zero", "nought", "nothing yet", "wala", "none so far", "no answer given", "good morning",
        "good night", "good evening", "good afternoon",
        "nothing thanks", "nothing thank you", "not at this time", "not at the moment",
        "none given", "can't recall", "don't remember", "do not remember", "i don't remember", "i forget", "i forgot",
        "as stated", "as mentioned", "as stated above", "as mentioned above", "mentioned above", "stated above",
        "refer above", "covered above", "eh", "ehh", "er", "erm", "um", "umm", "uh", "uhh", "uhm", "don't care",
        "dont care", "i don't care", "no interest", "nothing major", "nothing new", "nothing yet really", "that's it",
        "thats it", "that's all", "thats all", "that is all", "the end", "bye", "bye bye", "goodbye", "hiya", "howdy",
        "good day", "dear sir or madam", "dear sir", "to whom it may concern", "prefer not to answer",
        "prefer not to comment", "rather not", "would rather not say", "would rather not answer",
        "would prefer not to say", "i'd rather not say", "private", "it's private", "confidential",
        "personal reasons", "no reason given", "no reason in particular", "tba", "haven't tried it yet",
        "haven't tried it", "haven't opened it yet", "haven't used it yet", "not opened yet", "not used yet",
        "not tried yet", "never tried it", "nothing i can think of", "can't think of any", "none that i can think of",
        "nothing to mention", "nothing to declare", "nothing to comment", "nothing to note", "n/a at this time",
        "n/a at the moment", "not answered", "question not answered", "no additional information",
        "no additional feedback", "no further feedback", "no further remarks", "no further questions",
        "not much else", "not a lot to say", "i have no idea", "i have no opinion", "no strong opinion",
        "no strong feelings", "don't have one", "i don't have any", "don't have any", "do not have any",
        "none to report", "see first answer", "see other answer", "see answer above", "same answer",
        "same answer as above", "same reason", "same reason as above", "same as before", "same again", "repeat",
        "skipped", "skip this", "next", "next question",
        "nothing springs to mind", "skip this one", "skip me", "skip it", "dont have any", "i have none", "i've none",
        "i'd rather not say", "i'd rather not say thanks", "prefer not to", "do not wish to say",
        "do not wish to comment", "do not wish to answer", "do not wish to elaborate", "don't want to say",
        "don't want to comment", "don't want to answer", "don't wish to comment", "blank on purpose",
        "left blank on purpose", "left empty", "left intentionally blank", "this page intentionally left blank",
        "as stated earlier", "as mentioned earlier", "as i said", "as i said above", "as i said before", "as per above",
        "as previously stated", "as previously mentioned", "already stated", "already mentioned", "already told you",
        "already answered this", "asked and answered", "see earlier answer", "see my earlier answer",
        "see previous question", "see previous comment", "see comments above", "see my comments above",
        "refer to above", "refer to previous answer", "couldn't say", "couldn't tell you", "wouldn't know",
        "can't really say", "hard to say", "not sure what to say", "not sure what to write", "not sure what to put",
        "don't know what to say", "don't know what to write", "don't know what to put", "no idea what to write",
        "no idea what to say", "no idea what to put", "nothing doing", "nil return", "nil response",
        "no views", "no view", "no view either way", "no view on this", "no thoughts either way", "no strong views",
        "no opinion either way", "undecided", "nuthin", "nuthing", "nothin", "nuffin", "nothign", "nothing tbh",
        "idk tbh", "idk really", "idk man", "idk lol", "beats me", "no feedback at present", "no feedback yet",
        "no comment yet", "zilch", "nada", "nowt", "naught", "ask my wife", "ask my husband", "placeholder",
        "required field", "this field is required", "mandatory field", "filler", "not interested in answering",
        "opinion withheld", "withheld", "not disclosed", "undisclosed", "skip skip", "moving on",
        "not answering this", "not answering this one", "not applicable to us", "not for me to say", "see attached",
        "dnk", "dk", "n.k.", "no cmt", "no cmnt", "no coments", "no commnet", "no commnets", "none what so ever",
    )
)

EMPTY_WORDS = frozenset(
    """
    nothing none no na n a nil i i've ive have had do don't dont not any anything to add say report mention comment
    comments more else further other additional at this that the time moment present now right for really sorry just
    all is it's its there there's specific special particular in as of yet so far currently comes come mind think can
    can't cannot know what here write from me my opinion answer feedback whatsoever dunno idk mate honestly same last
    previous first above
    prefer rather i'd would leave left blank skip skipping question box field please thanks thank you today guess but
    clue idea either mentioned given see refer stated already answered nope nah springs useful side our tbh nowt zilch
    remarks remark thoughts put page earlier cheers
    """.split()
)

EMPTY_CORES = frozenset(
    """
    nothing none na nil comment comments anything opinion answer dunno idk blank skip skipping clue remarks zilch
    """.split()
)

OFF_TOPIC_OPENINGS = frozenset(
    (
        "hey siri set", "hey siri call", "hey siri play", "hey siri remind me", "hey siri what", "ok google set a",
        "ok google play", "ok google call", "ok google what", "alexa set a timer", "alexa set an alarm",
        "alexa play some", "dear hiring manager", "dear hiring team", "dear recruiter", "dear human resources",
        "i am writing to apply", "i'm writing to apply", "i would like to apply for the position",
        "i wish to apply for the", "i am applying for the position", "please find attached my cv",
        "please find attached my resume", "attached is my cv", "attached is my resume", "my cv is attached",
        "dear diary", "why did the chicken cross", "as an ai language model", "write me a poem", "write a poem about",
        "solve for x", "what is the capital of", "what's the capital of", "hi mum i'm", "hi mom i'm", "mum i'm on",
        "mom i'm on", "mum can you", "mom can you", "hi mum can you", "hi mom can you", "i love you mum",
        "i love you mom", "dear teacher", "please excuse my son from", "please excuse my daughter from",
    )
)

OFF_TOPIC_PHRASES = frozenset(
    (
        "test", "testing", "this is a test", "just a test", "just testing", "test test", "test 123", "testing 123",
        "testing testing", "test comment", "test review", "wrong survey", "wrong company", "wrong shop",
        "wrong store", "wrong website", "wrong person", "wrong number", "sent by mistake", "clicked by mistake",
        "clicked by accident", "pressed by mistake", "my cat walked over the keyboard", "sorry wrong chat",
        "wrong chat", "ignore this", "please ignore", "please ignore this",
        "hello test", "hello i am test", "test please ignore", "test test 123", "testing 1 2 3", "testing one two",
        "one two three", "first", "happy new year", "merry christmas", "happy christmas", "happy easter",
        "happy birthday", "good night my friends", "god bless", "god bless you", "god bless you all", "amen",
        "my cat typed this", "my cat typed that", "lol my cat typed that", "cat on keyboard", "pocket typed",
        "butt dial", "my kid typed this", "my toddler typed this", "wrong window", "wrong tab",
        "sorry wrong window", "sent in error", "sorry sent by mistake", "wrong form", "not for you", "ignore me",
        "sent to the wrong number", "sorry wrong number", "sorry wrong person", "sorry wrong group", "wrong group",
        "wrong box", "wrong site", "wrong thread", "not meant for you",
        "this was not meant for you", "that wasn't meant for you", "meant for someone else", "please delete this",
        "delete this", "pls ignore", "pls delete", "mic check", "testing testing 123", "test please delete",
        "can anyone see this", "does this work", "is this working", "is this on", "is this thing on", "hello world",
        "foo bar", "my dog typed this", "cat typed this", "the baby typed this", "my son typed this",
        "my daughter typed this", "happy thanksgiving", "happy halloween", "happy diwali", "eid mubarak",
        "happy mothers day", "happy friday", "good luck everyone", "jesus loves you", "jesus saves", "praise the lord",
        "hallelujah", "buy milk", "milk eggs bread", "call mum", "call mom", "ok google", "hey siri", "first comment",
        "u up", "first!", "who else is here", "anyone here", "anybody here", "i'm bored", "im bored", "bored",
        "disregard", "please disregard", "disregard this",
    )
)

SPAM_WORDS = frozenset(
    """
    bitcoin bonus buy casino cash cheap cheapest click crypto deal deals discount earn followers forex free giveaway
    investment loan loans lottery offer offers prize promo replica sale subscribe viagra cialis win winner whatsapp
    telegram channel onlyfans dating seo backlinks follow
    """.split()
)

SPAM_PHRASES = frozenset(
    (
        "buy followers", "buy cheap", "earn money online", "make money online", "work from home and earn",
        "click here", "click the link", "link in bio", "check out my channel", "check out my page",
        "check my channel", "subscribe to my", "follow my page", "follow me on", "follow for follow",
        "visit my website", "visit our website", "visit my site", "free gift card", "free iphone", "free followers",
        "get rich", "guaranteed profit", "double your money", "online casino", "dm me for", "text me on whatsapp",
        "message me on telegram", "join my telegram", "use my referral", "my referral code", "use my code",
        "lowest prices online", "hot singles", "weight loss pills", "cheap viagra", "seo services",
        "i was scammed and recovered my", "recovered my lost funds", "credit repair", "100% free", "limited offer",
        "act now", "promo code below",
        "make money from home", "money from home", "week from home", "day from home", "earn from home",
        "work from home!!", "click my profile", "click profile", "see my profile", "link in profile",
        "visit my page", "visit my shop", "check my page", "check out my profile", "check my profile",
        "follow back", "follow4follow", "f4f", "call us today", "free quote", "win an iphone", "win iphone",
        "win a free", "free robux", "free v-bucks", "free sneakers", "free recharge", "crypto returns",
        "returns guaranteed", "guaranteed returns", "invest now", "x guaranteed", "replica rolex",
        "best quality dm", "dm me to", "dm to order", "whatsapp me for", "message me for", "lose belly fat",
        "lose weight fast", "cure your", "order drops at", "betting page", "betting tips", "sure odds",
        "casino bonus", "bonus for new", "cheap followers", "cheap essays", "essay writing service",
        "unlock any phone", "discount tablets", "no prescription", "cheap meds", "loan approved", "instant loan",
        "loans approved", "quick loan", "payday loan", "get your ex back", "love spell", "spell caster",
        "limited time offer", "order now at", "buy now at", "100% legit", "hot girls", "meet singles",
        "we buy houses", "we buy cars", "rank your website", "first page of google", "web design services",
        "promote your", "grow your instagram", "grow your business", "ask me how to earn", "ask me how i earn",
        "ask me how i made",
        "claim your prize", "you have won", "you've won", "no credit check", "bad credit ok", "extra income",
        "financial freedom", "binary options", "forex trading", "forex signals", "trading signals", "crypto signals",
        "bitcoin investment", "invest in bitcoin", "send btc", "contact me on whatsapp", "whatsapp us",
        "whatsapp now", "dm for price", "dm for prices", "inbox me", "keto gummies", "cbd gummies",
        "male enhancement", "escort service", "escort girls", "sugar daddy", "sugar mummy", "adult dating",
        "psychic reading", "spiritual healer", "lottery spell", "black magic", "hack any", "hacker for hire",
        "hire a hacker", "recovery expert", "cheap seo", "guest post", "web traffic", "increase your followers",
        "buy likes", "buy reviews", "buy instagram", "buy youtube", "passport for sale", "driving licence for sale",
        "ielts certificate", "buy diploma", "assignment help", "do your homework", "write your essay",
        "house for rent", "flat for rent", "apartment for rent", "room for rent", "now hiring", "we are hiring",
        "gutter cleaning", "carpet cleaning", "24/7 locksmith", "locksmith 24", "man with van",
        "man and van", "half price call", "for sale call", "for sale, call", "for sale text", "puppies for sale",
        "kittens for sale", "tickets for sale", "selling my old", "earn cash",
        "earn up to", "earn daily", "make thousands", "make $", "earn $", "earn £", "make £", "$ a day",
        "£ a day", "$ per day", "£ per day", "% off replica", "replica watches", "designer replica", "cheap watches",
        "cheap rolex", "best price guaranteed call", "visit my blog", "read my blog", "check my blog",
        "check out my blog", "sub to my", "sign up with my link",
        "sign up using my", "through my link", "my affiliate", "refer a friend code", "referral link",
        "free trial link", "vote for me", "please vote for",
        "send this to", "forward this to", "years of bad luck", "doctors hate", "weird trick", "singles in your area",
        "singles near you", "claim your $", "claim your £", "you have been selected", "you've been selected",
        "you were selected", "reply yes", "visit our site today", "visit us today", "contact her on", "contact him on",
        "dm us", "telegram only", "whatsapp only", "next of kin", "million dollars", "verify your account",
        "account has been suspended", "pay the customs fee", "unpaid customs fee", "no deposit", "work at home",
        "be your own boss",
        "passive income", "from your phone a day", "my new single", "my soundcloud", "my podcast is out",
        "my etsy shop",
        "free consultation call", "no experience needed", "lowest rates", "refinance your", "miracle cure",
        "melts fat", "burns fat", "burn fat fast", "melts belly fat", "cheap replica", "da90", "buy tiktok",
        "my invite code", "my invite link", "add me on snap", "add me on snapchat", "add me on telegram",
        "add me on whatsapp", "add my snap", "sub4sub", "sub for sub", "like for like", "pump group", "crypto group",
        "crypto page", "star reviews for your", "verified reviews for sale", "parcel is on hold",
        "package is on hold", "pay the release fee", "giveaway on my", "smash subscribe", "no call out charge",
        "reseller panel", "smm panel", "iptv subscription", "tarot reading", "lost lovers", "dear beneficiary",
        "compensation fund of", "sim will be blocked", "share the otp", "copy this status", "pass this on to",
        "degree without exams", "ladies near you", "girls near you", "local escorts", "drivers wanted",
        "operators needed", "data entry work", "no cv needed", "dropshipping course", "earn while you learn",
        "we build websites", "seo included", "business loan", "loan in 5 minutes", "loans up to", "loan offer at",
        "looking for investors", "triple your money", "first deposit bonus", "confirm your password at",
        "part time job offer", "part-time job offer", "send me a friend request", "investment platform",
        "account manager helped me earn", "trade with her", "trade with him", "100x gem", "airdrop is live",
        "claim your airdrop", "free nft", "free crypto", "free coins", "free diamonds", "v-bucks generator",
        "followers for your", "likes for your", "copy this message", "copy and paste this", "send to ten friends",
    )
)
