// Report and poster as they come out of a printer: the poster is one sheet in every language, the report has its running
// title and page numbers; both are whole without a script, fit the narrowest screen, and axe finds nothing in them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { inflateSync } from "node:zlib";
import { findings, forced } from "./axe.mjs";
import { normal, start } from "./lib.mjs";

const site = await start();
const boards = (await site.routes()).filter(({ kind }) => kind === "board");
const pages = boards.flatMap(({ lang, path }) => ["report", "poster"].map((name) => ({ lang, name, path: `${path}${name}/`, board: path })));

/** A page printed on what its style asks for. */
const print = (view) => view.page.pdf({ preferCSSPageSize: true });

/** The sheets of a PDF: their sizes in points, and every piece of text on them. */
function sheets(pdf) {
  const text = pdf.toString("latin1");
  const objects = [...text.matchAll(/\/Type\s*\/Page\b(?!s)[^]*?endobj/g)].map(([object]) => object);
  return objects.map((object) => {
    const [, width, height] = object.match(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/);
    const [, id] = object.match(/\/Contents (\d+) 0 R/);
    const head = text.match(new RegExp(`(?:^|\\n)${id} 0 obj\\s*<<[^>]*/Length (\\d+)[^>]*>>\\s*stream\\r?\\n`));
    const from = head.index + head[0].length;
    const drawn = inflateSync(pdf.subarray(from, from + Number(head[1]))).toString("latin1");
    return { width: Math.round(width), height: Math.round(height), texts: texts(drawn) };
  });
}

/** Every piece of text of a sheet: its height above the lower edge in points, and its letters as the font numbers them. */
function texts(drawn) {
  const product = ([a, b, c, d, e, f], [A, B, C, D, E, F]) =>
    [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
  const found = [];
  const kept = [];
  let page = [1, 0, 0, 1, 0, 0];
  let line = page;
  for (const [, numbers, act, keep, letters] of drawn.matchAll(/((?:-?[\d.]+ )+)(cm|Tm|Td)\b|^([qQ])$|<([0-9A-F]+)> Tj/gm)) {
    const values = numbers?.trim().split(" ").map(Number);
    if (act === "cm") page = product(values, page);
    else if (act === "Tm") line = values;
    else if (act === "Td") line = product([1, 0, 0, 1, ...values], line);
    else if (keep === "q") kept.push(page);
    else if (keep === "Q") page = kept.pop();
    else if (letters) found.push({ y: product(line, page)[5], letters });
  }
  return found;
}

const MM = 72 / 25.4;

for (const { lang, path } of pages.filter(({ name }) => name === "poster")) {
  for (const javaScriptEnabled of [true, false]) {
    test(`the poster is one sheet of A4, ${javaScriptEnabled ? "with its address" : "without script"}: ${lang}`, async () => {
      const view = await site.open(path, { javaScriptEnabled });
      if (javaScriptEnabled) await view.stays();
      const printed = sheets(await print(view));
      assert.equal(printed.length, 1);
      assert.deepEqual([printed[0].width, printed[0].height], [595, 842]);
      assert.ok(printed[0].texts.length > 100, "there is text on it");
      assert.deepEqual(printed[0].texts.filter(({ y }) => y < 8 * MM), [], "a poster has no page number");
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
      const foot = sheet.texts.filter(({ y }) => y < 13 * MM);
      assert.ok(foot.length, `sheet ${at + 1} has no number`);
      const head = sheet.texts.filter(({ y }) => y > 842 - 11 * MM);
      assert.equal(head.length > 0, at > 0, `the running title of sheet ${at + 1}: the first has the title itself`);
      return foot.map(({ letters }) => letters).join("");
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
    const plain = await site.open(path, { javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
    const said = await plain.text();
    const overflow = () => document.scrollingElement.scrollWidth - innerWidth;
    assert.ok(await plain.page.evaluate(overflow) <= 0, "runs out of 320 px");
    const view = await site.open(path, { viewport: { width: 320, height: 640 } });
    await view.stays();
    const without = (text, more) => more.reduce((rest, part) => rest.replace(part, ""), text);
    const addresses = await Promise.all([plain, view].map((v) => v.texts("a.address")));
    assert.equal(without(await view.text(), addresses[1]), without(said, addresses[0]));

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
    assert.deepEqual(await forced(view.page), [], "forced colours");
    await view.clean();
    await Promise.all([plain, view, start].map((v) => v.close()));
  });
}

for (const { lang, path } of boards) {
  test(`nothing is cut at the edge of the paper, on any page: ${lang}`, async () => {
    // as wide as A4 between its margins
    const view = await site.open(path, { javaScriptEnabled: false, viewport: { width: 703, height: 1000 } });
    await view.page.emulateMedia({ media: "print" });
    const own = (await site.routes()).filter((route) => route.lang === lang);
    for (const page of [...own.map((route) => route.path), `${path}report/`]) {
      await view.page.goto(site.url + page);
      const cut = await view.page.locator("#page :is(th, td, p, li, h1, h2, h3)").evaluateAll((list) => list
        .filter((element) => element.checkVisibility() && !element.closest(".visually-hidden"))
        .filter((element) => {
          const { left, right } = element.getBoundingClientRect();
          return left < -1 || right > innerWidth + 1;
        })
        .map((element) => element.textContent.slice(0, 60)));
      assert.deepEqual(cut, [], page);
    }
    await view.close();
  });
}

test("what was chosen is in the picture that comes to be seen, and in all of them on paper", async () => {
  const view = await site.open("i/water-point-working/", { viewport: { width: 360, height: 800 } });
  await view.ready();
  const { page } = view;
  const place = page.locator('.controls select[name="place"]');
  const wanted = await place.locator("option:not(:checked)").first().evaluate((option) => [option.value, option.textContent]);
  await place.selectOption(wanted[0]);
  const names = (shown) => page.locator(".over-time .pictures > svg").evaluateAll((list, shown) => list
    .filter((svg) => !shown || svg.checkVisibility()).map((svg) => svg.getAttribute("aria-label") ?? svg.textContent), shown);
  const says = (shown) => page.waitForFunction(([name, shown]) => {
    const all = [...document.querySelectorAll(".over-time .pictures > svg")].filter((svg) => !shown || svg.checkVisibility());
    return all.length > 0 && all.every((svg) => (svg.getAttribute("aria-label") ?? svg.textContent).includes(name));
  }, [wanted[1], shown]);
  await says(true);
  await page.setViewportSize({ width: 1280, height: 800 });
  await says(true);
  assert.equal((await names(true)).length, 1);
  await place.selectOption((await place.locator("option").first().getAttribute("value")));
  await place.selectOption(wanted[0]);
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await says(false);
  assert.ok((await names(false)).length > 1);
  await view.clean();
  await view.close();
});
