"""Words of feeling in English: those that name no theme, and those that judge something."""



from __future__ import annotations

__all__ = ["BARE_PHRASES", "FEELINGS", "FILLERS", "VERDICTS"]

FEELINGS = frozenset(
    """
    abysmal acceptable adequate ace adore adored alright amazed amazing annoyed annoying appalled appalling appreciate
    appreciated atrocious average awesome awful bad badly beautiful best better blah bloody bored boring brill
    brilliant brilliantly chuffed cool cracking crap crappy decent delighted delightful delighting disappointed
    disappointing disappointment disappoints disgusted disgusting dislike disliked dissatisfied dreadful ecstatic
    enjoy enjoyable enjoyed epic excellent excellently exceptional exceptionally fab fabulous fair fantastic
    fantastically faultless favourite favorite fine flawless frustrated frustrating frustration fuming furious garbage
    glad good goood gooood gorgeous grand great greatest gr8 gud happy happier hate hated hates helpless hopeless
    horrendous horrible horrid horrific impressed impressive incredible incredibly irritated irritating joke lame
    liked likes lol love loved lovely loves loving lousy luv magnificent marvellous marvelous meh mediocre miserable
    nice nicely nicest nightmare ok okay okey k outstanding pants pathetic peachy perfect perfection perfectly
    pleasant pleased pleasing pleasure poor poorest poorly positive phenomenal recommend recommended regret ridiculous
    rubbish sad sadly satisfactory satisfied satisfying shame shambles shambolic shit shite shitty shocked shocking
    smashing so-so solid spectacular splendid spot-on stellar stunning subpar suck sucked sucks sucky super superb
    sweet terrible terribly terrific thrilled top tops trash unacceptable unhappy unimpressed unpleasant unsatisfied
    unsatisfactory upset upsetting useless waste wonderful wonderfully woeful worse worst wow wowed wretched yay yuck
    goodest bueno fave tremendous exquisite sublime mindblowing
    """.split()
)

VERDICTS = frozenset(
    """
    absent accurate accurately affordable afford arrogant attentive authentic awkward bargain bent bland blocked blunt
    blurry bothered bounced breaks bright broke broken brusque buggy bugs bug burnt busted cancelled canceled careless
    careful carefully caring charged cheap cheaper cheaply cheapest chipped choppy clean cleaner clear clearer clearly
    clueless clumsy clunky coarse cold collapsed comfiest comfortable comfortably comfy complain complained complaint
    complaints complicated complimentary confused confusing considerate convenient conveniently correct correctly
    costly courteous cosy cozy cracked cramped crash crashed crashes crashing creaky crooked crowded crumpled crushed
    cumbersome cute damaged damp dangerous dated dead dear deceived deceiving declined defective defect delay delayed
    delays deliciously delicious dented different difficult difficulty dingy dirty discontinued dishonest dismissed
    dismissive disorganised disorganized disrespectful dodgy double-charged doubtful dropped dry dull durable dusty
    dusted easier easiest easily easy efficient efficiently effortless elegant empty endless engaging error errors
    exceeded excessive excessively exorbitant expensive expired extortionate faded fades fading fail failed failing
    fails failure fake fallen falling falls false fast faster fastest fault faults faulty fell filthy fitted fits fit
    flaky flaw flawed flattering flavorful flavourful flavorless flavourless flexible flickers flimsy forced forgot
    forgotten fragile fraud fraudulent free freezes freezing fresh friendliest friendlier friendly froze frozen fun
    functional fussy genuine glitch glitches glitchy gracious greasy greedy gross grubby handy hang hangs harass hard
    harder hassle heavy helped helpful helpfully hidden honest honoured horribly hostile hot huge ignorant ignore
    ignored ignores impolite impossible inaccurate incompetent incomplete inconsistent inconvenient incorrect inedible
    inefficient inexpensive inferior informative innovative insane insulting intuitive invalid issue issues itchy
    jammed joyless junk kindly kinked knowledgeable lacked lagging laggy laggs lags late later lax lazy leaked leaking
    leaks leaky lied lies limited limp lost loose loud lukewarm luxurious masterful meaningless mess messy misleading
    missed misses missing mistake mistakes misled mix-up mouldy moldy muddled nasty neat neglected nicked noisy
    nonexistent nonsense nowhere nuisance obnoxious obscure odd odour off-putting organised organized outdated
    outrageous overcharged overcooked overloaded overpriced overrated oversized pain painful painless painlessly
    patient peeled peeling pester pestered pilled pilling pitiful plasticky pointless polite politely posh pricey
    pricy problem problems professional professionally prompt promptly punctual puzzled quick quicker quickest quickly
    quiet ragged rattles reasonable reasonably rejected refused reliable reliably respectful responsive ripped rip-off
    ripoff robust rotten rough rubbishy rude rudely runaround rushed rusted rusty safe saggy saved saves scam scammed
    scammers scratched scratchy seamless seamlessly secure sensible shabby shady sharp shattered shoddy shrank shrunk
    simple simpler simply sincere sketchy skipped sleek slick sloppy slow slower slowest slowly sluggish small smart
    smelled smells smelly smelt smooth smoothly smudged snapped sneaky snug sodden soft softer soggy sold-out sore
    sorted sour spacious spam spammed spammy speedier speedy spilled spilt split splits spoiled spoilt spotless
    squashed squeaks squeaky stained stains stale steep stiff sting stingy stolen stopped straightforward streaky
    stressful strict strong stuck sturdy stupid stylish sucker superior supportive surly swift swiftly tacky tangled
    tasteless tasty tatty tedious thank tender thin thorough thoroughly thoughtful tidy tight timely tiny tired
    tiresome torn tore tough toxic transparent trapped trouble troublesome trusted trust trustworthy ugly unable
    unaware unavailable unbearable unbelievable unclear uncomfortable undamaged undercooked uneven unfair unfinished
    unfit unfriendly unhelpful uninterested uninspired uninspiring uninteresting unnecessary unorganized
    unprofessional unreadable unreliable unresponsive unsafe unsolved unstable untrue unusable unwanted unwelcome
    unwilling unworn upfront useful vague valid versatile vibrant victim vile wait waited waiting warm warped weak
    weird welcoming well-made wet wobble wobbles wobbly wonky worked works working worn worried worth worthless
    worthwhile wrecked wrong wrongly yummy zippy forever horrified speechless stocked yum succulent tasting juicy
    moist crisp crispy chewy rubbery oily salty bitter sweetened underwhelming underwhelmed overwhelmed overwhelming
    generous inattentive snobby snooty pretentious charming inviting romantic trendy cheerful cheesy lively relaxing
    creative inventive fishy attractive gem pushy polished
    """.split()
)

FILLERS = frozenset(
    """
    absolutely actually all always amazingly bit completely definitely despite e everything ever experience extremely
    far fully game generally guys hello hey hi highly honestly hugely it kinda kind just mate much nothing oh one
    overall please pretty quite rather real really simply so stars star stuff super thanks thank thankyou thx thing
    things this time today too totally truly ty u utterly very well whole work way a+ five four three two ten out 10 5
    100 percent 100% yes yeah yep no not never don't didn't wasn't isn't can't very-very verry veryy vry soooo sooo
    soo man bro sir everyone people peoples day
    """.split()
)

BARE_PHRASES = frozenset(
    (
        "nothing to complain about", "no complaints", "no complaint", "can't complain", "cant complain",
        "cannot complain", "nothing bad to say", "nothing negative", "nothing wrong", "no problems", "no problem",
        "no issues", "no issue", "nothing, all good", "nothing all good", "nothing it was perfect",
        "nothing you are great", "nothing, keep it up", "keep it up", "keep up the good work", "well done",
        "thumbs up", "thumbs down", "two thumbs up", "spot on", "top notch", "so so", "not bad", "not bad at all",
        "not too bad", "not great", "not good", "not happy", "never again", "fed up", "could be better",
        "could be worse", "as expected", "as always", "meets expectations", "exceeded expectations", "does the job",
        "does what it says", "does what it says on the tin", "what i expected", "all good", "all fine", "all ok",
        "it's ok", "it is what it is", "nope", "nah", "yep", "yeah", "yup",
        "thank you", "thanks", "many thanks", "thank you very much",
        "thanks a lot", "cheers", "what a joke", "what a waste", "waste of time", "waste of money", "five stars",
        "5 stars", "one star", "1 star", "would recommend", "highly recommended", "would not recommend", "10/10",
        "0/10", "5/5", "1/5", "a+", "bravo", "hurray", "congratulations", "couldn't be happier", "couldn't be better",
        "could not be happier", "ten out of ten", "good job", "nice one", "no words", "speechless", "smh", "wtf",
        "omg", "lol", "haha", "hahaha", "yay", "boo", "ugh", "grr", "pfft",
    )
) # fmt: skip
