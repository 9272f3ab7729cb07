"use strict";
const form = document.getElementById("filters");
const search = document.getElementById("search");
const shown = document.getElementById("shown");
const nothing = document.getElementById("nothing");
const changes = [...document.querySelectorAll("details.change")];
const texts = changes.map((change) => change.textContent.toLowerCase());

function apply() {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  const data = new FormData(form);
  const wires = data.getAll("wire");
  let count = 0;
  changes.forEach((change, at) => {
    const { wire, rust, way, kind } = change.dataset;
    const fits = wires.includes(wire)
      && (!data.get("rust") || rust === "breaks")
      && (!data.get("way") || way.split(" ").includes(data.get("way")))
      && (!data.get("kind") || kind === data.get("kind"))
      && words.every((word) => texts[at].includes(word));
    change.hidden = !fits;
    count += fits ? 1 : 0;
  });
  document.querySelectorAll("section").forEach((section) => {
    const all = section.querySelectorAll("details.change").length;
    const left = section.querySelectorAll("details.change:not([hidden])").length;
    section.hidden = left === 0;
    section.querySelector("small").textContent = left === all ? `${all}` : `${left} of ${all}`;
  });
  shown.value = `${count} of ${changes.length}`;
  nothing.hidden = count > 0;
}

form.addEventListener("input", apply);
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () => setTimeout(apply));
document.getElementById("again").addEventListener("click", () => form.reset());
apply();
