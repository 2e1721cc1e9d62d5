// The reader's own choices: colours, text size and motion, with and without a script; the way out; the browser's language.
import assert from "node:assert/strict";
import { test } from "node:test";
import { findings } from "./axe.mjs";
import { start } from "./lib.mjs";

const site = await start();
const routes = await site.routes();
const chart = routes.find(({ id, lang }) => id === "poverty" && lang === "en") ?? routes.find(({ id, lang }) => id && lang === "en");
const away = "https://www.wikipedia.org/";

/** Chooses by name, as a reader does. */
async function choose(page, ...names) {
  if (!await page.locator("#look[open]").count()) await page.locator("#look > summary").click();
  for (const name of names) await page.locator("#look label", { hasText: new RegExp(`^${name}$`) }).click();
}

/** How the page looks. */
const looks = (page) => page.evaluate(() => {
  const { backgroundColor, color, fontSize } = getComputedStyle(document.documentElement);
  return { paper: backgroundColor, ink: color, size: fontSize };
});
const [light, dark] = [{ paper: "rgb(251, 249, 244)", ink: "rgb(22, 32, 42)" }, { paper: "rgb(18, 24, 29)", ink: "rgb(238, 241, 242)" }];
const [white, black] = [{ paper: "rgb(255, 255, 255)", ink: "rgb(0, 0, 0)" }, { paper: "rgb(0, 0, 0)", ink: "rgb(255, 255, 255)" }];

const look = (page) => new URL(page.url()).searchParams.get("look");

// ── the choices ───────────────────────────────────────────────────────────────────────────────────────────────────

for (const path of ["", "find/"]) {
  test(`without a script each choice works: /${path}`, async () => {
    const view = await site.open(path, { javaScriptEnabled: false, colorScheme: "light" });
    const { page } = view;
    const colours = async (wanted) => assert.deepEqual(await looks(page), { size: "16px", ...wanted });
    await colours(light);
    await choose(page, "Dark");
    await colours(dark);
    await choose(page, "High contrast");
    await colours(white);
    await page.emulateMedia({ colorScheme: "dark" });
    await colours(black);
    await choose(page, "Light");
    await colours(light);
    await page.emulateMedia({ colorScheme: "dark", contrast: "more" });
    await colours(light);
    await page.locator("#look fieldset").first().getByText("As the device says").click();
    await colours(black);
    await choose(page, "Large");
    assert.equal((await looks(page)).size, "20px");
    await choose(page, "Very large");
    assert.equal((await looks(page)).size, "25.6px");
    await view.close();
  });
}

test("without a script everything stands still where that is chosen", async () => {
  const view = await site.open("", { javaScriptEnabled: false });
  const moves = () => view.page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("html { scroll-behavior: smooth } h1 { transition: color 3s } h1::before { content: ''; animation: x 3s }");
    document.adoptedStyleSheets = [sheet];
    const heading = document.querySelector("h1");
    return [getComputedStyle(document.documentElement).scrollBehavior, getComputedStyle(heading).transitionDuration,
      getComputedStyle(heading, "::before").animationName];
  });
  assert.deepEqual(await moves(), ["smooth", "3s", "x"], "the test itself moves something");
  await choose(view.page, "Keep everything still");
  assert.deepEqual(await moves(), ["auto", "0s", "none"]);
  await view.close();
});

test("series are told apart without colour where contrast is high", async () => {
  const view = await site.openLive(chart.path);
  const dashes = () => view.page.locator("path.s1.line").first().evaluate((line) => getComputedStyle(line).strokeDasharray);
  assert.equal(await dashes(), "none");
  await choose(view.page, "High contrast");
  assert.equal(await dashes(), "9px, 4px");
  await view.close();
});

test("the choice lives in the address: reload, filters, links, other languages, plain pages, back and forward", async () => {
  const view = await site.openLive("", { colorScheme: "light" });
  const { page } = view;
  const still = async (where, wanted = { ...dark, size: "20px" }) => {
    assert.equal(look(page), "dark.large.still", where);
    assert.deepEqual(await looks(page), wanted, where);
  };
  await choose(page, "Dark", "Large", "Keep everything still");
  await page.keyboard.press("Escape");
  assert.equal(await page.locator("#look[open]").count(), 0, "Escape closes the choices");
  assert.equal(await page.evaluate(() => document.activeElement.localName), "summary", "and keeps the place");
  await still("chosen");
  await page.reload();
  await view.ready();
  await still("reloaded");

  await page.locator(`a[href*="i/${chart.id}/"]:visible`).first().click();
  await page.locator(".controls select").first().waitFor();
  await still("in the app");
  const select = page.locator(".controls select").first();
  const before = page.url();
  await view.change(() => select.selectOption({ index: 1 }));
  assert.notEqual(page.url(), before);
  await still("after a filter");

  await page.goBack();
  await page.waitForURL(before);
  await still("back");
  await page.goForward();
  await still("forward");

  await page.locator('nav.languages a[hreflang="en"]').click();
  await view.ready();
  await page.locator('nav.more a[href*="find/"]').first().click();
  await page.waitForURL(/find\//);
  await view.stays();
  await still("on a plain page");
  await page.locator(".found a").first().click();
  await view.ready();
  await still("from a plain page");
  await view.clean();
  await view.close();
});

test("within the app the newest choice holds for pages seen before", async () => {
  const view = await site.openLive(chart.path, { colorScheme: "light" });
  const { page } = view;
  await page.locator("#page nav.way a").first().click();
  await page.locator("article.card").first().waitFor();
  await choose(page, "Dark");
  await page.goBack();
  await page.locator(".controls select").first().waitFor();
  assert.equal(look(page), "dark");
  assert.deepEqual(await looks(page), { ...dark, size: "16px" });
  await view.clean();
  await view.close();
});

test("a shared address looks as it did; what it does not know is left out; nothing else changes", async () => {
  const view = await site.openLive(`${chart.path}?look=dark.nonsense.large&place=RW`, { colorScheme: "light" });
  assert.deepEqual(await looks(view.page), { ...dark, size: "20px" });
  assert.equal(look(view.page), "dark.large");
  assert.equal(new URL(view.page.url()).searchParams.get("place"), "RW");
  const plain = await site.openLive(chart.path);
  assert.equal(new URL(plain.page.url()).search, "", "no choice, no word in the address");
  const tables = await plain.page.locator('a[href$=".csv"]').first();
  await view.page.locator('a[href$=".csv"]').first().dispatchEvent("contextmenu");
  assert.equal(await view.page.locator('a[href$=".csv"]').first().getAttribute("href"), await tables.getAttribute("href"), "files carry nothing");
  await Promise.all([view.clean(), plain.clean()]);
  await Promise.all([view.close(), plain.close()]);
});

test("the choice is kept on the device only where the reader keeps the pages there", async () => {
  const keeps = (page) => page.addInitScript(() => {
    Object.defineProperty(navigator, "serviceWorker", { value: { controller: {} } });
  });
  const view = await site.openLive("", { before: keeps });
  const { page } = view;
  const kept = () => page.evaluate(() => ({ ...localStorage }));
  await choose(page, "Dark", "Large");
  assert.deepEqual(await kept(), { "baraza:look": "dark.large" });
  await page.goto(site.url);
  assert.equal(look(page), "dark.large", "the address says nothing: the device does");
  await page.goto(`${site.url}?look=light`);
  assert.equal(look(page), "light", "the address comes first");
  await page.goto(site.url);
  await choose(page, "Normal");
  await page.locator("#look fieldset").first().getByText("As the device says").click();
  assert.deepEqual(await kept(), {});
  await view.close();
});

// ── seen and heard ────────────────────────────────────────────────────────────────────────────────────────────────

for (const path of ["", chart.path, "ar/", "find/"]) {
  test(`high contrast: axe finds nothing, nor do its stricter rules of contrast: /${path}`, async () => {
    const view = await site.open(`${path}?look=contrast`);
    const { page } = view;
    await page.waitForSelector("html[data-app], html[data-ready]", { state: "attached" });
    await page.locator("#look > summary").click();
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await findings(page, ["color-contrast-enhanced"]), [], colorScheme);
    }
    await view.close();
  });
}

const tables = routes.find(({ id, lang }) => id === "water-point-working" && lang === "fr") ?? chart;
for (const path of ["", "fr/", "ar/", chart.path, tables.path, `ar/${chart.path}`, "find/", "ar/find/"]) {
  test(`very large text fits into a window of 320 px: /${path}`, async () => {
    const view = await site.open(`${path}?look=largest`, { viewport: { width: 320, height: 640 } });
    const { page } = view;
    await page.waitForSelector("html[data-app], html[data-ready]", { state: "attached" });
    const over = () => page.evaluate(() => document.scrollingElement.scrollWidth - innerWidth);
    assert.ok(await over() <= 0, "the page");
    await page.locator("#look > summary").click();
    assert.ok(await over() <= 0, "with the choices open");
    const panel = await page.locator("#look > div").evaluate((box) => [box.scrollWidth - box.clientWidth, box.getBoundingClientRect().bottom - innerHeight]);
    assert.ok(panel.every((beyond) => beyond <= 0.5), `the choices: ${panel}`);
    await view.close();
  });
}

test("larger text has the narrower picture, drawn larger", async () => {
  const view = await site.openLive(chart.path, { viewport: { width: 560, height: 900 } });
  const text = () => view.page.evaluate(() => {
    const svg = [...document.querySelectorAll(".pictures svg")].find((one) => one.checkVisibility());
    const { width } = svg.getBoundingClientRect();
    return { picture: svg.getAttribute("class").split(" ")[0], size: 12 * (width / svg.viewBox.baseVal.width) };
  });
  const before = await text();
  await choose(view.page, "Very large");
  const after = await text();
  assert.deepEqual([before.picture, after.picture], ["middle", "narrow"]);
  assert.ok(after.size > before.size * 1.3, `${before.size} → ${after.size}`);
  await view.close();
});

// ── the way out ───────────────────────────────────────────────────────────────────────────────────────────────────

/** Stands in for the page that readers leave to. */
const harmless = (page) => page.context().route(`${away}**`, (route) => route.fulfill({ contentType: "text/html", body: "<title>W</title>" }));

test("without a script the way out is a plain link that says nothing", async () => {
  const view = await site.open(chart.path, { javaScriptEnabled: false, before: harmless });
  const { page } = view;
  const link = page.locator("#leave");
  assert.match(await link.getAttribute("rel"), /\bnoreferrer\b.*\bnoopener\b/);
  const description = await page.locator("#leave-about").textContent();
  assert.match(description, /remembers/);
  const node = (await view.accessibility()).all(["link"]).find(({ name }) => name?.value === "Leave quickly");
  assert.equal(node.description?.value, description);
  await page.evaluate(() => scrollTo(0, 2000));
  assert.ok(await link.evaluate((a) => a.getBoundingClientRect().top >= 0), "it can be reached from anywhere");
  const [request] = await Promise.all([page.waitForRequest(away), link.click()]);
  assert.equal(request.headers().referer, undefined);
  await page.waitForURL(away);
  await view.close();
});

for (const [how, act] of [
  ["with a click", (page) => page.locator("#leave").click()],
  ["with Escape three times", async (page) => { for (let i = 0; i < 3; i += 1) await page.keyboard.press("Escape"); }],
]) {
  test(`leaving ${how}: Back does not come back`, async () => {
    const view = await site.openLive("", { before: harmless });
    const { page } = view;
    // pages and a choice within the app
    await page.locator(`a[href*="i/${chart.id}/"]:visible`).first().click();
    await page.locator(".controls select").first().waitFor();
    await view.change(() => page.locator(".controls select").first().selectOption({ index: 1 }));
    await act(page);
    await page.waitForURL(away);
    await page.goBack();
    assert.equal(page.url(), "about:blank", "where this window began");
    await view.close();
  });
}

test("leaving blanks the page at once, though nobody answers", async () => {
  const view = await site.openLive("", { before: (page) => page.context().route(`${away}**`, () => {}) });
  const { page } = view;
  const blank = await page.evaluate(() => {
    document.getElementById("leave").click();
    return [document.title, document.documentElement.childElementCount];
  });
  assert.deepEqual(blank, ["", 0]);
  await view.close();
});

test("offline the way out is an empty page", async () => {
  const view = await site.openLive("", { allow: [/./] });
  const { page } = view;
  await page.context().setOffline(true);
  await page.waitForFunction(() => !navigator.onLine);
  await page.locator("#leave").click();
  await page.waitForURL("about:blank");
  await view.close();
});

test("Escape twice, or with something between, stays", async () => {
  const view = await site.openLive("");
  for (const key of ["Escape", "Escape", "Shift", "Escape", "Escape"]) await view.page.keyboard.press(key);
  assert.equal(await view.page.locator("h1").count(), 1);
  await view.clean();
  await view.close();
});

// ── the browser's language ────────────────────────────────────────────────────────────────────────────────────────

const offers = (page) => page.locator("[data-offer]:visible");

test("a browser that asks for French is offered this very page in French, in French", async () => {
  const view = await site.openLive(chart.path, { locale: "fr-FR", viewport: { width: 320, height: 640 } });
  const { page } = view;
  assert.equal(await offers(page).count(), 1);
  const link = offers(page).locator("a");
  assert.equal(await link.textContent(), "Lire cette page en français");
  assert.equal(await offers(page).getAttribute("lang"), "fr");
  assert.ok(await page.evaluate(() => globalThis.shifted) < 0.02, "the offer moves nothing");
  await link.click();
  await page.waitForURL(`${site.url}fr/${chart.path}`);
  await view.ready();
  assert.equal(await offers(page).count(), 0, "and nothing is offered there");
  await view.clean();
  await view.close();
});

test("without a script, and for a browser that asks for the page's language or an unknown one, nothing is offered", async () => {
  for (const options of [{ locale: "fr-FR", javaScriptEnabled: false }, { locale: "en-GB" }, { locale: "fi-FI" }]) {
    const view = await site.open("", options);
    if (options.javaScriptEnabled !== false) await view.ready();
    assert.equal(await offers(view.page).count(), 0, JSON.stringify(options));
    await view.close();
  }
});

test("who has chosen a language or says no is not asked again, and nothing is stored", async () => {
  const view = await site.openLive("", { locale: "en-GB" });
  const { page } = view;
  await page.locator('nav.languages a[hreflang="fr"]').click();
  await page.waitForURL(/\/fr\/\?look=fr$/);
  await view.ready();
  assert.equal(await offers(page).count(), 0);
  await page.locator("nav.more a[href*='find/']").first().click();
  await page.waitForURL(/\/fr\/find\/\?look=fr$/);
  await view.stays();
  assert.equal(await offers(page).count(), 0, "nor on the next page");

  await page.goto(`${site.url}fr/find/`);
  await offers(page).locator("button").click();
  assert.equal(await offers(page).count(), 0);
  assert.equal(look(page), "fr");
  await page.reload();
  await view.stays();
  assert.equal(await offers(page).count(), 0, "nor after a reload");
  await page.locator('nav.languages a[hreflang="en"]').click();
  await page.waitForURL(`${site.url}find/`);
  await view.clean();
  await view.close();
});
