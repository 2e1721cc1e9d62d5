// Stories: shown as long as they may be, on screen and on paper, with and without the program.
import assert from "node:assert/strict";
import { test } from "node:test";
import { start } from "./lib.mjs";

const site = await start();
const path = "i/voices-example/";
const stories = (view) => view.page.locator(".story").evaluateAll((list) => list.map(({ id }) => id));
const all = ["story-two-hours", "story-mended", "story-price"];
const later = (page) => page.clock.setFixedTime("2031-03-10T12:00:00Z");

test("a story is shown until its last day, and not after it", async () => {
  const now = await site.openLive(path);
  assert.deepEqual(await stories(now), all);
  await now.clean();
  await now.close();
  const live = await site.openLive(path, { before: later });
  assert.deepEqual(await stories(live), ["story-two-hours", "story-mended"], "the program shows no more than the page");
  await live.close();
  const plain = await site.open(`${path}?static`, { before: later });
  await plain.page.waitForFunction(() => document.querySelectorAll(".story").length === 2);
  await plain.close();
});

test("what may not be printed is not", async () => {
  const view = await site.open(path, { javaScriptEnabled: false });
  await view.page.emulateMedia({ media: "print" });
  const shown = await view.page.locator(".story").evaluateAll((list) =>
    list.filter((one) => one.getClientRects().length > 0).map(({ id }) => id));
  assert.deepEqual(shown, ["story-mended", "story-price"]);
  await view.close();
});

test("a story leads to its indicator; what was taken back is counted, and nowhere told", async () => {
  const view = await site.openLive(path);
  assert.ok((await view.text()).includes("Stories not shown"));
  assert.equal(await view.page.locator("#story-taken-back").count(), 0);
  const feed = await view.page.evaluate(async () => (await fetch("../../programmes/power/programme.json")).json());
  const { told } = feed.indicators.find(({ id }) => id === "voices-example").stories;
  assert.deepEqual(Object.keys(told.find(({ id }) => id === "taken-back")).sort(), ["consent", "id", "tone"]);
  await view.page.locator("#story-mended a").click();
  await view.page.waitForURL((url) => url.pathname.endsWith("/i/water-point-working/"));
  await view.page.getByRole("link", { name: "Stories about this" }).click();
  await view.page.waitForURL((url) => url.pathname.endsWith("/i/voices-example/") && url.hash === "#stories");
  await view.close();
});
