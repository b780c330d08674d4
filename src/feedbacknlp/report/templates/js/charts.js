// Copy a chart as a picture or a drawing, with its colours written out so that it looks the same elsewhere, or its figures.
const asSvg = chart => {
  const copy = chart.cloneNode(true);
  const style = getComputedStyle(document.documentElement);
  copy.setAttribute("xmlns", SVGNS);
  copy.removeAttribute("class");
  copy.removeAttribute("data-figures");
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
const saveFile = (address, name) => {
  const link = make("a", {href: address, download: name});
  document.body.append(link);
  link.click();
  link.remove();
};
const copyPicture = (chart, name) => new Promise((done, fail) => {
  const image = new Image(), canvas = make("canvas"), box = chart.viewBox.baseVal;
  image.addEventListener("error", fail);
  image.addEventListener("load", () => {
    canvas.width = 2 * box.width;
    canvas.height = 2 * box.height;
    const pen = canvas.getContext("2d");
    pen.fillStyle = getComputedStyle(document.documentElement).getPropertyValue("--raised");
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    // where a page may not put pictures on the clipboard it saves a file
    const save = () => { saveFile(canvas.toDataURL("image/png"), name + ".png"); done(); };
    if (!navigator.clipboard?.write || !window.ClipboardItem) { save(); return; }
    canvas.toBlob(picture => navigator.clipboard.write([new ClipboardItem({"image/png": picture})]).then(done, save));
  });
  image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(asSvg(chart));
});
const csvLine = cells => cells.map(cell => csvCell(cell == null ? "" : String(cell))).join(",");
const WAYS = [
  ["PNG", copyPicture],
  ["SVG", chart => copyText(asSvg(chart))],
  ["CSV", (chart, name, figure) => copyText(JSON.parse(one("[data-figures]", figure).dataset.figures).map(csvLine).join("\n"))],
];
for (const figure of all("figure[data-chart]")) {
  const tools = make("p", {class: "copy-chart"});
  for (const [way, copy] of WAYS) {
    if (way === "CSV" && !one("[data-figures]", figure)) continue;
    const button = make("button", {type: "button", class: "quiet", "aria-label": `${document.body.dataset.copyChart} (${way}): ${figure.dataset.chart}`}, way);
    button.addEventListener("click", () => {
      const chart = all(".chart", figure).find(drawing => drawing.getClientRects().length);
      if (chart) copy(chart, figure.dataset.chart.replace(/[^\p{L}\p{N}]+/gu, "-"), figure).then(() => confirmOn(button));
    });
    tools.append(button);
  }
  figure.append(tools);
}
