// A host page with 1, 5 and 20 embeds, beside the same pictures in frames of pages with chart libraries:
//   node bench/embed.mjs [--runs 5] [--only "ours, element,uplot"] [FOLDER]        (FOLDER: the built site, dist)
//
// Each frame shows one line chart of the sample: the libraries' pages draw the embed's own figures, and nothing else of what an
// embed says. `hand` is the same picture drawn by a script of 1 KB, the least that such a page can be. Bytes are those on the
// wire, headers and all, both servers sending brotli; a library that twenty frames share is fetched once. Processor time and
// memory (proportional set size) are those of all renderer processes of a fresh browser, the host page with them. Medians of
// runs that take turns; times depend on the machine, so compare within one run.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import http from "node:http";
import { extname, join } from "node:path";
import { parseArgs } from "node:util";
import { brotliCompressSync } from "node:zlib";
import { launch, root, serve } from "../tools/browser.mjs";
import { link } from "./link.mjs";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { runs: { type: "string", default: "5" }, only: { type: "string", default: "" } } });
const LIBRARIES = { "uplot": "1.6.32", "chart.js": "4.5.1", "echarts": "6.0.0" };
const COUNTS = [1, 5, 20];
const site = positionals[0] ?? join(root, "dist");
const work = join(root, "target/bench-embed");

mkdirSync(work, { recursive: true });
if (Object.keys(LIBRARIES).some((name) => !existsSync(join(work, "node_modules", name)))) {
  writeFileSync(join(work, "package.json"), JSON.stringify({ private: true, dependencies: LIBRARIES }));
  execFileSync("npm", ["install", "--silent", "--no-audit", "--no-fund"], { cwd: work, stdio: "inherit" });
}
const module = (path) => readFileSync(join(work, "node_modules", path), "utf8");

// ── what the libraries draw ───────────────────────────────────────────────────────────────────────────────────────

/** The lines of the main place of an indicator, from its table: `{title, years, lines: [{name, values}]}`; periods that are no
    years are counted. */
function figures(id) {
  const rows = readFileSync(join(site, `i/${id}/${id}.csv`), "utf8").replace("\u{FEFF}", "").trim().split(/\r?\n/);
  const cells = rows.map((row) => [...row.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell]) => cell.replace(/^"|"$/g, "")));
  const at = (name) => cells[0].indexOf(name);
  const own = at("place") < 0 ? [] : cells.slice(1).filter((row) => row[at("place")] === cells[1][at("place")] && row[at("value")] !== "");
  const years = [...new Set(own.map((row) => row[at("period")]))].sort();
  const names = [...new Set(own.map((row) => row[at("group_name")]))].slice(0, 3);
  const value = (name, year) => own.find((row) => row[at("group_name")] === name && row[at("period")] === year)?.[at("value")];
  const lines = names.map((name) => ({ name, values: years.map((year) => value(name, year)).map((v) => v === undefined ? null : Number(v)) }));
  const numbers = years.map((year, i) => /^\d{4}$/.test(year) ? Number(year) : i);
  return { title: cells[1]?.[at("indicator")], years: numbers, lines };
}

const ids = readdirSync(join(site, "embed")).filter((id) => existsSync(join(site, `i/${id}/${id}.csv`)) && figures(id).years.length > 0).slice(0, 20);

const draw = {
  hand: `const s=(n,a,t)=>{const e=document.createElementNS("http://www.w3.org/2000/svg",n);for(const k in a)e.setAttribute(k,a[k]);if(t)e.textContent=t;return e};
const m=Math.max(...d.lines.flatMap((l)=>l.values)),[a,b]=[d.years[0],d.years.at(-1)],x=(t)=>40+(t-a)/(b-a)*380,y=(v)=>260-v/m*230,g=s("svg",{viewBox:"0 0 560 290",width:"100%"});
for(let i=0;i<4;i++)g.append(s("path",{d:"M40 "+y(m*i/3)+"h380",stroke:"#ccc"}),s("text",{x:0,y:y(m*i/3)},(m*i/3).toFixed(0)));
d.lines.forEach((l,i)=>{const c=["#0b5e68","#b1480c","#5b4bb0"][i],p=l.values.map((v,j)=>v==null?"":(j?"L":"M")+x(d.years[j])+" "+y(v)).join("");g.append(s("path",{d:p,fill:"none",stroke:c,"stroke-width":2.5}),s("text",{x:428,y:y(l.values.findLast((v)=>v!=null)),fill:c},l.name))});
for(const t of [a,b])g.append(s("text",{x:x(t)-15,y:285},t));document.body.append(g);`,
  "uplot": `new uPlot({width:560,height:260,scales:{x:{time:false}},series:[{},...d.lines.map((l,i)=>({label:l.name,width:2.5,stroke:["#0b5e68","#b1480c","#5b4bb0"][i]}))]},[d.years,...d.lines.map((l)=>l.values)],document.body);`,
  "chart.js": `const c=document.createElement("canvas");document.body.append(c);new Chart(c,{type:"line",options:{animation:false},data:{labels:d.years,datasets:d.lines.map((l)=>({label:l.name,data:l.values}))}});`,
  "echarts": `const c=document.createElement("div");c.style.cssText="width:560px;height:290px";document.body.append(c);echarts.init(c).setOption({animation:false,legend:{},xAxis:{type:"category",data:d.years},yAxis:{},series:d.lines.map((l)=>({type:"line",name:l.name,data:l.values}))});`,
};
const scripts = { "uplot": "uplot/dist/uPlot.iife.min.js", "chart.js": "chart.js/dist/chart.umd.js", "echarts": "echarts/dist/echarts.min.js" };
const sheets = { "uplot": "uplot/dist/uPlot.min.css" };

// ── servers ───────────────────────────────────────────────────────────────────────────────────────────────────────

const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".json": "application/json" };

/** Serves texts by name, in brotli, each to be kept for an hour. */
async function texts(files) {
  const packed = new Map(Object.entries(files).map(([name, text]) => [`/${name}`, brotliCompressSync(text)]));
  const server = http.createServer(({ url }, response) => {
    const path = url.split("?")[0];
    const body = packed.get(path);
    response.writeHead(body ? 200 : 404, { "content-type": TYPES[extname(path)] ?? "text/plain", "content-encoding": "br", "cache-control": "max-age=3600" });
    response.end(body);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return server;
}

const page = (name) => `<!doctype html><meta charset="utf-8"><title>${name}</title>${sheets[name] ? `<link rel="stylesheet" href="${name}.css">` : ""}
<body>${scripts[name] ? `<script src="${name}.lib.js"></script>` : ""}<script src="${name}.js"></script></body>`;
const start = (code) => `fetch("data/"+location.search.slice(1)+".json").then((r)=>r.json()).then((d)=>{document.body.append(Object.assign(document.createElement("h3"),{textContent:d.title}));${code}});`;
const pages = Object.fromEntries(Object.entries(draw).flatMap(([name, code]) => [
  [`${name}.html`, page(name)], [`${name}.js`, start(code)],
  ...(scripts[name] ? [[`${name}.lib.js`, module(scripts[name])]] : []), ...(sheets[name] ? [[`${name}.css`, module(sheets[name])]] : []),
]));
for (const id of ids) pages[`data/${id}.json`] = JSON.stringify(figures(id));

const ours = await serve({ folder: site });
const theirs = await texts(pages);
const FREE = { down: 1e7, up: 1e7, roundTrip: 0 };

/** What the host page holds, by way. */
const hosts = {
  "ours, iframe": (at) => ids.map((id) => `<iframe src="${at}embed/${id}/" width="600" height="700" sandbox="allow-scripts allow-popups"></iframe>`),
  "ours, embed.js": (at) => [...ids.map((id) => `<div data-baraza="${at}embed/${id}/"></div>`), `<script src="${at}embed.js" async></script>`],
  "ours, element": (at) => [...ids.map((id) => `<baraza-indicator src="${at}embed/${id}/"></baraza-indicator>`), `<script src="${at}indicator.js" async></script>`],
};
for (const name of Object.keys(draw)) {
  hosts[name] = (at) => ids.map((id) => `<iframe src="${at}${name}.html?${id}" width="600" height="360"></iframe>`);
}

async function measure(way, count) {
  const own = way.startsWith("ours");
  const line = await link(own ? Number(new URL(ours.url).port) : theirs.address().port, FREE);
  const all = hosts[way](`http://127.0.0.1:${line.port}/`);
  const parts = [...all.slice(0, count), ...all.slice(ids.length)];
  const host = await texts({ "host.html": `<!doctype html><meta charset="utf-8"><title>host</title><body style="width:640px">${parts.join("\n")}</body>` });
  const browser = await launch();
  const context = await browser.newContext({ viewport: { width: 700, height: 900 } });
  let requests = 0;
  context.on("request", () => { requests += 1; });
  const view = await context.newPage();
  await view.goto(`http://127.0.0.1:${host.address().port}/host.html`, { waitUntil: "load" });
  // those that come near are fetched then: the whole page is walked through
  for (let at = 0; at < 20 * 700; at += 600) await view.evaluate((y) => new Promise((next) => { scrollTo(0, y); requestAnimationFrame(() => requestAnimationFrame(next)); }), at);
  await view.waitForLoadState("networkidle");
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const renderers = processInfo.filter(({ type }) => type === "renderer");
  const share = (pid) => Number(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8").match(/^Pss:\s+(\d+)/m)[1]) / 1024;
  const found = { bytes: line.bytes() / 1000, requests: requests - 1, processor: renderers.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0),
    memory: renderers.reduce((sum, { id }) => sum + share(id), 0) };
  await browser.close();
  line.close();
  host.close();
  return found;
}

const ways = Object.keys(hosts).filter((way) => values.only.includes(way) || !values.only);
const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];
const runs = {};
for (let run = 0; run < Number(values.runs); run += 1) {
  for (const count of COUNTS) {
    for (const way of ways) (runs[`${way} ${count}`] ??= []).push(await measure(way, count));
  }
}
console.log(`| embeds | ${COUNTS.map((n) => `KB, ${n}`).join(" | ")} | ${COUNTS.map((n) => `requests, ${n}`).join(" | ")} | ${COUNTS.map((n) => `processor ms, ${n}`).join(" | ")} | ${COUNTS.map((n) => `memory MB, ${n}`).join(" | ")} |`);
console.log(`|---|${"--:|".repeat(COUNTS.length * 4)}`);
for (const way of ways) {
  const cell = (key, digits) => COUNTS.map((count) => median(runs[`${way} ${count}`].map((one) => one[key])).toFixed(digits));
  const version = LIBRARIES[way] ? ` ${LIBRARIES[way]}` : "";
  console.log(`| ${way}${version} | ${[...cell("bytes", 1), ...cell("requests", 0), ...cell("processor", 0), ...cell("memory", 0)].join(" | ")} |`);
}
ours.stop();
theirs.close();
