// What the pages can do beyond being read: keys, filters, copying. All of it is extra.
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
  const all = [...document.querySelectorAll(".tips > *")];
  const texts = new Map(all.map((tip) => [tip, fold(tip.textContent)]));
  const choices = [...tools.querySelectorAll("select")];
  const status = tools.querySelector("[role=status]");

  const filter = () => {
    const words = fold(tools.querySelector("input").value).split(/\s+/).filter(Boolean);
    const wanted = choices.filter(({ value }) => value !== "");
    const fits = (tip) =>
      wanted.every(({ name, value }) => tip.dataset[name] === value) &&
      words.every((word) => texts.get(tip).includes(word));
    let shown = 0;
    for (const tip of all) {
      tip.hidden = !fits(tip);
      if (!tip.hidden) shown++;
    }
    const some = status.dataset.some.replace("{shown}", shown).replace("{all}", all.length);
    status.textContent = words.length + wanted.length === 0 ? "" : shown === 0 ? status.dataset.none : some;
  };
  tools.addEventListener("input", filter);
  tools.addEventListener("submit", (event) => event.preventDefault());
  // A browser that comes back to the page keeps what was typed.
  filter();
}

function fold(text) {
  return text.normalize("NFKC").toLowerCase();
}

for (const cite of document.querySelectorAll(".cite")) {
  cite.addEventListener("toggle", async () => {
    const status = cite.querySelector("[data-done]");
    status.textContent = "";
    if (!cite.open) return;
    // Where the clipboard is refused the text stands there to be copied by hand.
    await navigator.clipboard?.writeText(cite.querySelector("code").textContent).then(
      () => {
        status.textContent = status.dataset.done;
      },
      () => {},
    );
  });
}

if (document.querySelector("#results")) import("./search.js");
