// Serves what the reader has asked to keep on this device, and nothing else. device.js registers it and fills the caches;
// this worker never writes. Where nothing is kept, or a file is not of this copy, it asks the network as if it were not
// there.
//
// A new worker waits until no tab uses the old one (no skipWaiting, no claim): nothing changes under a reader's hands.
// A record of version 1 keeps the meaning of its members for good, so that either worker can serve either copy.

const scope = new URL(registration.scope);
const prefix = `baraza:${scope.pathname}:`;

/** Milliseconds after which a connection counts as dead. */
const LIMIT = 4000;

/** A name with a checksum in it never holds anything else. */
const HASHED = /[-/][0-9a-f]{12,}[._]/;

/** What is kept. `cacheName` and not `open`, which would make a cache. */
async function current() {
  const found = await caches.match(scope.href, { cacheName: `${prefix}current` });
  const record = await found?.json();
  return record?.version === 1 ? record : undefined;
}

/** The kept copy's answer: a page at its folder's address whatever the query; a folder without its slash leads there. */
async function kept(record, path, search) {
  const find = (name) => caches.match(scope.href + name, { cacheName: record.cache });
  const page = path.replace(/(^|\/)index\.html$/, "$1");
  const found = await find(page);
  if (found || !page || page.endsWith("/")) return found;
  return await find(`${page}/`) && Response.redirect(`${scope.href}${page}/${search}`);
}

/** For pages of this site that are not in the copy: the page that says so, in a language that is kept. */
async function away(record, path) {
  const page = path.replace(/(^|\/)index\.html$/, "$1").replace(/([^/])$/, "$1/");
  const ours = record.elsewhere.some((root) => page.startsWith(root) && record.pages.includes(page.slice(root.length)));
  if (!ours) return undefined;
  const wanted = navigator.languages.map((tag) => tag.split("-")[0]);
  const language = wanted.find((code) => code in record.away) ?? record.languages[0];
  const found = await caches.match(scope.href + record.away[language], { cacheName: record.cache });
  return found && new Response(found.body, { status: 504, headers: found.headers });
}

async function answer(request) {
  const { pathname, search: asked } = new URL(request.url);
  const path = pathname.slice(scope.pathname.length);
  // the app's way of asking leaves an empty parameter at the end
  const search = asked.replace(/&$/, "");
  const record = await current().catch(() => undefined);
  if (!record) return fetch(request);
  // the very file of this copy: by its name, its release in the query, or the checksum that the page names
  const sum = record.files[path + search];
  if (sum && (HASHED.test(`/${path}`) || search || request.integrity === sum)) {
    const found = await caches.match(scope.href + path + search, { cacheName: record.cache });
    if (found) return found;
  }
  const spare = await kept(record, path, search) ?? (request.mode === "navigate" ? await away(record, path) : undefined);
  if (!spare) return fetch(request);
  if (!navigator.onLine) return spare;
  const late = new Promise((over) => { setTimeout(over, LIMIT); });
  const fresh = await Promise.race([fetch(request).catch(() => undefined), late]);
  return fresh && fresh.status < 500 ? fresh : spare;
}

addEventListener("fetch", (event) => {
  const { method, url, cache } = event.request;
  // device.js asks past every copy
  if (method === "GET" && cache !== "no-store" && url.startsWith(scope.href)) event.respondWith(answer(event.request));
});
