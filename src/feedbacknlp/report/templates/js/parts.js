// A part of the people: which filters are set, who fits them, and the address that names them.
const FILTERS = [...data.filters.map(({name}) => name), "band", "theme"];
const part = Object.fromEntries([...FILTERS, "words", "feeling", "sort"].map(name => [name, ""]));
const isPart = () => FILTERS.some(name => part[name]);
const scoreNow = () => Math.max(0, data.scores.findIndex(({slug}) => slug === document.documentElement.dataset.chosen));
const themeNumber = () => data.themes.findIndex(([id]) => id === part.theme);
// The figures of a score are about the chosen wave: of a score whose last wave is told alone that one, unless all are asked for.
const TOGETHER = "*";
const waveOf = score => part.wave === TOGETHER ? "" : part.wave || data.scores[score]?.focus || "";
const fits = (person, score, {except = "", figures = false} = {}) => {
  for (let place = 0; place < data.filters.length; place++) {
    const {name, values} = data.filters[place];
    const wanted = name !== "wave" ? part[name] : figures ? waveOf(score) : part.wave === TOGETHER ? "" : part.wave;
    if (wanted && name !== except && values[filterColumns[place][person]]?.[0] !== wanted) return false;
  }
  if (part.theme && except !== "theme" && !mentionsOf[person].some(code => Math.floor(code / 3) === themeNumber())) return false;
  if (part.band && except !== "band" && data.scores[score]?.bands[answerOf(score, person)?.[1]]?.[0] !== part.band) return false;
  return true;
};
const everybody = Array.from({length: PEOPLE}, (_, person) => person);
const pick = (score, rule) => everybody.filter(person => fits(person, score, rule));
const addressOf = (extra = {}) => {
  const chosen = document.documentElement.dataset.chosen;
  const named = {...(chosen && chosen !== data.scores[0]?.slug ? {score: chosen} : {}), ...Object.fromEntries(Object.entries(part).filter(([, value]) => value)), ...extra};
  return Object.entries(named).filter(([, value]) => value).map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll("%3A", ":")}`).join("&");
};
const writeAddress = extra => {
  const address = addressOf(extra);
  history.replaceState(null, "", address ? "#" + address : location.pathname + location.search);
};
// The address of a driver may name a band for its comments alone; else every name in it is a filter.
const readAddress = () => {
  const named = place();
  for (const name of Object.keys(part)) if (!(name === "band" && named.driver)) part[name] = named[name] ?? "";
  // an address of another study may name what is not here
  data.filters.forEach(({name, values}) => { if (!values.some(([value]) => value === part[name]) && !(name === "wave" && part.wave === TOGETHER)) part[name] = ""; });
  if (!data.themes.some(([id]) => id === part.theme)) part.theme = "";
};
const known = name => ["driver", "score", ...Object.keys(part)].includes(name);
const announce = () => document.dispatchEvent(new CustomEvent("part-chosen"));
const partForm = one("[data-part-form]"), partButton = one("[data-part-button]"), partNow = one("[data-part-now]");
const fillOptions = (select, pairs, unset = say("filter.all")) => {
  select.replaceChildren(make("option", {value: ""}, unset), ...pairs.map(([value, name]) => make("option", {value}, name)));
  select.value = part[select.name];
};
const addSelect = (name, title, pairs) => {
  const label = make("label", {}, title), select = make("select", {name});
  label.append(select);
  partForm.append(label);
  fillOptions(select, pairs);
};
const byName = (a, b) => a[1].localeCompare(b[1], tongue);
const showPart = () => {
  for (const select of all("select", partForm)) select.value = part[select.name];
  document.documentElement.classList.toggle("part", isPart());
  partNow.hidden = !isPart();
  if (!isPart()) return;
  const score = scoreNow(), asked = data.scores.length ? everybody.filter(person => answerOf(score, person)) : everybody;
  const shown = asked.filter(person => fits(person, score));
  const chips = FILTERS.filter(name => part[name]).map(name => {
    const select = partForm.elements[name];
    const chip = make("button", {type: "button", class: "quiet", "aria-label": `${say("filter.remove")}: ${select.options[select.selectedIndex]?.text}`}, `${select.options[select.selectedIndex]?.text} ×`);
    chip.addEventListener("click", () => { part[name] = ""; writeAddress(); announce(); });
    return chip;
  });
  one("[data-part-count]", partNow).textContent = say("part.shown", {n: decimal(shown.length, 0), total: decimal(asked.length, 0)})
    + (PEOPLE < data.total ? " " + say("part.sample", {shown: decimal(PEOPLE, 0), total: decimal(data.total, 0)}) : "") + (part.band ? " " + say("part.band") : "");
  one("[data-part-chips]", partNow).replaceChildren(...chips);
};
if (PEOPLE) {
  for (const {name, title, values} of data.filters) addSelect(name, title, values);
  addSelect("band", say("column.band"), []);
  if (data.themes.length > 1) addSelect("theme", say("column.theme"), [...data.themes].sort(byName)); else partForm.append(make("input", {type: "hidden", name: "theme"}));
  partButton.hidden = false;
  partButton.addEventListener("click", () => {
    partForm.hidden = !partForm.hidden;
    partButton.setAttribute("aria-expanded", String(!partForm.hidden));
    if (!partForm.hidden) one("select", partForm).focus();
  });
  partForm.addEventListener("submit", event => event.preventDefault());
  partForm.addEventListener("input", event => { part[event.target.name] = event.target.value; writeAddress(); announce(); });
  partForm.addEventListener("keydown", event => { if (event.key === "Escape") partButton.click(), partButton.focus(); });
  one("[data-part-clear]").addEventListener("click", () => { for (const name of FILTERS) part[name] = ""; writeAddress(); announce(); });
  document.addEventListener("part-chosen", showPart);
  // each score has bands of its own: another score lets the band go; and a wave of its own that is told where none is chosen
  const fillOwn = () => {
    const {bands = [], focus = ""} = data.scores[scoreNow()] ?? {}, waves = data.filters.find(({name}) => name === "wave");
    if (!bands.some(([band]) => band === part.band)) part.band = "";
    fillOptions(partForm.elements.band, bands);
    if (!waves) return;
    if (!focus && part.wave === TOGETHER) part.wave = "";
    const together = focus ? [[TOGETHER, say("filter.together")]] : [];
    fillOptions(partForm.elements.wave, [...together, ...waves.values], focus ? say("filter.latest", {wave: focus}) : say("filter.all"));
  };
  fillOwn();
  document.addEventListener("score-chosen", () => { fillOwn(); announce(); });
}
