"""Where an English sentence may be cut into thoughts."""



from __future__ import annotations

from feedbacknlp.languages.language import Splitting

__all__ = ["SPLITTING"]

SPLITTING = Splitting(
    contrasts=frozenset(
        (
            "but", "however", "although", "though", "tho", "except", "except for", "except that", "even though",
            "apart from", "aside from", "other than", "unfortunately", "sadly", "whereas", "nevertheless",
            "nonetheless", "on the other hand", "on the downside", "on the plus side", "only downside",
            "only complaint", "only problem", "only issue", "only thing", "the only downside", "the only complaint",
            "the only problem", "the only issue", "the only thing", "my only complaint", "my only issue",
            "my only problem", "my only gripe", "only gripe", "despite", "in spite of", "shame about", "shame that",
            "shame the", "pity about", "pity the", "let down by", "bar the", "otherwise", "cons",
        )
    ),
    contrast_adverbs=frozenset("however unfortunately sadly nevertheless nonetheless".split()),
    contrasts_after_break=frozenset(
        (
            "yet", "while", "whilst", "shame", "pity", "too bad", "then again", "mind you", "alas", "unfortunately",
            "sadly", "plus", "also", "downside", "pros",
        )
    ),
    not_contrasts=frozenset(
        (
            "nothing but", "all but", "anything but", "anyone but", "everything but", "none but", "cannot but",
            "can't help but", "no choice but", "no option but", "last but not least", "but not least", "not only",
            "not just", "not the only thing", "was the only thing", "is the only thing", "not only thing", "if only",
            "tried otherwise", "say otherwise", "says otherwise", "said otherwise", "think otherwise", "or otherwise",
            "unless otherwise", "other than that", "as though",
        )
    ),
    concessions=frozenset((
        "although", "though", "even though", "while", "whilst", "despite", "in spite of", "apart from", "aside from",
        "other than", "except for", "whereas", "besides", "much as", "as much as", "other than that",
    )),
    subordinators=frozenset(
        """
        when whenever if unless because since after before until till once as so which who whom whose that where cos
        cause coz bc due especially particularly including like such e.g for to with without even or than from in at
        by of upon
        """.split()
    ),
    joiners=frozenset(("and", "&", "n", "+", "plus", "or", "nor", "then")),
    starters=frozenset(
        """
        i we they it he she you the my your their this that these those our his her its no not never nothing nobody
        there everything everyone some all i'm i've we've they've it's he's she's i'd can't cant cannot couldn't
        didn't doesn't don't won't wasn't isn't im ive id dont didnt wont wasnt isnt both each every staff service
        delivery shipping customer quality price food
        """.split()
    ),
    subjects=frozenset("i we they it he she you this that these those everything nothing everyone nobody u".split()),
    verbs=frozenset(
        """
        is was are were be been am has have had do does did can could will would should shall may might must 's 're
        've 'm 'll 'd isn't wasn't aren't weren't hasn't haven't hadn't don't doesn't didn't can't couldn't won't
        wouldn't n't cant cannot dont didnt doesnt wont wasnt isnt couldnt ain't its it's i'm i've they're we're
        that's there's came come comes arrived arrive arrives took take takes got get gets went go goes made make
        makes gave give gives said say says told tell sent send sends looked look looks felt feel feels seemed seem
        seems works worked work broke breaks break fell falls fall tore tears ripped cracked snapped faded fades
        shrank shrunk leaked leaks stopped stops kept keeps keep lost loses lose paid pay pays charged charge charges
        cost costs ordered order bought buy wanted want needs needed need asked ask called call rang emailed waited
        wait waiting received receive delivered deliver returned return refunded refund refused helped help helps
        solved fixed fix answered answer replied reply ignored ignore love loved loves like liked likes hate hated
        enjoyed enjoy recommend recommended fits fit fitted crashed crashes freezes froze lacks lacked deserves
        deserved saved saves tastes tasted smells smelled smelt changed changes became turned ended found find couldn
        left lied lies sucks sucked served brought ate tried sat handled shows showed
        """.split()
    ),
    long_cuts=frozenset(
        """
        so then because therefore also plus besides anyway meanwhile after which when i we they it
        """.split()
    ),
    context_starts=(
        "when", "after", "if", "once", "since", "as", "because", "on", "in", "for", "with", "having", "while",
    ),
    abbreviations=frozenset(
        """
        no nos nr approx incl excl est vs etc e.g i.e eg ie dr mr mrs ms prof st ave rd jr sr inc ltd co corp dept tel
        ext fig vol min max hr hrs sec mins jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur
        thurs fri a.m p.m u.s u.k ref attn esp
        """.split()
    ),
)
