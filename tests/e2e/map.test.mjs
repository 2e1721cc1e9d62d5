// Many places at once: the second sample programme, with the counties of Kenya on a schematic map.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { root } from "../../tools/browser.mjs";
import { findings } from "./axe.mjs";
import { start } from "./lib.mjs";

const folder = resolve(root, "target/kenya");
rmSync(folder, { recursive: true, force: true });
cpSync(resolve(root, process.env.BARAZA_DIST ?? "dist"), folder, { recursive: true });
const baraza = process.env.BARAZA_BIN ?? resolve(root, "target/cli/baraza");
await promisify(execFile)(baraza, ["publish", resolve(root, "public/programmes/kenya/programme.json"), "--out", folder]);
const site = await start({ folder });

const PATH = "i/internet-use/";
/** The texts of the picture that is seen, pairwise: short name and value. */
const tiles = (view) => view.page.locator(".on-map svg:visible text").evaluateAll((all) => {
  const texts = all.map((text) => text.textContent);
  const pairs = [];
  while (texts.length) {
    // a name of two lines stands before its value
    const at = texts.findIndex((text) => /\d|–/.test(text));
    pairs.push([texts.slice(0, at).join(" ").replace("- ", "-"), texts[at]]);
    texts.splice(0, at + 1);
  }
  return pairs;
});
const bars = (view) => view.page.locator(".ranking > .pictures svg:visible text.strong")
  .evaluateAll((all) => all.map((text) => text.textContent));

test("every county stands on the map with the value that the table holds", async () => {
  const view = await site.open(PATH, { javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
  const shown = await tiles(view);
  assert.equal(shown.length, 47);
  const names = new Map(await view.page.locator(".short-names li").evaluateAll((all) =>
    all.map((item) => [item.querySelector("b").textContent, item.textContent.replace(/^\S+ /, "")])));
  assert.equal(names.size, 47);
  const table = new Map(await view.page.locator(".ranking tbody tr").evaluateAll((rows) =>
    rows.map((row) => [row.querySelector("th").textContent.trim(), row.querySelector("td").textContent.trim()])));
  for (const [short, value] of shown) assert.equal(value, table.get(names.get(short)), `${short} ${names.get(short)}`);
  const counted = await view.page.locator(".on-map .scale li").allInnerTexts();
  const sum = counted.map((text) => Number(text.replace(/[\u2066-\u2069]/g, "").match(/: (\d+)$/)[1])).reduce((a, b) => a + b);
  assert.equal(sum, 47, counted.join(" | "));
  assert.equal(await view.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
  await view.close();
});

test("a chosen county shows its sub-counties, and where it lies", async () => {
  const view = await site.openLive(PATH);
  assert.equal((await bars(view)).filter((text) => /%/.test(text)).length, 47);
  assert.equal(await view.page.locator(".on-map svg:visible path.s1").count(), 0);
  await view.change(() => view.page.selectOption("select[name=place]", { label: "Mombasa" }));
  const below = await view.page.locator(".ranking tbody th").allInnerTexts();
  assert.deepEqual(below, ["Kenya", "Changamwe", "Jomvu", "Kisauni", "Likoni", "Mvita", "Nyali"]);
  assert.equal((await tiles(view)).length, 47, "the map stays whole");
  assert.equal(await view.page.locator(".on-map svg:visible path.s1").count(), 1, "and says where it is");
  await view.clean();
  await view.close();
});

test("the map is read as well in the dark, in forced colours, and in Swahili", async () => {
  const view = await site.openLive(`sw/${PATH}`);
  for (const colorScheme of ["light", "dark"]) {
    for (const width of [320, 1280]) {
      await view.page.setViewportSize({ width, height: 900 });
      await view.page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      assert.deepEqual(await findings(view.page), [], `${width} px, ${colorScheme}`);
    }
  }
  await view.page.emulateMedia({ forcedColors: "active" });
  assert.deepEqual(await findings(view.page), [], "forced colours");
  assert.match(await view.page.locator(".on-map h2").innerText(), /ramani/);
  await view.clean();
  await view.close();
});

test("on wide screens the map lies over nothing else", async () => {
  const view = await site.openLive(PATH, { viewport: { width: 1440, height: 900 } });
  const boxes = await view.page.locator(".indicator > *:visible").evaluateAll((all) => all.map((one) => {
    const { left, top, right, bottom } = one.getBoundingClientRect();
    return { name: one.className || one.id, left, top, right, bottom };
  }));
  for (const [i, a] of boxes.entries()) {
    for (const b of boxes.slice(i + 1)) {
      const apart = a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
      assert.ok(apart, `${a.name} lies over ${b.name}`);
    }
  }
  await view.close();
});
