// What a reader comes for, whatever is missing: board → indicator → table → download → another language. The same walk
// with the connection cut, from a kept copy, is in offline.test.mjs.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { squeezed, start } from "./lib.mjs";

const site = await start();

/** Ways to read: options of a page, and what to wait for on each. */
const ways = {
  "without script": [{ javaScriptEnabled: false }, async () => {}],
  "with WebAssembly deleted": [
    { allow: [/\.wasm/, /404/], before: (page) => page.route("**/*.wasm", (route) => route.fulfill({ status: 404, body: "" })) },
    (view) => view.page.waitForSelector('html[data-app="off"]', { state: "attached" }),
  ],
  "on a phone of 320 px": [{ viewport: { width: 320, height: 568 }, isMobile: true, hasTouch: true }, (view) => view.ready()],
  "on a phone of 320 px, without script": [{ viewport: { width: 320, height: 568 }, isMobile: true, javaScriptEnabled: false }, async () => {}],
};

/** All cells of the page's tables, every `details` opened. */
const cells = (page) => page.locator("#page table :is(td, th)").allTextContents().then((all) => all.map(squeezed));

/** The values of a CSV file: the column `value`, without those that are not there. */
function values(csv) {
  const [head, ...lines] = csv.replace(/^\ufeff/, "").trim().split(/\r?\n/).map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain));
  const column = head.indexOf("value");
  assert.ok(column > 0, head.join());
  return lines.map((line) => line[column]).filter(Boolean);
}

for (const [name, [options, wait]] of Object.entries(ways)) {
  test(`${name}: board, indicator, table, download, another language`, async () => {
    const view = await site.open("", options);
    const { page } = view;
    await wait(view);
    const cards = await page.locator("article.card h3 > a").evaluateAll((links) => links.map((a) => a.getAttribute("href")));
    assert.ok(cards.length > 10);
    let walked = 0;
    for (const href of [cards[0], cards[Math.floor(cards.length / 2)], cards.at(-1)]) {
      await page.goto(site.url);
      await wait(view);
      const card = page.locator(`article.card h3 > a[href="${href}"]`).first();
      const title = squeezed(await card.innerText());
      await card.click();
      await page.waitForURL((url) => url.href !== site.url);
      await wait(view);
      assert.equal(squeezed(await page.locator("h1").innerText()), title);
      const table = await cells(page);
      assert.ok(table.length > 3, href);

      const link = page.locator('.downloads a[href$=".csv"]').first();
      if (await link.count()) {
        const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
        const csv = readFileSync(await download.path(), "utf8");
        const text = table.join(" ").replaceAll(",", "");
        const missing = csv.includes(",value,") ? values(csv).filter((value) => !text.includes(value)) : [];
        assert.deepEqual(missing, [], `${href}: every value of the file stands in a table`);
        walked += 1;
      }

      const other = page.locator('nav.languages a[hreflang="ar"]').first();
      const own = page.url();
      await other.click();
      await page.waitForURL((url) => url.href !== own);
      await wait(view);
      assert.equal(await page.locator("html").getAttribute("lang"), "ar");
      assert.equal((await cells(page)).length, table.length, `${href}: the same table in the other language`);
    }
    assert.ok(walked >= 2, "files were taken away");
    await view.close();
  });
}
