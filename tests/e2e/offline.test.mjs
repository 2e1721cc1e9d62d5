// "Keep on this device": nothing is stored before the reader asks; then the site works with the connection cut, and no
// update, however broken, takes that away.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { after, test } from "node:test";
import { chromium } from "playwright-core";
import { findChromium, launch, root } from "../../tools/browser.mjs";
import { findings } from "./axe.mjs";
import { View } from "./lib.mjs";
import { Wire } from "./wire.mjs";

const work = resolve(root, "target/offline");
const dist = resolve(root, process.env.BARAZA_DIST ?? "dist");
rmSync(work, { recursive: true, force: true });

const browser = await launch();
const wires = [];
after(async () => {
  await browser.close();
  await Promise.all(wires.map((wire) => wire.down()));
});

/** A connection of its own, and a fresh browser profile in which service workers may run. */
async function begin({ base, folder = dist, ...options } = {}) {
  const wire = new Wire({ base });
  wires.push(wire);
  await wire.up(folder);
  const context = await browser.newContext({ serviceWorkers: "allow", locale: "en-GB", acceptDownloads: true, ...options });
  const tab = async (path, before) => {
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await before?.(page);
    if (path !== undefined) await page.goto(wire.url + path);
    return page;
  };
  const end = async () => {
    await context.close();
    await wire.down();
  };
  return { wire, context, tab, end };
}

const ready = (page) => page.waitForSelector("html[data-device=ready]", { state: "attached" });
const app = (page) => page.waitForSelector("html[data-ready]", { state: "attached" });
const line = (page, name) => page.locator(`[data-say="${name}"]`);
const press = (page, act) => page.locator(`[data-act="${act}"]`).click();
const slot = (page, name) => page.locator(`.device [data-slot="${name}"]`).first().innerText();
const listOf = (folder = dist) => JSON.parse(readFileSync(join(folder, "keep.json"), "utf8"));

/** Everything that the browser keeps of an origin. */
const stored = (page) => page.evaluate(async () => ({
  caches: await caches.keys(),
  workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  local: Object.keys(localStorage),
  session: Object.keys(sessionStorage),
  databases: (await indexedDB.databases()).map(({ name }) => name),
}));
const NOTHING = { caches: [], workers: [], local: [], session: [], databases: [] };

/** Keeps these languages beside English, and waits until it is done. */
async function keep(page, languages = []) {
  await ready(page);
  for (const code of languages) await page.check(`[name="language"][value="${code}"]`);
  await press(page, "keep");
  await line(page, "current").waitFor();
}

/** The same programme a month later, published beside the old one. */
let made;
function later() {
  if (made) return made;
  made = join(work, "later");
  cpSync(dist, made, { recursive: true });
  const [, id] = readFileSync(join(dist, "index.html"), "utf8").match(/programmes\/([^/"]+)\/programme\.json/);
  const feed = join(work, "feed");
  cpSync(join(dist, "programmes", id), feed, { recursive: true });
  const file = join(feed, "programme.json");
  writeFileSync(file, readFileSync(file, "utf8").replace(/"as_of": *"[^"]*"/, '"as_of": "2031-01-31"'));
  execFileSync(process.env.BARAZA_BIN ?? resolve(root, "target/cli/baraza"), ["publish", file, "--out", made]);
  return made;
}

/** A copy of a site with one file changed by `damage`, in all its codings. */
function damaged(name, path, damage, from = later()) {
  const folder = join(work, name);
  cpSync(from, folder, { recursive: true });
  for (const ending of [".br", ".gz"]) rmSync(join(folder, path + ending));
  const file = join(folder, path);
  const bytes = readFileSync(file);
  rmSync(file);
  const after = damage(bytes);
  if (after) writeFileSync(file, after);
  return folder;
}

const oldDay = () => listOf().said.en;

/** The pages start without a connection, and say that they are of this day. */
async function startsOffline({ wire, tab }, day) {
  await wire.down();
  const page = await tab("");
  assert.ok((await page.locator("aside.kept").innerText()).includes(day), `the board is the kept one, of ${day}`);
  await app(page);
  assert.ok((await page.locator(".trouble p").innerText()).includes(day));
  await page.close();
}

test("nothing is stored before the reader asks, and the size is said first", async () => {
  const { wire, context, tab, end } = await begin();
  const page = await tab("");
  const view = new View({ url: wire.url, origin: wire.origin }, context, page, []);
  await app(page);
  assert.equal(await page.locator('link[rel="manifest"]').count(), 0);
  await page.locator('nav.more a[href$="device/"]').click();
  await ready(page);
  assert.deepEqual(await stored(page), NOTHING);
  assert.equal(await page.locator('link[rel="manifest"]').count(), 0, "no installing before it is asked for");
  assert.equal(await page.locator(".device :text('undefined'), .device :text('NaN')").count(), 0);

  const list = listOf();
  const english = list.languages.find(({ code }) => code === "en");
  const bytes = [...list.shared, english.words, english.feed, english.pack].reduce((sum, { size }) => sum + (size.br ?? size.plain), 0);
  const said = (text) => Number(text.replace(/\D/g, ""));
  assert.equal(said(await slot(page, "size")), Math.ceil(bytes / 1000));
  await page.check('[value="fr"]');
  const french = list.languages.find(({ code }) => code === "fr");
  assert.equal(said(await slot(page, "size")), Math.ceil((bytes + french.words.size.br + french.feed.size.br + french.pack.size.br) / 1000));
  await page.uncheck('[value="fr"]');
  assert.deepEqual(await stored(page), NOTHING, "choosing stores nothing");

  await keep(page);
  const came = await page.evaluate(() => Object.fromEntries(performance.getEntriesByType("resource")
    .map(({ name, encodedBodySize }) => [new URL(name).pathname.slice(1), encodedBodySize])));
  for (const file of [english.pack, list.shared.find(({ path }) => path.endsWith(".wasm"))]) {
    assert.equal(came[file.path], file.size.br, `${file.path} came as large as was said`);
  }
  assert.equal(came[french.pack.path], undefined);
  assert.equal(await slot(page, "kept-languages"), "English");
  assert.equal(await slot(page, "kept-date"), list.said.en);
  const now = await stored(page);
  assert.equal(now.caches.length, 2);
  assert.deepEqual([now.workers, now.local, now.session, now.databases], [[wire.url], [], [], []]);
  assert.equal(await page.evaluate(() => document.cookie), "");
  assert.deepEqual(view.complaints, [], "policy and console are quiet");
  await end();
});

test("with the connection cut the whole site can be walked", async () => {
  const { wire, context, tab, end } = await begin();
  await keep(await tab("device/"), ["fr"]);
  const list = listOf();
  const served = await (await context.request.get(wire.url)).headers();
  await wire.down();

  const page = await tab("");
  assert.ok((await page.locator("aside.kept").innerText()).includes(list.said.en), "a kept page says its age");
  await app(page);
  await page.locator(".trouble p").waitFor();
  assert.ok((await page.locator(".trouble p").innerText()).includes(list.said.en), "so does the app");
  assert.equal(await page.locator("aside.kept").isVisible(), false, "once is enough");

  // board → indicator with choices → filter by place and by group → table → download
  const [path, place, group] = await choices(page);
  const values = () => page.locator("#page .indicator").innerText();
  for (const [name, value] of [["by", group], ["place", place]]) {
    await page.goto(wire.url + path);
    await app(page);
    const before = await values();
    const marks = () => performance.getEntriesByName("update-done").length;
    const count = await page.evaluate(marks);
    await page.selectOption(`.controls select[name="${name}"]`, value);
    await page.waitForFunction((n) => performance.getEntriesByName("update-done").length > n, count);
    assert.notEqual(await values(), before, `${name} changes the figures`);
    assert.ok(page.url().includes(`?${name}=`));
    assert.ok(await page.locator("#page table tbody tr").count() > 0);
  }
  // the app's picture is of what was chosen; the tables are whole
  for (const ending of [".csv", ".json"]) await takes(page, ending);
  // pictures answer, and tables can be sorted
  await page.keyboard.press("Tab");
  await page.waitForSelector("html[data-charts][data-tables]", { state: "attached" });

  // reload, a fresh tab, an address without its last slash, one with index.html
  const chosen = page.url();
  await page.reload();
  await app(page);
  assert.equal(page.url(), chosen);
  for (const address of [chosen, wire.url + path.replace(/\/$/, ""), `${wire.url}${path}index.html?place=x`]) {
    const fresh = await context.newPage();
    await fresh.goto(address);
    await app(fresh);
    assert.ok(await fresh.locator("#page table").count());
    await fresh.close();
  }

  // two figures side by side
  const [, id] = path.match(/i\/([^/]+)/);
  const pair = await context.newPage();
  await pair.goto(`${wire.url}compare/?a=${id}&b=${id}`);
  await pair.locator(".versus-found:not([hidden])").waitFor();
  await pair.close();

  // the other language, by its link
  await page.goto(wire.url);
  await page.locator('nav.languages a[hreflang="fr"]').click();
  // another language than the browser prefers: the address says that it was chosen
  await page.waitForURL((url) => url.href.split("?")[0] === `${wire.url}fr/`);
  await app(page);
  assert.ok((await page.locator(".trouble p").innerText()).includes(list.said.fr));

  // every page and every file of both languages, as they were published, under the same headers
  for (const prefix of ["", "fr/"]) {
    for (const folder of list.pages) {
      const { status, text, headers } = await page.evaluate(async (url) => {
        const response = await fetch(url);
        return { status: response.status, text: await response.text(), headers: Object.fromEntries(response.headers) };
      }, wire.url + prefix + folder);
      assert.equal(status, 200, prefix + folder);
      const [before, rest] = text.split('<aside class="kept">');
      const published = readFileSync(join(dist, prefix, folder, "index.html"), "utf8").replace(/ download="[^"]*"/g, "");
      assert.equal(before + rest.slice(rest.indexOf("</aside>\n") + 9), published);
      for (const safe of ["content-security-policy", "x-content-type-options", "referrer-policy", "cross-origin-opener-policy",
        "cross-origin-resource-policy", "permissions-policy"]) {
        assert.equal(headers[safe], served[safe], `${prefix}${folder}: ${safe}`);
        assert.ok(headers[safe]);
      }
    }
  }
  // plain pages, with and without scripts
  const bare = await tab();
  const session = await context.newCDPSession(bare);
  await session.send("Emulation.setScriptExecutionDisabled", { value: true });
  for (const folder of list.pages.filter((one) => !one.startsWith("i/"))) {
    await page.goto(wire.url + folder);
    await bare.goto(`${wire.url}fr/${folder}`);
    for (const one of [page, bare]) {
      assert.ok(await one.locator("h1").innerText());
      assert.ok(await one.locator("aside.kept").isVisible() || await one.locator(".trouble p").isVisible());
    }
    assert.equal(await bare.locator("html[data-ready]").count(), 0, "no script ran");
  }
  await bare.goto(`${wire.url}fr/${path}`);
  for (const ending of [".csv", ".json", ".svg"]) await takes(bare, ending);
  await end();
});

/** Clicks the link to a file, and gets all of it. */
async function takes(page, ending) {
  const link = page.locator(`.downloads a[href$="${ending}"]`).first();
  const name = new URL(await link.evaluate((a) => a.href)).pathname;
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  assert.equal(await download.failure(), null);
  assert.ok(readFileSync(await download.path()).equals(readFileSync(join(dist, name))), `${name} as it was published`);
}

/** An indicator that can be filtered by place and by group: its path, a place and a group that are not chosen yet. */
async function choices(page) {
  const cards = await page.locator("article.card h3 > a").evaluateAll((links) => links.map((a) => a.href));
  const other = (name) => page.locator(`.controls select[name="${name}"]`).evaluateAll(([select]) =>
    [...select?.options ?? []].findLast(({ value, selected }) => value && !selected)?.value);
  for (const href of cards) {
    await page.goto(href);
    await app(page);
    const found = [await other("place"), await other("by")];
    if (found.every(Boolean)) return [new URL(href).pathname.slice(1), ...found];
  }
  assert.fail("no indicator has choices");
}

test("a language that was not kept says so, and leads to what is kept", async () => {
  const base = "/some/path/";
  const { wire, context, tab, end } = await begin({ base });
  await keep(await tab("device/"));
  await wire.down();
  const page = await tab();
  for (const path of ["fr/", "ar/device/", `fr/${listOf().pages[1]}?place=x`]) {
    const response = await page.goto(wire.url + path);
    assert.equal(response.status(), 504);
    assert.ok(response.headers()["content-security-policy"]);
    assert.equal(await page.locator("html").getAttribute("lang"), "en");
    assert.match(await page.locator("h1").innerText(), /not kept/);
    for (const href of await page.locator("main a").evaluateAll((links) => links.map((a) => a.href))) {
      assert.ok(href.startsWith(wire.url), href);
      assert.equal((await page.evaluate(async (url) => (await fetch(url)).status, href)), 200, href);
    }
  }
  await page.locator("main a").first().click();
  await page.waitForURL(wire.url);
  await app(page);
  // what is no page of this site, above it and below it, is as if there were no copy
  for (const address of [`${wire.origin}/`, `${wire.origin}/other/`, `${wire.url}no/such/page/`]) {
    const other = await context.newPage();
    await assert.rejects(other.goto(address), /ERR_(CONNECTION_REFUSED|FAILED)/, address);
    await other.close();
  }
  await end();
});

test("a dead connection is given up after a while, and what only the network has is asked of it", async () => {
  const { wire, tab, end } = await begin();
  await keep(await tab("device/"));
  wire.mode = "dead";
  wire.asked.length = 0;
  const page = await tab();
  const start = performance.now();
  await page.goto(wire.url, { waitUntil: "commit" });
  const waited = performance.now() - start;
  assert.ok(waited > 3500 && waited < 8000, `${waited} ms`);
  await app(page);
  const program = wire.asked.filter((path) => /baraza-web|\.css|boot\.js|\.ftl|\.bin/.test(path));
  assert.deepEqual(program, [], "the files of the copy are asked of nobody");
  assert.ok(wire.asked.some((path) => path.endsWith("programme.json")), "the live feed is asked of the network alone");
  await end();
});

test("an update with a missing or a corrupt file leaves the old copy working, and a good one replaces it", async () => {
  const site = await begin();
  const { wire, tab, end } = site;
  await keep(await tab("device/"), ["fr"]);
  const before = await stored(await tab("device/"));
  const { pack } = listOf(later()).languages[0];
  const wrong = [
    ["missing", damaged("missing", pack.path, () => undefined)],
    ["damaged", damaged("flipped", pack.path, (bytes) => { bytes[bytes.length >> 1] ^= 1; return bytes; })],
  ];
  for (const [why, folder] of wrong) {
    await wire.up(folder);
    const page = await tab("device/");
    await ready(page);
    assert.ok((await line(page, "other").innerText()).includes("2031"), "the update says its age");
    assert.deepEqual(await stored(page), before, "looking replaces nothing");
    await press(page, "update");
    await line(page, why).waitFor();
    assert.equal(await slot(page, "file"), pack.path, "the file is named");
    assert.ok(await line(page, "before").isVisible());
    assert.deepEqual(await stored(page), before, "what was half written is gone");
    await page.close();
    await startsOffline(site, oldDay());
  }

  await wire.up(later());
  const page = await tab("device/");
  await ready(page);
  const needed = Number((await slot(page, "size")).replace(/\D/g, ""));
  const list = listOf(later());
  const own = list.languages.filter(({ code }) => code !== "ar").flatMap(({ words, feed, pack }) => [words, feed, pack]);
  const rest = [...list.shared.filter(({ path }) => !path.endsWith(".wasm")), ...own].reduce((sum, { size }) => sum + size.br, 0);
  assert.ok(needed > 0 && needed <= Math.ceil(rest / 1000), `${needed} KB: the program has not changed and does not come again`);
  wire.asked.length = 0;
  await press(page, "update");
  await line(page, "current").waitFor();
  assert.ok(!wire.asked.some((path) => path.endsWith(".wasm")));
  assert.equal((await stored(page)).caches.length, 2, "the old copy is gone");
  assert.match(await slot(page, "kept-languages"), /English.*français/);
  await page.close();
  await startsOffline(site, "2031");

  // older figures never replace newer ones by themselves
  await wire.up(dist);
  const again = await tab("device/");
  await ready(again);
  assert.ok((await line(again, "older").innerText()).includes(oldDay()));
  assert.ok(await again.locator('[data-act="replace"]').isVisible());
  assert.equal(await again.locator('[data-act="update"]').isVisible(), false);
  await again.close();
  await startsOffline(site, "2031");
  await end();
});

test("an update that is cut off by closing the tab leaves the old copy working, and leaves nothing behind", async () => {
  const site = await begin();
  const { wire, tab, end } = site;
  await keep(await tab("device/"));
  await wire.up(later());
  wire.stall = /\/keep\/.*\.json/;
  const page = await tab("device/");
  await ready(page);
  await press(page, "update");
  await page.waitForFunction(() => document.querySelector(".device progress").value > 2);
  await page.close();
  wire.flow();
  await startsOffline(site, oldDay());
  await wire.up(later());
  const again = await tab("device/");
  await ready(again);
  assert.equal((await stored(again)).caches.length, 2, "what was half written is swept away");
  await press(again, "update");
  await line(again, "current").waitFor();
  await again.close();
  await startsOffline(site, "2031");
  await end();
});

test("a new worker waits until no tab uses the old one, and serves the copy that the old one served", async () => {
  const site = await begin();
  const { wire, tab, end } = site;
  await keep(await tab("device/"));
  await wire.up(damaged("worker", "sw.js", (bytes) => Buffer.concat([bytes, Buffer.from("\n// a newer one\n")]), dist));
  const page = await tab("");
  const workers = () => page.evaluate(async () => {
    const { active, waiting } = await navigator.serviceWorker.getRegistration();
    return [active?.state, waiting?.state];
  });
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration.update();
    const { installing } = registration;
    if (installing) await new Promise((done) => { installing.onstatechange = () => installing.state === "installed" && done(); });
  });
  assert.deepEqual(await workers(), ["activated", "installed"], "it waits");
  for (const open of site.context.pages()) await open.close();
  await startsOffline(site, oldDay());
  const again = await tab("");
  const left = await again.evaluate(async () => (await navigator.serviceWorker.getRegistration()).waiting);
  assert.equal(left, null, "it has taken its turn");
  await end();
});

test("two tabs keep one copy, once", async () => {
  const { wire, tab, end } = await begin();
  const [first, second] = [await tab("device/"), await tab("device/")];
  await Promise.all([ready(first), ready(second)]);
  wire.stall = /\/keep\/.*\.json/;
  wire.asked.length = 0;
  await press(first, "keep");
  await line(first, "working").waitFor();
  await press(second, "keep");
  await line(second, "busy").waitFor();
  wire.flow();
  await Promise.all([first, second].map((page) => line(page, "current").waitFor()));
  assert.equal(wire.asked.filter((path) => path.startsWith("/keep/")).length, 1);
  assert.equal((await stored(first)).caches.length, 2);
  await end();
});

test("another language is added without fetching the rest again", async () => {
  const site = await begin();
  const { wire, tab, end } = site;
  const page = await tab("device/");
  await keep(page);
  wire.asked.length = 0;
  await page.check('[value="fr"]');
  await press(page, "change");
  await page.waitForFunction(() => document.querySelector('[data-slot="kept-languages"]').textContent.includes("français"));
  const paths = wire.asked.filter((path) => !/^\/(keep\.json|sw\.js)?$/.test(path));
  assert.deepEqual(paths.map((path) => path.replace(/-[0-9a-f]{16}|\?.*|[0-9a-f]{16}(?=\.bin)/g, "")).sort(), ["/feed/.bin", "/keep/fr.json", "/locales/fr/baraza.ftl"]);
  await wire.down();
  assert.equal(await (await tab("fr/")).locator("html").getAttribute("lang"), "fr");
  assert.equal(await (await tab("")).locator("html").getAttribute("lang"), "en");
  await end();
});

test("forget everything leaves nothing of this site, and everything of others", async () => {
  const { tab, end } = await begin();
  const page = await tab("device/");
  await keep(page);
  await page.evaluate(async () => {
    localStorage.setItem("baraza:theme", "dark");
    sessionStorage.setItem("baraza:x", "1");
    localStorage.setItem("other", "1");
    await caches.open("baraza:/other/:current");
    await caches.open("notes");
    for (const name of ["baraza", "others"]) {
      await new Promise((done) => {
        indexedDB.open(name).onsuccess = ({ target }) => { target.result.close(); done(); };
      });
    }
  });
  await press(page, "forget");
  await line(page, "forgotten").waitFor();
  assert.deepEqual(await stored(page), { caches: ["baraza:/other/:current", "notes"], workers: [], local: ["other"], session: [], databases: ["others"] });
  assert.equal(await page.locator('[data-show="kept"]').isVisible(), false);
  // and it can be kept again
  await keep(page);
  await end();
});

test("it can be installed, in the language in which it was kept", async () => {
  const wire = new Wire();
  wires.push(wire);
  await wire.up(dist);
  // not in a private window: nothing can be installed from one
  const context = await chromium.launchPersistentContext(join(work, "profile"), { executablePath: findChromium(), args: ["--no-sandbox"] });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  for (const [prefix, lang, scope] of [["", "en", "./"], ["ar/", "ar", "../"]]) {
    await page.goto(`${wire.url}${prefix}device/`);
    await ready(page);
    if (!prefix) await keep(page);
    const { url, data, errors } = await session.send("Page.getAppManifest");
    assert.deepEqual([errors, url], [[], `${wire.url}${prefix}baraza.webmanifest`]);
    const manifest = JSON.parse(data);
    assert.deepEqual([manifest.lang, manifest.start_url, manifest.scope], [lang, "./", scope]);
    assert.equal(manifest.dir, lang === "ar" ? "rtl" : "ltr");
    assert.deepEqual((await session.send("Page.getInstallabilityErrors")).installabilityErrors, []);
  }
  await context.close();
  await wire.down();
});

test("axe finds nothing on the page in any of its states", async () => {
  const { wire, tab, end } = await begin();
  const page = await tab();
  const look = async (state) => {
    for (const [width, colorScheme] of [[320, "light"], [1280, "dark"]]) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await findings(page), [], `${state}, ${width} px`);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= width, `${state}: nothing runs out of ${width} px`);
    }
  };
  for (const prefix of ["", "ar/"]) {
    await page.goto(`${wire.url}${prefix}device/`);
    await ready(page);
    await look(`${prefix}before`);
    wire.stall = /\.wasm/;
    await press(page, "keep");
    await line(page, "working").waitFor();
    await look(`${prefix}while`);
    wire.flow();
    await line(page, "current").waitFor();
    await look(`${prefix}kept`);
    await wire.down();
    for (const path of ["device/", "", "fr/"]) {
      await page.goto(`${wire.url}${path === "fr/" ? "" : prefix}${path}`);
      await look(`offline ${prefix}${path}`);
    }
    await wire.up(dist);
    await page.goto(`${wire.url}${prefix}device/`);
    await ready(page);
    await press(page, "forget");
    await line(page, "forgotten").waitFor();
    await look(`${prefix}forgotten`);
  }
  await end();
});

test("a full device: said before where it can be known, and harmless where it cannot", async () => {
  const { tab, end } = await begin();
  const full = await tab("device/", (page) => page.addInitScript(() => {
    let left = 40;
    const put = Cache.prototype.put;
    Cache.prototype.put = function (...given) {
      left -= 1;
      return left < 0 ? Promise.reject(new DOMException("no room", "QuotaExceededError")) : put.apply(this, given);
    };
  }));
  await ready(full);
  await press(full, "keep");
  await line(full, "full").waitFor();
  assert.ok(await line(full, "nothing").isVisible());
  assert.deepEqual(await stored(full), NOTHING);
  const small = await tab("device/", (page) => page.addInitScript(() => {
    StorageManager.prototype.estimate = async () => ({ quota: 1_000_000, usage: 900_000 });
  }));
  await ready(small);
  assert.match(await line(small, "room").innerText(), /100 KB/);
  assert.ok(await small.locator('[data-act="keep"]').isDisabled());
  await end();
});

test("without script, or where nothing can be kept, the page says so before anything is tried", async () => {
  const { tab, end } = await begin({ javaScriptEnabled: false });
  const page = await tab("device/");
  assert.ok(await page.locator('[data-show="plain"]').isVisible());
  assert.equal(await page.locator("button:visible").count(), 0, "no button that does nothing");
  await end();
  for (const broken of ["delete Navigator.prototype.serviceWorker", "CacheStorage.prototype.keys = () => Promise.reject(new Error())"]) {
    const { tab: other, end: over } = await begin();
    const view = await other("device/", (one) => one.addInitScript(broken));
    await ready(view);
    assert.ok(await line(view, "unable").isVisible());
    assert.ok(await view.locator('[data-show="instead"]').isVisible());
    assert.equal(await view.locator('[data-show="plain"]').isVisible(), false, "a script is running");
    assert.equal(await view.locator('[data-act="keep"]:visible').count(), 0);
    await press(view, "forget");
    await line(view, "forgotten").waitFor();
    await over();
  }
});

test("a story that was taken back goes from the kept copy with the next connection", async () => {
  const { wire, context, tab, end } = await begin();
  await keep(await tab("device/"));
  /** The kept files that hold a story, and whether the program's copy of the feed is there. */
  const holding = (page) => page.evaluate(async () => {
    const found = { pages: [], feeds: 0 };
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const text = request.url.endsWith("/") ? await (await cache.match(request))?.text() ?? "" : "";
        if (text.includes('id="story-mended"')) found.pages.push(new URL(request.url).pathname);
        if (request.url.endsWith(".bin")) found.feeds += 1;
      }
    }
    return found;
  });
  const page = await tab("");
  await app(page);
  assert.deepEqual(await holding(page), { pages: ["/i/voices-example/"], feeds: 1 }, "what was not taken back stays");
  const list = (bytes) => {
    const { version, stories } = JSON.parse(bytes);
    assert.deepEqual(stories, [{ page: "i/voices-example/", story: "story-taken-back" }]);
    return JSON.stringify({ version, stories: [...stories, { page: "i/voices-example/", story: "story-mended" }] });
  };
  await wire.up(damaged("taken-back", "withdrawn.json", list, dist));
  const gone = context.waitForEvent("requestfinished", (request) => request.url().endsWith("withdrawn.json"));
  await page.goto(wire.url);
  await gone;
  await page.evaluate(async () => {
    const there = async () => {
      const names = await caches.keys();
      const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return keys.flat().some(({ url }) => url.endsWith("/i/voices-example/") || url.endsWith(".bin"));
    };
    while (await there()) await new Promise(requestAnimationFrame);
  });
  assert.deepEqual(await holding(page), { pages: [], feeds: 0 });
  // the rest is still there, and the page on what is kept says that something is missing
  await wire.down();
  await page.goto(`${wire.url}i/drinking-water-basic/`);
  assert.ok(await page.locator("#page table").count());
  await page.goto(`${wire.url}device/`);
  await ready(page);
  assert.ok(await line(page, "gone").isVisible());
  await end();
});
