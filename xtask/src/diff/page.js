"use strict";
const form = document.getElementById("filters");
const search = document.getElementById("search");
const shown = document.getElementById("shown");
const nothing = document.getElementById("nothing");
const withText = (element) => ({ element, text: element.textContent.toLowerCase() });
const all = (selector) => [...document.querySelectorAll(selector)];
const changes = all(".change").map(withText);
const items = all("#rust li").map(withText);

function apply() {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  const has = ({ text }) => words.every((word) => text.includes(word));
  const data = new FormData(form);
  const wires = data.getAll("wire");
  let count = 0;
  for (const change of changes) {
    const { wire, rust, way, kind } = change.element.dataset;
    const fits = wires.includes(wire)
      && (!data.get("rust") || rust === "breaks")
      && (!data.get("way") || way.split(" ").includes(data.get("way")))
      && (!data.get("kind") || kind === data.get("kind"))
      && has(change);
    change.element.hidden = !fits;
    count += fits ? 1 : 0;
  }
  for (const item of items) item.element.hidden = !has(item);
  for (const part of all(".module")) part.hidden = !part.querySelector("li:not([hidden])");
  for (const part of all(".entry")) part.hidden = !part.querySelector(".change:not([hidden])");
  for (const part of all("section.facts")) {
    const total = part.querySelectorAll(".change").length;
    const left = part.querySelectorAll(".change:not([hidden])").length;
    const counts = part.querySelector("small");
    counts.textContent = left === total ? counts.dataset.all : `${left} of ${total}`;
    part.hidden = left === 0;
  }
  shown.value = `${count} of ${changes.length}`;
  nothing.hidden = count > 0;
}

form.addEventListener("input", apply);
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () => setTimeout(apply));
document.getElementById("again").addEventListener("click", () => form.reset());
form.hidden = false;
apply();
