// Whatever breaks, the page stays: full, with one quiet line that says what is missing.
import assert from "node:assert/strict";
import { test } from "node:test";
import { start, title } from "./lib.mjs";

const site = await start();
const sample = await site.sample(1);
const board = sample.find((route) => route.kind === "board" && route.lang === "en");
const indicator = sample.find((route) => route.kind === "indicator" && route.lang === "en");
const rightToLeft = sample.find((route) => route.kind === "indicator" && route.lang === "ar") ?? indicator;

// the first page that lets its reader choose, in either direction of writing
const choosable = [];
for (const route of (await site.routes()).filter(({ lang }) => ["en", "ar"].includes(lang))) {
  const known = choosable.some(({ lang }) => lang === route.lang);
  if (!known && /<select /.test(await (await fetch(site.url + route.path)).text())) choosable.push(route);
}

/** What the page says without script, and what of that are notices. */
async function published(path) {
  const view = await site.open(path, { javaScriptEnabled: false });
  const said = { text: await view.text(), rest: await view.text(".notices"), notices: await notices(view) };
  await view.close();
  return said;
}

const notices = async (view) => (await view.texts(".notices")).join(" ").trim();

/** The page stayed as published, and exactly the line for `why` shows, in the page's language. */
async function stayed(view, path, why) {
  await view.stays();
  assert.equal(await view.page.locator("html[data-ready]").count(), 0);
  const shown = await view.page.locator("#app-notes [data-why]:visible").evaluateAll((list) => list.map((line) => line.dataset.why));
  assert.deepEqual(shown, why ? [why] : []);
  assert.equal(await view.text(), (await published(path)).text);
}

/** Answers requests for files that end in this way with something else. */
const answer = (pattern, act) => (page) => page.route(pattern, act);

/** One bit of one byte in the middle is different. */
async function flipped(route) {
  const response = await route.fetch();
  const body = await response.body();
  body[body.length >> 1] ^= 1;
  await route.fulfill({ response, body });
}

const noise = [/^console: /, /^failed: /, /^status (404|500)/];
const script = /\/baraza-web-[\w-]+\.js$/;
const wasm = /\.wasm$/;
const faults = {
  "the program is missing": answer(wasm, (route) => route.fulfill({ status: 404, body: "gone" })),
  "one bit of the program is different": answer(wasm, flipped),
  "the program is a web page": answer(wasm, (route) => route.fulfill({ status: 200, contentType: "text/html", body: "<h1>Log in</h1>" })),
  "the program is cut": answer(wasm, async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, body.length >> 1) });
  }),
  "the connection breaks": answer(wasm, (route) => route.abort("connectionreset")),
  "its JavaScript is missing": answer(script, (route) => route.fulfill({ status: 404, body: "gone" })),
  "one bit of its JavaScript is different": answer(script, flipped),
};

for (const [name, before] of Object.entries(faults)) {
  for (const route of [indicator, rightToLeft]) {
    test(`${name}: ${title(route)}`, async () => {
      const view = await site.open(route.path, { before, allow: noise });
      await stayed(view, route.path, "failed");
      await view.clean();
      await view.close();
    });
  }
}

test("a browser without WebAssembly", async () => {
  const before = (page) => page.addInitScript(() => { delete globalThis.WebAssembly; });
  const view = await site.open(board.path, { before });
  await stayed(view, board.path, "unsupported");
  assert.deepEqual(view.requests.filter((url) => wasm.test(url)), [], "nothing is fetched in vain");
  await view.clean();
  await view.close();
});

test("without the messages of its language the page is still complete", async () => {
  const before = answer(/\.ftl(\?|$)/, (route) => route.fulfill({ status: 404, body: "" }));
  const view = await site.open(indicator.path, { before, allow: noise });
  await view.page.waitForSelector('html[data-ready], html[data-app="off"]', { state: "attached" });
  assert.equal(await view.text(), (await published(indicator.path)).text);
  await view.close();
});

for (const route of [board, indicator, rightToLeft]) {
  test(`after a crash the published page is back, and its links work: ${title(route)}`, async () => {
    const view = await site.openLive(route.path, { allow: noise });
    await view.page.evaluate(() => document.dispatchEvent(new CustomEvent("baraza:crashed", { detail: "as a test" })));
    await stayed(view, route.path, "crashed");
    assert.equal(await view.page.locator("#page").count(), 1);
    const loaded = view.page.waitForEvent("domcontentloaded");
    await view.page.locator("#page nav.languages a[hreflang]").last().click();
    await loaded;
    await view.ready();
    await view.close();
  });
}

// ── a panic of the program itself ──

/** Makes the document refuse elements after so many more. Leptos takes for granted that it does not, and panics. */
const refuseElements = (view, after = 0) => view.page.evaluate((left) => {
  for (const name of ["createElement", "createElementNS"]) {
    const own = Document.prototype[name];
    Document.prototype[name] = function (...what) {
      if (left-- > 0) return own.apply(this, what);
      throw new DOMException(`no element: ${what}`);
    };
    (globalThis.healed ??= []).push(() => { Document.prototype[name] = own; });
  }
}, after);

/** Follows a link that the program would take if it still ran: now it loads a page, which the program takes over. */
async function followed(view, selector) {
  await view.page.evaluate(() => globalThis.healed?.forEach((heal) => heal()));
  const link = view.page.locator(selector).first();
  const to = await link.evaluate((a) => a.href);
  const loaded = view.page.waitForEvent("domcontentloaded");
  await link.click();
  await loaded;
  await view.ready();
  assert.equal(view.page.url(), to);
}

/** It was a panic that stopped the program, and nothing else went wrong. */
async function panicked(view) {
  assert.equal(view.complaints.filter((text) => /^console: baraza: panicked at /.test(text)).length, 1, view.complaints.join("\n"));
  await view.clean();
}

const panic = [/^console: baraza: panicked at /, /^page error: unreachable$/];
const card = "article.card[data-indicator] h3 > a";
const home = "#page nav.way a";

/** Makes the first choice that the page offers and that changes something. */
async function choose(view) {
  const select = view.page.locator("select[data-bench-filter]").first();
  await select.selectOption(await select.evaluate(({ options }) => [...options].find((option) => !option.selected).value));
}

for (const route of choosable) {
  for (const after of [0, 40]) {
    test(`a panic at a choice, after ${after} elements: ${title(route)}`, async () => {
      const view = await site.openLive(route.path, { allow: panic });
      const finding = await view.texts("#page .finding");
      assert.ok(finding.length);
      await refuseElements(view, after);
      await choose(view);
      await stayed(view, route.path, "crashed");
      assert.deepEqual(await view.texts("#page .finding"), finding);
      assert.equal(await view.page.locator("select:visible").count(), 0, "no control that does nothing");
      await panicked(view);
      await followed(view, home);
      await view.close();
    });
  }
}

test("a panic on the way from the board to an indicator: the board is back, and the way is open", async () => {
  const view = await site.openLive(board.path, { allow: panic });
  await refuseElements(view, 20);
  await view.page.locator(card).first().click();
  await stayed(view, board.path, "crashed");
  assert.equal(view.page.url(), site.url + board.path);
  await panicked(view);
  await followed(view, card);
  await view.close();
});

test("a panic on a page that the program has drawn itself: it is loaded as published", async () => {
  // the page may leave before the browser has noted that its last file has come
  const view = await site.openLive(board.path, { allow: [...panic, /^failed: .*net::ERR_ABORTED$/] });
  const route = choosable.find(({ lang }) => lang === board.lang);
  await view.page.locator(`article.card[data-indicator="${route.id}"] h3 > a`).click();
  await view.page.locator("select[data-bench-filter]").first().waitFor();
  await refuseElements(view, 0);
  const loaded = view.page.waitForEvent("domcontentloaded");
  await choose(view);
  await loaded;
  await view.ready();
  assert.equal(view.page.url(), site.url + route.path);
  assert.equal(await view.text(), (await published(route.path)).text);
  await view.change(() => choose(view));
  await panicked(view);
  await view.close();
});

// ── the feed that the program looks for anew ──

const liveFeed = await liveAddress();

async function liveAddress() {
  const view = await site.open("", { javaScriptEnabled: false });
  const { live, base } = await view.page.evaluate(() => ({ ...document.documentElement.dataset }));
  const address = live ? new URL(live, new URL(base ?? "", view.page.url())).href : undefined;
  await view.close();
  return address;
}

const feeds = {
  "a web page with status 200": (route) => route.fulfill({ status: 200, contentType: "text/html", body: "<!doctype html><h1>Free Wi-Fi</h1>" }),
  "cut in the middle": async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({ response, body: body.slice(0, body.length / 2) });
  },
  "gone (404)": (route) => route.fulfill({ status: 404, contentType: "text/plain", body: "gone" }),
  "the server fails (500)": (route) => route.fulfill({ status: 500, contentType: "text/plain", body: "oops" }),
  "no connection": (route) => route.abort("internetdisconnected"),
  "older than the published page": async (route) => {
    const response = await route.fetch();
    const feed = await response.json();
    await route.fulfill({ response, json: { ...feed, as_of: "2001-01-01", published: "2001-01-01", title: "An old release" } });
  },
};

const skip = !liveFeed && "the site names no live feed";

for (const [name, answerWith] of Object.entries(feeds)) {
  for (const route of [board, rightToLeft]) {
    test(`live feed ${name}: ${title(route)}`, { skip }, async () => {
      const before = await published(route.path);
      const view = await site.openLive(route.path, { before: answer((url) => url.href === liveFeed, answerWith), allow: noise });
      const said = await told(view, before.notices);
      assert.doesNotMatch(said, /An old release|Free Wi-Fi/, "nothing of the broken feed reaches the page");
      if (route.lang === "ar") assert.match(said, /\p{Script=Arabic}/u, "in the page's language");
      assert.equal(await view.text(".notices"), before.rest);
      await view.clean();
      await view.close();
    });
  }
}

/** The notices, once they say something else than the published page's. */
async function told(view, before) {
  const words = (text) => text.replace(/\s/g, "");
  await view.page.waitForFunction((old) => [...document.querySelectorAll(".notices")]
    .map((element) => element.textContent).join("").replace(/[\s\u200e\u200f\u061c\u2066-\u2069]/g, "") !== old, words(before));
  return notices(view);
}

test("live feed that never answers: the program is ready all the same", { skip }, async () => {
  const before = answer((url) => url.href === liveFeed, () => {});
  const view = await site.openLive(board.path, { before, allow: noise });
  assert.equal(await view.text(".notices"), (await published(board.path)).rest);
  await view.close();
});
