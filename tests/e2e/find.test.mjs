// Find: the lists are whole without a script; with one, what is typed narrows them, in any script and however it is
// written, and stays in the address.
import assert from "node:assert/strict";
import { test } from "node:test";
import { start } from "./lib.mjs";

const site = await start();
const routes = await site.routes();

const shown = (view, list) => view.page.locator(`[data-found="${list}"] > ul > li:visible`).count();

async function open(path, options) {
  const view = await site.open(path, options);
  await view.page.locator(".seek[data-on]").waitFor();
  return view;
}

async function type(view, text) {
  await view.page.locator("#find-type").fill(text);
  return [await shown(view, "find-indicators"), await shown(view, "find-places")];
}

test("without a script every indicator is listed, and every place with what is measured there", async () => {
  for (const lang of new Set(routes.map((route) => route.lang))) {
    const own = routes.filter((route) => route.lang === lang);
    const view = await site.open(`${own[0].path}find/`, { javaScriptEnabled: false });
    const links = await view.page.locator('[data-found="find-indicators"] a').evaluateAll((list) => list.map((a) => a.href));
    const wanted = own.filter(({ id }) => id).map(({ path }) => site.url + path);
    // the board's cards are fewer than all: rows without a report have a page too
    assert.deepEqual(wanted.filter((href) => !links.includes(href)), [], `${lang}: missing`);
    assert.ok(await shown(view, "find-places") > 20, `${lang}: places`);
    assert.equal(await view.page.locator('[data-found="find-places"] li li a').first().isVisible(), true);
    await view.close();
  }
});

test("typing narrows both lists, and says how many are left", async () => {
  const view = await open("find/");
  const [allIndicators, allPlaces] = [await shown(view, "find-indicators"), await shown(view, "find-places")];
  const [indicators, places] = await type(view, "water");
  assert.ok(indicators > 0 && indicators < allIndicators, `${indicators} of ${allIndicators}`);
  assert.ok(places > 0 && places <= allPlaces, `${places} of ${allPlaces}`);
  const said = await view.page.locator(".seek [role=status]").innerText();
  assert.deepEqual(said.match(/\d+/g).map(Number), [indicators, places]);
  // any order, any case, accents or none
  assert.deepEqual(await type(view, "WÁTER drinking"), await type(view, "drinking water"));
  assert.ok((await type(view, "drinking water"))[0] > 0);
  // a place by its name shows all that is measured there, with a word more only that
  await type(view, "Kigali");
  const gasabo = view.page.locator('[data-found="find-places"] > ul > li:visible', { hasText: "Kigali" });
  const inner = await gasabo.locator("li:visible").count();
  assert.ok(inner > 1, "what is measured in a place");
  await type(view, "Kigali water");
  assert.ok(await gasabo.locator("li:visible").count() < inner);
  // the question of a section, though it is not in the title
  assert.ok((await type(view, "where is the money?"))[0] > 0);
  assert.deepEqual(await type(view, "xyzzy"), [0, 0]);
  assert.match(await view.page.locator(".seek [role=status]").innerText(), /\S/);
  assert.deepEqual(await type(view, ""), [allIndicators, allPlaces]);
  assert.equal(await view.page.locator(".seek [role=status]").innerText(), "");
  await view.page.locator("#find-type").press("Enter");
  await view.clean();
  await view.close();
});

test("what was typed is in the address, and survives reload and being passed on", async () => {
  const view = await open("find/");
  const narrowed = await type(view, "drinking water");
  assert.equal(new URL(view.page.url()).searchParams.get("q"), "drinking water");
  await view.page.reload();
  await view.page.locator(".seek[data-on]").waitFor();
  assert.equal(await view.page.locator("#find-type").inputValue(), "drinking water");
  assert.deepEqual([await shown(view, "find-indicators"), await shown(view, "find-places")], narrowed);
  await type(view, "");
  assert.equal(new URL(view.page.url()).search, "");
  await view.clean();
  await view.close();

  const hostile = await open(`find/?q=${encodeURIComponent('<img src=x onerror=alert(1)>"')}`);
  assert.deepEqual([await shown(hostile, "find-indicators"), await shown(hostile, "find-places")], [0, 0]);
  await hostile.clean();
  await hostile.close();
});

test("Arabic is found however it is written", async () => {
  const same = [["أسرة", "اسره"], ["إلى", "الي"], ["آبار", "ابار"], ["مُسْتَوَى", "مستوي"], ["قيمـــة", "قيمه"], ["ماء", "ما"],
    ["ٱلناس", "الناس"], ["مسؤول", "مسوول"], ["٢٠٢٤", "2024"], ["کیگالی", "كيغالي".replace("غ", "گ")]];
  const view = await open("ar/find/");
  const folded = (list) => view.page.evaluate(async ([url, texts]) => texts.map((await import(url)).folded), [`${site.url}find.js`, list]);
  assert.deepEqual(await folded(same.map(([one]) => one)), await folded(same.map(([, other]) => other)));
  const [some, one] = await folded(["أسر", "أسرة"]);
  assert.notEqual(some, one, "letters that make another word stay");
  assert.deepEqual(await folded(["Cœur d’Élan, Ñandú"]), ["coeur d'elan, nandu"]);
  for (const [plain, ...others] of [["مياه", "مِيَاه", "ميـــاه", "مياة"], ["الرعاية", "الرعايه", "ٱلرِّعاية"], ["أرقام", "ارقام", "إرقام"],
    ["على", "علي", "علی"]]) {
    const narrowed = await type(view, plain);
    assert.ok(narrowed[0] > 0 && narrowed[0] < 50, `${plain}: ${narrowed}`);
    for (const other of others) assert.deepEqual(await type(view, other), narrowed, other);
  }
  await view.clean();
  await view.close();
});

test("the field moves nothing, and is not there where its script is not", async () => {
  const view = await open("find/", { viewport: { width: 320, height: 640 } });
  assert.ok(await view.page.evaluate(() => globalThis.shifted) < 0.02, "layout shift");
  await view.close();
  const blocked = await site.open("find/", { before: (page) => page.route(/find\.js/, (route) => route.abort()), allow: [/find\.js/, /ERR_FAILED/] });
  await blocked.stays();
  assert.equal(await blocked.page.locator("#find-type").isVisible(), false);
  assert.ok(await shown(blocked, "find-indicators") > 20);
  await blocked.close();
  const forged = await site.open("find/", {
    before: (page) => page.route(/find\.js/, (route) => route.fulfill({ contentType: "text/javascript", body: "document.title = 'forged';" })),
    allow: [/integrity/i, /find\.js/],
  });
  await forged.stays();
  assert.notEqual(await forged.page.title(), "forged", "a changed module does not run");
  await forged.close();
});
