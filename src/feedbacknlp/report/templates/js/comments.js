// Comments: search, order and the words that are the evidence. Texts are put in as text, never as HTML.
const explorer = one("[data-explorer]");
const searched = data.rows.map(row => fold(row[4]));
const marked = (text, spans) => {
  // spans may lie in one another: the text is cut at every end, and each piece bears the feeling of the last span over it
  const cuts = [...new Set([0, text.length, ...spans.flatMap(([, , from, to]) => [from, to])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, place) => {
    const piece = text.slice(from, cuts[place + 1]), over = spans.filter(([, , start, end]) => start <= from && cuts[place + 1] <= end);
    return over.length ? make("mark", {class: SIDES[over.at(-1)[1] + 1], title: over.map(([theme]) => data.themes[theme][1]).join(", ")}, piece) : piece;
  });
};
// as Reader.source says it
const sourceOf = id => {
  const row = /^(?:.*-)?row-(\d+)(?:\/\d+)?$/.exec(id);
  return row ? say("source.row", {n: row[1]}) : id.length <= 16 ? id : id.slice(0, 8) + "…";
};
const commentCard = ([id, person, language, spans, text], wanted = () => true) => {
  const item = make("li"), about = make("p", {class: "about"}), words = make("p", {class: "words", dir: "auto", lang: language === "und" ? "" : language});
  words.append(...marked(text, spans.filter(wanted)));
  item.append(words, about);
  const chips = new Map(spans.map(([theme, polarity]) => [`${theme} ${polarity}`, [theme, polarity]]));
  for (const [theme, polarity] of chips.values()) about.append(make("span", {class: "chip " + SIDES[polarity + 1]}, data.themes[theme][1]));
  data.scores.forEach(({name, bands}, score) => {
    const answer = answerOf(score, person);
    if (answer) about.append(make("span", {}, `${name} ${decimal(answer[0], Number.isInteger(answer[0]) ? 0 : 1)} · ${bands[answer[1]]?.[2] ?? ""}`));
  });
  data.filters.forEach(({name, values}, place) => {
    const value = values[filterColumns[place][person]];
    if (name === "wave" && value) about.append(make("span", {}, value[1]));
  });
  about.append(make("span", {class: "id", title: id}, sourceOf(id)));
  return item;
};
if (data.rows.length) {
  const form = one("[data-explorer-form]"), list = one("[data-explorer-list]"), count = one("[data-explorer-count]"), more = one("[data-explorer-more]");
  const STEP = 20;
  let found = [], shown = 0;
  explorer.hidden = false;
  one("[data-explorer-lede]").textContent = data.lede;
  const showMore = () => {
    const theme = themeNumber();
    const wanted = ([id, polarity]) => (theme < 0 || id === theme) && (!part.feeling || polarity === Number(part.feeling));
    list.append(...found.slice(shown, shown + STEP).map(index => commentCard(data.rows[index], wanted)));
    shown = Math.min(shown + STEP, found.length);
    more.hidden = shown >= found.length;
  };
  const orders = {
    low: (a, b) => a[0] - b[0], high: (a, b) => b[0] - a[0], long: (a, b) => b[1] - a[1],
  };
  const search = () => {
    for (const name of ["words", "feeling", "sort"]) form.elements[name].value = part[name];
    const terms = fold(part.words).split(/\s+/).filter(Boolean), theme = themeNumber(), score = scoreNow();
    const inside = new Set(pick(score));
    found = [];
    data.rows.forEach(([, person, , spans], index) => {
      const about = !(part.theme || part.feeling) || spans.some(([id, feels]) => (!part.theme || id === theme) && (!part.feeling || feels === Number(part.feeling)));
      if (inside.has(person) && about && terms.every(term => searched[index].includes(term))) found.push(index);
    });
    const order = orders[part.sort];
    if (order) {
      const unanswered = part.sort === "low" ? Infinity : -Infinity;
      found = found.map(index => [answerOf(score, data.rows[index][1])?.[0] ?? unanswered, data.rows[index][4].length, index]).sort(order).map(([, , index]) => index);
    }
    shown = 0;
    list.replaceChildren();
    count.textContent = say("comments.found", {n: decimal(found.length, 0)});
    showMore();
  };
  form.addEventListener("input", event => { part[event.target.name] = event.target.value; writeAddress(); search(); });
  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("reset", event => { event.preventDefault(); for (const name of ["words", "feeling", "sort"]) part[name] = ""; writeAddress(); search(); });
  document.addEventListener("part-chosen", search);
  more.addEventListener("click", showMore);
  all("[data-needs-script]").forEach(element => { element.hidden = false; });
}
