"""Which test holds each formula to a published or hand-computed value, or to statsmodels and scipy: a list that fails
where a formula has no such test."""

from __future__ import annotations

from pathlib import Path

import pytest

from feedbacknlp.explain.formulas import FORMULAS

HERE = Path(__file__).parent

PROOFS = {
    # 1. The score and its interval.
    ("scores", "value"): (
        "test_intervals.py::test_adjusted_wald_by_hand",
        "test_coverage.py::test_net_interval_holds_the_truth",
        "test_scores.py::test_share_in_percent_with_wilson",
        "test_scores.py::test_mean_in_scale_points_with_t",
    ),
    ("scores", "seen_change"): ("test_scores.py::test_the_example_of_the_power_note",),
    ("scores", "writing_shift"): ("test_scores.py::test_the_shift_of_those_who_wrote_is_the_impact_of_the_silent",),
    ("changes", "change"): (
        "test_intervals.py::test_difference_of_shares_gives_the_published_values",
        "test_changes.py::test_the_interval_covers_the_truth_and_is_not_needlessly_wide",
    ),
    # 2. Prevalence per band.
    ("bands", "share"): ("test_intervals.py::test_wilson_gives_the_published_values",),
    ("bands", "wrote_share"): ("test_intervals.py::test_wilson_gives_the_published_values",),
    ("driver_bands", "share"): ("test_intervals.py::test_wilson_gives_the_published_values",),
    ("drivers", "share"): ("test_intervals.py::test_wilson_gives_the_published_values",),
    ("gate", "share"): (
        "test_gate.py::test_kinds_by_band",
        "test_gate.py::test_one_value_on_three_questions_of_one_scale",
    ),
    # 3. Contrast between bands.
    ("drivers", "odds_ratio"): ("test_intervals.py::test_odds_ratio_is_that_of_statsmodels_with_one_half_added",),
    ("drivers", "risk_difference"): ("test_intervals.py::test_difference_of_shares_gives_the_published_values",),
    ("drivers", "q_value"): (
        "test_chance.py::test_false_discovery_rate_of_the_paper",
        "test_chance.py::test_the_larger_of_two_errors_is_taken",
        "test_chance.py::test_the_permutation_error_is_that_of_the_permutations",
    ),
    ("band_words", "log_odds"): ("test_words.py::test_log_odds_with_a_prior_by_hand",),
    # 4. Impact.
    ("drivers", "impact"): (
        "test_impact.py::test_interval_by_hand",
        "test_coverage.py::test_impact_interval_holds_the_truth",
    ),
    # 5. Joint effects, importance, penalty and reward.
    ("drivers", "effect"): ("test_joint.py::test_effects_and_their_covariance_are_those_of_statsmodels",),
    ("drivers", "adjusted_impact"): ("test_judgements.py::test_adjusted_impact_and_its_interval_by_statsmodels",),
    ("drivers", "explained"): (
        "test_joint.py::test_shapley_is_the_mean_over_all_orders",
        "test_joint.py::test_relative_weights_are_those_of_the_singular_vectors",
    ),
    ("drivers", "overlap"): ("test_joint.py::test_overlap_is_what_the_inflation_factor_says",),
    ("driver_scores", "effect_standard"): (
        "test_judgements.py::test_adjusted_impact_and_its_interval_by_statsmodels",
    ),
    ("theme_effects", "penalty"): ("test_judgements.py::test_kano_classes",),
    ("theme_effects", "reward"): ("test_judgements.py::test_kano_classes",),
    ("theme_effects", "difference"): ("test_judgements.py::test_penalty_less_reward_is_the_contrast_of_statsmodels",),
    # 6. Why the score moved.
    ("change_parts", "points"): (
        "test_split.py::test_explained_and_unexplained_are_those_of_statsmodels",
        "test_split.py::test_volume_and_severity_of_one_driver_by_hand",
        "test_split.py::test_parts_add_up_to_the_difference",
        "test_split.py::test_mix_is_told_apart_from_themes",
        "test_coverage.py::test_percentile_interval_by_hand",
    ),
    # 7. Trends.
    ("driver_trends", "share"): ("test_intervals.py::test_wilson_gives_the_published_values",),
    ("driver_trends", "change"): ("test_driver_trends.py::test_share_and_change_with_newcombes_interval",),
    ("driver_periods", "share"): ("test_intervals.py::test_wilson_gives_the_published_values",),
    ("driver_slopes", "slope"): ("test_periods.py::test_slope_is_the_trend_test_of_cochran_and_armitage",),
    ("periods", "value"): ("test_scores.py::test_share_in_percent_with_wilson",),
    ("periods", "smoothed"): ("test_periods.py::test_smoothing_and_its_limits_by_hand",),
    ("driver_cuts", "share"): ("test_intervals.py::test_wilson_gives_the_published_values",),
    ("driver_cuts", "difference"): ("test_intervals.py::test_difference_of_shares_gives_the_published_values",),
    # 8. The coding's errors.
    ("audit", "precision"): ("../audit/test_accuracy.py::test_by_hand",),
    ("audit", "recall"): (
        "../audit/test_accuracy.py::test_by_hand",
        "../audit/test_accuracy.py::test_weights_undo_the_strata",
    ),
    ("audit", "alpha"): ("../audit/test_agreement.py::test_binary_two_coders",),
    ("audit", "corrected"): (
        "../audit/test_prevalence.py::test_by_hand",
        "../audit/test_prevalence.py::test_the_interval_covers_what_it_says",
    ),
    # 10. What if.
    ("what_if", "change"): ("test_what_if.py::test_people_are_moved_through_the_steps",),
}

OTHERS = {
    "8. corrected for the coding's errors": (
        "test_coding_error.py::test_by_hand",
        "test_coding_error.py::test_the_truth_comes_back_from_what_is_seen",
        "test_coding_error.py::test_its_intervals_hold_the_truth",
        "../audit/test_prevalence.py",
        "../audit/test_agreement.py",
    ),
    "9. raking": ("test_weighting.py::test_all_margins_fit", "test_weighting.py::test_one_margin_is_share_over_share"),
    "effective number of answers": ("test_sums.py::test_effective_size_is_kish",),
    "random groups of the bootstrap": ("test_resample.py::test_random_groups_vary_as_respondents_do",),
}


def test_every_formula_has_its_proof() -> None:
    told = {(table, column) for table, columns in FORMULAS.items() for column in columns}
    assert told == set(PROOFS)


@pytest.mark.parametrize("proof", sorted({one for proofs in (*PROOFS.values(), *OTHERS.values()) for one in proofs}))
def test_the_proof_is_there(proof: str) -> None:
    file, _, name = proof.partition("::")
    text = (HERE / file).read_text(encoding="utf-8")
    assert f"def {name}(" in text if name else "def test_" in text
