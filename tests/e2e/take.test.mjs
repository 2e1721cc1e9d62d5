// Files that are made of what the page shows: the picture as PNG, the table as it stands, with how the indicator is cited.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { start } from "./lib.mjs";

const site = await start();
const PATH = "i/unpaid-care-hours/";

const taken = async (page, what) => {
  const [file] = await Promise.all([page.waitForEvent("download"), page.locator(`a[data-take="${what}"]`).click()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
};

for (const [how, path] of [["published", `${PATH}?static`], ["the app's", PATH], ["in Arabic", `ar/${PATH}`]]) {
  test(`picture and table can be taken away: ${how}`, async () => {
    const view = await site.open(path);
    if (path.endsWith("static")) await view.stays();
    else await view.ready();
    const { page } = view;
    const picture = await taken(page, "png");
    assert.equal(picture.name, "unpaid-care-hours.png");
    assert.deepEqual([...picture.bytes.subarray(1, 4)], [..."PNG"].map((c) => c.charCodeAt(0)));
    assert.equal(picture.bytes.readUInt32BE(16), 1600, "its width");
    assert.ok(picture.bytes.length > 20_000, `${picture.bytes.length} bytes are no picture`);
    const rows = await page.locator(".over-time tbody tr").count();
    const table = await taken(page, await page.locator("a[data-take]").evaluateAll((list) =>
      list.map(({ dataset }) => dataset.take).find((what) => what !== "png")));
    const lines = table.bytes.toString("utf8").split("\r\n");
    assert.ok(lines.length > rows + 1, `${lines.length} lines`);
    const cited = (await page.locator(".cite").textContent()).replace(/[\u2066-\u2069]/g, "");
    assert.ok(lines.some((line) => line.includes(cited.slice(0, 30))), "it says how it is cited");
    await view.clean();
    await view.close();
  });
}
