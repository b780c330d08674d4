// One score at a time; without this script all are shown below each other.
const slugs = all("[data-choose]").map(button => button.dataset.choose);
const chooseScore = slug => {
  if (!slugs.includes(slug)) return;
  document.documentElement.dataset.chosen = slug;
  all("[data-score]").forEach(element => { element.hidden = element.dataset.score !== slug; });
  all("[data-choose]").forEach(button => button.setAttribute("aria-pressed", String(button.dataset.choose === slug)));
  document.dispatchEvent(new CustomEvent("score-chosen"));
};
if (slugs.length) {
  one("[data-switch]").hidden = false;
  all("[data-choose]").forEach(button => button.addEventListener("click", () => {
    chooseScore(button.dataset.choose);
    writeAddress();
  }));
  chooseScore(place().score || slugs[0]);
}
// The strongest drivers stand open, in their table and with their quotes; the others are a click away.
for (const button of all("[data-show-rest]")) {
  const rest = all("[data-rest]", button.closest("[data-score],section"));
  rest.forEach(article => article.classList.add("folded"));
  button.hidden = false;
  button.addEventListener("click", () => { rest.forEach(article => { article.classList.remove("folded"); article.removeAttribute("data-rest"); }); button.hidden = true; rest[0].focus(); });
}
