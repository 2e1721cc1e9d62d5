// Reviews: what was decided and what became of it, complete without a script; what is carried away says the same.
import assert from "node:assert/strict";
import { test } from "node:test";
import { start } from "./lib.mjs";

const site = await start();
const said = async (locator) => (await locator.allInnerTexts())
  .map((text) => text.replaceAll(/[\u2066-\u2069]/g, "").replaceAll(/\s+/g, " ").trim());

test("without a script reviews say what was decided, and lead to minutes that both seats have signed", async () => {
  const view = await site.open("reviews/", { javaScriptEnabled: false });
  const decided = await said(view.page.locator('section[aria-labelledby="review-2025-11"] tbody th'));
  assert.equal(decided.length, 3);
  await view.page.getByRole("link", { name: "Read the minutes" }).click();
  const minutes = (await said(view.page.locator("main")))[0];
  for (const seat of ["Community seat", "International seat"]) {
    assert.ok(minutes.includes(`${seat}: confirmed and signed with a key that the programme names`), minutes);
  }
  assert.deepEqual(decided.filter((text) => !minutes.includes(text)), []);
  assert.ok(minutes.includes("Community seat does not agree"), "who did not agree is heard");
  assert.ok(minutes.includes("Added or changed after both had confirmed"), "what came later is marked");
  await view.close();
});

test("who is who: seats are counted for each side, and what nobody has said is said", async () => {
  const view = await site.open("reviews/", { javaScriptEnabled: false });
  const who = view.page.locator("section.who");
  const seats = who.locator('section[aria-labelledby="committee-steering"]');
  const lines = await said(seats.locator(".balance li"));
  assert.equal(lines[0], "Community: 2 of 7 seats, 1 of 2 chairs.");
  const held = await said(seats.locator("tbody tr"));
  assert.equal(held.length, 8, "an observer has a seat too, without a voice");
  assert.equal(held.filter((row) => row.includes("Empty")).length, 1);
  assert.equal(held.filter((row) => row.includes("Term has run out")).length, 1);
  const conflicts = await said(who.locator('section[aria-labelledby="who-conflicts"] tbody tr'));
  assert.ok(conflicts[0].includes("takes no part in it") && conflicts[2].includes("nobody has said"), conflicts.join("\n"));
  assert.deepEqual(await said(who.locator("h2")), ["Who is who"]);
  await view.close();
});

test("decisions can be carried away as a table and into a calendar, and the review file as it is", async () => {
  const view = await site.open("reviews/2025-11/", { javaScriptEnabled: false });
  const [table, calendar, review] = await Promise.all(["decisions.csv", "decisions.ics", "review.json"].map(async (name) => {
    const link = view.page.locator(`main a[href="${name}"]`);
    assert.equal(await link.count(), 1, name);
    const response = await view.page.request.get(`${site.url}reviews/2025-11/${name}`);
    assert.equal(response.status(), 200, name);
    return response.text();
  }));
  assert.equal(table.trim().split(/\r?\n/).length, 4, "a head and three decisions");
  assert.ok(calendar.startsWith("BEGIN:VCALENDAR\r\n") && calendar.endsWith("END:VCALENDAR\r\n"));
  assert.deepEqual(calendar.match(/20260331|20260731|20260930/g)?.length >= 3, true, calendar);
  assert.ok(calendar.split("\r\n").every((line) => Buffer.byteLength(line) <= 75), "lines are folded");
  assert.ok(JSON.parse(review).entries.length > 8);
  await view.close();
});

test("minutes fit a phone in Arabic, from right to left", async () => {
  const view = await site.open("ar/reviews/2025-11/", { viewport: { width: 320, height: 700 }, javaScriptEnabled: false });
  assert.equal(await view.page.locator("html").getAttribute("dir"), "rtl");
  assert.equal(await view.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
  await view.close();
});
