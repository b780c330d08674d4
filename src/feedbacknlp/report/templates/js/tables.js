// Sorting by click and keyboard, filtering by text, copying as CSV.
const worth = cell => {
  // a cell of two figures is sorted by one and copied as both
  const raw = cell.dataset.order ?? cell.dataset.value ?? cell.textContent.trim();
  const number = raw === "" ? NaN : Number(raw);
  return Number.isNaN(number) ? raw : number;
};
const compare = (a, b) => {
  if (a === "" || b === "") return (a === "") - (b === "");
  return typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), document.documentElement.lang);
};
// each figure knows the title of its column, which stands above it where the row is a card (on a phone)
for (const table of all("table:not(.compact)")) {
  const titles = all("thead th", table).map(head => head.textContent);
  for (const cell of all("tbody td", table)) cell.dataset.title = titles[cell.cellIndex];
  table.classList.add("stacked");
}
for (const table of all("table[data-sortable]")) {
  const heads = all("thead th", table);
  heads.forEach((head, column) => {
    if (head.hasAttribute("data-plain")) return;
    const button = make("button", {type: "button", class: "sorter"}, head.textContent);
    head.replaceChildren(button);
    button.addEventListener("click", () => {
      const numeric = head.classList.contains("number");
      const now = head.getAttribute("aria-sort");
      const upward = now ? now === "descending" : !numeric;
      heads.forEach(other => other.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", upward ? "ascending" : "descending");
      const rows = all("tbody tr", table).map(row => [worth(row.cells[column]), row]);
      // what is missing stays at the end either way
      rows.sort(([a], [b]) => a === "" || b === "" ? compare(a, b) : upward ? compare(a, b) : compare(b, a));
      one("tbody", table).append(...rows.map(([, row]) => row));
    });
  });
}
for (const input of all("[data-filter]")) {
  const table = document.getElementById(input.dataset.filter);
  const rows = all("tbody tr", table).map(row => [fold(row.textContent), row]);
  const count = one(`[data-count="${input.dataset.filter}"]`);
  input.closest("[data-tools]").hidden = false;
  input.addEventListener("input", () => {
    rows.forEach(([, row]) => row.classList.toggle("found", input.value.trim() !== ""));
    const words = fold(input.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const [text, row] of rows) {
      row.hidden = !words.every(word => text.includes(word));
      shown += !row.hidden;
    }
    count.textContent = words.length ? `${shown} / ${rows.length}` : "";
  });
}
const csvCell = raw => {
  let text = raw.trim().replace(/\s+/g, " ");
  // a spreadsheet must not take a text for a formula; numbers keep their sign
  if (/^[=+\-@]/.test(text) && Number.isNaN(Number(text))) text = "'" + text;
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
const asCsv = table => all("tr", table).filter(row => row.getClientRects().length).map(row => Array.from(row.cells).map(cell => csvCell(cell.dataset.value ?? cell.innerText)).join(",")).join("\n");
const copyText = text => {
  if (navigator.clipboard && window.isSecureContext) return navigator.clipboard.writeText(text);
  const area = make("textarea", {class: "unseen"});
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand("copy");
  area.remove();
  return Promise.resolve();
};
const confirmOn = button => {
  const before = button.textContent;
  button.textContent = "✓";
  setTimeout(() => { button.textContent = before; }, 1200);
};
for (const button of all("[data-csv]")) {
  button.addEventListener("click", () => copyText(asCsv(document.getElementById(button.dataset.csv))).then(() => confirmOn(button)));
}
