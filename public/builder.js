// Makes the code that shows an embed on somebody else's page, and shows the embed at three widths as it will stand there. What
// is chosen lives in the address. Everything that is written into code is escaped for where it stands.

const form = document.querySelector(".embeds");
const fields = [...form.querySelectorAll("[data-embed]")];
const field = (name) => fields.find(({ dataset }) => dataset.embed === name);
const status = form.querySelector('[role="status"]');
const code = form.querySelector("[data-code]:not(option)");
const copy = form.querySelector("button");
const places = [...form.querySelectorAll("[data-width]")];
const site = new URL(".", import.meta.url).href;
const SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox";
const COLOURS = ["paper", "ink", "accent"];
// what can be shown of each indicator by itself
const part = field("part");
const parts = [...part.options];

// ── escaping ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** Without the marks that keep directions apart on these pages. */
export const plain = (text) => text.replace(/[\u2066-\u2069]/g, "");
export const html = (text) => plain(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");
export const markdown = (text) => plain(text).replace(/[\\`*_{}[\]()<>#+.!|~-]/g, "\\$&").replace(/\s+/g, " ");

// ── code ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Code for what is chosen; `now` is what the site says of it, `height` what was measured at a usual width. */
function written({ way, url, lang, now, height }) {
  const page = new URL(now.page, now.at).href;
  const said = `${now.title}: ${now.said}`;
  const link = `<a href="${html(page)}">${html(said)}</a>`;
  const own = lang ? ` lang="${html(lang)}"` : "";
  const script = (name) => `<script src="${html(site)}${name}" async></script>`;
  const frame = `<iframe src="${html(url)}" title="${html(now.title)}" width="100%" height="${height}" loading="lazy" sandbox="${SANDBOX}" referrerpolicy="no-referrer"></iframe>`;
  const picture = now.picture && new URL(now.picture, now.at).href;
  switch (way) {
    case "script": return `<div data-baraza="${html(url)}"${own}>${link}</div>\n${script("embed.js")}`;
    case "element": return `<baraza-indicator src="${html(url)}"${own}>${link}</baraza-indicator>\n${script("indicator.js")}`;
    // a line of its own: WordPress asks the site for the rest
    case "wordpress": return now.oembed ? page : frame;
    case "markdown": return picture ? `[![${markdown(said)}](${picture})](${page})` : `[${markdown(now.title)}](${page}): ${markdown(now.said)}`;
    case "mail": return picture ? `<a href="${html(page)}"><img src="${html(picture)}" alt="${html(said)}" width="600" height="315"></a>` : form.dataset.noPicture;
    default: return frame;
  }
}

// ── choosing ──────────────────────────────────────────────────────────────────────────────────────────────────────

function chosen() {
  const value = Object.fromEntries(fields.map(({ dataset, value }) => [dataset.embed, value.trim()]));
  const language = field("language");
  const host = value.language === "host";
  const own = [...language.options].find(({ dataset }) => dataset.code === document.documentElement.lang);
  const prefix = host ? own.value : value.language;
  const query = (names) => {
    const all = new URLSearchParams();
    if (value.theme !== "device") all.set("theme", value.theme);
    for (const name of names) if (value[name]) all.set(name, value[name].replace("#", ""));
    return all.size ? `?${all}` : "";
  };
  const lang = host ? "" : language.selectedOptions[0].dataset.code;
  return { ...value, lang, folder: `${prefix}embed/${value.what}${value.part}`, query: query(COLOURS), plainly: query([]) };
}

/** Offers the parts of what is chosen. */
function offer() {
  const before = part.value;
  const here = parts.filter(({ dataset }) => !dataset.of || dataset.of === field("what").value);
  part.replaceChildren(...here);
  part.value = here.some(({ value }) => value === before) ? before : "";
  part.parentElement.hidden = here.length < 2;
}

let heights = new Map();
// whether the colours cannot be read: then no code has them
let refused = false;
let latest = 0;

async function now(folder) {
  const answer = await fetch(`${site}${folder}now.json`);
  if (!answer.ok) throw new Error(String(answer.status));
  return { ...await answer.json(), at: `${site}${folder}` };
}

let last;
function write() {
  if (!last) return;
  const { choice, state } = last;
  const folder = choice.state === "frozen" ? `${choice.folder}${state.name}/` : choice.folder;
  const height = Math.max(heights.get(600) ?? 520, 120) + 8;
  code.textContent = written({ way: choice.way, url: `${site}${folder}${refused ? choice.plainly : choice.query}`, lang: choice.lang, now: state, height });
  copy.disabled = choice.way === "mail" && !state.picture;
}

async function show() {
  const mine = ++latest;
  const choice = chosen();
  const address = new URL(location.href);
  for (const { dataset, value } of fields) address.searchParams.set(dataset.embed, value);
  history.replaceState(history.state, "", address);
  try {
    const state = await now(choice.folder);
    if (mine !== latest) return;
    const before = last && `${last.choice.folder} ${last.choice.query} ${last.choice.state}`;
    last = { choice, state };
    if (!refused) status.textContent = "";
    if (before !== `${choice.folder} ${choice.query} ${choice.state}`) preview(choice, state);
    write();
  } catch {
    if (mine === latest) status.textContent = form.dataset.lost;
  }
}

function preview(choice, state) {
  heights = new Map();
  refused = false;
  status.textContent = "";
  const folder = choice.state === "frozen" ? `${choice.folder}${state.name}/` : choice.folder;
  for (const place of places) {
    const frame = document.createElement("iframe");
    frame.sandbox = SANDBOX;
    frame.title = plain(state.title);
    frame.width = place.dataset.width;
    frame.height = 420;
    frame.src = `${site}${folder}${choice.query}`;
    place.replaceChildren(frame);
  }
}

addEventListener("message", ({ source, origin, data }) => {
  const place = places.find(({ firstElementChild }) => firstElementChild?.contentWindow === source);
  if (!place || origin !== "null") return;
  if (data?.type === "baraza:height" && Number.isFinite(data.height)) {
    const height = Math.min(Math.max(Math.round(data.height), 80), 12000);
    place.firstElementChild.height = height;
    heights.set(Number(place.dataset.width), height);
    write();
  }
  if (data?.type !== "baraza:refused") return;
  refused = true;
  status.textContent = form.dataset.refused.replace("{0}", String(data.why).slice(0, 200));
  write();
});

copy.addEventListener("click", async () => {
  try {
    await navigator.clipboard.writeText(code.textContent);
    status.textContent = copy.dataset.copied;
  } catch {
    getSelection().selectAllChildren(code);
  }
});

const asked = new URLSearchParams(location.search);
for (const one of fields) {
  if (one === part) offer();
  const value = asked.get(one.dataset.embed);
  if (value !== null && (one.localName === "input" || [...one.options].some((option) => option.value === value))) one.value = value;
}
field("what").addEventListener("change", offer);
for (const one of fields) one.addEventListener("change", show);
form.dataset.on = "";
show();
