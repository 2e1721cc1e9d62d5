// Data that others publish and that the page looks for anew: each source comes or fails alone; whatever it does, its
// indicator keeps the last good copy with its day, and the others are new.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join, resolve } from "node:path";
import { after, test } from "node:test";
import { promisify } from "node:util";
import { root } from "../../tools/browser.mjs";
import { findings } from "./axe.mjs";
import { all, start } from "./lib.mjs";

const COPIED = 41;
const NEWER = 63;

/** Two years of a share in one country, as each format writes it. */
const formats = {
  "json-stat": (value, year) => JSON.stringify({
    version: "2.0", class: "dataset", label: "By JSON-stat", id: ["geo", "time"], size: [1, 2], role: { geo: ["geo"], time: ["time"] },
    dimension: { geo: { category: { index: ["RW"], label: { RW: "Rwanda" } } }, time: { category: { index: [`${year - 1}`, `${year}`] } } },
    value: [30, value],
  }),
  csv: (value, year) => `country,year,share\nRwanda,${year - 1},30\nRwanda,${year},${value}\n`,
  rows: (value, year) => JSON.stringify([[year - 1, 30], [year, value]].map(([y, share]) => ({ country: "Rwanda", year: y, share }))),
  worldbank: (value, year) => JSON.stringify([
    { page: 1, pages: 1, per_page: 50, total: 2, sourceid: "2", lastupdated: "2024-03-28" },
    [[year, value], [year - 1, 30]].map(([date, share]) => ({
      indicator: { id: "SH.H2O", value: "By the World Bank" }, country: { id: "RW", value: "Rwanda" }, countryiso3code: "RWA",
      date: `${date}`, value: share, unit: "", obs_status: "", decimal: 0,
    })),
  ]),
  "open-sdg": (value, year) => JSON.stringify({ Year: [year - 1, year], Value: [30, value] }),
  "sdmx-json": (value, year) => JSON.stringify({
    meta: { schema: "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/data-message/tools/schemas/1.0/sdmx-json-data-schema.json", id: "x", prepared: "2024-01-01T00:00:00Z", sender: { id: "x" } },
    data: {
      structure: { name: "By SDMX", dimensions: { observation: [
        { id: "REF_AREA", name: "Area", keyPosition: 0, role: "REF_AREA", values: [{ id: "RW", name: "Rwanda" }] },
        { id: "TIME_PERIOD", name: "Time", role: "time", values: [{ id: `${year - 1}`, name: `${year - 1}` }, { id: `${year}`, name: `${year}` }] },
      ] } },
      dataSets: [{ action: "Information", observations: { "0:0": [30], "0:1": [value] } }],
    },
  }),
};
const names = Object.keys(formats);
const path = (name) => (name === "open-sdg" ? "/open-sdg/data/6-1-1.json" : `/${name}/data`);

/** What the sources do: `behaviour[name]` answers a request, else the newer data come. */
let behaviour = {};
let value = COPIED;
const asked = [];

function send(request, response, body, headers = {}) {
  const etag = `"${body.length}-${value}"`;
  const known = request.headers["if-none-match"] === etag;
  response.writeHead(known ? 304 : 200, { "access-control-allow-origin": "*", "cache-control": "no-cache", etag, ...headers });
  response.end(known || request.method === "HEAD" ? undefined : body);
}

const sources = createServer((request, response) => {
  const name = request.url.split("/")[1];
  asked.push({ name, known: request.headers["if-none-match"], cookie: request.headers.cookie, referer: request.headers.referer });
  if (behaviour[name]) return behaviour[name](request, response);
  if (request.url === "/open-sdg/meta/6-1-1.json") return send(request, response, JSON.stringify({ graph_title: "By Open SDG", indicator_number: "6.1.1" }));
  if (request.url !== path(name)) return response.writeHead(404, { "access-control-allow-origin": "*" }).end();
  return send(request, response, formats[name](value, 2020));
});
await new Promise((done) => sources.listen(0, "127.0.0.1", done));
after(() => {
  sources.closeAllConnections();
  sources.close();
});
const origin = `http://127.0.0.1:${sources.address().port}`;

async function publish() {
  const work = resolve(root, "target/live");
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const indicator = (name) => ({
    id: name, kind: "coverage", title: { en: `Water, by ${name}`, ar: `الماء، ${name}` }, unit: { kind: "percent" }, better: "up",
    from: { url: origin + path(name), about: "RW", live: true },
  });
  const programme = {
    baraza: "1", id: "live", title: "Live", as_of: "2026-01-01", languages: [{ code: "en" }, { code: "ar" }],
    places: [{ id: "RW", name: "Rwanda" }],
    sections: [{ id: "all", question: { en: "Are services reaching people?", ar: "هل تصل الخدمات إلى الناس؟" }, indicators: names }],
    indicators: names.map(indicator),
  };
  const file = join(work, "programme.json");
  writeFileSync(file, JSON.stringify(programme));
  const folder = join(work, "site");
  cpSync(resolve(root, process.env.BARAZA_DIST ?? "dist"), folder, { recursive: true });
  await promisify(execFile)(process.env.BARAZA_BIN ?? resolve(root, "target/cli/baraza"), ["publish", file, "--out", folder]);
  return folder;
}

const site = await start({ folder: await publish() });
value = NEWER;

/** Opens a page while the sources do this. */
async function open(route, sourcesDo = {}, options = {}) {
  behaviour = sourcesDo;
  asked.length = 0;
  return site.openLive(route, { allow: [/^console: /, /^failed: /, /^status /], ...options });
}

/** The cards, by indicator: the number that each shows, and what it says is wrong. */
const cards = (view) => view.page.locator("article.card[data-indicator]").evaluateAll((list) => Object.fromEntries(list.map((card) =>
  [card.dataset.indicator, { text: card.textContent.replace(/[\u2066-\u2069]/g, ""), wrong: card.querySelector(".live")?.textContent.replace(/[\u2066-\u2069]/g, "") }])));

const shows = (card, number) => new RegExp(`(^|\\D)${number}(\\D|$)`).test(card.text);

const plain = (text) => text.replace(/[\u2066-\u2069]/g, "");
const said = async (view, selector) => plain(await view.page.locator(selector).first().textContent());

/** Waits until the cards are as this says. */
async function until(view, fits) {
  for (;;) {
    const now = await cards(view);
    if (fits(now)) return now;
    await view.page.locator("#page").evaluate((page) => new Promise((done) => {
      new MutationObserver((_, observer) => { observer.disconnect(); done(); }).observe(page.parentNode, { childList: true, subtree: true, characterData: true });
      // what changed between looking and listening
      setTimeout(done, 1000);
    })).catch(() => {});
  }
}

const cors = { "access-control-allow-origin": "*" };
const status = (code, headers = {}) => (request, response) => response.writeHead(code, { ...cors, ...headers }).end("no");
const body = (make) => (request, response) => send(request, response, make());

/** A fault, what the card says of it, and whether it is over after asking again. */
const faults = {
  "gone (404)": [() => status(404), /the server refused/],
  "the server fails (500)": [() => status(500), /the server refused/],
  "a web page with status 200": [() => body(() => "<!doctype html><title>Free Wi-Fi</title>"), /a web page came/],
  "cut in the middle": [(name) => body(() => formats[name](NEWER, 2020).slice(0, name === "csv" ? 14 : -20)), /not as agreed/],
  "the connection breaks in the middle": [(name) => (request, response) => {
    response.writeHead(200, { ...cors, "content-length": 5000 });
    response.write(formats[name](NEWER, 2020).slice(0, 20), () => response.destroy());
  }, /could not refresh \(blocked or offline\)/],
  "no permission for other sites (CORS)": [(name) => (request, response) => {
    response.writeHead(200, { "content-type": "application/json" }).end(request.method === "HEAD" ? "" : formats[name](NEWER, 2020));
  }, /lets no other site read/],
  "too large, and says so": [() => (request, response) => {
    response.writeHead(200, { ...cors, "content-length": 40 * 1024 * 1024 });
    response.write("[");
  }, /too large/],
  "too large, and does not say so": [() => (request, response) => {
    response.writeHead(200, cors);
    const piece = Buffer.alloc(1024 * 1024, " ");
    const more = (left) => left && !response.destroyed && response.write(piece, () => more(left - 1));
    more(40);
  }, /too large/],
  "older than what is here": [(name) => body(() => formats[name](NEWER, 2015)), /older than this/],
  "an error message in place of data": [() => body(() => JSON.stringify({ error: { code: 400, message: "No such query" } })), /not as agreed/],
};

const chosen = Object.entries(faults).flatMap(([fault, [act, said]], i) =>
  (all ? names : [names[i % names.length]]).map((name) => ({ fault, act, said, name })));

for (const { fault, act, said, name } of chosen) {
  test(`${name}: ${fault}; the others are new`, async () => {
    const view = await open("", { [name]: act(name) });
    const now = await until(view, (cards) => cards[name]?.wrong && names.every((other) => other === name || shows(cards[other], NEWER)));
    assert.match(now[name].wrong, said);
    assert.match(now[name].wrong, /127\.0\.0\.1/, "it says whose data they are");
    assert.match(now[name].wrong, new RegExp(String(new Date().getUTCFullYear())), "and when the copy was made");
    assert.ok(shows(now[name], COPIED) && !shows(now[name], NEWER), now[name].text);
    for (const other of names) if (other !== name) assert.equal(now[other].wrong, undefined);
    assert.doesNotMatch(await view.text(), /Free Wi-Fi|No such query/);
    await view.close();
  });
}

test("a source that never answers holds nobody up", async () => {
  let left;
  const gone = new Promise((done) => { left = done; });
  const view = await open("", { csv: (request, response) => { response.on("close", left); } });
  const now = await until(view, (cards) => names.every((name) => name === "csv" || shows(cards[name], NEWER)));
  assert.ok(shows(now.csv, COPIED));
  assert.equal(now.csv.wrong, undefined, "it may still come");
  // who leaves takes the request along
  await view.page.goto("about:blank");
  await gone;
  await view.close();
});

test("what fails for a moment is asked again", async () => {
  let times = 0;
  const view = await open("", { rows: (request, response) => (times++ ? send(request, response, formats.rows(NEWER, 2020)) : status(503, { "retry-after": "1" })(request, response)) });
  const now = await until(view, (cards) => names.every((name) => shows(cards[name], NEWER)));
  assert.equal(times, 2);
  assert.ok(names.every((name) => !now[name].wrong));
  await view.close();
});

test("an indicator's page says where its figures are from, as copied and as read, and every page who is asked", async () => {
  const published = await site.open("i/csv/", { javaScriptEnabled: false });
  assert.match(await said(published, ".live"), /From 127\.0\.0\.1:\d+, copied on .*\d{4}\./);
  assert.match(await said(published, "footer"), /it asks 127\.0\.0\.1:\d+; whoever answers/);
  await published.close();
  for (const [route, words] of [["i/csv/", /read just now/], ["ar/i/csv/", /قُرئت الآن/]]) {
    const view = await open(route);
    await view.page.waitForFunction((source) => new RegExp(source).test(document.querySelector(".live")?.textContent), words.source);
    assert.match(await said(view, "#page article"), new RegExp(String(NEWER)));
    assert.ok(asked.every(({ cookie, referer }) => !cookie && !referer), "nothing is said of the reader");
    assert.deepEqual(await findings(view.page), []);
    await view.close();
  }
});

test("a second visit asks whether what is here is still the newest", async () => {
  const view = await open("");
  await until(view, (cards) => names.every((name) => shows(cards[name], NEWER)));
  asked.length = 0;
  await view.page.goto(`${site.url}i/csv/`);
  await view.ready();
  await view.page.waitForFunction(() => /just now/.test(document.querySelector(".live")?.textContent));
  assert.ok(asked.length && asked.every(({ known }) => known), "each with the mark of its copy");
  await view.close();
});

test("without a connection the copies stay, and with one the new figures come by themselves", async () => {
  const before = (page, context) => page.route(/programme\.json/, async (route) => {
    await context.setOffline(true);
    await route.abort("internetdisconnected");
    await page.unroute(/programme\.json/);
  });
  const view = await open("", {}, { before });
  await view.page.locator(".trouble p").waitFor();
  assert.match(await said(view, ".trouble"), /there is no connection/);
  const offline = await cards(view);
  assert.ok(names.every((name) => shows(offline[name], COPIED)));
  await view.context.setOffline(false);
  await until(view, (cards) => names.every((name) => shows(cards[name], NEWER)));
  assert.equal(await view.page.locator(".trouble p").count(), 0);
  await view.close();
});

test("without the program, and without a script, the copies are there", async () => {
  const view = await site.open("", { javaScriptEnabled: false });
  const now = await cards(view);
  assert.ok(names.every((name) => shows(now[name], COPIED) && !now[name].wrong));
  await view.close();
});
