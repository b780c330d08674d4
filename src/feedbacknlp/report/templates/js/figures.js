// The figures of a part of the people, by the formulas that the section on method names.
const addUp = (people, score) => {
  const sums = {n: 0, weight: 0, squared: 0, points: 0, pointsSquared: 0};
  for (const person of people) {
    const answer = answerOf(score, person);
    if (!answer) continue;
    const weight = weightOf(person), points = answer[2];
    sums.n++;
    sums.weight += weight;
    sums.squared += weight * weight;
    sums.points += weight * points;
    sums.pointsSquared += weight * points * points;
  }
  return sums;
};
const without = (whole, part) => Object.fromEntries(Object.keys(whole).map(name => [name, whole[name] - part[name]]));
const sizeOf = sums => sums.weight > 0 ? sums.weight ** 2 / sums.squared : 0;
const meanOf = sums => sums.weight > 0 ? sums.points / sums.weight : NaN;
const varianceOf = sums => {
  const size = sizeOf(sums);
  return size > 1 ? Math.max(0, sums.pointsSquared / sums.weight - meanOf(sums) ** 2) * size / (size - 1) : NaN;
};
const Z = data.limits.z;
const wilson = (share, size) => {
  if (!(size > 0)) return [NaN, NaN];
  const middle = (share + Z * Z / (2 * size)) / (1 + Z * Z / size);
  const half = Z * Math.sqrt(share * (1 - share) / size + Z * Z / (4 * size * size)) / (1 + Z * Z / size);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
};
// Student's t from the normal quantile (Abramowitz & Stegun 26.7.5)
const student = freedom => Z + (Z ** 3 + Z) / (4 * freedom) + (5 * Z ** 5 + 16 * Z ** 3 + 3 * Z) / (96 * freedom ** 2) + (3 * Z ** 7 + 19 * Z ** 5 + 17 * Z ** 3 - 15 * Z) / (384 * freedom ** 3);
const scoreInterval = (sums, score) => {
  const value = meanOf(sums), size = sizeOf(sums);
  if (!(size > 0)) return [NaN, NaN];
  if (score.metric === "net") {
    const {worst, best} = score, middle = (worst + best) / 2;
    const mean = (size * value + 0.75 * (worst + best) + 1.5 * middle) / (size + 3);
    const square = (size * sums.pointsSquared / sums.weight + 0.75 * (worst ** 2 + best ** 2) + 1.5 * middle ** 2) / (size + 3);
    const margin = Z * Math.sqrt(Math.max(0, square - mean * mean) / (size + 3));
    return [Math.min(Math.max(mean - margin, worst), value), Math.max(Math.min(mean + margin, best), value)];
  }
  if (score.metric === "share") return wilson(value / 100, size).map(share => 100 * share);
  const margin = size > 1 && varianceOf(sums) > 0 ? student(size - 1) * Math.sqrt(varianceOf(sums) / size) : NaN;
  return [Math.max(score.worst, value - margin), Math.min(score.best, value + margin)];
};
// two-sided chance of |z| (Abramowitz & Stegun 7.1.26), and that of two groups as compare_means of the statistics has it
const chanceOf = z => {
  const x = Math.abs(z) / Math.SQRT2, t = 1 / (1 + 0.3275911 * x);
  return t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429)))) * Math.exp(-x * x);
};
const compareMeans = (one, other, both) => {
  const sizes = [sizeOf(one), sizeOf(other)];
  const each = varianceOf(one) / sizes[0] + varianceOf(other) / sizes[1], pooled = varianceOf(both) * (1 / sizes[0] + 1 / sizes[1]);
  const variance = Number.isNaN(each) ? pooled : Number.isNaN(pooled) ? each : Math.max(each, pooled);
  return sizes[0] > 0 && sizes[1] > 0 && variance > 0 ? chanceOf((meanOf(one) - meanOf(other)) / Math.sqrt(variance)) : NaN;
};
// Benjamini & Hochberg 1995; rows without a chance are no members
const adjustChances = rows => {
  const members = rows.filter(({chance}) => !Number.isNaN(chance)).sort((a, b) => b.chance - a.chance);
  let least = 1;
  members.forEach((row, place) => { least = Math.min(least, row.chance * members.length / (members.length - place)); row.q = least; });
  return rows;
};
const mentionsDriver = (person, [, , theme, polarity]) => mentionsOf[person].includes(3 * theme + polarity + 1);
const measureDriver = (driver, writers, base, score) => {
  const sums = addUp(writers.filter(person => mentionsDriver(person, driver)), score);
  const silent = without(base, sums);
  const share = base.weight > 0 ? sums.weight / base.weight : NaN;
  const inside = meanOf(sums), outside = silent.n > 0 ? meanOf(silent) : NaN, distance = inside - outside;
  const within = varianceOf(sums) / sizeOf(sums) + varianceOf(silent) / sizeOf(silent);
  const variance = share ** 2 * within + distance ** 2 * share * (1 - share) / sizeOf(base);
  const margin = variance > 0 ? Z * Math.sqrt(variance) : NaN;
  const impact = share * distance;
  return {driver, n: sums.n, base: base.n, chance: compareMeans(sums, silent, base), q: NaN, share, inside, outside, impact, low: impact - margin, high: impact + margin, enough: sums.n >= data.limits.base && silent.n >= data.limits.base};
};
