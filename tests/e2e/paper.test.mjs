// Report and poster as they come out of a printer: the poster is one sheet in every language, the report has its running
// title and page numbers; both are whole without a script, fit the narrowest screen, and axe finds nothing in them.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { inflateSync } from "node:zlib";
import { normal, start } from "./lib.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const site = await start();
const boards = (await site.routes()).filter(({ kind }) => kind === "board");
const pages = boards.flatMap(({ lang, path }) => ["report", "poster"].map((name) => ({ lang, name, path: `${path}${name}/`, board: path })));

/** A page printed on what its style asks for. */
const print = (view) => view.page.pdf({ preferCSSPageSize: true });

/** The sheets of a PDF: their sizes in points, and what Chromium drew on each. */
function sheets(pdf) {
  const text = pdf.toString("latin1");
  const objects = [...text.matchAll(/\/Type\s*\/Page\b(?!s)[^]*?endobj/g)].map(([object]) => object);
  return objects.map((object) => {
    const [, width, height] = object.match(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/);
    const [, id] = object.match(/\/Contents (\d+) 0 R/);
    const head = text.match(new RegExp(`(?:^|\\n)${id} 0 obj\\s*<<[^>]*/Length (\\d+)[^>]*>>\\s*stream\\r?\\n`));
    const from = head.index + head[0].length;
    const drawn = inflateSync(pdf.subarray(from, from + Number(head[1]))).toString("latin1");
    return { width: Math.round(width), height: Math.round(height), drawn };
  });
}

const number = "-?[\\d.]+";
const STEP = new RegExp(`\\b(q|Q)\\b|((?:${number} ){6})(cm|Tm)|<([0-9A-F]+)> Tj`, "g");

/** The matrix that does first `b`, then `a`. */
const times = (a, b) => [
  a[0] * b[0] + a[2] * b[1], a[1] * b[0] + a[3] * b[1], a[0] * b[2] + a[2] * b[3], a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4], a[1] * b[4] + a[3] * b[5] + a[5],
];

/** The texts on a sheet: how far from its upper edge, in millimetres, and their letters as the font numbers them. */
function texts({ drawn, height }) {
  const found = [];
  const kept = [];
  let matrix = [1, 0, 0, 1, 0, 0];
  for (const [, stack, numbers, act, letters] of drawn.matchAll(STEP)) {
    if (stack === "q") kept.push(matrix);
    else if (stack === "Q") matrix = kept.pop();
    else if (letters) found.at(-1).letters += letters;
    else {
      const next = times(matrix, numbers.trim().split(" ").map(Number));
      if (act === "cm") matrix = next;
      else found.push({ at: (height - next[5]) * 25.4 / 72, letters: "" });
    }
  }
  return found;
}

for (const { lang, path } of pages.filter(({ name }) => name === "poster")) {
  for (const javaScriptEnabled of [true, false]) {
    test(`the poster is one sheet of A4, ${javaScriptEnabled ? "with its address" : "without script"}: ${lang}`, async () => {
      const view = await site.open(path, { javaScriptEnabled });
      if (javaScriptEnabled) await view.stays();
      const printed = sheets(await print(view));
      assert.equal(printed.length, 1);
      assert.deepEqual([printed[0].width, printed[0].height], [595, 842]);
      const outside = texts(printed[0]).filter(({ at }) => at < 8 || at > 289);
      assert.ok(texts(printed[0]).length > 20 && outside.length === 0, "a poster has no page number");
      // nothing is hidden behind the sheet's edge
      await view.page.setViewportSize({ width: 733, height: 1058 });
      await view.page.emulateMedia({ media: "print" });
      const edges = await view.page.evaluate(() => {
        const all = [...document.querySelectorAll("#page *")].filter((e) => e.checkVisibility() && e.textContent.trim());
        return [Math.max(...all.map((e) => e.getBoundingClientRect().bottom)), document.scrollingElement.scrollWidth];
      });
      assert.ok(edges[0] <= 1061 && edges[1] <= 733, `ends at ${edges}`);
      const address = await view.page.locator("a.address").evaluate((a) => ({ shown: a.checkVisibility(), text: a.textContent, href: a.href }));
      assert.equal(address.shown, javaScriptEnabled, "an address is shown where it is known");
      if (javaScriptEnabled) assert.equal(address.text, address.href);
      await view.clean();
      await view.close();
    });
  }
}

for (const { lang, path } of pages.filter(({ name }) => name === "report")) {
  test(`the report has a running title and page numbers: ${lang}`, async () => {
    const view = await site.open(path, { javaScriptEnabled: false });
    const printed = sheets(await print(view));
    assert.ok(printed.length > 5, `${printed.length} sheets`);
    const numbers = printed.map((sheet, at) => {
      assert.deepEqual([sheet.width, sheet.height], [595, 842]);
      const foot = texts(sheet).filter((text) => text.at > 283);
      assert.ok(foot.length, `sheet ${at + 1} has no number`);
      const head = texts(sheet).filter((text) => text.at < 11);
      assert.equal(head.length > 0, at > 0, `the running title of sheet ${at + 1}`);
      return foot.map(({ letters }) => letters).join(" ");
    });
    assert.equal(new Set(numbers).size, printed.length, "each sheet has a number of its own");
    await cutNothing(view);
    await view.close();
  });
}

/** No picture, row or sentence is taller than a sheet, and each must stay whole. */
async function cutNothing(view) {
  await view.page.emulateMedia({ media: "print" });
  const breakable = await view.page.locator("#page :is(.pictures, tr, .told, .voice, .waiting li)").evaluateAll((list) =>
    list.filter((element) => getComputedStyle(element).breakInside !== "avoid" || element.getBoundingClientRect().height > 950)
      .map((element) => element.outerHTML.slice(0, 80)));
  assert.deepEqual(breakable, []);
  const orphans = await view.page.locator("#page :is(h1, h2, h3, h4, thead)").evaluateAll((list) =>
    list.filter((element) => element.checkVisibility() && getComputedStyle(element).breakAfter !== "avoid")
      .map((element) => element.outerHTML.slice(0, 80)));
  assert.deepEqual(orphans, []);
}

for (const { lang, name, path, board } of pages) {
  test(`${name} says all without a script, fits 320 px, and axe finds nothing: ${lang}`, async () => {
    const viewport = { width: 320, height: 640 };
    const plain = await site.open(path, { javaScriptEnabled: false, viewport });
    const said = await plain.text();
    const overflow = () => document.scrollingElement.scrollWidth - innerWidth;
    assert.ok(await plain.page.evaluate(overflow) <= 0, "runs out of 320 px");
    const view = await site.open(path, { viewport });
    await view.stays();
    const without = (text, more) => more.reduce((rest, part) => rest.replace(part, ""), text);
    const addresses = await Promise.all([plain, view].map((v) => v.texts("a.address")));
    const scripted = await view.text();
    assert.ok(without(scripted, addresses[1]) === without(said, addresses[0]), "the script changes more than the address");

    // every question and every indicator of the board's is in the report; what is on the poster is on the board
    const start = await site.open(board, { javaScriptEnabled: false });
    const wanted = await start.page.locator("[data-indicator]").evaluateAll((list) => list.map((e) => e.dataset.indicator));
    const found = await plain.page.locator("[data-indicator]").evaluateAll((list) => list.map((e) => e.dataset.indicator));
    if (name === "report") assert.deepEqual([...found].sort(), [...wanted].sort());
    else assert.ok(found.length > 0 && found.every((id) => wanted.includes(id)));
    for (const question of await start.texts("section.question > h2")) assert.ok(said.includes(normal(question)), question);

    for (const [width, colorScheme] of [[320, "light"], [1280, "dark"]]) {
      await view.page.setViewportSize({ width, height: 900 });
      await view.page.emulateMedia({ colorScheme });
      assert.deepEqual(await findings(view.page), [], `${width} px, ${colorScheme}`);
    }
    await view.page.emulateMedia({ forcedColors: "active" });
    assert.deepEqual(await findings(view.page), [], "forced colours");
    await view.clean();
    await Promise.all([plain, view, start].map((v) => v.close()));
  });
}

/** What axe finds, in a line each. */
async function findings(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate((values) => globalThis.axe.run(document, {
    runOnly: { type: "tag", values }, rules: { "target-size": { enabled: true } }, resultTypes: ["violations"],
  }), tags);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")} — ${node.failureSummary}`));
}
