// Searches as somebody types. A server's page is asked for its results; the exported site's index is read here, fetched
// once the box is touched. Both come as the same HTML.
const results = document.querySelector("#results");
const box = document.querySelector("#q");
const status = document.querySelector("#found");
const told = results.dataset;
/** Milliseconds without a key after which somebody has stopped typing: reading out each letter would be chatter. */
const PAUSE = 150;
/** Results at first, as `RESULTS` in search-results.tsx. */
const AT_FIRST = 20;

const ask = told.index === undefined ? askServer : askIndex;
let wanted = AT_FIRST;
let turn = 0;

async function askServer(query, limit) {
  const asked = new URLSearchParams({ q: query, n: limit });
  const response = await fetch(`${told.search}?${asked}`);
  if (!response.ok) throw new Error(response.statusText);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  return { status: page.querySelector("#found").textContent, list: [...page.querySelector("#results").childNodes] };
}

let engine;
/** The index, opened once. */
function openIndex() {
  engine ??= import("./search-engine.js").then(({ openEngine }) =>
    openEngine({
      language: document.documentElement.lang,
      root: told.root,
      topics: JSON.parse(told.topics),
      doors: JSON.parse(told.doors),
      async load(file) {
        // Other files are named after what is in them.
        const response = await fetch(told.index + file, { cache: file.endsWith(".json") ? "no-cache" : "default" });
        if (!response.ok) throw new Error(`${file}: ${response.status}`);
        return new Uint8Array(await response.arrayBuffer());
      },
    }),
  );
  engine.catch(() => {
    engine = undefined;
  });
  return engine;
}

async function askIndex(query, limit) {
  const find = await openIndex();
  const { status, html } = await find(query, limit);
  const made = document.createElement("template");
  // Every text in it is escaped, as on the server.
  made.innerHTML = html;
  return { status, list: [...made.content.childNodes] };
}

async function show() {
  const query = box.value.trim();
  const own = ++turn;
  if (query === "") {
    results.replaceChildren();
    status.textContent = told.hint;
    return;
  }
  const slow = setTimeout(() => {
    if (own === turn) status.textContent = told.loading;
  }, PAUSE * 2);
  const answer = await ask(query, wanted).catch(() => null);
  clearTimeout(slow);
  if (own !== turn) return;
  if (answer === null) {
    status.textContent = told.failed;
    return;
  }
  results.replaceChildren(...answer.list);
  if (status.textContent !== answer.status) status.textContent = answer.status;
}

let pause;
box.addEventListener("input", () => {
  wanted = AT_FIRST;
  clearTimeout(pause);
  pause = setTimeout(() => {
    const query = box.value.trim();
    history.replaceState(null, "", query === "" ? location.pathname : `?${new URLSearchParams({ q: query })}`);
    show();
  }, PAUSE);
});

box.form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(pause);
  history.replaceState(null, "", `?${new URLSearchParams({ q: box.value.trim() })}`);
  show();
});

results.addEventListener("click", async (event) => {
  if (event.target.id !== "more") return;
  event.preventDefault();
  const shown = links().length;
  wanted = Number(new URL(event.target.href).searchParams.get("n"));
  await show();
  links()[shown]?.focus();
});

function links() {
  return [...results.querySelectorAll(".tip h2 a")];
}

/** Arrows walk from the box down the results and back; Escape goes back to the box. (j and k are every page's.) */
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing) return;
  const all = links();
  const at = all.indexOf(document.activeElement);
  const isInBox = document.activeElement === box;
  if (!isInBox && !results.contains(document.activeElement)) return;
  if (event.key === "ArrowDown") all[at + 1]?.focus();
  else if (event.key === "ArrowUp" && !isInBox) (all[at - 1] ?? box).focus();
  else if (event.key === "Escape" && !isInBox) box.focus();
  else return;
  event.preventDefault();
});

const asked = new URLSearchParams(location.search).get("q");
if (asked !== null && told.index !== undefined) {
  box.value = asked;
  show();
}
if (asked === null && matchMedia("(hover: hover)").matches) box.focus();
if (told.index !== undefined) {
  for (const touch of ["pointerdown", "keydown", "focus"]) {
    box.addEventListener(touch, () => openIndex().catch(() => {}), { once: true });
  }
}
