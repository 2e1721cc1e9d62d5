// Takes stories that may not be shown any more out of the copy that the reader has kept. boot.js loads it wherever there is
// a copy; without a connection it waits for the next page. Printed copies cannot be recalled.

const root = new URL(".", import.meta.url);
const prefix = `baraza:${root.pathname}:`;

/** The pages of a copy that hold one of these stories. */
async function holding(cache, stories) {
  const found = [];
  for (const request of await cache.keys()) {
    const here = stories.filter(({ page }) => new URL(request.url).pathname.endsWith(`/${page}`));
    const text = here.length ? await (await cache.match(request)).text() : "";
    if (here.some(({ story }) => text.includes(`id="${story}"`))) found.push(request);
  }
  return found;
}

/** Takes them out of the copy that the record names; a half-written one is served to nobody. */
async function take(stories) {
  const record = await (await caches.match(root.href, { cacheName: `${prefix}current` }))?.json();
  // `has` first: `open` would make a cache
  if (!record || !await caches.has(record.cache)) return;
  const cache = await caches.open(record.cache);
  const pages = await holding(cache, stories);
  // the feed as the program knows it holds the same words
  const feeds = pages.length ? (await cache.keys()).filter(({ url }) => url.endsWith(".bin")) : [];
  await Promise.all([...pages, ...feeds].map((request) => cache.delete(request)));
}

const answer = await fetch(new URL("withdrawn.json", root), { cache: "no-store" });
const { version, stories } = answer.ok ? await answer.json() : {};
// while a copy is made or taken away (device.js), the next page does it
if (version === 1 && stories.length) await navigator.locks.request(prefix, { ifAvailable: true }, (held) => held && take(stories));
