"""How each figure is computed, in words a reader can check: formula and source by table and column."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

__all__ = ["FORMULAS", "Formula"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Formula:
    """A formula, where it comes from, and the columns of its interval ('' where it has none)."""

    text: str
    source: str
    low: str = ""
    high: str = ""


_WILSON = "interval: Wilson (1927), JASA 22:209-212"
_NEWCOMBE = "interval: Newcombe (1998), Statistics in Medicine 17:873-890, method 10"
_SPLIT = (
    "Kitagawa (1955); Oaxaca (1973); Blinder (1973); interval: bootstrap over respondents, Efron (1979), of severities "
    "and of what they leave unexplained at the level of Benjamini & Yekutieli (2005)"
)
_CHECKED = (
    "Horvitz & Thompson (1952), JASA 47:663-685; interval: Wilson (1927), JASA 22:209-212, with the effective number "
    "of Kish (1965)"
)
_JOINT = "weighted least squares; interval: HC3, MacKinnon & White (1985), J. Econometrics 29:305-325"

FORMULAS: Mapping[str, Mapping[str, Formula]] = {
    "scores": {
        "value": Formula(
            text="sum(weight x points) / sum(weight) over all answers to the score",
            source="interval: Rocks (2016) for net scores, Wilson (1927) for shares, Student (1908) for means",
            low="low",
            high="high",
        ),
        "seen_change": Formula(
            text="(z + z of 80 % power) x sqrt(2) x standard error", source="Cohen (1988), chapter 2"
        ),
        "writing_shift": Formula(
            text="score of those who wrote - score of all answers",
            source="interval: delta method, Oehlert (1992)",
            low="writing_low",
            high="writing_high",
        ),
    },
    "changes": {
        "change": Formula(
            text="score of the wave - score of the wave before",
            source="interval: Zou & Donner (2008), Statistics in Medicine 27:1693-1702",
            low="low",
            high="high",
        )
    },
    "bands": {
        "share": Formula(text="answers of the band / all answers, weighted", source=_WILSON, low="low", high="high"),
        "wrote_share": Formula(
            text="answers of the band that wrote / answers of the band, weighted",
            source=_WILSON,
            low="wrote_low",
            high="wrote_high",
        ),
    },
    "drivers": {
        "share": Formula(
            text="responses that mention it / responses that wrote, weighted",
            source=_WILSON,
            low="share_low",
            high="share_high",
        ),
        "impact": Formula(
            text="score of those who wrote - score of those of them who do not mention it = share x (score_with - "
            "score_without)",
            source="leave one theme out; interval: delta method, Oehlert (1992), American Statistician 46:27-29",
            low="impact_low",
            high="impact_high",
        ),
        "q_value": Formula(
            text="p of 'same score with and without it', larger of Welch's and the permutation's standard error, "
            "adjusted over all drivers of the score",
            source="Welch (1938); Benjamini & Hochberg (1995), JRSS B 57:289-300",
        ),
        "odds_ratio": Formula(
            text="(a + .5)(d + .5) / ((b + .5)(c + .5)): mentions in the worst band over the best band",
            source="Haldane (1956), Anscombe (1956); interval: Woolf (1955)",
            low="odds_low",
            high="odds_high",
        ),
        "risk_difference": Formula(
            text="share of mention in the worst band - share in the best band",
            source=_NEWCOMBE,
            low="risk_low",
            high="risk_high",
        ),
        "effect": Formula(
            text="its slope in one regression of the points on all drivers of the score",
            source=_JOINT,
            low="effect_low",
            high="effect_high",
        ),
        "adjusted_impact": Formula(text="share x effect", source=_JOINT, low="adjusted_low", high="adjusted_high"),
        "explained": Formula(
            text="its part of R^2, mean over all orders of entry (more than ten drivers: relative weights)",
            source="Lindeman, Merenda & Gold (1980); Johnson (2000), Multivariate Behavioral Research 35:1-19",
        ),
        "overlap": Formula(
            text="R^2 of its mentions on the mentions of all other drivers", source="1 - 1 / variance inflation factor"
        ),
    },
    "gate": {
        "share": Formula(
            text="responses of the band with a statement of the kind / those with a comment; for same_score: with one "
            "value on three questions or more of a scale / all of the band",
            source="",
        )
    },
    "driver_bands": {
        "share": Formula(
            text="responses of the band that mention it / responses of the band that wrote, weighted",
            source=_WILSON,
            low="low",
            high="high",
        )
    },
    "driver_trends": {
        "share": Formula(
            text="responses of the wave that mention it / responses of the wave that wrote, weighted",
            source=_WILSON,
            low="low",
            high="high",
        ),
        "change": Formula(
            text="share - share in the wave before", source=_NEWCOMBE, low="change_low", high="change_high"
        ),
    },
    "driver_cuts": {
        "share": Formula(
            text="responses of the level that mention it / responses of the level that wrote, weighted",
            source=_WILSON,
            low="share_low",
            high="share_high",
        ),
        "difference": Formula(
            text="share - share in all other levels together",
            source=_NEWCOMBE,
            low="difference_low",
            high="difference_high",
        ),
    },
    "driver_scores": {
        "effect_standard": Formula(
            text="effect / standard deviation of the points", source=_JOINT, low="low", high="high"
        )
    },
    "driver_periods": {
        "share": Formula(
            text="responses of the period that mention it / responses of the period that wrote, weighted",
            source=_WILSON,
            low="low",
            high="high",
        )
    },
    "driver_slopes": {
        "slope": Formula(
            text="weighted least squares slope of the share on time, a period as the unit",
            source="Cochran (1954), Biometrics 10:417-451; Armitage (1955), Biometrics 11:375-386",
            low="slope_low",
            high="slope_high",
        )
    },
    "periods": {
        "value": Formula(
            text="sum(weight x points) / sum(weight) over the answers of the period",
            source="interval as of the score as a whole",
            low="low",
            high="high",
        ),
        "smoothed": Formula(
            text=".3 x value + .7 x smoothed value before; limits: mean of all periods -/+ 3 standard errors of it",
            source="Roberts (1959), Technometrics 1:239-250",
            low="limit_low",
            high="limit_high",
        ),
    },
    "theme_effects": {
        "penalty": Formula(
            text="minus the slope of its complaints in the joint regression",
            source="Brandt (1987); " + _JOINT,
            low="penalty_low",
            high="penalty_high",
        ),
        "reward": Formula(
            text="slope of its praise in the joint regression",
            source="Brandt (1987); " + _JOINT,
            low="reward_low",
            high="reward_high",
        ),
        "difference": Formula(
            text="penalty - reward, with the covariance of both",
            source=_JOINT,
            low="difference_low",
            high="difference_high",
        ),
    },
    "change_parts": {
        "points": Formula(
            text="volume: mean effect x change of share; severity: mean share x change of effect, where the effect "
            "changed beyond chance; mix: volume of segments; writing: effect of writing nothing x change of its share "
            "+ mean share of those x change of their score; unexplained: what remains among those who wrote. The parts "
            "add up to the change",
            source=_SPLIT,
            low="low",
            high="high",
        )
    },
    "what_if": {
        "change": Formula(
            text="each answer that mentions it moved by minus its effect on the scale's own values, bands counted anew",
            source="step function of the score; interval: bootstrap over respondents, Efron (1979)",
            low="low",
            high="high",
        )
    },
    "band_words": {
        "log_odds": Formula(
            text="log[(y1+a)/(n1+a0-y1-a)] - log[(y2+a)/(n2+a0-y2-a)]; z = log_odds / sqrt(1/(y1+a) + 1/(y2+a))",
            source="Monroe, Colaresi & Quinn (2008), Political Analysis 16:372-403",
        )
    },
    "audit": {
        "precision": Formula(
            text="statements coded and marked / statements coded, each checked one standing for those of its stratum",
            source=_CHECKED,
            low="precision_low",
            high="precision_high",
        ),
        "recall": Formula(
            text="statements coded and marked / statements marked, each checked one standing for those of its stratum",
            source=_CHECKED,
            low="recall_low",
            high="recall_high",
        ),
        "alpha": Formula(
            text="1 - observed disagreement / expected disagreement of models and people",
            source="Krippendorff (2011), Computing Krippendorff's alpha-reliability; interval: bootstrap over "
            "statements, Efron (1979)",
            low="alpha_low",
            high="alpha_high",
        ),
        "corrected": Formula(
            text="(share + specificity - 1) / (sensitivity + specificity - 1), kept within 0 ... 1",
            source="Rogan & Gladen (1978), American Journal of Epidemiology 107:71-76; interval: Lang & Reiczigel "
            "(2014), Preventive Veterinary Medicine 113:13-22",
            low="corrected_low",
            high="corrected_high",
        ),
    },
}
