// Everything that the mouse can do, the keyboard can.
import assert from "node:assert/strict";
import { test } from "node:test";
import { start, title } from "./lib.mjs";

const site = await start();
const routes = (await site.sample(2)).filter((route) => route.lang !== "fr");

for (const route of routes) {
  test(`Tab reaches every control once, in reading order, and shows where it is: ${title(route)}`, async () => {
    const view = await site.openLive(route.path);
    const { page } = view;
    // pictures answer and tables can be sorted once somebody is there
    await page.mouse.move(1, 1);
    for (const [what, ready] of [["[data-keys]", "charts"], ["#sorted ~ #page .scroll > table", "tables"]]) {
      if (await page.locator(what).count()) await page.waitForSelector(`html[data-${ready}]`, { state: "attached" });
    }
    const names = await page.evaluate(() => {
      globalThis.stops = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")]
        .filter((element) => element.tabIndex >= 0 && !element.disabled)
        .filter((element) => element.checkVisibility({ visibilityProperty: true }));
      return globalThis.stops.map((element) => `${element.localName} ${element.textContent.trim().slice(0, 30)}`);
    });
    const reached = [];
    for (let i = 0; i < names.length + 20; i += 1) {
      await page.keyboard.press("Tab");
      const stop = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === document.body) return null;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        const ring = (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
        const scrolls = element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight;
        return { index: globalThis.stops.indexOf(element), ring, scrolls, name: element.outerHTML.slice(0, 80) };
      });
      if (!stop) break;
      assert.ok(stop.ring, `no focus ring: ${stop.name}`);
      if (stop.index >= 0) reached.push(stop.index);
      else assert.ok(stop.scrolls, `a tab stop that is no control: ${stop.name}`);
    }
    assert.deepEqual(reached.map((index) => names[index]), names);
    await view.clean();
    await view.close();
  });
}

for (const route of routes.slice(0, 2)) {
  test(`the first stop skips to the content: ${title(route)}`, async () => {
    const view = await site.openLive(route.path);
    const { page } = view;
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.matches("a.skip")), true);
    assert.equal(await page.evaluate(() => {
      const { top, left, right, bottom } = document.activeElement.getBoundingClientRect();
      return top >= 0 && left >= 0 && right <= innerWidth && bottom <= innerHeight;
    }), true, "the skip link is seen when it has the focus");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => !!document.activeElement.closest("#main")), true);
    await view.close();
  });
}

test("every choice can be made with the keyboard, and goes into the address", async (context) => {
  const tried = new Set();
  for (const route of (await site.routes()).filter(({ kind, lang }) => kind === "indicator" && lang === "en")) {
    const view = await site.openLive(route.path);
    const { page } = view;
    for (const name of await page.locator(".controls select[name]").evaluateAll((list) => list.map((select) => select.name))) {
      if (tried.has(name)) continue;
      const select = page.locator(`.controls select[name="${name}"]`);
      if (await select.locator("option").count() < 2) continue;
      tried.add(name);
      await select.focus();
      const before = await select.inputValue();
      const last = await select.evaluate((element) => element.selectedIndex === element.options.length - 1);
      await view.change(() => page.keyboard.press(last ? "ArrowUp" : "ArrowDown"));
      const value = await select.inputValue();
      assert.notEqual(value, before, `${name} did not change`);
      assert.equal(new URL(page.url()).searchParams.get(name), value, `${name} in the address`);
      assert.equal(await page.evaluate(() => document.activeElement.getAttribute("name")), name, "the focus stays");
    }
    await view.clean();
    await view.close();
    if (tried.size === 3) break;
  }
  context.diagnostic(`choices tried: ${[...tried].join(", ")}`);
  assert.ok(tried.size > 0, "no page offers a choice");
});
