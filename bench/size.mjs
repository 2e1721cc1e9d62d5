// How the size of a feed is felt, with programmes that feeds.mjs makes:
//   node bench/size.mjs [--sizes 1000,10000,100000,1000000] [--runs 5] [--skip native,page,live,rows,board]
//
// native   `baraza check` on columns and on rows: MB a second, peak memory
// page     an indicator's published page in Chromium, a fresh browser each time. "fetched → chart" is from the last byte of the
//          observations to the first painted chart; of it: reading and drawing. Then another place is chosen: until that is
//          painted, and the main thread's work for it. The longest task of the main thread in all that, and the memory that the
//          renderer process had at most above that of the smallest feed, worker and all.
// live     the same page when the feed has changed since: from its last byte, through the worker, to the new chart
// rows     the same observations as rows that somebody else publishes, read by the page itself: from their last byte, through
//          the worker, to the new chart
// board    50 indicators with a chart each
// Medians, in turns. Times depend on the machine and on what else it does: compare within one run.
import { parseArgs } from "node:util";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { launch, root, serve } from "../tools/browser.mjs";
import { SIZES, board, large } from "./feeds.mjs";
import { site } from "./twelve.mjs";

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: SIZES.join(",") }, runs: { type: "string", default: "5" }, skip: { type: "string", default: "" },
    built: { type: "boolean" },
  },
});
const sizes = values.sizes.split(",").map(Number);
const runs = Number(values.runs);
const wanted = (part) => !values.skip.split(",").includes(part);
const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];
const spread = (list) => `${median(list).toFixed(1)} (${Math.min(...list).toFixed(1)}–${Math.max(...list).toFixed(1)})`;

/** The most memory that a process has had, in MB. */
function peak(pid) {
  try {
    return Number(readFileSync(`/proc/${pid}/status`, "utf8").match(/VmHWM:\s+(\d+)/)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

async function native(file) {
  const program = spawn(join(root, "target/cli/baraza"), ["check", file], { stdio: ["ignore", "pipe", "pipe"] });
  const start = performance.now();
  let [memory, said] = [0, ""];
  program.stdout.on("data", (data) => { said += data; });
  const watch = setInterval(() => { memory = Math.max(memory, peak(program.pid)); }, 2);
  const code = await new Promise((done) => program.once("exit", done));
  clearInterval(watch);
  return { time: performance.now() - start, memory, code, said };
}

/** What the page notes of itself from the start. */
function watch() {
  globalThis.longest = 0;
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => {
    globalThis.longest = Math.max(globalThis.longest, entry.duration);
  })).observe({ type: "longtask", buffered: true });
  globalThis.marked = (name, after = 0) => new Promise((done) => {
    const found = () => performance.getEntriesByName(name, "mark").find((entry) => entry.startTime > after);
    const look = () => (found() ? done(found().startTime) : setTimeout(look, 2));
    look();
  });
}

/** One visit in a browser of its own. `last` finds the file whose last byte starts the clock. */
async function visit(url, { last = /feed\/\w+\.bin$/, mark = "chart-ready", change = false } = {}) {
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
    const session = await page.context().newCDPSession(page);
    const main = await browser.newBrowserCDPSession();
    await session.send("Performance.enable");
    await page.addInitScript(watch);
    await page.goto(url, { waitUntil: "commit" });
    const ready = await page.evaluate((name) => globalThis.marked(name), mark);
    const seen = await page.evaluate(([pattern, ready]) => {
      const files = performance.getEntriesByType("resource").filter((entry) => new RegExp(pattern).test(entry.name));
      const steps = Object.fromEntries(performance.getEntriesByType("measure").map((entry) => [entry.name, entry.duration]));
      return { fetched: ready - Math.max(...files.map((entry) => entry.responseEnd)), steps, origin: performance.timeOrigin };
    }, [last.source, ready]);
    const result = { ready, ...seen.steps, fetched: seen.fetched, at: seen.origin + ready };
    const work = async () => (await session.send("Performance.getMetrics")).metrics.find(({ name }) => name === "TaskDuration").value * 1000;
    if (change) {
      const changes = [];
      for (let i = 0; i < 5; i++) {
        await page.waitForTimeout(100);
        const before = await work();
        const took = await page.evaluate(async () => {
          const select = document.querySelector("[data-bench-filter]");
          select.selectedIndex = (select.selectedIndex + 1) % select.options.length;
          const start = performance.now();
          select.dispatchEvent(new Event("change", { bubbles: true }));
          return await globalThis.marked("update-done", start) - start;
        });
        await page.waitForTimeout(50);
        changes.push({ took, work: await work() - before });
      }
      result.update = median(changes.map((one) => one.took));
      result.work = median(changes.map((one) => one.work));
    }
    result.longest = await page.evaluate(() => globalThis.longest);
    const { processInfo } = await main.send("SystemInfo.getProcessInfo");
    result.memory = Math.max(...processInfo.filter(({ type }) => type === "renderer").map(({ id }) => peak(id)));
    return result;
  } finally {
    await browser.close();
  }
}

const fit = (n) => join(root, "target/bench/feeds", String(n));
for (const n of sizes) if (!existsSync(join(fit(n), "columns.json"))) large(n);

if (wanted("native")) {
  for (const [form, data] of [["columns", "observations.json"], ["rows", "table.json"]]) {
    for (const n of sizes) {
      const bytes = statSync(join(fit(n), data)).size / 1e6;
      const list = [];
      for (let run = 0; run < runs; run++) list.push(await native(join(fit(n), `${form}.json`)));
      const [{ code, said }] = list;
      const time = median(list.map((one) => one.time));
      console.log(code ? `native, ${form}, ${n}: ${said.split("\n")[0]}`
        : `native, ${form}, ${n}: ${bytes.toFixed(2)} MB in ${spread(list.map((one) => one.time))} ms, ${(bytes / time * 1000).toFixed(0)} MB/s, peak ${median(list.map((one) => one.memory)).toFixed(0)} MB`);
    }
  }
}

async function inTurns(of, report) {
  const found = of.map(() => []);
  for (let run = 0; run < runs; run++) {
    for (const [i, one] of of.entries()) found[i].push(await one.visit());
  }
  of.forEach((one, i) => report(one, found[i], found[0]));
}

if (wanted("page") || wanted("live")) {
  const sites = [];
  for (const n of sizes) {
    const folder = `target/bench/sites/${n}`;
    if (!values.built || !existsSync(join(root, folder))) site(join(fit(n), "columns.json"), folder);
    const packed = readdirSync(join(root, folder, "feed")).filter((name) => name.endsWith(".bin"));
    const bytes = (name) => statSync(join(root, folder, "feed", name)).size;
    sites.push({ n, folder, served: await serve({ folder }), bytes: packed.map((name) => `${bytes(name)} (${bytes(`${name}.br`)})`).join(" + ") });
  }
  const median1 = (list, key) => (list[0][key] === undefined ? "–" : spread(list.map((one) => one[key])));
  const report = ({ n, bytes }, list, first) => {
    const memory = median(list.map((one) => one.memory)) - median(first.map((one) => one.memory));
    console.log(`${n}: files ${bytes}; fetched → chart ${median1(list, "fetched")} ms (read ${median1(list, "parse")}, draw ${median1(list, "draw")}); `
      + `other place painted after ${median1(list, "update")} ms, work ${median1(list, "work")} ms; longest task ${median1(list, "longest")} ms; memory +${memory.toFixed(0)} MB`);
  };
  if (wanted("page")) {
    await inTurns(sites.map((one) => ({ ...one, visit: () => visit(`${one.served.url}i/water/`, { change: true }) })), report);
  }
  if (wanted("live")) {
    console.log("the feed has changed since:");
    for (const one of sites) {
      const file = join(root, one.folder, `programmes/columns-${one.n}/columns.json`);
      appendFileSync(file, "\n");
      for (const ending of ["br", "gz"]) rmSync(`${file}.${ending}`, { force: true });
    }
    await inTurns(sites.map((one) => ({
      ...one, visit: () => visit(`${one.served.url}i/water/`, { last: /observations\.json$|programmes\/.*columns\.json$/, mark: "live-ready" }),
    })), report);
  }
  sites.forEach((one) => one.served.stop());
}

if (wanted("rows")) {
  console.log("rows of objects that somebody else publishes:");
  const sites = [];
  for (const n of sizes) {
    const open = spawn(process.execPath, [join(root, "bench/open.mjs"), fit(n)], { stdio: ["ignore", "pipe", "inherit"] });
    const address = String((await once(open.stdout, "data"))[0]).trim();
    const programme = JSON.parse(readFileSync(join(fit(n), "rows.json"), "utf8"));
    Object.assign(programme.indicators[0].from, { url: `${address}table.json`, live: true });
    writeFileSync(join(fit(n), "rows-live.json"), JSON.stringify(programme));
    const served = await serve({ folder: site(join(fit(n), "rows-live.json"), `target/bench/sites/rows-${n}`) });
    const one = { n, open, served, sent: 0 };
    open.stdout.on("data", (line) => { one.sent = Number(line); });
    sites.push(one);
  }
  await inTurns(sites.map((one) => ({
    ...one,
    visit: async () => {
      const seen = await visit(`${one.served.url}i/water/`, { mark: "live-ready" });
      return { ...seen, fetched: seen.at - one.sent };
    },
  })), ({ n }, list, first) => {
    const memory = median(list.map((one) => one.memory)) - median(first.map((one) => one.memory));
    const of = (key) => spread(list.map((one) => one[key]));
    console.log(`${n}: ${(statSync(join(fit(n), "table.json")).size / 1e6).toFixed(1)} MB, fetched → chart ${of("fetched")} ms; longest task ${of("longest")} ms; memory +${memory.toFixed(0)} MB`);
  });
  for (const { open, served } of sites) {
    served.stop();
    open.kill();
  }
}

if (wanted("board")) {
  const served = await serve({ folder: site(join(board(50), "programme.json"), "target/bench/sites/board") });
  await inTurns([{ visit: () => visit(served.url) }], (_, list) => {
    const of = (key) => spread(list.map((one) => one[key]));
    console.log(`board of 50: fetched → charts ${of("fetched")} ms, drawn in ${of("draw")} ms; longest task ${of("longest")} ms`);
  });
  served.stop();
}
