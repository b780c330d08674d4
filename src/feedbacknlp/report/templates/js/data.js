// What the page holds of the study: people, comments, scores; and how numbers are written in its language.
const data = JSON.parse(one("[data-comments]").textContent);
const tongue = document.documentElement.lang;
const say = (key, values = {}) => data.words[key].replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
const decimal = (value, digits) => value == null || Number.isNaN(value) ? "–"
  : (Math.abs(value) < 0.5 * 10 ** -digits ? 0 : value).toLocaleString(tongue, {minimumFractionDigits: digits, maximumFractionDigits: digits}).replace("-", "−");
const signed = (value, digits) => (value >= 0.5 * 10 ** -digits ? "+" : "") + decimal(value, digits);
const gap = tongue === "nb" ? "\u00a0" : "";
const percent = share => share == null || Number.isNaN(share) ? "–" : share > 0 && share < 0.0005 ? "<" + decimal(0.1, 1) + gap + "%" : decimal(100 * share, share === 0 || share === 1 ? 0 : 1) + gap + "%";
const scoreText = (value, score) => value == null || Number.isNaN(value) ? "–" : score.metric === "net" ? signed(value, 1) : score.metric === "share" ? percent(value / 100) : decimal(value, 2);
const differenceText = (value, score) => value == null || Number.isNaN(value) ? "–" : signed(value, score.metric === "mean" ? 2 : 1);
const span = (low, high, show) => say("interval", {low: show(low), high: show(high)});
const SIDES = ["negative", "neutral", "positive"];

// Columns of short codes, one a person, become arrays of numbers; -1 is missing.
const digitOf = new Map(Array.from(data.digits, (digit, number) => [digit, number]));
const readCode = (codes, start, width) => {
  let number = 0;
  for (let place = start; place < start + width; place++) {
    const digit = digitOf.get(codes[place]);
    if (digit === undefined) return -1;
    number = number * data.digits.length + digit;
  }
  return number;
};
const readColumn = ({codes, width}) => Int32Array.from({length: codes.length / width}, (_, person) => readCode(codes, person * width, width));
const PEOPLE = data.wrote.length;
const mentionsOf = data.mentions.codes.split(",").map(codes => Array.from({length: codes.length / data.mentions.width}, (_, place) => readCode(codes, place * data.mentions.width, data.mentions.width)));
const answersOf = data.answers.map(readColumn);
const filterColumns = data.filters.map(readColumn);
const weightColumn = data.weights && readColumn(data.weights);
const weightOf = person => weightColumn ? data.weights.values[weightColumn[person]] ?? 1 : 1;
// [value, band, points] of a person's answer to a score; undefined where they gave none
const answerOf = (score, person) => data.answers[score]?.values[answersOf[score][person]];
