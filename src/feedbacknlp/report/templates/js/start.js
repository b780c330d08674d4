"use strict";
document.documentElement.classList.add("js");
const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));
const one = (selector, root = document) => root.querySelector(selector);
const fold = text => text.normalize("NFKC").toLowerCase();
const make = (name, attributes = {}, text = "") => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (text) element.textContent = text;
  return element;
};
// "#driver=a:negative&score=csat" -> {driver: "a:negative", score: "csat"}
const place = () => Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
// the section that is being read is marked in the bar
const links = all(".bar nav a");
const showLink = link => {
  link.setAttribute("aria-current", "true");
  const bar = link.closest("nav");
  bar.scrollLeft = link.offsetLeft - bar.offsetLeft - 32;
};
if ("IntersectionObserver" in window) {
  const sections = all(".panel[id], .opening"), linkOf = section => links.find(link => link.getAttribute("href") === "#" + section.id);
  const watcher = new IntersectionObserver(entries => {
    for (const entry of entries) if (entry.isIntersecting) {
      links.forEach(link => link.removeAttribute("aria-current"));
      // a section that the bar does not name belongs to the one before it that it names
      const named = sections.slice(0, sections.indexOf(entry.target) + 1).reverse().find(linkOf);
      if (named) showLink(linkOf(named));
    }
  }, {rootMargin: "-20% 0px -70% 0px"});
  sections.forEach(section => watcher.observe(section));
}
