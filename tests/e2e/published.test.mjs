// The published page, without any script, says everything; and the program that takes over says the same, in the same
// place, without a flash, without losing the reader's place.
import assert from "node:assert/strict";
import { test } from "node:test";
import { all, start, title } from "./lib.mjs";

const site = await start();
const routes = await site.sample();

/** What an indicator says when it is come to from the board: drawn by the program, or, for lists, opened as published. */
async function comeTo({ path, id }) {
  const view = await site.openLive(path.replace(/i\/[^/]+\/$/, ""));
  const link = view.page.locator(`article.card[data-indicator="${id}"] h3 > a`);
  const drawings = (await link.getAttribute("rel")) === "external" ? 1 : 2;
  await link.click();
  await view.page.waitForURL((url) => url.pathname.endsWith(path));
  await view.page.waitForFunction((count) => performance.getEntriesByName("chart-ready").length >= count, drawings);
  const text = await view.text();
  await view.clean();
  await view.close();
  return text;
}

for (const route of routes) {
  test(`same text, same places: ${title(route)}`, async () => {
    const published = await site.open(route.path, { javaScriptEnabled: false });
    const text = await published.text();
    const head = await headOf(published.page);
    assert.ok(text.length > 200, `the published page says hardly anything: ${text}`);
    if (route.kind === "board") await complete(published);

    // where things stand while the program is on its way: the place of its controls is kept
    const held = await site.open(route.path, { before: (page) => page.route(/\.wasm$/, () => {}) });
    const places = await held.places();
    await held.close();

    const live = await site.openLive(route.path);
    // before anything is opened in order to read it
    assert.ok(await live.page.evaluate(() => globalThis.shifted) < 0.02, "layout shift");
    assert.equal(await live.page.locator("#page").count(), 1, "one page, not two");
    const placesNow = await live.places();
    assert.equal(await live.text(), text);
    moved(places, placesNow);
    assert.deepEqual(await headOf(live.page), head);
    assert.equal(await live.page.evaluate(() => performance.getEntriesByName("chart-ready").length > 0), true);
    await live.clean();
    await Promise.all([published.close(), live.close()]);

    // what the takeover copies from the published page, the program draws itself on the way from the board
    if (route.kind === "indicator") assert.equal(await comeTo(route), text);
  });
}

/** Every card of a board has a heading that leads somewhere, and a finding. */
async function complete(view) {
  const cards = await view.page.locator("article.card[data-indicator]").count();
  assert.ok(cards > 0, "no card");
  assert.equal((await view.texts("article.card[data-indicator] .finding")).filter(Boolean).length, cards, "findings");
  assert.equal((await view.texts("article.card[data-indicator] h3 > a")).filter(Boolean).length, cards, "headings");
  assert.ok((await view.texts("section.question h2")).every(Boolean), "questions");
}

/** What search engines and assistive technologies take from outside the page's body. */
function headOf(page) {
  return page.evaluate(() => ({
    title: document.title,
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    description: document.querySelector('meta[name="description"]')?.content,
  }));
}

/** Nothing stands elsewhere than before, by more than a rounding. */
function moved(before, now) {
  const list = Object.entries(before)
    .filter(([name, [left, top, width]]) => {
      const other = now[name];
      return !other || [left - other[0], top - other[1], width - other[2]].some((delta) => Math.abs(delta) > 1);
    })
    .map(([name, place]) => `${name}: ${place} → ${now[name]}`);
  assert.deepEqual(list, [], "what stands elsewhere after the takeover (left, top, width)");
}

const keeps = routes.filter((route) => all || route.lang !== "fr");
for (const route of keeps) {
  test(`the takeover keeps scroll position, focus and what is open: ${title(route)}`, async () => {
    // the program is held back until the reader is in the middle of something
    let release;
    const held = new Promise((resolve) => { release = resolve; });
    const view = await site.open(route.path, {
      viewport: { width: 320, height: 480 },
      before: (page) => page.route(/\.wasm$/, async (request) => {
        await held;
        await request.continue();
      }),
    });
    const { page } = view;
    const link = page.locator("#main a[href]:visible, #main summary:visible").last();
    await link.focus();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("#main details")) details.open = true;
      document.activeElement.scrollIntoView({ block: "center" });
    });
    const before = await reading(page);
    release();
    await view.ready();
    assert.deepEqual(await reading(page), before);
    await view.clean();
    await view.close();
  });
}

/** Where the reader is. */
function reading(page) {
  return page.evaluate(() => ({
    focus: [document.activeElement.localName, document.activeElement.textContent.trim().slice(0, 60)],
    scroll: Math.round(scrollY),
    open: [...document.querySelectorAll("#main details")].map((details) => details.open),
  }));
}

test("with ?static the program does not start", async () => {
  const view = await site.open("?static");
  await view.stays();
  assert.deepEqual(view.requests.filter((url) => url.endsWith(".wasm")), []);
  assert.equal(await view.page.locator("#app-notes").isVisible(), false);
  await view.clean();
  await view.close();
});

test("every link of the site leads to a page of the site, or away on purpose", async () => {
  const reached = new Set([site.url]);
  const follow = async (url) => {
    const response = await fetch(url);
    assert.equal(response.status, 200, url);
    if (!response.headers.get("content-type").startsWith("text/html")) return response.body?.cancel();
    const further = [];
    for (const [, raw] of (await response.text()).matchAll(/<a\b[^>]*?\bhref="([^"]*)"/g)) {
      const target = new URL(raw.replaceAll("&amp;", "&"), url);
      target.hash = "";
      const next = target.href.replace(/\?static=?$/, "");
      if (target.origin === site.origin && !reached.has(next)) further.push(next), reached.add(next);
    }
    return further;
  };
  for (let wave = [site.url]; wave.length;) {
    const found = [];
    for (let i = 0; i < wave.length; i += 8) found.push(...await Promise.all(wave.slice(i, i + 8).map(follow)));
    wave = found.flat().filter(Boolean);
  }
  for (const { path } of await site.routes()) assert.ok(reached.has(site.url + path), `/${path} cannot be reached by links`);
});

test("on wide screens no part of an indicator's page lies over another", async () => {
  const routes = (await site.routes()).filter(({ kind, lang }) => kind === "indicator" && lang === "en");
  const view = await site.open("", { javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
  for (const { path } of routes) {
    await view.page.goto(site.url + path);
    const over = await view.page.evaluate(() => {
      const parts = [...document.querySelectorAll(".indicator > *")].filter((part) => part.checkVisibility());
      const boxes = parts.map((part) => [part.id || part.className || part.localName, part.getBoundingClientRect()]);
      return boxes.flatMap(([one, a], i) => boxes.slice(i + 1)
        .filter(([, b]) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
        .map(([other]) => `${one} and ${other}`));
    });
    assert.deepEqual(over, [], path);
  }
  await view.close();
});
