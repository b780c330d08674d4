// A driver's dossier opens beside what one was reading, with every comment that mentions it; the address names it.
const drawer = one("[data-drawer]");
const MOST_IN_DRAWER = 40;
const driverComments = (driver, band) => {
  const [, , theme, polarity] = driver, score = scoreNow(), view = data.scores[score], wanted = ([id, feels]) => id === theme && feels === polarity;
  const about = data.rows.filter(([, person, , spans]) => spans.some(wanted) && answerOf(score, person) && fits(person, score, {figures: true}));
  const inBand = about.filter(([, person]) => !band || view.bands[answerOf(score, person)[1]]?.[0] === band);
  const section = make("section", {class: "driver-comments"}), bands = make("p", {class: "bands", role: "group", "aria-label": say("column.band")});
  for (const [name, title] of [["", say("filter.all")], ...view.bands]) {
    const n = about.filter(([, person]) => !name || view.bands[answerOf(score, person)[1]]?.[0] === name).length;
    const button = make("button", {type: "button", class: "quiet", "aria-pressed": String(name === band)}, `${title} ${decimal(n, 0)}`);
    button.addEventListener("click", () => { writeAddress({driver: driver[0], band: name}); follow(); });
    bands.append(button);
  }
  const list = make("ol", {class: "comments one"});
  list.append(...inBand.slice(0, MOST_IN_DRAWER).map(row => commentCard(row, wanted)));
  section.append(make("h4", {}, say("comments.of_driver", {n: decimal(inBand.length, 0)})), bands, list);
  return section;
};
const openDriver = (driver, score, band) => {
  const chosen = score || document.documentElement.dataset.chosen || data.scores[0]?.slug || "";
  const dossier = all("[data-dossier]").find(article => (!chosen || article.dataset.dossier === chosen) && article.dataset.driver === driver);
  if (!dossier) return;
  if (score) chooseScore(score);
  const copy = dossier.cloneNode(true), known = data.drivers.find(([id]) => id === driver);
  copy.removeAttribute("id");
  copy.classList.remove("folded");
  one("[data-drawer-content]").replaceChildren(copy, ...(known && data.rows.length ? [driverComments(known, band)] : []));
  if (!drawer.open) { drawer.showModal(); drawer.scrollTop = 0; }
};
const copyLink = one("[data-copy-link]");
copyLink.hidden = false;
copyLink.addEventListener("click", () => copyText(location.href).then(() => confirmOn(copyLink)));
const follow = () => {
  const named = place();
  if (Object.keys(named).length && !Object.keys(named).some(known)) return;
  readAddress();
  if (named.score) chooseScore(named.score);
  announce();
  if (named.driver) openDriver(named.driver, named.score || data.scores[0]?.slug, named.band ?? "");
  else if (drawer.open) drawer.close();
};
drawer.addEventListener("close", () => { if (place().driver) writeAddress(); });
drawer.addEventListener("click", event => { if (event.target === drawer) drawer.close(); });
// links into the page would jump behind the drawer: only the address changes, and keeps the filters that are set
document.addEventListener("click", event => {
  const link = event.target.closest?.("a[href^='#driver='],a[href^='#score=']");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const named = Object.fromEntries(new URLSearchParams(link.getAttribute("href").slice(1)));
  history.pushState(null, "", "#" + addressOf({score: "", ...named}));
  follow();
});
addEventListener("hashchange", follow);
addEventListener("popstate", follow);
follow();
