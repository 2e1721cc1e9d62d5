// "On this device": keeps the programme here when the reader asks for it, says what is kept, and forgets it. Loaded on
// that page alone; nothing is stored before a button is pressed. sw.js serves what is kept.
//
// A copy is a cache of its own. It is filled whole and each file checked before the record, in the cache `current`, names
// it; only then the copy before it goes. Whatever fails on the way, the record still names the old one.

const root = new URL(document.documentElement.dataset.base, document.baseURI);
// ends with the site's path, so that another Baraza on this host is left alone
const prefix = `baraza:${root.pathname}:`;
const CURRENT = `${prefix}current`;
const at = (path) => new URL(path, root).href;
const caches = globalThis.caches;

const page = document.querySelector(".device");
const all = (selector) => [...document.querySelectorAll(selector)];
const boxes = all('.device [name="language"]');
const own = document.documentElement.lang;

/** Why something could not be done: the name of a line on the page, and what to fill into it. */
class Fault extends Error {
  constructor(why, slots = {}) {
    super(why);
    Object.assign(this, { why, slots });
  }
}

// ── what the page says ──────────────────────────────────────────────────────────────────────────────────────────────

/** A number as this language writes it; the page has three samples. */
function number(n) {
  const { digits, thousand, million } = page.dataset;
  const [separator = ""] = [...million].filter((sign) => !digits.includes(sign));
  const grouped = thousand.includes(separator) ? n > 999 : n > 9999;
  const plain = grouped ? String(n).replace(/\B(?=(\d{3})+$)/g, ",") : String(n);
  return plain.replace(/\d/g, (d) => [...digits][d]).replaceAll(",", separator);
}

const kilobytes = (bytes) => page.dataset.kilobytes.replace("#", number(Math.ceil(bytes / 1000)));

function fill(slots) {
  for (const [name, text] of Object.entries(slots)) {
    for (const slot of all(`.device [data-slot="${name}"]`)) slot.textContent = text;
  }
}

/** Shows these lines and no other. */
function say(lines, slots = {}) {
  fill(slots);
  for (const line of all("[data-say]")) line.hidden = !lines.includes(line.dataset.say);
}

function show(name, visible) {
  for (const part of all(`[data-show="${name}"]`)) part.hidden = !visible;
}

// ── what is kept, and what is offered ───────────────────────────────────────────────────────────────────────────────

/** The record of what is kept, if all of it is still there. */
async function kept() {
  const found = await caches.match(root.href, { cacheName: CURRENT });
  const record = await found?.json();
  if (record?.version !== 1) return undefined;
  // `has` first: `open` would make a cache
  const there = await caches.has(record.cache) ? await (await caches.open(record.cache)).keys() : [];
  return { ...record, whole: there.length === record.count };
}

/** The site's list, and how its server compresses. */
async function offered() {
  const response = await fetch(at("keep.json"), { cache: "no-store" });
  if (!response.ok) throw new Fault("missing", { file: "keep.json" });
  const list = await response.json();
  if (list.version !== 1) throw new Fault("damaged", { file: "keep.json" });
  return { ...list, coding: response.headers.get("content-encoding") ?? "plain" };
}

/** The files of a copy in these languages. */
function files(list, codes) {
  const chosen = list.languages.filter(({ code }) => codes.includes(code));
  return [...list.shared, ...chosen.flatMap(({ code, words, feed, pack }) => [words, feed, { ...pack, code }])];
}

/** Whether a file is in the kept copy already, so that it need not come again. */
const has = (record, { path, sum, code }) => record?.whole && (code ? record.packs[code]?.sum : record.files[path]) === sum;

const sum = (list, of) => list.reduce((total, file) => total + of(file), 0);
const plain = ({ size }) => size.plain;

/** What must come over the network, in bytes. */
function price(list, record, codes) {
  return sum(files(list, codes).filter((file) => !has(record, file)), ({ size }) => size[list.coding] ?? size.plain);
}

const chosen = () => boxes.filter((box) => box.checked).map((box) => box.value);

// ── keeping ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Fetches a file and compares its checksum; a second time past the browser's own cache. */
async function fetched({ path, sum: wanted }) {
  for (const cache of ["default", "no-store"]) {
    const response = await fetch(at(path), { cache }).catch(() => undefined);
    if (response?.ok) {
      const digest = await crypto.subtle.digest("SHA-384", await response.clone().arrayBuffer());
      if (`sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}` === wanted) return response;
    }
    if (cache === "default") continue;
    throw new Fault(response?.ok ? "damaged" : response ? "missing" : "unreachable", { file: path });
  }
}

/** The headers that protect a page, as the site's server sends them: a kept page has no server. */
async function protection() {
  const response = await fetch(root, { method: "HEAD", cache: "no-store" }).catch(() => undefined);
  if (!response?.ok) throw new Fault("unreachable", { file: root.pathname });
  // an answer that nobody reads counts as broken off
  await response.arrayBuffer();
  const safe = /^(content-security-policy|cross-origin-|origin-agent-|permissions-policy|referrer-policy|x-(content|frame)-)/;
  return [...response.headers].filter(([name]) => safe.test(name));
}

/** Lays the files of a pack into the copy, each at its address, and gives the addresses. */
async function unpack(cache, response, headers) {
  const pack = await response.json();
  // the one page that is shown at any address, and so must know where the site stands
  const here = (path, text) => path.endsWith("away.html") ? text.replaceAll("/-root-/", root.pathname.replaceAll("&", "&amp;")) : text;
  const take = (path) => /\.(csv|ics|json|svg)$/.test(path) ? [["content-disposition", "attachment"]] : [];
  await Promise.all(pack.map(({ path, type, text }) => cache.put(address(path),
    new Response(here(path, text), { headers: [...headers, ...take(path), ["content-type", type]] }))));
  return pack.map(({ path }) => path);
}

const address = (path) => at(path.replace(/(^|\/)index\.html$/, "$1") || "./");

/** Starts the worker that serves the copy, and waits until it does. */
async function serve() {
  const refused = (error) => { throw new Fault("refused", { why: error.message }); };
  const options = { scope: root.href, updateViaCache: "none" };
  const registration = await navigator.serviceWorker.register(at("sw.js"), options).catch(refused);
  if (registration.active) return;
  const worker = registration.installing ?? registration.waiting;
  await new Promise((ready, failed) => {
    const look = () => {
      if (worker.state === "activated") ready();
      if (worker.state === "redundant") failed(new Fault("refused", { why: "sw.js" }));
    };
    worker.addEventListener("statechange", look);
    look();
  });
}

/** Fills a new copy. Nothing is changed about the old one. */
async function copy(list, record, codes, name) {
  const wanted = files(list, codes);
  const cache = await caches.open(name);
  const before = record?.whole && await caches.open(record.cache);
  const headers = await protection();
  const made = { files: {}, packs: {} };
  const bar = page.querySelector("progress");
  const put = async (file) => {
    const { path, sum: known, code } = file;
    const again = has(record, file);
    if (code) {
      const paths = again ? record.packs[code].paths : await unpack(cache, await fetched(file), headers);
      if (again) await Promise.all(paths.map(async (one) => cache.put(address(one), await before.match(address(one)))));
      made.packs[code] = { sum: known, paths };
    } else {
      await cache.put(at(path), again ? await before.match(at(path)) : await fetched(file));
      made.files[path] = known;
    }
    bar.value += 1;
    fill({ done: number(bar.value) });
  };
  show("choose", false);
  show("forget", false);
  Object.assign(bar, { max: wanted.length, value: 0, hidden: false });
  say(["working"], { done: number(0), all: number(wanted.length) });
  await Promise.all(wanted.map(put));
  const count = wanted.length + sum(Object.values(made.packs), ({ paths }) => paths.length - 1);
  if ((await cache.keys()).length !== count) throw new Fault("full");
  return { ...made, count };
}

/** Keeps what the site offers, in these languages. */
async function keep(list, codes) {
  // another tab may have been here
  const record = await kept();
  const name = `${prefix}${list.release}:${crypto.randomUUID()}`;
  try {
    const made = await copy(list, record, codes, name);
    await serve();
    const left = list.languages.filter(({ code }) => !codes.includes(code));
    const { release, as_of, said, pages } = list;
    const away = Object.fromEntries(list.languages.map(({ code, prefix: folder }) => [code, `${folder}away.html`]));
    for (const { code } of left) delete away[code];
    const size = sum(files(list, codes), plain);
    const fresh = { version: 1, cache: name, release, as_of, said, pages, languages: codes, away, size, ...made,
      elsewhere: left.map(({ prefix: folder }) => folder) };
    await (await caches.open(CURRENT)).put(root.href, Response.json(fresh));
  } catch (error) {
    await caches.delete(name);
    throw error.name === "QuotaExceededError" ? new Fault("full") : error;
  }
  await sweep();
  await navigator.storage?.persist?.().catch(() => false);
}

/** Takes away copies that the record does not name: old ones, and ones that were never finished. */
async function sweep() {
  const record = await kept();
  const stays = [CURRENT, record?.cache];
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && !stays.includes(name));
  await Promise.all(names.map((name) => caches.delete(name)));
}

// ── forgetting ──────────────────────────────────────────────────────────────────────────────────────────────────────

const ours = (name) => name?.startsWith("baraza") ?? false;

/** Everything of this site on this device, by what it is, with the way to take it away. */
async function everything() {
  const found = [];
  const list = async (what, names, remove) => {
    for (const name of await names().catch(() => [])) found.push({ what, remove: () => remove(name) });
  };
  const workers = async () => await navigator.serviceWorker?.getRegistrations() ?? [];
  const here = async () => (await workers()).filter(({ scope }) => scope === root.href);
  await list("service worker", here, (worker) => worker.unregister());
  await list("caches", async () => (await caches.keys()).filter((name) => name.startsWith(prefix)), (name) => caches.delete(name));
  for (const area of ["localStorage", "sessionStorage"]) {
    const keys = async () => Object.keys(globalThis[area]).filter((key) => key.startsWith("baraza:"));
    await list(area, keys, (key) => globalThis[area].removeItem(key));
  }
  const databases = async () => (await indexedDB.databases()).map(({ name }) => name).filter(ours);
  await list("IndexedDB", databases, (name) => new Promise((over) => {
    const request = indexedDB.deleteDatabase(name);
    Object.assign(request, { onsuccess: over, onerror: over, onblocked: over });
  }));
  return found;
}

async function forget() {
  for (const { remove } of await everything()) await remove();
  const rest = [...new Set((await everything()).map(({ what }) => what))];
  return rest.length ? [["left"], { rest: rest.join(", ") }] : [["forgotten"]];
}

// ── the page ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Only one tab at a time, where the browser can tell. */
async function alone(act, wait = false) {
  const lock = async (held) => {
    if (held) return act();
    throw new Fault("busy");
  };
  return navigator.locks ? navigator.locks.request(prefix, { ifAvailable: !wait }, lock) : act();
}

let state = {};
let able = true;
let working = false;

/** What can be done now: its button and its price. */
async function offer() {
  const { list, record } = state;
  const codes = chosen();
  show("choose", list !== undefined);
  if (!list) return;
  const bytes = price(list, record, codes);
  const same = record?.whole && record.release === list.release && String(codes) === String(record.languages);
  const act = !record?.whole ? "keep" : record.as_of > list.as_of ? "replace" : record.release !== list.release ? "update" : "change";
  const needed = sum(files(list, codes).filter((file) => !has(record, file)), plain);
  fill({ size: kilobytes(bytes), needed: kilobytes(needed) });
  show("price", codes.length > 0 && !same);
  const buttons = all('[data-act]:not([data-act="forget"])');
  for (const button of buttons) {
    button.hidden = button.dataset.act !== act || same;
    button.disabled = !codes.length;
  }
  const { quota = Infinity, usage = 0 } = await navigator.storage?.estimate?.().catch(() => ({})) ?? {};
  const full = quota - usage < needed;
  fill({ free: kilobytes(Math.max(0, quota - usage)) });
  for (const line of all('[data-say="room"]')) line.hidden = !full;
  for (const button of buttons) button.disabled ||= full;
}

/** Looks at what is here and what the site offers, and says it after `lines`. */
async function look([lines = [], slots = {}] = []) {
  if (!able) return say([...lines, "unable"], slots);
  const record = await kept();
  const list = await offered().catch(() => undefined);
  state = { list, record };
  for (const box of boxes) {
    const code = box.value;
    if (record) box.checked = record.languages.includes(code);
    const language = list?.languages.find((one) => one.code === code);
    const size = language && sum([language.words, language.feed, language.pack], ({ size: s }) => s[list.coding] ?? s.plain);
    for (const slot of all(`[data-size="${code}"]`)) slot.textContent = language ? kilobytes(size) : "";
    // a language that the site has no more
    if (list && !language) box.checked = false;
    box.closest("label").hidden = Boolean(list) && !language;
  }
  const common = list && kilobytes(sum(list.shared, ({ size: s }) => s[list.coding] ?? s.plain));
  for (const slot of all('[data-size="shared"]')) slot.textContent = common ?? "";
  const day = (one) => one.said[own] ?? one.as_of;
  show("kept", Boolean(record));
  const said = [...lines];
  if (record) {
    const names = boxes.filter((box) => record.languages.includes(box.value)).map((box) => box.nextElementSibling.textContent);
    fill({ "kept-date": day(record), "kept-size": kilobytes(record.size), "kept-languages": names.join(" · ") });
    if (!record.whole) said.push("gone");
    else if (list && record.release === list.release) said.push("current");
    else if (list) said.push(list.as_of < record.as_of ? "older" : "other");
    if (!await navigator.storage?.persisted?.().catch(() => true)) said.push("evict");
    manifest();
  }
  if (!list) said.push(record ? "offline" : "unreachable");
  say(said, { file: "keep.json", ...slots, ...(list && { offered: day(list) }) });
  await offer();
}

/** Only who keeps the site is asked by the browser whether to install it. */
function manifest() {
  if (document.querySelector('link[rel="manifest"]')) return;
  document.head.append(Object.assign(document.createElement("link"), { rel: "manifest", href: page.dataset.manifest }));
}

async function act(what) {
  if (working) return;
  working = true;
  const { list, record } = state;
  const bar = page.querySelector("progress");
  try {
    if (what === "forget") await look(await alone(forget, true));
    else await look(await alone(() => keep(list, chosen())));
  } catch (error) {
    const fault = error instanceof Fault ? error : new Fault("refused", { why: error.message });
    if (fault.why === "busy") {
      say(["busy"]);
      await alone(() => {}, true);
      await look();
    } else await look([[fault.why, record ? "before" : "nothing"], fault.slots]);
  }
  bar.hidden = true;
  show("forget", true);
  working = false;
  // the button that was pressed may be gone
  page.querySelector(".said").focus();
}

async function start() {
  // a private window may have all of it and refuse to use it
  able = Boolean(navigator.serviceWorker && caches && globalThis.crypto?.subtle) && await caches.keys().then(() => true, () => false);
  show("plain", false);
  show("instead", !able);
  // what was never finished goes, if no other tab is about it
  if (able) await alone(sweep).catch(() => {});
  await look();
  // all at once, so that nothing moves
  page.hidden = false;
}

page.addEventListener("change", offer);
for (const button of all("[data-act]")) button.addEventListener("click", () => act(button.dataset.act));
await start();
document.documentElement.dataset.device = "ready";
