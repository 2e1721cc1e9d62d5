// Pictures answer a pointer, a finger and the arrow keys alike, with what the table holds.
import assert from "node:assert/strict";
import { test } from "node:test";
import { findings } from "./axe.mjs";
import { start } from "./lib.mjs";

const site = await start();
const WATER = "i/drinking-water-basic/";
const POVERTY = "i/poverty/";
const POINTS = "i/water-point-working/";

/** Somebody is there. */
async function wake(view) {
  await view.page.mouse.move(1, 1);
  await view.page.waitForSelector("html[data-charts]", { state: "attached" });
}
const said = async (view) => (await view.page.locator("#readout").isVisible())
  ? view.page.locator("#readout").evaluate((box) => [...box.children].map((line) => line.textContent)) : undefined;

/** What the table beside the lines holds of a column, counted from 0, -1 being the last. */
const column = (view, at) => view.page.locator(".over-time > .scroll table").evaluate((table, wanted) => {
  const heads = table.tBodies[0].rows[0].querySelectorAll("th").length;
  const all = table.tHead.rows[0].cells.length - heads;
  const index = heads + (wanted < 0 ? all + wanted : wanted);
  const text = (cell) => [...cell.childNodes].map((part) => part.textContent).filter(Boolean).join(" ");
  const rows = [...table.tBodies[0].rows].map((row) => [row.querySelector("th").textContent, text(row.cells[index])]);
  const lines = rows.filter(([, value]) => value).map(([name, value]) => (rows.length > 1 ? `${name} ${value}` : value));
  return [table.tHead.rows[0].cells[index].textContent, ...lines];
}, at);
/** Where a moment stands in the window. */
const place = (view, at) => view.page.locator(".over-time svg:visible").evaluate((svg, wanted) => {
  svg.scrollIntoView({ block: "center" });
  const pairs = svg.dataset.at.split(" ").map((pair) => pair.split(":").map(Number));
  const { left, top, width, height } = svg.getBoundingClientRect();
  return [left + pairs.at(wanted)[1] * (width / svg.viewBox.baseVal.width), top + height / 2];
}, at);

for (const lang of ["", "ar/"]) {
  test(`a line chart says what the table holds: /${lang}`, async () => {
    const view = await site.openLive(lang + WATER);
    await wake(view);
    const [first, last] = [await column(view, 0), await column(view, -1)];
    assert.notDeepEqual(first, last);
    await view.page.mouse.move(...await place(view, 0));
    assert.deepEqual(await said(view), first);
    await view.page.mouse.move(...await place(view, -1));
    assert.deepEqual(await said(view), last);
    await view.page.mouse.move(1, 1);
    assert.equal(await said(view), undefined);
    const pictures = view.page.locator(".over-time > .pictures");
    await pictures.focus();
    assert.equal(await said(view), undefined, "it says nothing unasked");
    for (const [key, wanted] of [["Home", first], ["End", last], [lang ? "ArrowRight" : "ArrowLeft", await column(view, -2)]]) {
      await view.page.keyboard.press(key);
      assert.deepEqual(await said(view), wanted, key);
    }
    await view.page.evaluate(() => scrollTo(0, 0));
    assert.equal(await view.page.locator("#readout").isVisible(), true);
    assert.deepEqual(await findings(view.page), [], "axe");
    await view.page.keyboard.press("Escape");
    assert.equal(await said(view), undefined);
    await view.clean();
    await view.close();
  });
}

test("after another choice it says the new lines, and a finger is a pointer", async () => {
  const view = await site.openLive(WATER, { hasTouch: true, viewport: { width: 360, height: 700 } });
  await wake(view);
  await view.change(() => view.page.selectOption("select[name=by]", "all"));
  await view.page.touchscreen.tap(...await place(view, 0));
  assert.equal((await said(view)).length, 2, "a moment and one line");
  assert.deepEqual(await said(view), await column(view, 0));
  const { left, right } = await view.page.locator("#readout").evaluate((box) => box.getBoundingClientRect().toJSON());
  assert.ok(left >= 0 && right <= 360, `${left} to ${right}`);
  await view.clean();
  await view.close();
});

test("bars, whose values stand on them, are no stop and say nothing more", async () => {
  const view = await site.openLive(POINTS);
  await wake(view);
  const bars = view.page.locator(".ranking > .pictures");
  await bars.scrollIntoViewIfNeeded();
  assert.equal(await bars.getAttribute("tabindex"), null);
  await bars.hover();
  assert.equal(await said(view), undefined);
  await view.close();
});

test("small pictures side by side answer with their own line alone, as the table has it", async () => {
  const view = await site.openLive(POVERTY);
  await wake(view);
  await view.change(() => view.page.selectOption("select[name=place]", "RW-05"));
  const pictures = view.page.locator(".ranking > .pictures");
  await pictures.focus();
  const cells = await view.page.locator(".ranking table").evaluate((table) =>
    [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent)));
  assert.ok(cells.length > 6, `${cells.length} rows`);
  for (const [key, column] of [["Home", 1], ["ArrowRight", 2]]) {
    await view.page.keyboard.press(key);
    // the whole stands behind the others, and not by itself
    assert.deepEqual(await said(view), [cells[0][column], `${cells[2][0]} ${cells[2][column]}`], key);
  }
  await view.clean();
  await view.close();
});

test("a table that is the picture has every number on its shade, and is no stop twice", async () => {
  const view = await site.open(`${POVERTY}?static`);
  const cells = await view.page.locator(".ranking .heat td").evaluateAll((all) =>
    all.map((cell) => [cell.textContent, getComputedStyle(cell).backgroundColor]));
  assert.equal(cells.length, 31 * 4);
  assert.ok(cells.every(([text]) => /%$/.test(text)));
  assert.ok(new Set(cells.map(([, shade]) => shade)).size >= 4, "shades");
  assert.equal(await view.page.locator(".ranking > .pictures").count(), 0);
  await view.close();
});

test("a square on a map says its whole name, and arrows go to its neighbours", async () => {
  const view = await site.openLive(POVERTY);
  await wake(view);
  await view.page.locator(".on-map > .pictures").focus();
  const names = [];
  for (const key of ["Home", "ArrowDown", "ArrowRight", "ArrowUp"]) {
    await view.page.keyboard.press(key);
    names.push((await said(view))[0]);
  }
  assert.equal(new Set(names).size, names.length, names.join(", "));
  assert.ok(names.every((name) => name.length > 3), `short names: ${names.join(", ")}`);
  assert.match((await said(view))[1], /%$/);
  await view.clean();
  await view.close();
});

test("without the program, and without a script, the picture is as it was", async () => {
  const view = await site.open(`${WATER}?static`);
  await wake(view);
  await view.page.locator(".over-time > .pictures").focus();
  await view.page.keyboard.press("End");
  assert.deepEqual(await said(view), await column(view, -1), "the published page answers too");
  await view.close();
  const plain = await site.open(WATER, { javaScriptEnabled: false });
  assert.equal(await plain.page.locator(".pictures[tabindex]").count(), 0, "no stop that does nothing");
  await plain.close();
});

test("a shape on a map says its name and value all over, and is marked; arrows go to its neighbours", async () => {
  const view = await site.openLive("i/births-skilled/", { viewport: { width: 1280, height: 1000 } });
  await wake(view);
  const pictures = view.page.locator(".on-map > .pictures");
  await pictures.scrollIntoViewIfNeeded();
  // a point within the shape that its words are far from: its own corner in the north
  const at = (name, share) => pictures.evaluate((all, [wanted, part]) => {
    const svg = [...all.querySelectorAll("svg")].find((one) => one.getClientRects().length > 0);
    const text = [...svg.querySelectorAll("text")].find((one) => one.textContent === wanted);
    let shape = text;
    while (shape.localName !== "path") shape = shape.previousElementSibling;
    const { left, top, width, height } = shape.getBoundingClientRect();
    return [left + width * part[0], top + height * part[1]];
  }, [name, share]);
  const value = async (name) => {
    const row = view.page.locator(".ranking tbody tr", { hasText: name });
    return (await row.locator("td").last().textContent()).trim();
  };
  await view.page.mouse.move(...await at("Eastern Province", [0.37, 0.08]));
  assert.deepEqual(await said(view), ["Eastern Province", await value("Eastern Province")]);
  assert.equal(await view.page.locator(".on-map svg:visible path.at").count(), 1);
  await view.page.mouse.move(...await at("Eastern Province", [0.02, 0.02]));
  assert.equal(await said(view), undefined, "outside of all shapes");
  assert.equal(await view.page.locator("path.at").count(), 0);
  await pictures.focus();
  const names = [];
  for (const key of ["Home", "ArrowDown", "ArrowDown"]) {
    await view.page.keyboard.press(key);
    names.push((await said(view))[0]);
  }
  assert.equal(names[0], "Northern Province");
  assert.equal(new Set(names).size, 3, names.join());
  // whose name had no room on the picture is said all the same
  const unseen = await view.page.locator(".on-map svg:visible text.unseen").allTextContents();
  assert.deepEqual(unseen, ["City of Kigali"]);
  await view.clean();
  await view.close();
});
