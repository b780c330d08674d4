// Comments: search and filters. Texts are put in as text, never as HTML.
const explorer = one("[data-explorer]");
const data = JSON.parse(one("[data-comments]").textContent);
if (data.rows.length) {
  const form = one("[data-explorer-form]"), list = one("[data-explorer-list]"), count = one("[data-explorer-count]"), more = one("[data-explorer-more]");
  const STEP = 20;
  let found = [], shown = 0;
  explorer.hidden = false;
  one("[data-explorer-lede]").textContent = data.lede;
  const fill = (select, pairs) => {
    for (const [value, name] of pairs) select.append(make("option", {value}, name));
    if (!pairs.length) select.closest("label").remove();
  };
  fill(form.elements.theme, data.themes.map(([, name], index) => [index, name]).sort((a, b) => a[1].localeCompare(b[1], document.documentElement.lang)));
  fill(form.elements.wave, data.waves.length > 1 ? data.waves.map(wave => [wave, wave]) : []);
  fill(form.elements.language, Object.keys(data.languages).length > 1 ? Object.entries(data.languages) : []);
  data.scores.forEach(([,, bands], index) => fill(form.elements[`band-${index}`], bands));
  const feeling = ["negative", "neutral", "positive"];
  const searched = data.rows.map(row => fold(row[5]));
  const card = ([id, wave, language, themes, scores, text]) => {
    const item = make("li"), about = make("p", {class: "about"});
    item.append(make("p", {class: "words", dir: "auto", lang: language === "und" ? "" : language}, text), about);
    for (const [theme, polarity] of themes) about.append(make("span", {class: "chip " + feeling[polarity + 1]}, data.themes[theme][1]));
    scores.forEach((score, index) => {
      if (!score) return;
      const [, name, bands] = data.scores[index];
      about.append(make("span", {}, `${name} ${score[0]} · ${(bands.find(([band]) => band === score[1]) || [0, score[1]])[1]}`));
    });
    if (wave) about.append(make("span", {}, wave));
    about.append(make("span", {class: "id"}, id));
    return item;
  };
  const showMore = () => {
    list.append(...found.slice(shown, shown + STEP).map(index => card(data.rows[index])));
    shown = Math.min(shown + STEP, found.length);
    more.hidden = shown >= found.length;
  };
  const search = () => {
    const get = name => form.elements[name]?.value ?? "";
    const words = fold(get("words")).split(/\s+/).filter(Boolean);
    const theme = get("theme"), polarity = get("feeling"), wave = get("wave"), language = get("language");
    const chosen = document.documentElement.dataset.chosen;
    const bands = data.scores.map(([slug], index) => !chosen || slug === chosen ? get(`band-${index}`) : "");
    found = [];
    data.rows.forEach((row, index) => {
      const fits = (!wave || row[1] === wave) && (!language || row[2] === language)
        && (!(theme || polarity) || row[3].some(([id, feels]) => (!theme || id === Number(theme)) && (!polarity || feels === Number(polarity))))
        && bands.every((band, position) => !band || (row[4][position] && row[4][position][1] === band))
        && words.every(word => searched[index].includes(word));
      if (fits) found.push(index);
    });
    shown = 0;
    list.replaceChildren();
    count.textContent = count.dataset.words.replace("{n}", found.length.toLocaleString(document.documentElement.lang));
    showMore();
  };
  form.addEventListener("input", search);
  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(search));
  document.addEventListener("score-chosen", search);
  more.addEventListener("click", showMore);
  search();
  all("[data-needs-script]").forEach(part => { part.hidden = false; });
}
