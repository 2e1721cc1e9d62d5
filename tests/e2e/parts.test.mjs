// A table too long for a page stands on several: each is a page like any other.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { root } from "../../tools/browser.mjs";
import { findings } from "./axe.mjs";
import { start } from "./lib.mjs";

const PLACES = 230;
const YEARS = 16;
const work = resolve(root, "target/parts");
const dist = resolve(root, process.env.BARAZA_DIST ?? "dist");

/** A programme of many places in two languages, published into a copy of the site. */
function long() {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const rows = [...Array(PLACES * YEARS).keys()];
  const indicator = (id, title) => ({
    id, kind: "coverage", title, unit: { kind: "percent" }, better: "up",
    observations: {
      places: [...Array(PLACES).keys()].map((i) => `p${i}`), periods: [...Array(YEARS).keys()].map((i) => `${2010 + i}`),
      place: rows.map((i) => Math.floor(i / YEARS)), period: rows.map((i) => i % YEARS), value: rows.map((i) => (i * 7) % 100),
    },
  });
  const programme = {
    baraza: "1", id: "long", title: "A long programme", as_of: "2026-01-01", languages: [{ code: "en" }, { code: "ar" }],
    places: [...Array(PLACES).keys()].map((i) => ({ id: `p${i}`, name: { en: `Place number ${i}`, ar: `المكان رقم ${i}` } })),
    sections: [{ id: "all", question: { en: "Are services reaching people?", ar: "هل تصل الخدمات إلى الناس؟" }, indicators: ["water"] }],
    indicators: [indicator("water", { en: "Water within reach", ar: "ماء في المتناول" })],
  };
  const file = join(work, "programme.json");
  writeFileSync(file, JSON.stringify(programme));
  const folder = join(work, "site");
  cpSync(dist, folder, { recursive: true });
  execFileSync(process.env.BARAZA_BIN ?? resolve(root, "target/cli/baraza"), ["publish", file, "--out", folder]);
  return folder;
}

const site = await start({ folder: long() });

for (const prefix of ["", "ar/"]) {
  test(`every row is met by following the pages: /${prefix}i/water/`, async () => {
    const view = await site.open(`${prefix}i/water/`, { javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
    const { page } = view;
    const parts = await page.locator('nav.parts a:not([aria-current])').evaluateAll((links) => links.map((a) => a.getAttribute("href")));
    assert.ok(parts.length >= 2, "the pages of the table are named");
    const seen = [];
    for (const [n, href] of [null, ...parts].entries()) {
      if (href) {
        await page.goto(site.url + prefix + "i/water/");
        await page.locator("details", { has: page.locator("nav.parts") }).locator("summary").first().click();
        await page.locator(`nav.parts a[href="${href}"]`).first().click();
        await page.waitForURL((url) => url.pathname.endsWith(`/${n + 1}/`));
      }
      seen.push(...await page.locator("#page table").last().locator("tbody th").allTextContents());
      const over = await page.evaluate(() => document.scrollingElement.scrollWidth - innerWidth);
      assert.ok(over <= 0, `${page.url()} is ${over} px too wide`);
      assert.equal(await page.locator("h1").count(), 1);
      assert.ok(await page.locator("nav.languages a").count(), "and it has its other languages");
    }
    assert.equal(new Set(seen).size, PLACES, "each place once");
    assert.equal(seen.length, PLACES);
    await view.close();
  });

  test(`on paper nothing is cut, though periods and places are many: /${prefix}i/water/`, async () => {
    const view = await site.open(`${prefix}i/water/`, { viewport: { width: 703, height: 1000 } });
    await view.ready();
    await view.page.emulateMedia({ media: "print" });
    const [left, right, cells, tallest, over] = await view.page.evaluate(() => {
      const cells = [...document.querySelectorAll(".over-time table :is(th, td)")].map((cell) => cell.getBoundingClientRect());
      const pictures = [...document.querySelectorAll(".pictures > svg")].filter((svg) => svg.checkVisibility());
      const ends = pictures.map((svg) => [svg.getBoundingClientRect().bottom, svg.closest("figure").getBoundingClientRect().bottom]);
      return [Math.min(...cells.map((c) => c.left)), Math.max(...cells.map((c) => c.right)), cells.length,
        Math.max(...pictures.map((svg) => svg.getBoundingClientRect().height)), Math.max(...ends.map(([a, b]) => a - b))];
    });
    assert.ok(cells >= 2 * YEARS, `${cells} cells`);
    assert.ok(left >= 0 && right <= 703, `cells from ${left} to ${right}`);
    assert.ok(tallest < 900 && over <= 0, `a picture of ${tallest} px, ${over} past its figure`);
    await view.close();
  });

  for (const scheme of ["light", "dark"]) {
    test(`axe finds nothing on a part: /${prefix}i/water/2/, ${scheme}`, async () => {
      const view = await site.open(`${prefix}i/water/2/`, { colorScheme: scheme });
      await view.stays();
      assert.deepEqual(await findings(view.page), []);
      await view.clean();
      await view.close();
    });
  }
}
