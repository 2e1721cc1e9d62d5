// Embeds in other sites' pages: whatever the page around them does, they say everything, keep to themselves, and take no more
// room than they need. The pages of others are served from another origin.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { after, test } from "node:test";
import { findings } from "./axe.mjs";
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

test("embeds and the page where they are made can be used by everybody", async () => {
  for (const [path, colorScheme] of [[`embed/${ID}/`, "light"], [`embed/${ID}/`, "dark"], ["ar/embed/board/", "light"], ["embed/water-satisfaction/?paper=171d2c&ink=e8ecf7&accent=9ab8ff", "light"], ["embed/?way=script", "light"]]) {
    const view = await site.open(path, { viewport: { width: 320, height: 700 }, colorScheme });
    assert.deepEqual(await findings(view.page), [], `${path} ${colorScheme}`);
    assert.equal(await view.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, path);
    await view.clean();
    await view.close();
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

test("elements share what they can: their style, and one file where many stand", async () => {
  const ids = await (await fetch(`${site.url}indicators.json`)).json().then(({ embeds }) => Object.keys(embeds));
  for (const [count, most] of [[1, 3], [5, 7], [20, 3]]) {
    const list = ids.slice(0, count).map((id) => `<baraza-indicator src="${site.url}embed/${id}"></baraza-indicator>`);
    const view = await open(`<html lang="en">${list.join("")}${script("indicator.js")}`, { viewport: { width: 700, height: 20_000 } });
    await view.page.waitForFunction((want) => [...document.querySelectorAll("baraza-indicator")]
      .filter(({ shadowRoot }) => shadowRoot.querySelector("article.baraza")).length === want, count);
    const titles = await view.page.locator("article.baraza h1").allInnerTexts();
    assert.equal(new Set(titles).size, count);
    assert.equal(await view.page.locator("article.baraza").first().evaluate((element) => getComputedStyle(element).display), "block");
    assert.equal(view.asked.filter((url) => url.startsWith(site.url)).length, most, view.asked.join(" "));
    await view.done();
  }
  // without the file that has all, each is asked for by itself
  const list = ids.slice(0, 8).map((id) => `<baraza-indicator src="${site.url}embed/${id}"></baraza-indicator>`);
  const view = await open(`<html lang="en">${list.join("")}${script("indicator.js")}`, {
    viewport: { width: 700, height: 9_000 }, before: (page) => page.route(`${site.url}indicators.json`, (route) => route.fulfill({ status: 404, body: "" })), allow: [/404/],
  });
  await view.page.waitForFunction(() => [...document.querySelectorAll("baraza-indicator")].every(({ shadowRoot }) => shadowRoot.querySelector("article.baraza")));
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
  const all = await (await fetch(`${site.url}frozen.json`)).json();
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

test("the examples of the docs show what they say, at any width", async () => {
  for (const [name, count, inside] of [["iframe", 1, false], ["script", 3, false], ["element", 3, true]]) {
    const html = readFileSync(new URL(`../../docs/embed/${name}.html`, import.meta.url), "utf8")
      .replaceAll("https://example.org/", site.url).replace("<style>", '<link rel="icon" href="data:,"><style>');
    for (const width of [360, 1200]) {
      const view = await open(html, { viewport: { width, height: 4000 } });
      await view.page.waitForFunction(([want, shadow]) => [...document.querySelectorAll("iframe, baraza-indicator")]
        .filter((one) => shadow ? one.shadowRoot?.querySelector("article.baraza") : Number(one.height) !== 400).length === want, [count, inside]);
      if (!inside) for (const frame of view.page.frames().slice(1)) await frame.waitForSelector("article.baraza");
      assert.equal(await view.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, `${name} ${width}`);
      if (inside) assert.equal(await view.page.locator("article[data-refused]").count(), 0, "its colours can be read");
      await view.done();
    }
  }
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

test("after a storm of resizing it fits again", async () => {
  const view = await open(`<body style="margin:0"><div id="room" style="width:800px">${place()}</div>${script()}`);
  const frame = await framed(view.page);
  await view.page.evaluate(async () => {
    for (let i = 0; i < 240; i += 1) {
      document.getElementById("room").style.width = `${300 + (i * 37) % 500}px`;
      await new Promise(requestAnimationFrame);
    }
    document.getElementById("room").style.width = "340px";
  });
  await frame.waitForFunction(() => innerWidth === 340);
  const want = await real(frame);
  await view.page.waitForFunction((height) => Number(document.querySelector("iframe").height) === height, want, { timeout: 20_000 });
  await view.done();
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

// ── as WordPress shows it ─────────────────────────────────────────────────────────────────────────────────────────

test("in the sandbox that WordPress makes it tells its height, and leads to the page by asking", async () => {
  const view = await open(`<script>
    globalThis.heard = [];
    addEventListener("message", ({ data, source }) => { if (data.secret === "aB3dE5fG7h" && source === document.querySelector("iframe").contentWindow) heard.push([data.message, data.value]); });
    </script><iframe sandbox="allow-scripts" security="restricted" src="${url()}#?secret=aB3dE5fG7h" data-secret="aB3dE5fG7h" width="600" height="600"></iframe>`);
  const frame = view.page.frames()[1];
  await view.page.waitForFunction(() => globalThis.heard.length);
  assert.deepEqual(await view.page.evaluate(() => globalThis.heard[0]), ["height", await real(frame)]);
  await frame.locator(".all a").click();
  await view.page.waitForFunction(() => globalThis.heard.at(-1)[0] === "link");
  assert.deepEqual(await view.page.evaluate(() => globalThis.heard.at(-1)), ["link", `${site.url}i/${ID}/`]);
  assert.equal(view.context.pages().length, 1);
  await view.done();
});

// ── the page where code is made ───────────────────────────────────────────────────────────────────────────────────

/** The page where code is made, once it has made some. */
async function maker(query, options) {
  const view = await site.open(`embed/?${new URLSearchParams(query)}`, options);
  await view.page.waitForFunction(() => document.querySelector("[data-code]:not(option)").textContent);
  return view;
}
const code = (view) => view.page.locator("code[data-code]").textContent();

test("what the maker of embeds writes shows on another site what it showed before", async () => {
  for (const [way, policy] of [["iframe"], ["script"], ["element", `connect-src ${site.origin}`]]) {
    const view = await maker({ what: `${ID}/`, language: "fr/", way, theme: "dark" });
    await view.page.waitForFunction(() => [...document.querySelectorAll(".embed-place iframe")].every((frame) => Number(frame.height) !== 420));
    const widths = await view.page.locator(".embed-place iframe").evaluateAll((list) => list.map((frame) => frame.getBoundingClientRect().width));
    assert.deepEqual(widths, [320, 600, 900]);
    const [there] = view.page.frames().filter((frame) => frame.url().includes("/fr/embed/"));
    const title = await there.locator("h1").innerText();
    const text = await code(view);
    await view.clean();
    await view.close();
    const other = await open(`<html lang="en">${text}`, { policy: `default-src 'none'; img-src data:; script-src ${site.origin}; frame-src ${site.origin}; style-src 'none'; ${policy ?? ""}` });
    const top = way === "element" ? other.page.locator("article.baraza") : (await framed(other.page)).locator("article.baraza");
    await top.waitFor();
    assert.equal(await top.locator("h1").innerText(), title);
    await top.and(way === "element" ? other.page.locator('[data-theme="dark"]') : other.page.frames()[1].locator('[data-theme="dark"]')).waitFor();
    await other.done();
  }
});

test("one place, or other groups, can be chosen, and come with their own words", async () => {
  const view = await maker({ what: "births-skilled/", part: "in-rw-01/" });
  const place = view.page.locator("#embed-part");
  const address = `${site.url}embed/births-skilled/in-rw-01/`;
  assert.match(await code(view), new RegExp(`src="${address}"`));
  // a preview that is still on its way when another is wanted would be given up
  const seen = (folder) => view.page.waitForFunction((want) => document.querySelector("code[data-code]").textContent.includes(`/embed/${want}"`)
    && [...document.querySelectorAll(".embed-place iframe")].every((frame) => frame.src.endsWith(`/embed/${want}`) && Number(frame.height) !== 420), folder);
  await seen("births-skilled/in-rw-01/");
  const other = await open(`<html lang="fr"><baraza-indicator src="${address}"></baraza-indicator>${script("indicator.js")}`);
  await other.page.locator('article.baraza[lang="fr"]').waitFor();
  assert.equal(await other.page.locator("article.baraza .of").innerText(), "Ville de Kigali");
  await other.done();
  // another indicator has other parts, or none
  await view.page.locator("#embed-what").selectOption("poverty/");
  await seen("poverty/in-rw-01/");
  await place.selectOption("by-area/");
  await seen("poverty/by-area/");
  await view.page.locator("#embed-what").selectOption("women-deputies/");
  await seen("women-deputies/");
  assert.equal(await place.isVisible(), false);
  await view.clean();
  await view.close();
});

test("code holds every text as text, whatever a feed says", async () => {
  const evil = `"><img src=x onerror="document.title='evil'"></a></iframe><script>document.title='evil'</script>](javascript:alert(1)) *a* \`b\` & '`;
  const before = (page) => page.route(`${site.url}embed/${ID}/now.json`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...await response.json(), title: evil, said: evil, picture: "../../i/x/preview.png" } });
  });
  for (const way of ["iframe", "script", "element", "mail"]) {
    const view = await maker({ what: `${ID}/`, way }, { before });
    const other = await open(await code(view), { allow: [/./], javaScriptEnabled: way !== "mail" });
    assert.equal(await other.page.title(), "Host", way);
    assert.equal(await other.page.locator("img[onerror], script:not([src])").count(), 0, way);
    await Promise.all([view.close(), other.context.close()]);
  }
  const view = await maker({ what: `${ID}/`, way: "markdown" }, { before });
  const text = await code(view);
  assert.equal(text.match(/(?<!\\)\]\(/g).length, 2, text);
  assert.doesNotMatch(text, /(?<!\\)[<>`*]/);
  await view.close();
});

test("without a script the maker names every embed, and the line that shows it", async () => {
  const view = await site.open("embed/", { javaScriptEnabled: false });
  assert.match(await view.page.locator(".embed-plain code").innerText(), /^<iframe src="…"/);
  const links = await view.page.locator(".embed-list a").evaluateAll((list) => list.map((link) => link.href));
  assert.ok(links.includes(url()) && links.includes(`${site.url}embed/board/`), links.join(" "));
  await view.close();
});
