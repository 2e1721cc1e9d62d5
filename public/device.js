// "On this device": keeps the programme here when the reader asks for it, says what is kept, and forgets it. Loaded on
// that page alone; nothing is stored before a button is pressed. keep.js fills the copy.

import { Fault, alone, caches, files, has, keep, kept, offered, plain, prefix, price, root, sum, sweep } from "./keep.js";

const page = document.querySelector(".device");
const all = (selector) => [...document.querySelectorAll(selector)];
const boxes = all('.device [name="language"]');
const own = document.documentElement.lang;

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

const chosen = () => boxes.filter((box) => box.checked).map((box) => box.value);

/** Shows how far keeping is. */
function working(done, all) {
  const bar = page.querySelector("progress");
  if (done === 0) {
    show("choose", false);
    show("forget", false);
    say(["working"]);
  }
  Object.assign(bar, { max: all, value: done, hidden: false });
  fill({ done: number(done), all: number(all) });
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

let state = {};
let able = true;
let busy = false;

/** What can be done now: its button and its price. */
async function offer() {
  const { list, record } = state;
  const codes = chosen();
  show("choose", list !== undefined);
  if (!list) return;
  const bytes = price(list, record, codes);
  const same = record?.whole && record.release === list.release && String(codes) === String(record.languages);
  const act = !record?.whole ? "keep" : record.as_of > list.as_of ? "replace" : record.release !== list.release ? "update" : "change";
  const needed = sum(files(list, codes, record?.meeting).filter((file) => !has(record, file)), plain);
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
  if (busy) return;
  busy = true;
  const { list, record } = state;
  const bar = page.querySelector("progress");
  try {
    if (what === "forget") await look(await alone(forget, true));
    else await look(await alone(() => keep(list, chosen(), working)));
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
  busy = false;
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
