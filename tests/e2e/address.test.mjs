// The address is the state: back, forward, reload and a copied link bring the same page back. The site also works below
// a path.
import assert from "node:assert/strict";
import { test } from "node:test";
import { start, title } from "./lib.mjs";

const site = await start();
const below = await start({ base: "/some/path/" });
const { route, name } = await firstChoice();

/** An indicator page that offers a choice, and the choice's name. */
async function firstChoice() {
  for (const candidate of (await site.routes()).filter(({ kind, lang }) => kind === "indicator" && lang === "en")) {
    const view = await site.openLive(candidate.path);
    for (const select of await view.page.locator(".controls select[name]").all()) {
      if (await select.locator("option").count() > 1) {
        const found = { route: candidate, name: await select.getAttribute("name") };
        await view.close();
        return found;
      }
    }
    await view.close();
  }
  assert.fail("no page offers a choice");
}

const selectOn = (view) => view.page.locator(`.controls select[name="${name}"]`);

/** Chooses the second option, and returns its value. */
async function choose(view) {
  await view.change(() => selectOn(view).selectOption({ index: 1 }));
  return selectOn(view).inputValue();
}

test("a choice goes into the address, and a copied address brings it back", async () => {
  const view = await site.openLive(route.path);
  const value = await choose(view);
  const address = new URL(view.page.url());
  assert.equal(address.searchParams.get(name), value);
  const text = await view.text();
  const copy = await site.openLive(site.path(address.href));
  assert.equal(await selectOn(copy).inputValue(), value);
  assert.equal(await copy.text(), text);
  await Promise.all([view.clean(), copy.clean()]);
  await Promise.all([view.close(), copy.close()]);
});

test("reload keeps the choice", async () => {
  const view = await site.openLive(route.path);
  const value = await choose(view);
  const text = await view.text();
  await view.page.reload();
  await view.ready();
  assert.equal(await selectOn(view).inputValue(), value);
  assert.equal(await view.text(), text);
  await view.clean();
  await view.close();
});

test("back and forward between pages keep the choice", async () => {
  const view = await site.openLive(route.path);
  const { page } = view;
  const value = await choose(view);
  const chosen = page.url();
  const text = await view.text();
  const board = page.locator(`header a[href]:not(.languages a), nav:not(.languages) a[href]`).first();
  const target = await board.count() ? await board.evaluate((a) => a.href) : site.url;
  if (await board.count()) await board.click();
  else await page.goto(target);
  await page.waitForURL(target);
  await view.ready();
  await page.waitForFunction((href) => !document.querySelector("#main .controls select") || location.href === href, target);
  await page.goBack();
  await page.waitForURL(chosen);
  await view.ready();
  await selectOn(view).waitFor({ state: "attached" });
  await page.waitForFunction(([n, v]) => document.querySelector(`.controls select[name="${n}"]`)?.value === v, [name, value]);
  assert.equal(await view.text(), text);
  await page.goForward();
  await page.waitForURL(target);
  await view.clean();
  await view.close();
});

test("an address with a choice that does not exist shows the page all the same", async () => {
  const view = await site.openLive(`${route.path}?${name}=no-such-thing&place=%3Cb%3E&period=9999`);
  const plain = await site.openLive(route.path);
  assert.deepEqual(await view.texts("h1"), await plain.texts("h1"));
  assert.ok((await view.texts("#page .finding")).every(Boolean));
  await view.clean();
  await Promise.all([view.close(), plain.close()]);
});

test("a feed that the address names is never asked for", async () => {
  for (const feed of ["https://example.org/x.json", "http://127.0.0.1:9/x.json", "//example.org/x&feed=data:,x"]) {
    const view = await site.openLive(`?feed=${feed}`);
    const plain = await site.openLive("");
    assert.equal(await view.text(), await plain.text());
    await view.clean(); // no request to others
    await Promise.all([view.close(), plain.close()]);
  }
});

test("with a choice in the address, the published page still shows all of it without script", async () => {
  const plain = await site.open(route.path, { javaScriptEnabled: false });
  const chosen = await site.open(`${route.path}?${name}=anything`, { javaScriptEnabled: false });
  assert.equal(await chosen.text(), await plain.text());
  await Promise.all([plain.close(), chosen.close()]);
});

for (const page of await below.sample(1)) {
  test(`below a path: ${title(page)}`, async () => {
    const view = await below.openLive(page.path);
    const outside = view.requests.filter((url) => !url.startsWith(below.url));
    assert.deepEqual(outside, [], "asked for something outside of the path");
    const links = await view.page.locator("a[href]").evaluateAll((list) => list.map((a) => a.href));
    const astray = links.filter((href) => href.startsWith(below.origin) && !href.startsWith(below.url));
    assert.deepEqual(astray, [], "links out of the path");
    await view.clean();
    await view.close();
  });
}

test("below a path, links within the program stay below it", async () => {
  const view = await below.openLive("");
  await view.page.locator("article.card h3 > a").first().click();
  await view.page.waitForSelector("#main h1");
  await view.ready();
  assert.ok(view.page.url().startsWith(`${below.url}i/`), view.page.url());
  await view.page.waitForSelector("#main :is(figure, table)");
  await view.clean();
  await view.close();
});
