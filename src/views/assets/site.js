// What the pages can do beyond being read: keys, filtering and ordering of lists. All of it is extra.
const tips = () => [...document.querySelectorAll(".tip:not([hidden])")];
let current = -1;

/** Puts the focus on the tip that is `step` further. */
function move(step) {
  const all = tips();
  const focused = all.findIndex((tip) => tip.contains(document.activeElement));
  current = Math.min(all.length - 1, Math.max(0, (focused < 0 ? current : focused) + step));
  const link = all[current]?.querySelector("h2 a, h3 a");
  link?.focus();
  link?.scrollIntoView({ block: "nearest" });
}

function search() {
  const box = document.querySelector("#q") ?? document.querySelector("#filter");
  if (box) box.focus();
  else location.href = document.body.dataset.search;
}

const help = document.querySelector("#keys");
const KEYS = {
  "/": search,
  j: () => move(1),
  k: () => move(-1),
  h: () => {
    location.href = document.body.dataset.home;
  },
  "?": () => help.showModal(),
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const isWriting = event.target instanceof Element && event.target.closest("input, textarea, select");
  if (isWriting) {
    if (event.key === "Escape") event.target.blur();
    return;
  }
  // The Korean keyboard types other letters on the same keys.
  const key = { KeyJ: "j", KeyK: "k", KeyH: "h" }[event.code] ?? event.key;
  if (help.open || !Object.hasOwn(KEYS, key)) return;
  event.preventDefault();
  KEYS[key]();
});

const hint = document.querySelector(".key-hint");
if (hint && matchMedia("(hover: hover)").matches) hint.hidden = false;

const tools = document.querySelector(".tools");
if (tools) {
  tools.hidden = false;
  const list = document.querySelector(".tips");
  const curated = [...list.children];
  const texts = new Map(curated.map((tip) => [tip, fold(tip.textContent)]));

  const filter = tools.querySelector("input");
  const none = tools.querySelector("[data-none]");
  filter.addEventListener("input", () => {
    const words = fold(filter.value).split(/\s+/).filter(Boolean);
    for (const tip of curated) tip.hidden = !words.every((word) => texts.get(tip).includes(word));
    none.textContent = curated.every((tip) => tip.hidden) ? none.dataset.none : "";
  });

  for (const button of tools.querySelectorAll("[data-order]")) {
    button.addEventListener("click", () => {
      const isNewest = button.dataset.order === "newest";
      const newer = (a, b) => (a.dataset.time < b.dataset.time ? 1 : a.dataset.time > b.dataset.time ? -1 : 0);
      list.append(...(isNewest ? curated.toSorted(newer) : curated));
      for (const other of tools.querySelectorAll("[data-order]")) {
        other.setAttribute("aria-pressed", String(other === button));
      }
    });
  }
}

function fold(text) {
  return text.normalize("NFKC").toLowerCase();
}

if (document.querySelector("#results")) import("./search.js");
