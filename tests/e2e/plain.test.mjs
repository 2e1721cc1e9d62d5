// Every page that needs no program, found as a reader finds it: by the links at the foot of each page, in every language.
// It is whole without a script, nothing in it bars anyone, nothing runs out of a narrow window, and each link leads
// somewhere.
import assert from "node:assert/strict";
import { test } from "node:test";
import { findings, forced } from "./axe.mjs";
import { all, start, title } from "./lib.mjs";
import { Wire } from "./wire.mjs";

const looks = [320, 1280].flatMap((width) => ["light", "dark"].map((colorScheme) => ({ width, colorScheme })));

const site = await start();
const found = await plainPages();
// every page once, each in another language than the one before it; or all of them
const routes = all ? found : found.filter(({ index, language, languages }) => index % languages === language);

/** Every link of `nav.more` on the board of every language. */
async function plainPages() {
  const view = await site.open("", { javaScriptEnabled: false });
  const links = (selector) => view.page.locator(selector).evaluateAll((list) => list.map((a) => [a.hreflang, a.href]));
  const languages = await links("nav.languages a[hreflang]");
  const pages = [];
  for (const [language, [lang, board]] of languages.entries()) {
    await view.page.goto(board);
    const more = await links("nav.more a");
    assert.ok(more.length > 0, `${lang}: no page is listed`);
    for (const [index, [, href]] of more.entries()) {
      pages.push({ lang, path: site.path(href), index, language, languages: languages.length });
    }
  }
  await view.close();
  return pages;
}

test("every language lists the same pages", () => {
  const of = (lang) => found.filter((route) => route.lang === lang).map(({ path }) => path.split("/").at(-2));
  const [first, ...others] = [...new Set(found.map(({ lang }) => lang))].map(of);
  for (const other of others) assert.deepEqual(other, first);
});

for (const route of routes) {
  test(`axe finds nothing: ${title(route)}`, async () => {
    const view = await site.open(route.path);
    await view.stays();
    for (const { width, colorScheme } of looks) {
      await view.page.setViewportSize({ width, height: 900 });
      await view.page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      assert.deepEqual(await findings(view.page), [], `${width} px, ${colorScheme}`);
    }
    assert.deepEqual(await forced(view.page), [], "forced colours");
    await view.close();
  });

  test(`whole without a script, quiet with one: ${title(route)}`, async () => {
    const published = await site.open(route.path, { javaScriptEnabled: false });
    assert.equal(await published.page.locator("html").getAttribute("lang"), route.lang);
    assert.equal(await published.page.locator("h1").count(), 1);
    assert.equal(await published.page.locator('nav.more a[aria-current="page"]').count(), 1, "it says where one is");
    const said = await published.page.locator("main").innerText();
    assert.ok(said.length > 200, `hardly anything: ${said}`);
    assert.equal(await published.page.locator("main :is(input, select, button):visible").count(), 0, "what does nothing");

    const view = await site.open(route.path);
    await view.stays();
    if (await view.page.locator("main .device").count()) await view.page.waitForSelector("html[data-device]", { state: "attached" });
    assert.deepEqual(view.requests.filter((url) => /\.(wasm|bin|ftl)(\?|$)/.test(url)), [], "it needs no program");
    assert.ok(await view.page.evaluate(() => globalThis.shifted) < 0.02, "layout shift");
    // where a script knows the address, it says that instead of a way to it; where it can keep, not that it needs a script
    const replaced = await published.page.locator("main :is(a.address, .instead)").allInnerTexts();
    const instead = replaced.flatMap((text) => text.split("\n")).filter((text) => text.trim());
    const lines = said.split("\n").filter((line) => line.trim() && !instead.some((text) => line.includes(text)));
    const now = await view.page.locator("main").innerText();
    assert.deepEqual(lines.filter((line) => !now.includes(line)), [], "what a script took away");
    await view.clean();
    await Promise.all([published.close(), view.close()]);
  });

  test(`nothing runs out of a window of 320 px: ${title(route)}`, async () => {
    const view = await site.open(route.path, { viewport: { width: 320, height: 640 } });
    await view.stays();
    const wide = await view.page.evaluate(() => [...document.querySelectorAll("body *:not(.skip, .visually-hidden, .visually-hidden *)")]
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return !element.closest(".scroll, .skip") && (right > innerWidth + 1 || left < -1);
      }).slice(0, 5).map((element) => `${element.localName}.${element.className}`));
    const over = await view.page.evaluate(() => document.scrollingElement.scrollWidth - innerWidth);
    assert.ok(over <= 0, `${over} px too wide: ${wide.join(", ")}`);
    await view.close();
  });

  test(`every link leads somewhere: ${title(route)}`, async () => {
    const view = await site.open(route.path, { javaScriptEnabled: false });
    const links = await view.page.locator("a[href]").evaluateAll((list) => list.map((a) => a.href));
    const anchors = new Map();
    for (const href of links) {
      const url = new URL(href);
      if (url.origin !== site.origin) {
        assert.match(url.protocol, /^(https?|mailto|tel|sms):$/, href);
        continue;
      }
      const wanted = anchors.get(url.pathname) ?? new Set();
      anchors.set(url.pathname, wanted.add(decodeURIComponent(url.hash.slice(1))));
    }
    for (const [path, wanted] of anchors) {
      const response = await view.page.request.get(site.origin + path);
      assert.equal(response.status(), 200, path);
      const html = response.headers()["content-type"].startsWith("text/html") ? await response.text() : "";
      for (const id of wanted) assert.ok(!id || html.includes(` id="${id}"`), `${path} has no #${id}`);
    }
    await view.close();
  });
}

test("over a slow line nothing moves while more of a page arrives", async () => {
  const wire = new Wire();
  await wire.up();
  try {
    wire.drip = /\/$/;
    // a sheet to hang up is laid out whole
    for (const { path } of routes.filter(({ path }) => !/poster/.test(path))) {
      const view = await site.open("");
      await view.page.goto(wire.url + path, { waitUntil: "load" });
      await view.stays();
      const shifted = await view.page.evaluate(() => globalThis.shifted);
      assert.ok(shifted < 0.02, `${path}: ${shifted}`);
      await view.close();
    }
  } finally {
    await wire.down();
  }
});
