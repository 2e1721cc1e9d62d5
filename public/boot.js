// Starts the program that makes the page explorable, once the page is painted. The page is complete without it: whatever
// goes wrong here, the published page stays and one quiet line says why.

const root = document.documentElement;
const me = document.querySelector('script[src$="boot.js"]');
const base = new URL(".", me.src).href;
const published = document.getElementById("page");
const path = location.pathname;

// Trusted Types: text becomes markup only if our own static templates could hold every tag and attribute in it. Each
// "<" must open such a tag, so no parser can be fooled. Scripts and workers come only from the site's own files.
const either = (list) => new RegExp(`^(?:${list.trim().split(/\s+/).join("|")})$`, "i");
const TOKEN = /[^<]+|<!(?:--[^<>]*--)?>|<\/?([a-z][a-z0-9]*)((?:\s+[^\s"'<>/=]+(?:="[^"<]*")?)*)\s*\/?>/gi;
const TAG = either(`a abbr article aside b bdi br button caption circle code dd desc details div dl dt em figcaption
  figure footer g h[1-6] header hr i input label li line main nav ol option output p path rect section select small span
  strong sub summary sup svg table tbody td template text th thead time title tr tspan ul`);
const ATTRIBUTE = either(`aria-[a-z]+ data-[a-z-]+ class c[xy] colspan d[xy]? datetime dir for height hidden href hreflang
  id lang name open points rel role rowspan r[xy]? scope tabindex transform type value viewbox width [xy][12]? xmlns`);

function refuse(what) {
  throw new TypeError(`not from our templates: ${what}`);
}
const harmless = (tag, attributes) => TAG.test(tag) && [...attributes.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)]
  .every(([, name, value]) => ATTRIBUTE.test(name) && (!/^href$/i.test(name) || /^([/#.?]|https:)/.test(value)));

globalThis.trustedTypes?.createPolicy("default", {
  createHTML(html) {
    const rest = html.replace(TOKEN, (token, tag, attributes) => !tag || harmless(tag, attributes) ? "" : token);
    return rest ? refuse(rest) : html;
  },
  createScriptURL(url) {
    const { href } = new URL(url, document.baseURI);
    const own = href.startsWith(base) && /^(reader|sw|[\w-]+-[0-9a-f]{8,})\.js$/.test(href.slice(base.length));
    return own ? url : refuse(url);
  },
  createScript: refuse,
});

// The page stays as published. `why` names the line to show, if any; only the first reason counts.
let over = false;
function stay(why, detail) {
  if (over) return;
  over = true;
  root.dataset.app = "off";
  delete root.dataset.ready;
  if (detail) console.error("baraza:", detail);
  const notes = document.getElementById("app-notes");
  if (!why || !notes) return;
  say(notes, why);
}

function say(notes, why) {
  for (const line of notes.querySelectorAll("[data-why]")) line.hidden = line.dataset.why !== why;
  notes.hidden = false;
}

// The program's last word. The published page comes back, and nothing left of the program can catch a click. It shows
// everything, whatever was chosen; only how it looks stays.
document.addEventListener("baraza:crashed", ({ detail }) => {
  if (over) return;
  const look = new URLSearchParams(location.search).get("look");
  const plain = location.pathname + (look ? `?look=${look}` : "");
  if (location.pathname === path) {
    document.getElementById("page")?.replaceWith(published);
    history.replaceState(null, "", plain + location.hash);
  } else {
    // half of a choice may be drawn: the published page is fetched, if there is a way to it
    get(plain).then((page) => page.text()).then(() => location.replace(plain)).catch(() => {});
  }
  for (const type of ["click", "change", "input", "submit", "keydown"]) {
    addEventListener(type, (event) => event.stopImmediatePropagation(), true);
  }
  addEventListener("popstate", () => location.reload(), true);
  stay("crashed", detail);
});

const early = (detail) => "ready" in root.dataset || stay("failed", detail);
addEventListener("error", ({ error, message }) => early(error ?? message));
addEventListener("unhandledrejection", ({ reason }) => early(reason));

// What a `download` link names, browsers take from the network alone. A kept copy has it at the same address, with a
// header that makes it a file to take away, for a plain link.
if (document.querySelector(".kept")) {
  addEventListener("click", ({ target }) => target.closest?.("a[download]")?.removeAttribute("download"), true);
}

// What somebody allowed to be shown until a day; and, where the reader keeps a copy, what was taken back since.
const today = new Date().toISOString().slice(0, 10);
for (const story of document.querySelectorAll("[data-until]")) if (story.dataset.until < today) story.remove();
if (navigator.serviceWorker?.controller) import(`${base}withdrawn.js`).catch(() => {});

// Pictures answer, and tables can be sorted, once somebody is there who could ask; the program may show them later.
const asked = ["pointermove", "pointerdown", "keydown"];
const answers = { charts: "[data-keys]", tables: "#sorted ~ #page .scroll > table" };
function answer() {
  for (const [name, selector] of Object.entries(answers)) {
    if (!document.querySelector(selector)) continue;
    delete answers[name];
    import(`${base}${name}.js`).catch(() => {});
  }
}
for (const type of asked) addEventListener(type, answer);

// Files that are made of what is shown; where that fails, the link leads to the published file.
addEventListener("click", (event) => {
  const link = event.target.closest?.("a[data-take]");
  if (!link || event.defaultPrevented) return;
  event.preventDefault();
  import(`${base}take.js`).then(({ take }) => take(link)).catch(() => location.assign(link.href));
});

// The checksums are absent in development.
async function get(url, integrity = "") {
  const response = await fetch(url, { integrity });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}

// An import cannot name a checksum, but takes the very file that a preload has checked.
function check(href, integrity) {
  const link = document.createElement("link");
  if (!integrity || !link.relList.supports("modulepreload")) return get(href, integrity);
  return new Promise((onload, failed) => {
    const onerror = () => failed(new Error(`${href} did not come, or is not the published file`));
    document.head.append(Object.assign(link, { rel: "modulepreload", href, integrity, onload, onerror }));
  });
}

// The program changes the address; what the head names relative to it must not move along.
function anchor() {
  for (const link of document.querySelectorAll("head link:not([rel=stylesheet])")) link.href = link.href;
}

async function start({ js, jsSri, wasm, wasmSri }) {
  const [response] = await Promise.all([get(wasm, wasmSri), check(js, jsSri)]);
  anchor();
  const program = await import(new URL(js, document.baseURI));
  await program.default({ module_or_path: response });
}

const go = () => start(me.dataset).catch((detail) => stay("failed", detail));

// Reading comes first: the program is fetched after the page is painted, and not at all while nobody looks at it.
const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

// Who saves data or has a slow connection is asked first; the button says what it costs.
const { saveData, effectiveType = "4g" } = navigator.connection ?? {};
const dear = saveData || effectiveType !== "4g" || matchMedia("(prefers-reduced-data: reduce)").matches;
const ask = document.querySelector('[data-why="ask"] button');

// on paper nothing can be clicked: where the published page does not know its address, it is written here
for (const link of document.querySelectorAll("a.address:not([data-known])")) {
  link.textContent = link.href;
  link.dataset.known = "";
}

// a plain page names no program
if (!me.dataset.wasm || new URLSearchParams(location.search).has("static")) stay();
else if (typeof WebAssembly !== "object") stay("unsupported");
else if (!dear || !ask) painted().then(go);
else {
  const notes = document.getElementById("app-notes");
  root.dataset.app = "asks";
  say(notes, "ask");
  ask.addEventListener("click", () => {
    delete root.dataset.app;
    ask.disabled = true;
    go().then(() => { notes.hidden = notes.hidden || !over; });
  }, { once: true });
}
