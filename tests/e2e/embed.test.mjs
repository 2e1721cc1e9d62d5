// Embeds in other sites' pages: whatever the page around them does, they say everything, keep to themselves, and take no more
// room than they need. The pages of others are served from another origin.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { after, test } from "node:test";
import { normal, start } from "./lib.mjs";

const site = await start();
const ID = "water-point-working";

// ── somebody else's site ──────────────────────────────────────────────────────────────────────────────────────────

const pages = new Map();
const host = createServer((request, response) => {
  const { body, policy } = pages.get(request.url.split("?")[0]) ?? {};
  if (body === undefined) return response.writeHead(404).end();
  const headers = { "Content-Type": "text/html; charset=utf-8" };
  if (policy) headers["Content-Security-Policy"] = policy;
  response.writeHead(200, headers).end(body);
});
await new Promise((ready) => { host.listen(0, "127.0.0.1", ready); });
after(() => host.close());
const away = `http://localhost:${host.address().port}`;

/** Opens a page of the other site; `asked` are all addresses that it fetches, `complaints` what must not happen. */
async function open(html, { policy, allow = [], before, query = "", ...options } = {}) {
  const path = `/${pages.size}`;
  pages.set(path, { body: html.startsWith("<!doctype") ? html : `<!doctype html><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${html}`, policy });
  const context = await site.browser.newContext({ viewport: { width: 900, height: 900 }, locale: "en-GB", timezoneId: "UTC", ...options });
  const page = await context.newPage();
  const asked = [], complaints = [];
  context.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await before?.(page, context);
  await page.goto(away + path + query, { waitUntil: "load" });
  const view = {
    page, context, asked,
    /** Nobody else was asked, nothing is kept, nothing complained. */
    async done() {
      assert.deepEqual(complaints.filter((text) => !allow.some((pattern) => pattern.test(text))), []);
      const others = asked.filter((url) => ![site.origin, away].includes(new URL(url).origin));
      assert.deepEqual(others, [], "requests to others");
      assert.deepEqual(asked.filter((url) => /\.wasm|locales|feed\//.test(url)), []);
      assert.deepEqual(await context.cookies(), []);
      for (const frame of page.frames()) {
        const kept = await frame.evaluate(() => { try { return localStorage.length + sessionStorage.length; } catch { return 0; } });
        assert.equal(kept, 0);
      }
      await context.close();
    },
  };
  return view;
}

const SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox";
const url = (what = ID, language = "") => `${site.url}${language}embed/${what}/`;
const place = (what = ID, more = "") => `<div data-baraza="${url(what)}" ${more}><a href="${site.url}i/${what}/">The finding in a link</a></div>`;
const script = (name = "embed.js", more = "") => `<script src="${site.url}${name}" async ${more}></script>`;
/** The embed in the page's only frame, once it has been measured. */
async function framed(page) {
  await page.waitForFunction(() => Number(document.querySelector("iframe")?.height) !== 400 && document.querySelector("iframe")?.height);
  const frame = page.frames()[1];
  await frame.waitForSelector("article.baraza");
  return frame;
}
const article = (frame) => frame.locator("article.baraza");
const height = (page) => page.locator("iframe").evaluate((frame) => Number(frame.height));
const real = (frame) => article(frame).evaluate((element) => Math.ceil(element.getBoundingClientRect().height));

// ── what it says ──────────────────────────────────────────────────────────────────────────────────────────────────

test("without any script a frame says everything, in one request", async () => {
  for (const [language, lang, dir] of [["", "en", "ltr"], ["ar/", "ar", "rtl"]]) {
    const view = await open(`<iframe src="${url(ID, language)}" width="600" height="900"></iframe>`, { javaScriptEnabled: false });
    const frame = view.page.frames()[1];
    assert.equal(await article(frame).getAttribute("dir"), dir);
    const said = normal(await article(frame).innerText());
    const now = await (await fetch(`${url(ID, language)}now.json`)).json();
    for (const text of [now.title, ...now.disputed]) assert.ok(said.includes(normal(text)), `${lang}: ${text} in ${said}`);
    assert.equal(await frame.locator(".is-disputed:visible, .is-confirmed:visible, .is-example:visible").count() >= 3, true);
    assert.equal(await frame.locator(".pictures svg:visible").count(), 1);
    assert.equal(await frame.locator("[data-stale]:visible, [data-news]:visible").count(), 0);
    assert.ok(said.includes("2026"));
    assert.deepEqual(view.asked.filter((asked) => asked.startsWith(site.url)), [url(ID, language)]);
    await view.done();
  }
});

test("a sandboxed frame runs its script, fits at 320, 600 and 900 px, and leads to the whole page", async () => {
  for (const width of [320, 600, 900]) {
    const view = await open(`<body style="margin:0"><iframe src="${url()}" width="${width}" height="900" sandbox="${SANDBOX}" frameborder="0"></iframe>`, { viewport: { width: 1000, height: 900 } });
    const frame = view.page.frames()[1];
    await frame.waitForSelector("article.baraza");
    assert.equal(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, `${width}`);
    assert.equal(await frame.evaluate(() => getComputedStyle(document.querySelector("svg.narrow")).display === "none"), width !== 320, "the picture that fits");
    if (width === 600) {
      const [popup] = await Promise.all([view.context.waitForEvent("page"), frame.locator(".all a").click()]);
      await popup.waitForLoadState();
      assert.equal(popup.url(), `${site.url}i/${ID}/`);
      await popup.close();
    }
    await view.context.close();
  }
});

// ── beside a script ───────────────────────────────────────────────────────────────────────────────────────────────

test("under a strict policy with Trusted Types the script makes a frame that fits", async () => {
  const policy = `default-src 'none'; img-src data:; script-src ${site.origin}; frame-src ${site.origin}; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
  const view = await open(`${place()}${script()}`, { policy });
  const frame = await framed(view.page);
  await view.page.waitForFunction((want) => Number(document.querySelector("iframe").height) === want, await real(frame));
  assert.equal(await view.page.locator("iframe").getAttribute("sandbox"), SANDBOX);
  assert.equal(await view.page.locator("div > a").isVisible(), false);
  await view.done();
});

test("the element shows the same in a shadow root, under a strict policy and beside hostile style", async () => {
  const policy = `default-src 'none'; img-src data:; script-src ${site.origin}; connect-src ${site.origin}; style-src 'nonce-host'; require-trusted-types-for 'script'; trusted-types 'none'`;
  const hostile = `<style nonce="host">* { color: lime !important; font-size: 60px !important; display: inline !important; text-transform: uppercase; letter-spacing: 1em; line-height: 0.5 } .badge, .number, article { visibility: hidden !important }</style>`;
  const view = await open(`<html lang="en">${hostile}<baraza-indicator src="${url()}"><a href="${site.url}i/${ID}/">The finding</a></baraza-indicator>${script("indicator.js")}`, { policy });
  const inside = view.page.locator("baraza-indicator article.baraza");
  await inside.waitFor();
  const looks = await inside.evaluate((element) => {
    const style = (selector) => getComputedStyle(element.querySelector(selector));
    return [getComputedStyle(element).display, style(".finding").textTransform, style(".finding").letterSpacing, style(".number").visibility, parseFloat(style(".finding").fontSize) <= 24, getComputedStyle(element).color !== "rgb(0, 255, 0)"];
  });
  assert.deepEqual(looks, ["block", "none", "normal", "visible", true, true]);
  const there = await (await fetch(url())).text();
  for (const text of await inside.locator(".finding, .dispute, footer p").allInnerTexts()) {
    assert.ok(normal(there.replaceAll(/<[^>]+>/g, "").replaceAll("&quot;", '"').replaceAll("&amp;", "&")).includes(normal(text)), text);
  }
  assert.equal(await inside.locator(".all a").evaluate((link) => link.href), `${site.url}i/${ID}/`);
  assert.equal(await inside.locator("script, iframe, [onclick]").count(), 0);
  await view.done();
});

test("the page's language, direction and darkness are followed", async () => {
  const dark = `<style>body { background: #111; color: #eee }</style>`;
  for (const inside of [place(), `<baraza-indicator src="${url()}"></baraza-indicator>`]) {
    const name = inside.startsWith("<div") ? "embed.js" : "indicator.js";
    const view = await open(`<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${dark}${inside}${script(name)}`);
    let top = view.page.locator("article.baraza");
    if (name === "embed.js") {
      await view.page.waitForFunction(() => document.querySelector("iframe"));
      const frame = view.page.frames()[1];
      await frame.waitForURL(url(ID, "ar/"));
      top = article(frame);
    }
    const theme = (want) => top.evaluate((element, name) => new Promise((done) => {
      const look = () => element.dataset.theme === name ? done() : requestAnimationFrame(look);
      look();
    }), want);
    await theme("dark");
    assert.deepEqual([await top.getAttribute("lang"), await top.getAttribute("dir")], ["ar", "rtl"]);
    assert.equal(await top.evaluate((element) => getComputedStyle(element).backgroundColor), "rgb(27, 35, 42)");
    await view.page.evaluate(() => { document.body.style.background = "#fff"; });
    await theme("light");
    await view.done();
  }
});

test("twenty on a page are fetched when they come near, and all fit", async () => {
  const all = await (await fetch(`${site.url}embed/frozen.json`)).json();
  const ids = [...new Set(all.frozen.filter((path) => /^embed\/(?!board)/.test(path)).map((path) => path.split("/")[1]))].slice(0, 20);
  assert.equal(ids.length, 20);
  const view = await open(`${ids.map((id) => place(id)).join(`<div style="height: 700px"></div>`)}${script()}`);
  await framed(view.page);
  assert.ok(await view.page.locator("iframe").count() < 20, "not all at once");
  for (let i = 0; i < 20; i += 1) {
    await view.page.locator("[data-baraza]").nth(i).scrollIntoViewIfNeeded();
    await view.page.locator("[data-baraza]").nth(i).locator("iframe").waitFor();
  }
  await view.page.waitForFunction(() => [...document.querySelectorAll("iframe")].every((frame) => Number(frame.height) !== 400));
  for (const frame of view.page.frames().slice(1)) assert.equal(await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight <= 1), true, frame.url());
  assert.equal(view.asked.filter((asked) => asked.endsWith("/embed.js")).length, 1);
  await view.done();
});

test("where frames are blocked, or the site cannot be reached, the link with the finding stays", async () => {
  for (const options of [
    { policy: `default-src 'none'; img-src data:; script-src ${site.origin}; style-src 'none'`, allow: [/frame-src|default-src/] },
    { before: (page) => page.route(`${site.url}embed/**`, (route) => route.abort()), allow: [/ERR_FAILED/] },
  ]) {
    const view = await open(`${place()}${script()}`, { ...options });
    await view.page.waitForFunction(() => !document.querySelector("iframe"), undefined, { timeout: 15_000 });
    assert.equal(await view.page.getByRole("link", { name: "The finding in a link" }).isVisible(), true);
    await view.context.close();
  }
  const view = await open(`<baraza-indicator src="${url()}"><a href="${site.url}i/${ID}/">The finding</a></baraza-indicator>${script("indicator.js")}`, {
    before: (page) => page.route(`${site.url}embed/**`, (route) => route.abort()), allow: [/ERR_FAILED/],
  });
  await view.page.waitForLoadState("networkidle");
  assert.equal(await view.page.getByRole("link", { name: "The finding" }).isVisible(), true);
  await view.context.close();
});

// ── messages ──────────────────────────────────────────────────────────────────────────────────────────────────────

test("strangers, nonsense and floods change nothing", async () => {
  const stranger = `<iframe id="stranger" srcdoc="<script>for (const height of [9999, 50, 'x']) parent.postMessage({ type: 'baraza:height', height }, '*')</script>"></iframe>`;
  const view = await open(`<body style="background:#fff">${place()}${stranger}${script()}`);
  await view.page.waitForFunction(() => Number(document.querySelector("[data-baraza] iframe")?.height) > 400);
  const frame = view.page.frames().find((one) => one.url().startsWith(site.url));
  const own = view.page.locator("[data-baraza] iframe");
  const want = await real(frame);
  const now = () => own.evaluate((element) => Number(element.height));
  assert.equal(await now(), want);
  // the page itself is no frame
  await view.page.evaluate(() => postMessage({ type: "baraza:height", height: 700 }, "*"));
  // what a frame says is clamped, and only numbers count
  await frame.evaluate(() => { for (const height of [NaN, Infinity, "900", null]) parent.postMessage({ type: "baraza:height", height }, "*"); });
  await view.page.waitForTimeout(200);
  assert.equal(await now(), want);
  await frame.evaluate(() => parent.postMessage({ type: "baraza:height", height: 1e9 }, "*"));
  await view.page.waitForFunction(() => Number(document.querySelector("[data-baraza] iframe").height) === 12000);
  // a storm: the frame is left alone after a hundred
  const changes = await view.page.evaluate(() => { globalThis.changes = 0; new MutationObserver((list) => { globalThis.changes += list.length; }).observe(document.querySelector("[data-baraza] iframe"), { attributes: true }); });
  assert.equal(changes, undefined);
  await frame.evaluate(() => { for (let i = 0; i < 5000; i += 1) parent.postMessage({ type: "baraza:height", height: 300 + i % 400 }, "*"); });
  await view.page.waitForTimeout(500);
  assert.ok(await view.page.evaluate(() => globalThis.changes) <= 100);
  // and the frame listens to its page alone: not to itself, not to others, not to what it does not know
  await frame.evaluate(() => postMessage({ type: "baraza:look", theme: "dark" }, "*"));
  await view.page.frames().find((one) => one.url() === "about:srcdoc").evaluate(() => parent.frames[0].postMessage({ type: "baraza:look", theme: "dark" }, "*"));
  await view.page.evaluate(() => { for (const data of ["x", null, { type: "baraza:look", theme: "pink", font: "x;} *{display:none}", radius: "url(x)", paper: "red" }]) document.querySelector("[data-baraza] iframe").contentWindow.postMessage(data, "*"); });
  await view.page.waitForTimeout(200);
  assert.notEqual(await article(frame).getAttribute("data-theme"), "dark");
  assert.doesNotMatch(await article(frame).getAttribute("style") ?? "", /display|url|red/);
  await view.context.close();
});

test("colours that cannot be read are refused with a reason, others are taken", async () => {
  const refused = (query) => open(`<script>addEventListener("message", ({ data }) => { if (data.type === "baraza:refused") document.title = data.why })</script><iframe src="${url()}${query}" width="600" height="800" sandbox="${SANDBOX}"></iframe>`, { allow: [/cannot be read/] });
  const bad = await refused("?paper=ffffff&accent=ffee00");
  await bad.page.waitForFunction(() => document.title.startsWith("accent"));
  assert.match(await bad.page.title(), /^accent ffee00 on ffffff: contrast 1\.\d\d, needed 4\.5$/);
  assert.doesNotMatch(await article(bad.page.frames()[1]).getAttribute("style") ?? "", /own/);
  await bad.context.close();
  const good = await refused("?paper=171d2c&ink=e8ecf7&accent=9ab8ff");
  const frame = good.page.frames()[1];
  await frame.waitForSelector('article[data-theme="dark"]');
  assert.equal(await article(frame).evaluate((element) => getComputedStyle(element).backgroundColor), "rgb(23, 29, 44)");
  await good.done();
});

// ── days ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The embed of another day: with these changes to what the site sends. */
const changed = (path, change) => (page) => page.route(path, async (route) => {
  const response = await route.fetch();
  await route.fulfill({ response, body: change(await response.text()) });
});

test("live figures say that they are late once the next ones should be there", async () => {
  const [, next] = (await (await fetch(url())).text()).match(/data-next="([\d-]+)"/);
  for (const [days, shown] of [[-1, false], [0, false], [1, true]]) {
    const now = new Date(Date.parse(`${next}T12:00:00Z`) + days * 86_400_000);
    const view = await open(`<iframe src="${url()}" width="600" height="900"></iframe>`, { before: (page) => page.clock.setFixedTime(now) });
    const frame = view.page.frames()[1];
    await frame.waitForSelector("article.baraza");
    assert.equal(await frame.locator("[data-stale]").isVisible(), shown, `${days} days after it was due`);
    await view.context.close();
  }
});

test("a frozen embed stays, and says when something newer or a dispute is there", async () => {
  const { name } = await (await fetch(`${url()}now.json`)).json();
  const frozen = `${url()}${name}/`;
  const shown = async (change) => {
    const view = await open(`<iframe src="${frozen}" width="600" height="1000" sandbox="${SANDBOX}"></iframe>`, { before: change && changed(`${url()}now.json`, change) });
    const frame = view.page.frames()[1];
    await view.page.waitForLoadState("networkidle");
    const news = frame.locator("[data-news]");
    const said = await news.isVisible() ? normal(await news.innerText()) : "";
    const link = said && await news.locator("a").count() ? await news.locator("a").evaluate((a) => a.href) : "";
    assert.equal(await frame.locator(".kept").isVisible(), true);
    await view.context.close();
    return [said, link];
  };
  assert.deepEqual(await shown(), ["", ""], "nothing has changed");
  const newer = await shown((text) => JSON.stringify({ ...JSON.parse(text), name: "0".repeat(16), newer: "Newer figures <b>are</b> there." }));
  assert.deepEqual(newer, ["Newer figures <b>are</b> there.", url()]);
  const gone = await shown(() => JSON.stringify({ version: 1, gone: "No longer published." }));
  assert.deepEqual(gone, ["No longer published.", ""]);
});
