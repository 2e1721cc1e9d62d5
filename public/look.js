// What the reader has chosen: how pages look, leaving quickly, and another language. All of it works without this script,
// which takes the choices along: they live in the address, as `?look=dark.large.still`, and are kept nowhere else. A
// language among them (`?look=fr`) says that this one was chosen, though the browser asks for another.

const root = document.documentElement;
const base = new URL(".", import.meta.url).href;
const radios = [...document.querySelectorAll("#bar input")];
const offers = [...document.querySelectorAll("[data-offer]")];

// ── in the address ────────────────────────────────────────────────────────────────────────────────────────────────

/** The device's memory, only where the reader has asked to keep pages on it. */
function memory() {
  try {
    return navigator.serviceWorker?.controller && localStorage;
  } catch {
    // closed, as in a sandboxed frame
  }
}

const languages = [root.lang, ...offers.map(({ dataset }) => dataset.offer)];
const said = (new URLSearchParams(location.search).get("look") ?? memory()?.getItem("baraza:look") ?? "").split(".");
let language = languages.find((code) => said.includes(code));
for (const radio of radios) radio.checked ||= radio.value && said.includes(radio.value);

function chosen(tongue = language) {
  return [...radios.filter(({ checked }) => checked).map(({ value }) => value), tongue].filter(Boolean).join(".");
}

/** The address with the choice, in place of any other; untouched if it says so already. */
function withLook(href, look = chosen()) {
  const url = new URL(href);
  if ((url.searchParams.get("look") ?? "") === look) return href;
  if (look) url.searchParams.set("look", look);
  else url.searchParams.delete("look");
  return url.href;
}

function write() {
  const href = withLook(location.href);
  if (href !== location.href) history.replaceState(history.state, "", href);
}

function remember() {
  write();
  const look = chosen();
  if (look) memory()?.setItem("baraza:look", look);
  else memory()?.removeItem("baraza:look");
}

write();
document.getElementById("bar").addEventListener("change", remember);
// back and forward within the program: the newest choice holds
addEventListener("popstate", write, true);

// ── along with links ──────────────────────────────────────────────────────────────────────────────────────────────

const preferred = navigator.languages.map((tag) => languages.find((code) => tag.split("-")[0] === code)).find(Boolean);

/** Gives the choice to a link to another page of this site, just before it is followed, opened beside or copied. */
function follow({ target }) {
  const link = target.closest?.("a[href]");
  if (!link || !link.href.startsWith(base) || !/(\/|\.html)$/.test(link.pathname)) return;
  if (link.getAttribute("href").startsWith("#")) return;
  // who goes to another language than the browser's is not asked again
  const tongue = !link.hreflang ? language : link.hreflang === preferred ? "" : link.hreflang;
  const href = withLook(link.href, chosen(tongue));
  if (href !== link.href) link.href = href;
}
for (const type of ["click", "auxclick", "contextmenu"]) addEventListener(type, follow, true);

// ── another language ──────────────────────────────────────────────────────────────────────────────────────────────

const offer = !language && preferred !== root.lang && offers.find(({ dataset }) => dataset.offer === preferred);
if (offer) {
  offer.hidden = false;
  offer.querySelector("button").addEventListener("click", () => {
    offer.hidden = true;
    language = root.lang;
    remember();
  });
}

// ── leaving ───────────────────────────────────────────────────────────────────────────────────────────────────────

const look = document.getElementById("look");
const leave = document.getElementById("leave");

/** Blanks the page at once, then goes to a page that gives nothing away, in place of this one. */
function go(event) {
  event?.preventDefault();
  const away = navigator.onLine ? leave.href : "about:blank";
  document.title = "";
  root.replaceChildren();
  const replace = () => location.replace(away);
  // pages that the program has shown before are steps of this same document: back to the first of them, and replace that
  const first = globalThis.navigation?.entries().findIndex(({ sameDocument }) => sameDocument) ?? -1;
  const steps = first < 0 ? 0 : navigation.currentEntry.index - first;
  if (!steps) return replace();
  addEventListener("popstate", (step) => {
    step.stopImmediatePropagation();
    replace();
  }, true);
  history.go(-steps);
  // where the way back is barred
  setTimeout(replace, 500);
}
leave.addEventListener("click", go);

let escapes = [];
addEventListener("keydown", ({ key, repeat, timeStamp }) => {
  if (repeat) return;
  if (key === "Escape" && look.open) {
    if (look.contains(document.activeElement)) look.firstElementChild.focus();
    look.open = false;
  }
  escapes = key === "Escape" ? [...escapes.slice(-2), timeStamp] : [];
  if (escapes.length === 3 && timeStamp - escapes[0] < 5000) go();
}, true);
addEventListener("pointerdown", ({ target }) => {
  if (!look.contains(target)) look.open = false;
});
