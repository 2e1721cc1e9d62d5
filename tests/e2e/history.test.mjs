// History: all states stand in the page, with their days; with a script the reader's own day chooses, and stays in the
// address.
import assert from "node:assert/strict";
import { test } from "node:test";
import { findings } from "./axe.mjs";
import { normal, start } from "./lib.mjs";

const site = await start();
const on = (view) => view.page.waitForSelector(".seek[data-on]");
const shown = (view) => view.page.locator(".then > *").evaluateAll((list) =>
  list.filter((state) => state.getClientRects().length > 0).map(({ textContent }) => textContent));

test("without a script all states are there, the newest first, each with its days", async () => {
  const view = await site.open("history/", { javaScriptEnabled: false });
  const days = await view.page.locator(".then > figure").evaluateAll((list) =>
    list.map(({ dataset }) => [dataset.first, dataset.last]));
  assert.ok(days.length > 3, `${days.length} states`);
  assert.equal(days[0][1], undefined, "the newest holds until now");
  for (const [i, [from, until]] of days.slice(1).entries()) {
    assert.ok(from <= until && until < days[i][0], `${from} to ${until}, then ${days[i][0]}`);
  }
  assert.equal((await shown(view)).length, days.length + 1, "and what was before");
  assert.equal(await view.page.locator(".seek").isVisible(), false, "nothing is promised that needs a script");
  await view.close();
});

test("a day chooses what was said on it, on the edges too, and the address keeps it", async () => {
  const view = await site.open("history/?on=2026-02-19");
  const { page } = view;
  await on(view);
  const said = async (day, parts) => {
    await page.locator("#history-day").fill(day);
    await page.locator("#history-day").dispatchEvent("change");
    const states = (await shown(view)).map(normal);
    assert.equal(states.length, 1, `${day}: ${states.join(" | ")}`);
    for (const part of parts) assert.ok(states[0].includes(part), `${day}: ${part} in ${states[0]}`);
    assert.equal(new URL(page.url()).searchParams.get("on"), day);
  };
  assert.equal((await shown(view)).length, 1, "the address chose");
  assert.deepEqual(await findings(page), []);
  await said("2026-02-19", ["until 19 February 2026", "72%"]);
  await said("2026-02-20", ["From 20 February 2026", "70%"]);
  await page.reload();
  await on(view);
  assert.equal(await page.locator("#history-day").inputValue(), "2026-02-20");
  assert.equal((await shown(view)).length, 1);
  await page.emulateMedia({ media: "print" });
  assert.equal((await shown(view)).length, 1, "on paper too");
  await page.emulateMedia({ media: "screen" });
  // with the keyboard alone, all come back
  await page.locator("#history-day").focus();
  while (await page.evaluate(() => document.activeElement.localName !== "button")) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  assert.ok((await shown(view)).length > 3);
  assert.ok(page.url().endsWith("/history/"), page.url());
  await view.clean();
  await view.close();
});

test("a day that is not known, or is none, hides nothing and is said", async () => {
  for (const asked of ["1999-01-01", "2126-01-01", "%3Cimg%20src=x%3E", "2026-02-30"]) {
    const view = await site.open(`history/?on=${asked}`);
    await on(view);
    assert.ok((await shown(view)).length > 3, asked);
    assert.ok((await view.page.locator(".seek [role=status]").textContent()).includes("2026"), asked);
    assert.equal(await view.page.locator("main img").count(), 0);
    await view.clean();
    await view.close();
  }
});

test("at 320 px and in Arabic a chosen day stands in the window, its letters large enough", async () => {
  const view = await site.open("ar/history/?on=2025-11-01", { viewport: { width: 320, height: 800 } });
  await on(view);
  assert.equal((await shown(view)).length, 1);
  assert.ok(await view.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  const sizes = await view.page.locator(".then svg:visible text").evaluateAll((list) => list.map((text) =>
    parseFloat(getComputedStyle(text).fontSize) * text.ownerSVGElement.getScreenCTM().a));
  assert.ok(sizes.length > 3 && Math.min(...sizes) >= 11.9, sizes.join());
  await view.close();
});
