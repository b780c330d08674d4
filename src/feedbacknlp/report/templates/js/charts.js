// Copy a chart as SVG with its colours written out, so that it looks the same elsewhere.
const SVG = "http://www.w3.org/2000/svg";
const asSvg = chart => {
  const copy = chart.cloneNode(true);
  const style = getComputedStyle(document.documentElement);
  copy.setAttribute("xmlns", SVG);
  copy.removeAttribute("class");
  copy.setAttribute("font-family", "sans-serif");
  for (const element of [copy, ...all("*", copy)]) {
    element.removeAttribute("href");
    for (const attribute of Array.from(element.attributes)) {
      const name = /^var\((--[\w-]+)\)$/.exec(attribute.value);
      if (name) attribute.value = style.getPropertyValue(name[1]).trim();
    }
  }
  return new XMLSerializer().serializeToString(copy);
};
for (const figure of all("figure[data-chart]")) {
  const button = make("button", {type: "button", class: "quiet copy-chart", "aria-label": `${document.body.dataset.copyChart}: ${figure.dataset.chart}`}, "SVG");
  button.addEventListener("click", () => {
    const chart = all(".chart", figure).find(drawing => drawing.getClientRects().length);
    if (chart) copyText(asSvg(chart)).then(() => confirmOn(button));
  });
  figure.append(button);
}
