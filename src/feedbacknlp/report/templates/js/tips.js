// The sentence of a mark in a chart, beside the pointer.
const tip = one("[data-tip]");
const showTip = (text, x, y) => {
  tip.textContent = text;
  tip.hidden = false;
  const box = tip.getBoundingClientRect();
  const left = Math.min(Math.max(8, x - box.width / 2), innerWidth - box.width - 8);
  const top = y - box.height - 14 > 8 ? y - box.height - 14 : y + 18;
  tip.style.transform = `translate(${Math.round(left)}px,${Math.round(top)}px)`;
};
document.addEventListener("pointermove", event => {
  const mark = event.target.closest?.(".chart .told");
  if (mark) showTip(mark.getAttribute("aria-label"), event.clientX, event.clientY);
  else tip.hidden = true;
}, {passive: true});
document.addEventListener("focusin", event => {
  const mark = event.target.closest?.(".chart a") && one(".told", event.target);
  if (!mark) { tip.hidden = true; return; }
  const box = mark.getBoundingClientRect();
  showTip(mark.getAttribute("aria-label"), box.left + box.width / 2, box.top);
});
addEventListener("scroll", () => { tip.hidden = true; }, {passive: true});
