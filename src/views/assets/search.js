// Searches the exported site without a server: every word must be there; titles count most, then links, then notes.
const results = document.querySelector("#results");
const box = document.querySelector("#q");
const status = document.querySelector("#found");
const hint = status.textContent;
const WEIGHTS = [4, 2, 1];
const MOST = 50;

let index;
/** The tips, fetched once, when the box is touched. */
function loadIndex() {
  index ??= fetch(results.dataset.index)
    .then((response) => (response.ok ? response.json() : Promise.reject(new Error(response.statusText))))
    .then((tips) => tips.map((tip) => ({ ...tip, fields: [tip.title, tip.links, tip.notes].map(glued) })));
  return index;
}

let asked = 0;
async function show() {
  const query = box.value.trim();
  const turn = ++asked;
  if (query === "") {
    results.replaceChildren();
    status.textContent = hint;
    return;
  }
  if (!index) status.textContent = results.dataset.loading;
  const tips = await loadIndex().catch(() => null);
  if (tips === null) {
    index = undefined;
    status.textContent = results.dataset.failed;
    return;
  }
  if (turn !== asked) return;
  const found = find(tips, fold(query).split(/\s+/));
  const words = found.length === 0 ? results.dataset.none : results.dataset.results;
  status.textContent = words.replace("{count}", found.length).replace("{query}", () => query);
  const list = element("ol", "tips");
  list.append(...found.slice(0, MOST).map(({ tip }) => item(tip)));
  results.replaceChildren(list);
}

function find(tips, words) {
  const found = [];
  for (const tip of tips) {
    let score = 0;
    for (const word of words) {
      const at = tip.fields.findIndex((field) => field.includes(word));
      if (at < 0) {
        score = 0;
        break;
      }
      score += WEIGHTS[at];
    }
    if (score > 0) found.push({ tip, score });
  }
  return found.sort((a, b) => b.score - a.score);
}

function item({ path, title, sites, topic }) {
  const tip = element("li", "tip");
  const heading = document.createElement("h2");
  const link = document.createElement("a");
  link.href = results.dataset.root + path;
  link.textContent = title;
  heading.append(link);
  const facts = element("p", "facts");
  for (const fact of [topic, sites]) {
    if (!fact) continue;
    const span = document.createElement("span");
    span.textContent = fact;
    facts.append(span);
  }
  tip.append(heading, facts);
  return tip;
}

function element(name, className) {
  const made = document.createElement(name);
  made.className = className;
  return made;
}

/** Without spaces, which Korean compounds are written with and without. */
function glued(text) {
  return fold(text).replaceAll(/\s+/g, "");
}

function fold(text) {
  return text.normalize("NFKC").toLowerCase();
}

const query = new URLSearchParams(location.search).get("q");
if (query) box.value = query;
box.addEventListener("input", show);
box.form.addEventListener("submit", (event) => {
  event.preventDefault();
  history.replaceState(null, "", `?q=${encodeURIComponent(box.value)}`);
  show();
});
show();
if (query === null && matchMedia("(hover: hover)").matches) box.focus();
