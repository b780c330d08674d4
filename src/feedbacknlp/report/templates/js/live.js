// What a chosen part of the people says: the same figures as the whole study's, counted again here.
const SVGNS = "http://www.w3.org/2000/svg";
const draw = (name, attributes = {}, children = []) => {
  const element = document.createElementNS(SVGNS, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, typeof value === "number" ? Math.round(10 * value) / 10 : value);
  element.append(...children);
  return element;
};
const spanLine = ({impact, low, high, driver, clear}, reach, width) => {
  const at = value => width / 2 + (width / 2 - 4) * Math.max(-1, Math.min(1, value / reach)), side = SIDES[driver[3] + 1];
  return draw("svg", {class: `span ${side}${clear ? "" : " faint"}`, viewBox: `0 0 ${width} 14`, "aria-hidden": "true"}, [
    draw("line", {class: "track", x1: 2, x2: width - 2, y1: 7, y2: 7}),
    draw("line", {class: "zero", x1: width / 2, x2: width / 2, y1: 1, y2: 13}),
    ...(Number.isNaN(low) ? [] : [draw("line", {class: "range", x1: at(low), x2: at(high), y1: 7, y2: 7})]),
    draw("circle", {cx: at(impact), cy: 7, r: 4.2})]);
};
const meter = (share, side) => draw("svg", {class: `meter ${side}`, viewBox: "0 0 100 6", preserveAspectRatio: "none", "aria-hidden": "true"}, [draw("path", {d: `M0 3h${(100 * (share || 0)).toFixed(1)}`})]);
const measurePart = (score, writers) => {
  const base = addUp(writers, score);
  const counted = adjustChances(data.drivers.map(driver => measureDriver(driver, writers, base, score)));
  const rows = counted.map(row => ({...row, clear: row.enough && row.q <= data.limits.discovery}));
  const reach = Math.max(1e-9, ...rows.filter(({low, high}) => !Number.isNaN(low + high)).flatMap(({low, high}) => [Math.abs(low), Math.abs(high)]));
  return {rows, reach, base};
};
const driverLink = driver => make("a", {href: "#" + addressOf({driver: driver[0]})}, driver[1]);
const mentionText = ({share, n, base}) => say("mention", {share: percent(share), n: decimal(n, 0), base: decimal(base, 0)});
const impactSpan = (row, view) => Number.isNaN(row.low) ? "–" : span(row.low, row.high, value => {
  // as Numbers.differences writes the ends: one beside zero keeps its sign
  const shown = differenceText(value, view), side = row.low > 0 ? "+" : row.high < 0 ? "−" : "";
  return /^[+−]/.test(shown) ? shown : side + shown;
});
// What holds down or lifts, as pick_sides of the page picks it: a complaint holds down and praise lifts, so that a driver stands
// on the side it speaks for; where none is sure the strongest hints, the surest first.
const pickSide = (rows, polarity, view) => {
  const fitting = rows.filter(row => row.driver[3] === polarity && row.impact * polarity * view.direction > 0).map(row => ({...row, sure: row.clear && Math.abs(row.impact) >= view.smallest}));
  fitting.sort((a, b) => b.sure - a.sure || b.clear - a.clear || b.enough - a.enough || Math.abs(b.impact) - Math.abs(a.impact));
  const sure = fitting.filter(row => row.sure).slice(0, 3);
  return sure.length ? sure.filter(row => Math.abs(row.impact) >= 0.1 * Math.abs(sure[0].impact)) : fitting.slice(0, 3);
};
const sizesOf = ({impact, low, high}) => [Math.abs(impact), ...[low, high].map(end => end * Math.sign(impact)).sort((a, b) => a - b)];
// how many may be the strongest, as count_tied of the page counts them (Zou & Donner 2008)
const countTied = ([first, ...rest]) => {
  const [size, low] = sizesOf(first), behind = rest.findIndex(row => { const [other, , high] = sizesOf(row); return size - other > Math.hypot(size - low, high - other); });
  return behind < 0 ? rest.length + 1 : behind + 1;
};
const tellFix = (down, view) => {
  const [first] = down, name = first.driver[4];
  if (!first.sure) return say("fix.hint", {driver: name, impact: differenceText(first.impact, view), interval: impactSpan(first, view), n: decimal(first.n, 0), base: decimal(first.base, 0)});
  const [low, high] = sizesOf(first).slice(1).map(end => decimal(end, view.metric === "mean" ? 2 : 1));
  const order = down.length > 1 ? say(["fix.order_sure", "fix.order_two", "fix.order_three"][countTied(down) - 1]) : "";
  return [say("fix.sure", {driver: name, score: view.name, low, high}), order].filter(Boolean).join(say("join.sentences"));
};
const liveLine = (row, others, reach, view) => {
  const item = make("li", row.sure ? {} : {class: "unsure"}), link = driverLink(row.driver), other = others.find(found => found.sure && found.driver[2] === row.driver[2]);
  link.replaceChildren(make("span", {class: "name"}, row.driver[4]), make("span", {class: "impact"}, differenceText(row.impact, view)));
  item.append(link, spanLine(row, reach, 300), make("p", {}, `${impactSpan(row, view)} · ${mentionText(row)}`));
  if (other) {
    // a theme without driver names has one name for both sides, which is not told twice
    const name = other.driver[4] === row.driver[4] ? "" : other.driver[4] + " ";
    item.append(make("p", {class: "also"}, say(other.driver[3] > 0 ? "also.praised" : "also.complained", {driver: name + differenceText(other.impact, view)})));
  }
  return item;
};
const liveOpening = (view, sums, {rows, reach, base}, people, score) => {
  const [low, high] = scoreInterval(sums, view), value = meanOf(sums);
  const figures = make("div", {class: "figure-score"}), big = make("p", {class: "big"});
  big.append(make("span", {class: "big-name"}, [view.name, waveOf(score)].filter(Boolean).join(" · ")), make("span", {class: "big-number"}, scoreText(value, view)));
  if (!Number.isNaN(low + high)) {
    const interval = make("span", {class: "big-interval"}, span(low, high, end => scoreText(end, view)));
    interval.append(make("small", {}, say("opening.interval", {confidence: data.limits.level})));
    big.append(interval);
  }
  figures.append(big);
  const side = make("div", {class: "figure-side"}), names = make("ul", {class: "spread-names"});
  view.bands.forEach(([, name], band) => {
    const n = addUp(people.filter(person => answerOf(score, person)[1] === band), score).weight;
    const item = make("li", {class: "key " + SIDES[band === 0 ? 0 : band === view.bands.length - 1 ? 2 : 1]}, name + " ");
    item.append(make("b", {}, percent(n / sums.weight)));
    names.append(item);
  });
  figures.append(names);
  side.append(make("p", {}, say("part.responses", {n: decimal(sums.n, 0), wrote: decimal(base.n, 0)})));
  if (sums.n < data.limits.base) side.append(make("p", {class: "caution"}, say("part.few")));
  const top = make("div", {class: "opening-figures"});
  top.append(figures, side);
  const columns = make("div", {class: "columns two"}), [down, up] = [-1, 1].map(polarity => pickSide(rows, polarity, view));
  for (const [chosen, others, kind, title] of [[down, up, "negative", "down.title"], [up, down, "positive", "up.title"]]) {
    const column = make("div", {class: "column " + kind}), list = make("ol");
    column.append(make("h2", {class: "column-title"}, say(title)), list);
    if (!chosen.length || !chosen[0].sure) list.before(make("p", {class: "hint"}, say(chosen.length ? "opening.hints" : "opening.none")));
    for (const row of chosen) list.append(liveLine(row, others, reach, view));
    columns.append(column);
  }
  if (!part.band && down.length) side.append(make("p", {class: "fix"}, tellFix(down, view)));
  return [top, ...(part.band ? [] : [columns])];
};
// cells of the static table are written over, so that sorting, filtering and copying go on working
const tableRows = new Map(all("tr[data-driver]").map(row => [row, Array.from(row.cells, cell => [Array.from(cell.childNodes), {...cell.dataset}, cell.title])]));
const restoreTable = () => tableRows.forEach((cells, row) => cells.forEach(([nodes, values, title], place) => {
  const cell = row.cells[place];
  cell.replaceChildren(...nodes);
  Object.assign(cell.dataset, values);
  cell.title = title;
}));
const fillTable = (view, {rows}, writers, score) => {
  const groups = view.bands.map((_, band) => writers.filter(person => answerOf(score, person)[1] === band));
  const shareIn = (driver, band) => groups[band].length ? groups[band].filter(person => mentionsDriver(person, driver)).length / groups[band].length : NaN;
  for (const row of tableRows.keys()) {
    if (row.dataset.of !== view.slug) continue;
    const found = rows.find(({driver}) => driver[0] === row.dataset.driver);
    if (!found) continue;
    const set = (place, text, value, small) => {
      const cell = row.cells[place];
      cell.replaceChildren(text, ...(small ? [" ", make("span", {class: "small"}, small)] : []));
      cell.dataset["order" in cell.dataset ? "order" : "value"] = value == null || Number.isNaN(value) ? "" : value;
    };
    const scored = !part.band, fitting = found.impact * found.driver[3] * view.direction > 0, small = Math.abs(found.impact) < view.smallest;
    set(1, scored ? differenceText(found.impact, view) : "–", scored ? found.impact : NaN);
    row.cells[2].replaceChildren(...(scored && !Number.isNaN(found.impact) ? [impactSpan(found, view)] : []));
    set(3, percent(found.share), found.share);
    set(4, decimal(found.n, 0), found.n, "/ " + decimal(found.base, 0));
    set(5, scoreText(found.inside, view), found.inside, "/ " + scoreText(found.outside, view));
    set(6, "–", NaN);
    set(7, "–", NaN);
    const [worst, best] = [0, view.bands.length - 1].map(band => shareIn(found.driver, band));
    if (scored && view.bands.length > 1) set(8, percent(worst), worst - best, "/ " + percent(best)); else set(8, "–", NaN);
    row.cells[8].title = "";
    row.cells[9].replaceChildren(make("span", {class: "sure " + (found.clear && scored && fitting && !small ? "yes" : "no")}, say(!found.enough ? "sure.few" : !found.clear || !scored ? "sure.chance" : small ? "sure.small" : fitting ? "sure.clear" : "sure.odd")));
    row.cells[9].dataset.value = !found.enough ? 0 : !found.clear ? 1 : small ? 2 : fitting ? 4 : 3;
  }
};
const liveDrivers = (view, {rows, reach}) => {
  const list = make("ol", {class: "live-drivers"});
  const shown = rows.filter(({n}) => n > 0).sort((a, b) => part.band ? b.share - a.share : Math.abs(b.impact || 0) - Math.abs(a.impact || 0)).slice(0, 15);
  if (!part.band) shown.sort((a, b) => a.impact - b.impact);
  for (const row of shown) {
    const item = make("li"), link = driverLink(row.driver);
    link.className = "name";
    item.append(link, part.band ? meter(row.share, SIDES[row.driver[3] + 1]) : spanLine(row, reach, 360),
      make("span", {class: "number"}, part.band ? "" : differenceText(row.impact, view)), make("span", {class: "small"}, `${percent(row.share)} · ${decimal(row.n, 0)}`));
    list.append(item);
  }
  return [shown.length ? list : make("p", {class: "empty"}, say("part.none"))];
};
const liveTable = (titles, rows) => {
  const scroll = make("div", {class: "scroll", tabindex: "0"}), table = make("table", {class: "live-table"}), head = make("tr"), body = make("tbody");
  titles.forEach((title, place) => head.append(make("th", {scope: "col", ...(place ? {class: "number"} : {})}, title)));
  for (const cells of rows) {
    const row = make("tr");
    row.append(...cells);
    body.append(row);
  }
  const top = make("thead");
  top.append(head);
  table.append(top, body);
  scroll.append(table);
  return [scroll];
};
const headCell = text => make("th", {scope: "row"}, text);
const numberCell = (text, attributes = {}) => make("td", {class: "number", ...attributes}, text);
// parts of the largest share, as in the palette of the page
const STEPS = [0.05, 0.2, 0.4, 0.6, 0.8];
const liveBands = (view, score) => {
  const people = pick(score, {except: "band", figures: true}).filter(person => data.wrote[person] === "1" && answerOf(score, person));
  const groups = view.bands.map((_, band) => people.filter(person => answerOf(score, person)[1] === band));
  const counted = data.drivers.map(driver => [driver, groups.map(group => group.filter(person => mentionsDriver(person, driver)).length)]);
  const most = counted.map(row => [row, row[1].reduce((sum, n) => sum + n, 0)]).sort((a, b) => b[1] - a[1]).slice(0, 15).filter(([, n]) => n);
  const largest = Math.max(0, ...most.flatMap(([[, counts]]) => counts.map((n, band) => groups[band].length ? n / groups[band].length : 0)));
  return liveTable([say("column.driver"), ...view.bands.map(([, name], band) => `${name} (${decimal(groups[band].length, 0)})`)], most.map(([[driver, counts]]) => {
    const head = headCell("");
    head.append(driverLink(driver));
    return [head, ...counts.map((n, band) => {
      const share = groups[band].length ? n / groups[band].length : NaN;
      return numberCell(percent(share), {class: "number heat", "data-heat": `${SIDES[driver[3] + 1]}-${STEPS.filter(step => share > 0 && share >= step * largest).length}`, title: `${n} / ${groups[band].length}`});
    })];
  }));
};
const liveChange = (view, score) => {
  const place = data.filters.findIndex(({name}) => name === "wave");
  if (place < 0) return [];
  const people = pick(score, {except: "wave"}).filter(person => answerOf(score, person));
  return liveTable([say("column.wave"), view.name, "", say("column.responses")], data.filters[place].values.map(([, name], wave) => {
    const sums = addUp(people.filter(person => filterColumns[place][person] === wave), score), [low, high] = scoreInterval(sums, view);
    return [headCell(name), numberCell(scoreText(meanOf(sums), view)), numberCell(Number.isNaN(low + high) ? "–" : span(low, high, end => scoreText(end, view))), numberCell(decimal(sums.n, 0))];
  }));
};
const liveThemes = people => {
  const counts = data.themes.map(() => [0, 0, 0]);
  for (const person of people) for (const code of mentionsOf[person]) counts[Math.floor(code / 3)][code % 3]++;
  const rows = counts.map((parts, theme) => [data.themes[theme], parts]).filter(([[id], parts]) => id !== "other" && parts.some(Boolean)).sort((a, b) => b[1].reduce((x, y) => x + y) - a[1].reduce((x, y) => x + y)).slice(0, 20);
  return liveTable([say("column.theme"), ...SIDES.map(side => say("polarity." + side))], rows.map(([[, name], parts]) => [headCell(name), ...parts.map((n, side) => {
    const cell = numberCell(decimal(n, 0) + " ");
    cell.append(meter(people.length ? n / people.length : 0, SIDES[side]));
    return cell;
  })]));
};
const showCards = inside => {
  all("[data-group]").forEach(card => {
    const asking = data.groups[Number(card.dataset.group)] ?? [];
    const n = asking.filter(person => inside.has(person)).length, total = one("[data-group-now]", card);
    card.hidden = isPart() && !n;
    total.hidden = !isPart();
    total.textContent = `${decimal(n, 0)} / ${decimal(asking.length, 0)}`;
  });
  all("[data-person]").forEach(element => { element.classList.toggle("outside", isPart() && !inside.has(data.named[element.dataset.person])); });
};
const showLive = () => {
  restoreTable();
  all("[data-live]").forEach(place => place.replaceChildren());
  const score = scoreNow(), view = data.scores[score], chosen = pick(score);
  showCards(new Set(chosen));
  if (!isPart()) return;
  all('[data-live="themes"]').forEach(place => place.replaceChildren(...liveThemes(chosen)));
  if (!view) return;
  const people = pick(score, {figures: true}).filter(person => answerOf(score, person)), writers = people.filter(person => data.wrote[person] === "1");
  const measured = measurePart(score, writers), sums = addUp(people, score);
  const panels = {opening: () => liveOpening(view, sums, measured, people, score), drivers: () => liveDrivers(view, measured), bands: () => liveBands(view, score), change: () => liveChange(view, score)};
  for (const [name, build] of Object.entries(panels)) {
    const place = one(`[data-live="${name}"][data-score-of="${view.slug}"]`);
    if (place) place.replaceChildren(...(people.length ? build() : [make("p", {class: "empty"}, say("part.none"))]));
  }
  fillTable(view, measured, writers, score);
};
if (PEOPLE) document.addEventListener("part-chosen", showLive);
