// Gaps: complete without a script; with one, the reader's place narrows the tables and stays in the address.
import assert from "node:assert/strict";
import { test } from "node:test";
import { start } from "./lib.mjs";

const site = await start();
const shown = (view) => view.page.locator("tr[data-within]").evaluateAll((rows) =>
  rows.filter((row) => row.getClientRects().length > 0).map(({ dataset }) => dataset.within.split(" ")));
const on = (view) => view.page.waitForSelector(".seek[data-on]");

test("without a script all gaps are there, and each leads to its figures", async () => {
  const view = await site.open("gaps/", { javaScriptEnabled: false });
  const rows = await shown(view);
  assert.ok(rows.length > 5, `${rows.length} gaps`);
  assert.equal(await view.page.locator(".seek").isVisible(), false, "nothing is promised that needs a script");
  const href = await view.page.locator("tr[data-within] a").first().getAttribute("href");
  assert.ok(/^\.\.\/i\/[a-z0-9-]+\/\?place=/.test(href), href);
  const grown = await view.page.locator("section:has(> #gaps-widening) tbody tr").evaluateAll((list) =>
    list.map((row) => row.textContent.replaceAll(/[\u2066-\u2069]/g, "")));
  assert.equal(grown.length, 1);
  const wanted = ["Schools with basic drinking water", "5.7 points → 18.5 points", "51.2% → 87.5%", "45.5% → 69.0%"];
  assert.deepEqual(wanted.filter((part) => !grown[0].includes(part)), []);
  await view.close();
});

test("my place narrows the tables, stays in the address, and is stored nowhere", async () => {
  const view = await site.open("gaps/");
  await on(view);
  const all = (await shown(view)).length;
  await view.page.selectOption("#gaps-place", "RW");
  const rows = await shown(view);
  assert.ok(rows.length > 0 && rows.length < all, `${rows.length} of ${all}`);
  assert.ok(rows.every((within) => within.includes("RW")));
  assert.ok(view.page.url().endsWith("?place=RW"));
  assert.ok((await view.page.locator(".seek [role=status]").innerText()).includes(String(rows.length)));
  await view.page.reload();
  await on(view);
  assert.deepEqual(await shown(view), rows);
  assert.deepEqual(await view.page.evaluate(() => [Object.keys(localStorage), document.cookie]), [[], ""]);
  // a place that has no gaps, or that nobody knows, hides nothing
  await view.page.goto(`${site.url}gaps/?place=nowhere`);
  await on(view);
  assert.equal((await shown(view)).length, all);
  await view.clean();
  await view.close();
});

test("what we do not know: on a phone every cell carries its head, and nothing runs out of the window", async () => {
  const view = await site.open("unknown/", { viewport: { width: 320, height: 700 }, javaScriptEnabled: false });
  const late = view.page.locator("section[aria-labelledby=unknown-overdue] tbody tr");
  assert.ok(await late.getByRole("rowheader").getByRole("link").count() > 5, "what is late stands here");
  const heads = await late.first().locator("td").evaluateAll((cells) =>
    cells.map((cell) => getComputedStyle(cell, "::before").content.replaceAll('"', "")));
  assert.deepEqual(heads, ["Where, and who", "For", "Late by", "Reason", "Who answers for it"]);
  assert.equal(await view.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
  // whoever listens hears a table
  assert.equal(await view.page.getByRole("table", { name: "Late" }).getByRole("columnheader").count(), 6);
  await view.close();
});
