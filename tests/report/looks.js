// What is wrong with the looks of the page that is open: a list of faults in words.
() => {
  const faults = [], seen = element => element.checkVisibility({checkOpacity: true, checkVisibilityCSS: true});
  const name = element => [element.tagName.toLowerCase(), ...element.classList].join(".") + " " +
    element.textContent.trim().slice(0, 40);
  if (document.documentElement.scrollWidth > innerWidth) faults.push("the page scrolls sideways");
  const own = element => [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
  const spoken = [...document.querySelectorAll("body *")].filter(element =>
    !element.closest("svg, script, style") && own(element) && seen(element));
  const scrolls = element => {
    for (let at = element; at; at = at.parentElement)
      if (["auto", "scroll"].includes(getComputedStyle(at).overflowX)) return true;
    return false;
  };
  // every text of an element with the boxes it is drawn in
  const words = element => [...element.childNodes].filter(node => node.nodeType === 3 && node.data.trim())
    .flatMap(node => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].filter(box => box.width > 2).map(box => [node, box]);
    });
  for (const element of spoken) {
    const box = element.getBoundingClientRect(), style = getComputedStyle(element);
    // what is there for screen readers only is as small as a dot, or stands aside until the keyboard reaches it
    if (box.width < 3 || box.height < 3 || box.right < 0) continue;
    // of what stands in a line the words count, not the ground painted around them
    const reach = style.display === "inline" ? words(element).map(([, of]) => of) : [box];
    if (reach.some(of => of.right > innerWidth + 1 || of.left < -1) && !scrolls(element))
      faults.push("outside: " + name(element));
    const hides = side => ["hidden", "clip"].includes(style[side]);
    if (hides("overflowX") && style.textOverflow !== "ellipsis" && element.scrollWidth > element.clientWidth + 1)
      faults.push("cut off: " + name(element));
    const clamped = !["none", ""].includes(style.webkitLineClamp);
    if (hides("overflowY") && !clamped && element.scrollHeight > element.clientHeight + 1)
      faults.push("cut off below: " + name(element));
  }
  const meet = (one, other) => Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 4;
  // of a text that ends in an ellipsis two boxes are told, what is seen and the whole: one line is not over itself
  const same = (one, other, box, beside) => one && one === other && box.top === beside.top && box.left === beside.left;
  const compare = labels => labels.forEach(([element, box, node], at) => labels.slice(at + 1)
    .forEach(([other, beside, its]) => {
    if (meet(box, beside) && !same(node, its, box, beside))
      faults.push(`over each other: ${name(element)} / ${name(other)}`);
  }));
  for (const chart of document.querySelectorAll("svg.chart")) {
    if (!seen(chart)) continue;
    const frame = chart.getBoundingClientRect();
    const labels = [...chart.querySelectorAll("text")].filter(text => text.textContent.trim() && seen(text))
      .map(text => [text, text.getBoundingClientRect()]);
    for (const [label, box] of labels)
      if (box.left < frame.left - 2 || box.right > frame.right + 2) faults.push("outside its chart: " + name(label));
    compare(labels);
  }
  for (const part of document.querySelectorAll(".bar, .opening")) {
    if (!seen(part)) continue;
    compare(spoken.filter(element => part.contains(element) && !scrolls(element))
      .flatMap(element => words(element).map(([node, box]) => [element, box, node])));
  }
  return faults;
}
