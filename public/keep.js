// A copy of the programme on this device: what it holds, what it costs, how it is filled. Who asks for one is the page "On
// this device" (device.js) and a joint review that is kept (review.js). sw.js serves what is kept.
//
// A copy is a cache of its own. It is filled whole and each file checked before the record, in the cache `current`, names
// it; only then the copy before it goes. Whatever fails on the way, the record still names the old one.

export const root = new URL(document.documentElement.dataset.base, document.baseURI);
// ends with the site's path, so that another Baraza on this host is left alone
export const prefix = `baraza:${root.pathname}:`;
const CURRENT = `${prefix}current`;
const at = (path) => new URL(path, root).href;
export const caches = globalThis.caches;

/** Why something could not be done: the name of a line on the page, and what to fill into it. */
export class Fault extends Error {
  constructor(why, slots = {}) {
    super(why);
    Object.assign(this, { why, slots });
  }
}

// ── what is kept, and what is offered ───────────────────────────────────────────────────────────────────────────────

/** The record of what is kept, if all of it is still there. */
export async function kept() {
  const found = await caches.match(root.href, { cacheName: CURRENT });
  const record = await found?.json();
  if (record?.version !== 1) return undefined;
  // `has` first: `open` would make a cache
  const there = await caches.has(record.cache) ? await (await caches.open(record.cache)).keys() : [];
  return { ...record, whole: there.length === record.count };
}

/** The site's list, and how its server compresses. */
export async function offered() {
  const response = await fetch(at("keep.json"), { cache: "no-store" });
  if (!response.ok) throw new Fault("missing", { file: "keep.json" });
  const list = await response.json();
  if (list.version !== 1) throw new Fault("damaged", { file: "keep.json" });
  return { ...list, coding: response.headers.get("content-encoding") ?? "plain" };
}

/** The files of a copy in these languages, with what a joint review needs where one is held here. */
export function files(list, codes, meeting) {
  const chosen = list.languages.filter(({ code }) => codes.includes(code));
  return [...list.shared, ...(meeting ? list.meeting : []), ...chosen.flatMap(({ code, words, feed, pack }) => [words, feed, { ...pack, code }])];
}

/** Whether a file is in the kept copy already, so that it need not come again. */
export const has = (record, { path, sum, code }) => record?.whole && (code ? record.packs[code]?.sum : record.files[path]) === sum;

export const sum = (list, of) => list.reduce((total, file) => total + of(file), 0);
export const plain = ({ size }) => size.plain;

/** What must come over the network, in bytes. */
export function price(list, record, codes) {
  return sum(files(list, codes, record?.meeting).filter((file) => !has(record, file)), ({ size }) => size[list.coding] ?? size.plain);
}

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
async function copy(list, record, codes, name, { meeting, working }) {
  const wanted = files(list, codes, meeting);
  const cache = await caches.open(name);
  const before = record?.whole && await caches.open(record.cache);
  const headers = await protection();
  const made = { files: {}, packs: {} };
  let done = 0;
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
    done += 1;
    working(done, wanted.length);
  };
  working(0, wanted.length);
  await Promise.all(wanted.map(put));
  const count = wanted.length + sum(Object.values(made.packs), ({ paths }) => paths.length - 1);
  if ((await cache.keys()).length !== count) throw new Fault("full");
  return { ...made, count };
}

/** Keeps what the site offers, in these languages; `working` hears how far it is. Who has kept what a joint review needs
    keeps it on. */
export async function keep(list, codes, working, wanted = false) {
  // another tab may have been here
  const record = await kept();
  const meeting = wanted || Boolean(record?.meeting);
  const name = `${prefix}${list.release}:${crypto.randomUUID()}`;
  try {
    const made = await copy(list, record, codes, name, { meeting, working });
    await serve();
    const left = list.languages.filter(({ code }) => !codes.includes(code));
    const { release, as_of, said, pages } = list;
    const away = Object.fromEntries(list.languages.map(({ code, prefix: folder }) => [code, `${folder}away.html`]));
    for (const { code } of left) delete away[code];
    const size = sum(files(list, codes, meeting), plain);
    const fresh = { version: 1, cache: name, release, as_of, said, pages, languages: codes, away, size, meeting, ...made,
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
export async function sweep() {
  const record = await kept();
  const stays = [CURRENT, record?.cache];
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && !stays.includes(name));
  await Promise.all(names.map((name) => caches.delete(name)));
}

/** Only one tab at a time, where the browser can tell. */
export async function alone(act, wait = false) {
  const lock = async (held) => {
    if (held) return act();
    throw new Fault("busy");
  };
  return navigator.locks ? navigator.locks.request(prefix, { ifAvailable: !wait }, lock) : act();
}

