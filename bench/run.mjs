// The first view, as readers with slow connections get it, on the built site and on a board of twelve indicators:
//   node bench/run.mjs [--runs 5] [--path ""] [FOLDER…]        (make bench ARGS="…")
// With folders those are measured instead, in turns, so that two builds are compared under the same load.
//
// For each profile: first contentful paint, when the whole page was painted (it may come in pieces), bytes and requests
// until the first paint, whether every chart was there, what moved afterwards, when the program was ready, and the first
// paint of a second visit. Medians; times depend on the machine and on what else it does, so compare within one run and
// never make a test of them. Sizes are tests: `make budget`.
import { parseArgs } from "node:util";
import { execFileSync } from "node:child_process";
import { launch, root, serve } from "../tools/browser.mjs";
import { PROFILES, link } from "./link.mjs";
import { twelve } from "./twelve.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: "string", default: "5" }, path: { type: "string", default: "" } },
});

/** What the page notes of itself from the start. */
function watch() {
  globalThis.moved = 0;
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => { globalThis.moved += entry.value; }))
    .observe({ type: "layout-shift", buffered: true });
  // the frame after the last byte was read; scripts that wait for that have not run yet
  document.addEventListener("readystatechange", () => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { globalThis.whole ??= performance.now(); };
    port2.postMessage(null);
  }), { once: true });
  new PerformanceObserver((list, observer) => {
    if (!list.getEntriesByName("first-contentful-paint").length) return;
    observer.disconnect();
    globalThis.charts = [...document.querySelectorAll("#page svg:not(.icon)")].filter((svg) => svg.checkVisibility()).length;
    globalThis.cards = document.querySelectorAll("#page article, #page .waiting li").length;
  }).observe({ type: "paint", buffered: true });
}

async function visit(context, url, way, processor) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: processor });
  await page.addInitScript(watch);
  const before = way.bytes();
  await page.goto(url, { waitUntil: "commit" });
  await page.waitForFunction(() => globalThis.charts !== undefined, undefined, { polling: 20, timeout: 60_000 });
  const bytes = way.bytes() - before;
  await page.waitForSelector('html:is([data-ready], [data-app])', { state: "attached", timeout: 60_000 });
  const seen = await page.evaluate(() => {
    const paint = performance.getEntriesByName("first-contentful-paint")[0].startTime;
    const early = performance.getEntriesByType("resource").filter((entry) => entry.responseEnd <= paint).length + 1;
    const ready = "ready" in document.documentElement.dataset ? performance.now() : NaN;
    return { paint, whole: Math.max(whole, paint), early, ready, charts, cards, moved, later: document.querySelectorAll("#page svg:not(.icon)").length };
  });
  await page.close();
  return { ...seen, bytes };
}

/** First and second visit of one reader. */
async function reader(browser, site, profile) {
  const way = await link(Number(new URL(site.url).port), profile);
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const url = `http://127.0.0.1:${way.port}/${values.path}`;
  const first = await visit(context, url, way, profile.processor);
  const again = await visit(context, url, way, profile.processor);
  await context.close();
  way.close();
  return { ...first, again: again.paint };
}

const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];
function report(name, list) {
  const of = (key) => median(list.map((entry) => entry[key]));
  console.log(`${name}: first paint ${of("paint").toFixed(0)} ms, whole at ${of("whole").toFixed(0)} ms, ${(of("bytes") / 1000).toFixed(1)} KB and ${of("early")} requests until then, `
    + `${of("charts")} charts and ${of("cards")} indicators on it; program ready ${of("ready").toFixed(0)} ms; `
    + `moved ${of("moved").toFixed(3)}; second visit: first paint ${of("again").toFixed(0)} ms`);
}

if (!positionals.length) execFileSync("node", ["tools/budget.mjs"], { cwd: root, stdio: "inherit" });
const folders = positionals.length ? positionals : ["dist", twelve()];
const sites = await Promise.all(folders.map((folder) => serve({ folder })));
const browser = await launch();
try {
  for (const [name, profile] of Object.entries(PROFILES)) {
    const runs = sites.map(() => []);
    for (let run = 0; run < Number(values.runs); run++) {
      for (const [i, site] of sites.entries()) runs[i].push(await reader(browser, site, profile));
    }
    runs.forEach((list, i) => report(`${name}, ${folders[i]}`, list));
  }
} finally {
  await browser.close();
  sites.forEach((site) => site.stop());
}
