// A driver's dossier opens beside what one was reading; the address names it, so that it can be sent on.
const drawer = one("[data-drawer]");
const openDriver = (driver, score) => {
  const chosen = score || document.documentElement.dataset.chosen || slugs[0] || "";
  const dossier = all("[data-dossier]").find(article => (!chosen || article.dataset.dossier === chosen) && article.dataset.driver === driver);
  if (!dossier) return false;
  if (score) chooseScore(score);
  const copy = dossier.cloneNode(true);
  copy.removeAttribute("id");
  copy.classList.remove("folded");
  one("[data-drawer-content]").replaceChildren(copy);
  if (!drawer.open) drawer.showModal();
  drawer.scrollTop = 0;
  return true;
};
const copyLink = one("[data-copy-link]");
copyLink.hidden = false;
copyLink.addEventListener("click", () => copyText(location.href).then(() => confirmOn(copyLink)));
const follow = () => {
  const {driver, score} = place();
  if (driver) openDriver(driver, score || slugs[0]);
  else {
    if (drawer.open) drawer.close();
    if (score) chooseScore(score);
  }
};
drawer.addEventListener("close", () => {
  const {driver, score} = place();
  if (driver) history.replaceState(null, "", score ? "#score=" + score : location.pathname + location.search);
});
drawer.addEventListener("click", event => { if (event.target === drawer) drawer.close(); });
// links into the page would jump behind the drawer: only the address changes
document.addEventListener("click", event => {
  const link = event.target.closest?.("a[href^='#driver']");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.pushState(null, "", link.getAttribute("href"));
  follow();
});
addEventListener("hashchange", follow);
addEventListener("popstate", follow);
follow();
