"""Numbers and dates as a person of the report's language writes them.

One rule holds everywhere, in texts, tables, charts and the page's script: one digit behind the point, two for a mean,
so that a figure reads alike wherever it stands and differences add up.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from feedbacknlp.contracts import Metric
from feedbacknlp.report.wording import LOCALES

__all__ = ["MISSING", "Numbers"]

MISSING = "–"
_NARROW_SPACE = "\u00a0"


def _known(value: Any) -> bool:
    return value is not None and not (isinstance(value, float) and math.isnan(value)) and value == value


def round_half_up(value: Any, digits: int) -> float:
    """The number with so many digits behind the point, halves away from zero as spreadsheets and browsers round them
    (22.5 is 23, where Python says 22); no "−0"."""
    if math.isinf(value):
        return float(value)
    step = Decimal(1).scaleb(-digits)
    return float(Decimal(repr(float(value))).quantize(step, rounding=ROUND_HALF_UP)) + 0.0


@dataclass(frozen=True, slots=True)
class Numbers:
    """Formats of one interface language; what is missing becomes a dash.

    Parameters
    ----------
    language : str
    """

    language: str

    @property
    def percent_sign(self) -> str:
        """The percent sign with what stands between it and a figure: a space in Norwegian alone."""
        return f"{_NARROW_SPACE}%" if self.language == "nb" else "%"

    def percent_pattern(self, pattern: str) -> str:
        """A spreadsheet's number format with its percent signs as this language writes them."""
        return pattern.replace("%", f'"{_NARROW_SPACE}"%') if self.language == "nb" else pattern

    def decimal(self, value: Any, digits: int) -> str:
        """A number with exactly so many digits behind the point and a true minus sign."""
        from babel.numbers import format_decimal

        if not _known(value) or math.isinf(value):
            return ("∞" if value > 0 else "−∞") if _known(value) else MISSING
        rounded = round_half_up(value, digits)
        pattern = "#,##0" + ("." + "0" * digits if digits else "")
        return str(format_decimal(rounded, format=pattern, locale=LOCALES[self.language])).replace("-", "−")

    def whole(self, value: Any) -> str:
        """A count."""
        return self.decimal(value, 0)

    def signed(self, value: Any, digits: int) -> str:
        """A number with its sign, zero without."""
        shown = self.decimal(value, digits)
        return f"+{shown}" if _known(value) and round_half_up(value, digits) > 0 else shown

    def percent(self, share: Any) -> str:
        """A share 0..1 as percent with one digit behind the point; none and all without, and ``<0.1%`` for what is not
        none."""
        if not _known(share):
            return MISSING
        if 0 < share < 0.0005:
            return f"<{self.decimal(0.1, 1)}{self.percent_sign}"
        return f"{self.decimal(share * 100, 0 if share in (0, 1) else 1)}{self.percent_sign}"

    def level(self, share: Any) -> str:
        """A chosen share such as a confidence level: percent with as few digits as it has."""
        return f"{self.decimal(share * 100, 0 if float(round(share * 100, 6)).is_integer() else 1)}{self.percent_sign}"

    def points(self, share: Any) -> str:
        """A difference of shares in percentage points, with sign."""
        return self.signed(share * 100, 1) if _known(share) else MISSING

    def points_between(self, before: Any, after: Any) -> str:
        """The difference of two shares that are told beside it: that of the shares as they are told."""
        if not (_known(before) and _known(after)):
            return MISSING
        return self.signed(round_half_up(100 * after, 1) - round_half_up(100 * before, 1), 1)

    def score(self, value: Any, metric: Metric) -> str:
        """A score: a net with sign and a share as percent with one digit behind the point, a mean with two."""
        if not _known(value):
            return MISSING
        if metric == "net":
            return self.signed(value, 1)
        return self.percent(value / 100) if metric == "share" else self.decimal(value, 2)

    def end(self, value: Any, metric: Metric) -> str:
        """An end of a score's scale."""
        if not _known(value):
            return MISSING
        if metric == "net":
            return self.signed(value, 0)
        return self.level(value / 100) if metric == "share" else self.value(value)

    def difference(self, value: Any, metric: Metric) -> str:
        """A difference of two scores or an impact: one digit behind the point, two for a mean."""
        return self.signed(value, 2 if metric == "mean" else 1)

    def is_nothing(self, value: float, metric: Metric) -> bool:
        """Whether a difference is told as zero."""
        return round_half_up(value, 2 if metric == "mean" else 1) == 0

    def step(self, before: Any, after: Any, metric: Metric) -> str:
        """The difference of two scores that are told beside it with the digits of a difference: that of the scores as
        they are told, so that a reader's own subtraction gives it."""
        if not (_known(before) and _known(after)):
            return MISSING
        digits = 2 if metric == "mean" else 1
        return self.difference(round_half_up(after, digits) - round_half_up(before, digits), metric)

    def differences(self, values: Sequence[Any], metric: Metric) -> list[str]:
        """Differences that stand together, such as the ends of an interval, with the digits that every difference has;
        one that is rounded to zero keeps its sign where all are on one side of zero (``−3.5`` and ``−0.0``)."""
        known = [value for value in values if _known(value) and not math.isinf(value)]
        sign = "+" if known and min(known) > 0 else "−" if known and max(known) < 0 else ""
        shown = [self.difference(value, metric) for value in values]
        return [text if text == MISSING or text[0] in "+−" else sign + text for text in shown]

    def size(self, value: Any, metric: Metric) -> str:
        """A rough size such as a margin, without sign: no digits behind the point from 10 points on."""
        return self.decimal(value, 2 if metric == "mean" else 0 if _known(value) and abs(value) >= 10 else 1)

    def ratio(self, value: Any) -> str:
        """An odds ratio: two digits under 1, one above, none from 100."""
        if not _known(value):
            return MISSING
        return self.decimal(value, 2 if value < 1 else 1 if value < 100 else 0)

    def chance(self, value: Any) -> str:
        """A chance as percent: one digit behind the point, ``<0.1%`` under that; it is never none."""
        return f"<{self.percent(0.001)}" if _known(value) and value < 0.001 else self.percent(value)

    def q_value(self, value: Any) -> str:
        """A q-value: three digits, ``<0.001`` under that."""
        if not _known(value):
            return MISSING
        return f"<{self.decimal(0.001, 3)}" if value < 0.001 else self.decimal(value, 3)

    def value(self, value: Any) -> str:
        """A score as given: no digits where it is whole."""
        return self.decimal(value, 0 if _known(value) and float(value).is_integer() else 1)

    def span(self, low: float, high: float) -> str:
        """Values from low to high, as given; one value where they are the same."""
        return self.value(low) if low == high else f"{self.value(low)}–{self.value(high)}"

    def day(self, moment: Any) -> str:
        """A date in the language's middle length."""
        from babel.dates import format_date

        if not _known(moment):
            return MISSING
        day = datetime.fromisoformat(moment).date() if isinstance(moment, str) else moment.date()
        return str(format_date(day, format="medium", locale=LOCALES[self.language]))
