// axe-core finds nothing to say, every value can be reached by assistive technologies, and nothing runs out of a narrow
// window.
import assert from "node:assert/strict";
import { test } from "node:test";
import { findings, forced } from "./axe.mjs";
import { all, squeezed, start, title, visibleTables } from "./lib.mjs";

const widths = [320, 768, 1280];
const schemes = ["light", "dark"];

const site = await start();
const routes = await site.sample();

/** Widths and colours: all of them, or for each page two that together cover all over the pages. */
function looks(index) {
  const every = widths.flatMap((width) => schemes.map((colorScheme) => ({ width, colorScheme })));
  return all ? every : [every[index % 6], every[(index + 3) % 6]];
}

for (const [index, route] of routes.entries()) {
  test(`axe finds nothing: ${title(route)}`, async () => {
    const view = await site.openLive(route.path);
    for (const { width, colorScheme } of looks(index)) {
      await view.page.setViewportSize({ width, height: 900 });
      await view.page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      assert.deepEqual(await findings(view.page), [], `${width} px, ${colorScheme}`);
    }
    assert.deepEqual(await forced(view.page), [], "forced colours");
    await view.close();
  });
}

// ── the same while something is missing ──

const answer = (pattern, act) => (page) => page.route(pattern, act);
const live = /programmes\/.*\.json$/;

/** What may go wrong, and how the page says that it has: a name, what happens before, and what to wait for. */
const states = {
  "the program did not come": [answer(/\.wasm$/, (route) => route.abort("connectionreset")), "#app-notes [data-why=failed]:visible"],
  "no WebAssembly": [(page) => page.addInitScript(() => { delete globalThis.WebAssembly; }), "#app-notes [data-why=unsupported]:visible"],
  "asked first": [(page) => page.addInitScript(() => {
    Object.defineProperty(navigator, "connection", { value: { saveData: true, effectiveType: "4g" } });
  }), "#app-notes [data-why=ask] button:visible"],
  "no newer feed": [answer(live, (route) => route.abort("internetdisconnected")), ".notices.trouble p"],
  "a feed without indicators": [answer(live, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...await response.json(), indicators: [], as_of: "2099-01-01" } });
  }), "html[data-ready] #main h1"],
  "broken parts": [answer(live, async (route) => {
    const response = await route.fetch();
    const feed = await response.json();
    for (const indicator of feed.indicators.slice(0, 3)) indicator.unit = { kind: "leagues" };
    await route.fulfill({ response, json: { ...feed, as_of: "2099-01-01" } });
  }), "details.notices"],
};
const noise = [/^console: /, /^failed: /, /^status (404|500)/];

for (const [number, [name, [before, sign]]] of Object.entries(states).entries()) {
  for (const lang of ["en", "ar"]) {
    const own = routes.filter((route) => route.lang === lang);
    // what goes wrong is said in the same place of every page: the board, and some indicators of each section
    for (const route of all ? own.filter((_, at) => at % 8 === 0) : [own[0], own[1]]) {
      test(`axe finds nothing, ${name}: ${title(route)}`, async () => {
        const view = await site.open(route.path, { before, allow: noise });
        await view.page.locator(sign).first().waitFor({ state: "attached" });
        for (const { width, colorScheme } of looks(number)) {
          await view.page.setViewportSize({ width, height: 900 });
          await view.page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
          assert.deepEqual(await findings(view.page), [], `${width} px, ${colorScheme}`);
          assert.ok(await overflow(view.page) <= 0, `${width} px: ${await widest(view.page)}`);
        }
        await view.close();
      });
    }
  }
}

for (const route of routes) {
  for (const javaScriptEnabled of [false, true]) {
    const how = javaScriptEnabled ? "with the program" : "as published";
    test(`every value is in the accessibility tree, ${how}: ${title(route)}`, async () => {
      const view = await site.open(route.path, { javaScriptEnabled });
      if (javaScriptEnabled) await view.ready();
      await openTables(view.page);
      const tree = await view.accessibility();
      const tables = await visibleTables(view);
      if (route.kind === "indicator") assert.ok(tables.flat().length > 1, "an indicator without a table");
      assert.deepEqual(tree.tables, tables);
      await pictures(view, tree);
      const words = squeezed(tree.words);
      for (const finding of await view.texts("#page .finding:visible")) {
        assert.ok(words.includes(squeezed(finding)), `not in the tree: ${finding}`);
      }
      await view.close();
    });
  }
}

/** Tables may be folded away; a reader opens them with the summary. */
async function openTables(page) {
  const folded = page.locator("#page details:not([open]):has(table) > summary:visible");
  while (await folded.count()) await folded.first().click();
}

/** Of the pictures of a chart exactly one shows, and each picture that shows has a role and a name. */
async function pictures(view, tree) {
  const shown = await view.page.locator("#page svg:not([aria-hidden=true]):visible").evaluateAll((list) =>
    list.map((svg) => ({ role: svg.getAttribute("role"), name: svg.getAttribute("aria-label") ?? "" })));
  for (const { role, name } of shown) {
    assert.equal(role, "img", "role of a picture");
    assert.ok(name.trim(), "a picture without a name");
    assert.ok(tree.pictures.map(squeezed).includes(squeezed(name)), `not in the tree as a picture: ${name}`);
  }
  const perChart = await view.page.locator("#page figure.chart").evaluateAll((figures) => figures
    .filter((figure) => figure.querySelector("svg[role=img]"))
    .map((figure) => [...figure.querySelectorAll("svg[role=img]")].filter((svg) => svg.checkVisibility()).length));
  assert.ok(perChart.every((count) => count === 1), `pictures that show in each chart: ${perChart}`);
}

for (const route of routes) {
  test(`nothing runs out of a window of 320 px, nor with wider spacing: ${title(route)}`, async () => {
    const view = await site.openLive(route.path, { viewport: { width: 320, height: 640 } });
    assert.ok(await overflow(view.page) <= 0, await widest(view.page));
    // WCAG 1.4.12; a constructed sheet is what the site's policy allows
    await view.page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`p { margin-block-end: 2em !important; }
        * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }`);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    });
    assert.ok(await overflow(view.page) <= 0, `with wider spacing: ${await widest(view.page)}`);
    await view.close();
  });
}

const overflow = (page) => page.evaluate(() => document.scrollingElement.scrollWidth - innerWidth);

/** The first elements that stick out, for the message. */
function widest(page) {
  return page.evaluate(() => {
    const out = [...document.querySelectorAll("body *:not(.skip)")].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return right > innerWidth + 1 || left < -1;
    });
    return `sticks out: ${out.slice(0, 5).map((element) => `${element.localName}.${element.getAttribute("class")}`).join(", ")}`;
  });
}
