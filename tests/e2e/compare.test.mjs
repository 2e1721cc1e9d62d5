// Compare: two figures side by side. What may not be compared is said without a script as well; with one, two are
// chosen.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { findings } from "./axe.mjs";
import { normal, start } from "./lib.mjs";

const site = await start();
const SEEDS = "compare/?a=women-seeds&b=women-in-groups";
const POVERTY = "compare/?a=poverty&a-place=RW&a-group=U&b=poverty&b-place=RW&b-group=R";

async function open(path, options) {
  const view = await site.open(path, options);
  await view.page.waitForSelector(".versus[data-on]");
  return view;
}

/** What a function of the script gives for each list of arguments. */
const asked = (view, name, all) => view.page.evaluate(async ([url, name, all]) => {
  const script = await import(url);
  return all.map((each) => script[name](...each));
}, [`${site.url}compare.js`, name, all]);
const verdict = (view) => view.page.locator(".versus [role=status]").getAttribute("data-verdict");
const reasons = (view) => view.page.locator(".reasons > li")
  .evaluateAll((list) => list.map(({ dataset }) => dataset.about));
const rows = (view) => view.page.locator(".versus-found tbody tr").evaluateAll((list) =>
  list.map((row) => [...row.cells].map(({ textContent }) => textContent)));

test("the script goes through the rules as the guard does", async () => {
  const { rules } = await (await fetch(`${site.url}compare/facts.json`)).json();
  const cases = JSON.parse(readFileSync(new URL("../compare.json", import.meta.url), "utf8"));
  assert.ok(cases.length > 5);
  const view = await open("compare/");
  const found = await asked(view, "guard", cases.map(({ a, b }) => [rules, a, b]));
  for (const [i, { what, reasons: wanted }] of cases.entries()) assert.deepEqual(found[i], wanted, what);
  await view.close();
});

test("numbers are exact and written as the language does", async () => {
  const view = await open("compare/");
  const pairs = [["55", "40", "15"], ["93", "88.9", "4.1"], ["0.1", "0.3", "-0.2"], ["0.30", "0.3", "0.00"],
    ["-5", "5.05", "-10.05"], ["12345678901234567", "1", "12345678901234566"], ["1e21", "1", undefined]];
  const by = await asked(view, "difference", pairs.map((pair) => pair.slice(0, 2)));
  assert.deepEqual(by, pairs.map((pair) => pair[2]));
  const signs = { digits: "0123456789", decimal: ",", group: ".", minus: "−", percent: "{0} %", grouping: [2, 3, 3] };
  const texts = [["1234.5", 1, false, "1234,5"], ["12345.678", 1, false, "12.345,678"], ["-0.0", 1, false, "0,0"],
    ["-40", 1, true, "−40,0 %"], ["4.10", 1, false, "4,1"], ["1234567", 0, false, "1.234.567"]];
  const said = await asked(view, "written", texts.map(([text, ...more]) => [text, signs, ...more.slice(0, 2)]));
  assert.deepEqual(said, texts.map((text) => text[3]));
  await view.close();
});

test("of several places of one name, each is named with what lies around it", async () => {
  const view = await open("compare/");
  const found = await view.page.evaluate(async (url) => (await import(url)).told(
    ["all", "a", "b", "c"], { all: "Kenya", a: "West", b: "West", c: "East" },
    { all: [], a: ["all"], b: ["c", "all"], c: ["all"] }, (name, outer) => `${name} (${outer})`,
  ), `${site.url}compare.js`);
  assert.deepEqual(found, { all: "Kenya", a: "West (Kenya)", b: "West (East)", c: "East" });
  await view.close();
});

test("without a script it says what counts the same and why the rest stands alone", async () => {
  const view = await site.open("compare/", { javaScriptEnabled: false });
  assert.equal(await view.page.locator(".versus").isVisible(), false, "nothing is promised that needs a script");
  for (const id of ["compare-alike", "compare-alone", "compare-unsaid", "compare-lists"]) {
    assert.ok(await view.page.locator(`section[aria-labelledby=${id}] li a[href^="../i/"]`).count() > 1, id);
  }
  await view.close();
});

test("two groups of one indicator: reasons, both values and the exact difference", async () => {
  const view = await open(POVERTY);
  assert.equal(await verdict(view), "careful");
  const about = await reasons(view);
  assert.ok(about.includes("break") && !about.includes("counted"), about.join());
  const found = await rows(view);
  assert.ok(found.length > 2);
  const file = await (await fetch(`${site.url}i/poverty/poverty.json`)).json();
  const { place, group, period } = file.dimension;
  const value = (of, code) => file.value[(place.category.index.indexOf("RW") * group.category.index.length
    + group.category.index.indexOf(of)) * period.category.index.length + period.category.index.indexOf(code)];
  for (const [label, a, b, by] of found) {
    const code = Object.entries(period.category.label).find(([, said]) => said === label)[0];
    assert.deepEqual([parseFloat(a), parseFloat(b)], [value("U", code), value("R", code)], label);
    const tenths = (number) => Math.round(number * 10);
    assert.equal(tenths(parseFloat(by)), tenths(value("U", code)) - tenths(value("R", code)), label);
  }
  const headings = await view.page.locator(".versus-found thead th").allTextContents();
  assert.equal(headings.length, 4);
  assert.deepEqual(await findings(view.page), []);
  await view.clean();
  await view.close();
});

test("both lines stand in one picture, told apart by more than colour, and no line crosses a break", async () => {
  const view = await open(POVERTY);
  const { page } = view;
  const picture = page.locator(".versus-found figure svg:visible");
  assert.equal(await picture.count(), 1);
  const said = normal(await picture.getAttribute("aria-label"));
  assert.equal(await picture.getAttribute("role"), "img");
  const all = await rows(view);
  const [label, a, b] = all.at(-1);
  for (const part of [label, parseFloat(a), parseFloat(b), "A", "B"]) {
    assert.ok(said.includes(part), `${part}: ${said}`);
  }
  assert.ok(normal(await page.locator(".versus-found figcaption").textContent()).includes("with care"));
  const dashes = await picture.locator("path.line:is(.s0, .s1):not(.hollow)").evaluateAll((list) =>
    [...new Set(list.map((path) => `${path.classList[0]} ${getComputedStyle(path).strokeDasharray}`))].sort());
  assert.deepEqual(dashes.map((dash) => dash.endsWith("none")), [true, false], dashes.join());
  // a point for each figure, a run for each stretch between breaks
  const known = (at) => all.filter((cells) => /\d/.test(cells[at])).length;
  assert.deepEqual([await picture.locator("circle").count(),
    await picture.locator("path.s1:is(.fill, .hollow)").count()], [known(1), known(2)]);
  assert.ok(await picture.locator("path.break").count() > 0);
  const drawn = picture.locator("path.break, path.line:is(.s0, .s1):not(.hollow)");
  const [dotted, ...lines] = await drawn.evaluateAll((list) =>
    list.map((path) => path.getBBox()).map(({ x, width }) => [x, x + width]));
  assert.ok(lines.length > 1 && lines.every(([from, to]) => to < dotted[0] || from > dotted[0]), `${lines}: ${dotted}`);
  await view.clean();
  await view.close();
});

test("axis and runs are those of the other charts", async () => {
  const view = await open("compare/");
  const found = await view.page.evaluate(async (url) => {
    const { runs, scale } = await import(url);
    const cell = (period, number, state = "observed") => ({ period, number, known: number !== undefined, state });
    const days = Object.fromEntries([1, 2, 3, 4, 5].map((n) => [n, [`200${n}-01-01`, `200${n}-12-31`, 2000 + n]]));
    const cells = [cell(1, "10"), cell(2, "20", "estimated"), cell(3), cell(4, "30"), cell(5, "-5")];
    return {
      scales: [scale([62, 70], 100), scale([0.3, 0.05]), scale([-40, 1200]), scale([0, 0])],
      runs: runs({ cells, breaks: ["2005-01-01"] }, days).map((run) => run.map(({ x, y, open }) => [x, y, open])),
    };
  }, `${site.url}versus.js`);
  assert.deepEqual(found.scales.map(({ ticks }) => ticks), [["0", "25", "50", "75", "100"], ["0", "0.1", "0.2", "0.3"],
    ["-500", "0", "500", "1000", "1500"], ["0", "1"]]);
  assert.deepEqual(found.runs, [[[2001, 10, false], [2002, 20, true]], [[2004, 30, false]], [[2005, -5, false]]]);
  await view.close();
});

test("what counts other things is refused, with both named, and no difference is shown", async () => {
  const view = await open("compare/?a=poverty&b=women-seeds");
  assert.equal(await verdict(view), "never");
  assert.ok((await reasons(view)).includes("counted"));
  const said = normal(await view.page.locator(".reasons [data-about=counted]").textContent());
  assert.ok(said.includes("a percent") && said.includes("a number of women"), said);
  assert.ok((await rows(view)).every((cells) => cells.length === 3), "no column of differences");
  assert.equal(await view.page.locator(".versus-found svg").count(), 0, "and no picture of both");
  await view.page.goto(`${site.url}compare/?a=poverty&b=poverty`);
  await view.page.waitForSelector(".versus[data-on]");
  assert.deepEqual(await reasons(view), ["same"]);
  assert.equal(await view.page.locator(".versus-found table").count(), 0);
  await view.clean();
  await view.close();
});

test("the keyboard chooses, the address keeps the choice, and Back takes it back", async () => {
  const view = await open("compare/");
  const { page } = view;
  assert.equal(await page.locator(".versus-found").isVisible(), false);
  const choose = async (label, id) => {
    await page.locator(id).focus();
    await page.keyboard.type(label);
    await page.keyboard.press("Tab");
  };
  await choose("People below the national", "#a");
  await page.waitForFunction(() => location.search.includes("a=poverty"));
  await choose("People below the national", "#b");
  await page.waitForFunction(() => location.search.includes("b=poverty"));
  assert.equal(await verdict(view), "never", "the very same");
  const before = page.url();
  await page.selectOption("#b-group", "U");
  await page.waitForFunction(() => location.search.includes("b-group=U"));
  assert.equal(await verdict(view), "careful");
  const after = page.url();
  await page.goBack();
  await page.waitForFunction(() => document.querySelector("#b-group").value === "_T");
  assert.equal(page.url(), before);
  assert.deepEqual(await reasons(view), ["same"]);
  await page.goto(after);
  await page.waitForSelector(".versus[data-on]");
  assert.equal(await page.locator("#b-group").inputValue(), "U");
  await view.clean();
  await view.close();
});

test("what the address asks for and is not here is said, and never becomes markup", async () => {
  const hostile = encodeURIComponent("<img src=x onerror=alert(1)>");
  const view = await open(`compare/?a=${hostile}&b=poverty&b-place=__proto__&b-group=constructor`);
  assert.equal(await verdict(view), "careful");
  const said = await view.page.locator(".versus [role=status]").textContent();
  assert.ok(said.includes("<img src=x") && said.includes("__proto__") && said.includes("constructor"), said);
  assert.equal(await view.page.locator("main img").count(), 0);
  assert.equal(await view.page.locator("#b").inputValue(), "poverty");
  assert.equal(await view.page.locator("#b-place").inputValue(), "RW");
  await view.clean();
  await view.close();
});

test("at 320 px and in Arabic the sides stand under each other, and nothing runs out of the window", async () => {
  for (const path of [SEEDS, POVERTY].flatMap((path) => [path, `ar/${path}`])) {
    const view = await open(path, { viewport: { width: 320, height: 800 } });
    assert.ok(await view.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), path);
    const table = view.page.locator(".versus-found .scroll");
    assert.ok(await table.evaluate((region) => region.scrollWidth <= region.clientWidth + 1), `${path}: the table`);
    const texts = await view.page.locator(".versus-found svg:visible text").evaluateAll((list) => list.map((text) => {
      const { left, right } = text.getBoundingClientRect();
      return [parseFloat(getComputedStyle(text).fontSize) * text.ownerSVGElement.getScreenCTM().a, left, right];
    }));
    assert.equal(texts.length > 4, path.includes(POVERTY), path);
    assert.ok(texts.every(([size, left, right]) => size >= 11.9 && left >= 0 && right <= 320), `${path}: ${texts}`);
    const [a, b] = await view.page.locator(".sides > article")
      .evaluateAll((list) => list.map((one) => one.getBoundingClientRect().toJSON()));
    assert.ok(b.top >= a.bottom && Math.abs(a.left - b.left) < 1, path);
    if (path.startsWith("ar/")) {
      const said = await view.page.locator(".reasons > li").allTextContents();
      assert.ok(said.length && said.every((text) => /^[^a-z]*[\u0621-\u064a]/i.test(text)), said.join());
    }
    assert.deepEqual(await findings(view.page), [], path);
    await view.clean();
    await view.close();
  }
});
