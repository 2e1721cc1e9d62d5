// Files that are made of what the page shows: its pictures, the table as it stands, with how the indicator is cited.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { normal, start } from "./lib.mjs";

const site = await start();
const PATH = "i/unpaid-care-hours/";

const got = async (page, link) => {
  const [file] = await Promise.all([page.waitForEvent("download"), link.click()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
};
const taken = (page, what) => got(page, page.locator(`a[data-take="${what}"]`));

/** The pictures that the link for pictures offers, by their names. */
async function offered(page) {
  await page.locator('a[data-take="png"]').click();
  await page.locator(".each li").first().waitFor();
  return page.locator(".each li > span").allTextContents();
}
/** What stands in a picture's file; runs in a page of its own, since this site lets nobody parse a text. */
function read(text) {
  const svg = new DOMParser().parseFromString(text, "image/svg+xml");
  const all = [...svg.querySelectorAll("text")];
  const own = all.filter((one) => one.parentNode === svg.documentElement);
  return {
    texts: all.map((one) => one.textContent),
    high: Number(svg.documentElement.getAttribute("height")),
    lowest: Math.max(...own.map((one) => one.getAttribute("y"))),
    error: svg.querySelector("parsererror")?.textContent,
  };
}
const button = (page, at, kind) => page.locator(".each li").nth(at).getByRole("button", { name: kind });

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

for (const [how, path] of [["published", "i/poverty/?static"], ["in Arabic", "ar/i/poverty/?static"],
  ["the app's", "i/poverty/"]]) {
  test(`each picture of the page is a file, with what stands around the main one: ${how}`, async () => {
    const view = await site.open(path);
    if (path.endsWith("static")) await view.stays();
    else await view.ready();
    const { page } = view;
    const names = await offered(page);
    const headings = await page.locator("figure.chart h2").allTextContents();
    assert.equal(names.length, 3);
    assert.deepEqual(names.map(normal), headings.map(normal), "each is called as on the page");
    const drawn = path.endsWith("static") ? "svg.wide" : "svg:visible";
    const apart = await view.context.newPage();
    const parts = async (at) => {
      const { name, bytes } = await got(page, button(page, at, "SVG"));
      const parts = await apart.evaluate(read, bytes.toString("utf8"));
      return { ...parts, name, texts: parts.texts.map(normal) };
    };
    const main = await parts(0);
    assert.equal(main.name, "poverty.svg");
    for (const [at, figure, name] of [[1, ".on-map", "poverty-map"], [2, ".ranking", "poverty-ranking"]]) {
      const file = await parts(at);
      assert.equal(file.name, `${name}.svg`);
      assert.equal(file.error, undefined);
      assert.ok(file.lowest < file.high, `${file.lowest} of ${file.high}`);
      assert.equal(file.texts[0], main.texts[0], "the title");
      assert.ok(main.texts.includes(file.texts.at(-1)), `the notes: ${file.texts.at(-1)}`);
      assert.ok(file.texts.some((text) => text.startsWith(normal(names[at]))), names[at]);
      // where the table is the picture, it has small ones in its file
      const own = (await page.locator(`${figure} :is(${drawn} text, tbody th)`).allTextContents()).map(normal);
      assert.ok(own.length > 4, `${figure}: ${own.length}`);
      assert.ok(own.filter((text) => file.texts.includes(text)).length > own.length / 2, `${figure}: its own marks`);
      const pixels = await got(page, button(page, at, "PNG"));
      assert.equal(pixels.name, `${name}.png`);
      assert.ok(pixels.bytes.length > 20_000, `${pixels.bytes.length} bytes are no picture`);
    }
    // a second click puts the choice away
    await page.locator('a[data-take="png"]').click();
    await page.locator(".each").waitFor({ state: "hidden" });
    await view.clean();
    await view.close();
  });
}

test("without a script further pictures are plain files", async () => {
  const view = await site.open("i/poverty/", { javaScriptEnabled: false });
  for (const name of ["poverty-map.svg", "poverty-ranking.svg"]) {
    assert.equal(await view.page.locator(`noscript a[href="${name}"]`).isVisible(), true, name);
    const file = await (await fetch(`${site.url}i/poverty/${name}`)).text();
    assert.ok(file.startsWith("<svg ") && file.includes(await view.page.locator("h1").textContent()), name);
  }
  await view.close();
});
