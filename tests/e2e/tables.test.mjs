// The rows of a table can be sorted by its heads, on the published page and in the program.
import assert from "node:assert/strict";
import { test } from "node:test";
import { findings } from "./axe.mjs";
import { normal, start } from "./lib.mjs";

const site = await start();
const POVERTY = "i/poverty/";

/** Somebody is there. */
async function wake(view) {
  await view.page.mouse.move(1, 1);
  await view.page.waitForSelector("html[data-tables]", { state: "attached" });
}

/** The texts of the rows' heads, and what is known of each cell of a column. */
const rows = (view, table, column) => view.page.locator(`${table} table`).evaluate((all, at) =>
  [...all.tBodies[0].rows].map((row) => ({
    name: [...row.querySelectorAll("th")].map((th) => th.textContent).join(", "),
    value: row.cells[at].dataset.value,
  })), column);

/** A column with both: figures and cells without one. */
const mixed = (view, table) => view.page.locator(`${table} table`).evaluate((all) => {
  const rows = [...all.tBodies[0].rows];
  const known = (at) => rows.filter((row) => row.cells[at].dataset.value).length;
  return [...rows[0].cells].findIndex((_, at) => known(at) > 2 && known(at) < rows.length);
});

for (const lang of ["", "ar/"]) {
  test(`keys sort all numbers, and what has no figure stands last: /${lang}`, async () => {
    const view = await site.open(`${lang}${POVERTY}?static`);
    await view.stays();
    assert.equal(await view.page.locator("th > button").count(), 0, "the published page has plain heads");
    await wake(view);
    await view.page.locator("#numbers > summary").click();
    const at = await mixed(view, "#numbers");
    assert.ok(at > 0);
    const before = await rows(view, "#numbers", at);
    const head = view.page.locator("#numbers thead th").nth(at);
    const said = new Set();
    await head.locator("button").focus();
    for (const [key, direction] of [["Enter", "ascending"], ["Space", "descending"], ["Enter", "none"]]) {
      await view.page.keyboard.press(key);
      assert.equal(await head.getAttribute("aria-sort"), direction);
      const [first, ...parts] = await rows(view, "#numbers", at);
      assert.deepEqual(first, before[0], "the whole stays first");
      if (direction === "none") {
        assert.deepEqual([first, ...parts], before, "its own order");
      } else {
        const known = parts.filter(({ value }) => value !== undefined);
        const sign = direction === "ascending" ? 1 : -1;
        assert.deepEqual(known, [...known].sort((a, b) => sign * (a.value - b.value)));
        assert.ok(parts.slice(known.length).every(({ value }) => value === undefined), "without a figure: last");
        assert.ok(normal(await view.page.locator("#sorted").textContent()).includes(await head.textContent()));
      }
      said.add(await view.page.locator("#sorted").textContent());
      assert.deepEqual((await rows(view, "#numbers", at)).map(({ name }) => name).sort(), before.map(({ name }) => name).sort());
    }
    assert.equal(said.size, 3, "each order is said");
    // words are sorted as the language sorts them
    await view.page.locator("#numbers thead th button").first().click();
    const names = (await rows(view, "#numbers", 0)).slice(1).map(({ name }) => name.split(", ")[0]);
    assert.deepEqual(names, [...names].sort(new Intl.Collator(lang ? "ar" : "en", { numeric: true }).compare));
    assert.deepEqual(await findings(view.page), [], "axe");
    await view.clean();
    await view.close();
  });
}

test("nothing moves when heads become buttons, on a wide and a narrow screen", async () => {
  for (const width of [1280, 320]) {
    const view = await site.open(`${POVERTY}?static`, { viewport: { width, height: 800 } });
    await view.stays();
    const places = () => view.page.locator("#page :is(th, td, h2, footer)").evaluateAll((list) =>
      list.map((element) => Object.values(element.getBoundingClientRect().toJSON()).map(Math.round).join(" ")));
    const before = await places();
    await wake(view);
    await view.page.waitForSelector("th > button");
    assert.deepEqual(await places(), before, `${width} px`);
    await view.close();
  }
});

test("days are sorted as days, and sums within their currency", async () => {
  const view = await site.open("i/payments-example/?static");
  await wake(view);
  const tables = await view.page.locator("#page .scroll.words > table").evaluateAll((list) => list.map((table) => {
    const heads = [...table.tHead.rows[0].cells];
    return heads.map((head, at) => {
      head.querySelector("button")?.click();
      return [...table.tBodies[0].rows].map((row) => row.cells[at].dataset.value ?? null);
    });
  }));
  const days = tables.flat().filter((column) => /^\d{4}-/.test(column[0]));
  assert.ok(days.length > 0);
  for (const column of days) {
    const known = column.filter((day) => day !== null);
    assert.deepEqual(known, [...known].sort());
    assert.ok(column.slice(known.length).every((day) => day === null));
  }
  const sums = tables.flat().filter((column) => /^[A-Z]{3} /.test(column[0]));
  assert.ok(sums.length > 0);
  for (const column of sums) {
    const pairs = column.filter((sum) => sum !== null).map((sum) => sum.split(" "));
    assert.deepEqual(pairs, [...pairs].sort(([a, x], [b, y]) => a.localeCompare(b) || x - y));
    assert.ok(column.slice(pairs.length).every((sum) => sum === null));
  }
  await view.clean();
  await view.close();
});

test("what the program draws anew is sorted as it was", async () => {
  const view = await site.openLive(POVERTY);
  await wake(view);
  const names = () => view.page.locator(".over-time tbody tr").evaluateAll((list) =>
    list.filter((row) => row.dataset.row !== "0").map((row) => row.querySelector("th").textContent));
  const inOrder = (list, sign) => [...list].sort((a, b) => sign * new Intl.Collator("en", { numeric: true }).compare(a, b));
  const head = view.page.locator(".over-time thead th").first();
  await head.locator("button").click();
  await head.locator("button").click();
  const before = await names();
  assert.deepEqual(before, inOrder(before, -1));
  const by = view.page.locator(".controls select[name=by]");
  const other = await by.evaluate((select) => [...select.options].map(({ value }) => value).find((value) =>
    value !== select.value && value !== "all"));
  await view.change(() => by.selectOption(other));
  await view.page.waitForFunction((first) => !document.querySelector(".over-time tbody").textContent.includes(first), before[0]);
  assert.equal(await head.getAttribute("aria-sort"), "descending");
  const after = await names();
  assert.deepEqual(after, inOrder(after, -1));
  // what stays is no secret: the next page begins in its own order
  await view.page.reload();
  assert.equal(await view.page.locator("th[aria-sort]").count(), 0);
  await view.clean();
  await view.close();
});
