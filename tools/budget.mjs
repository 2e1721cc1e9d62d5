// Measures the built site (dist/, or the folder named) against tests/budget.json and fails where something is too big.
//   node tools/budget.mjs [FOLDER] [--write]      --write: also notes the sizes in tests/budget.json
//
// app   what makes a page explorable: start scripts, JavaScript, WebAssembly and the largest of the languages
// asked  scripts that are fetched once somebody points at a picture or a table, or takes a file away
// reader  what reads live feeds, fetched when a feed has changed
// foreign reader  the same where a programme names data of others that are read live
// meeting  what the page of a joint review fetches: its scripts, the program that works on reviews, and its words
// page  what makes a page readable: HTML with its charts and its style
// embed  the same in somebody else's page; and the script by which such a page shows it
// Sizes are bytes after brotli at its best, as a web server sends them.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const root = resolve(import.meta.dirname, "..");
const args = process.argv.slice(2);
const folder = resolve(args.find((arg) => !arg.startsWith("--")) ?? join(root, "dist"));
const budgetFile = join(root, "tests/budget.json");
const budget = JSON.parse(readFileSync(budgetFile, "utf8"));
const files = readdirSync(folder, { recursive: true }).map((name) => join(folder, name));

function compressed(body) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
  return brotliCompressSync(body, { params }).length;
}

const known = new Map();
function size(file) {
  if (!known.has(file)) known.set(file, compressed(readFileSync(file)));
  return known.get(file);
}
const sum = (list) => list.reduce((total, file) => total + size(file), 0);

function only(pattern) {
  const found = files.filter((file) => pattern.test(relative(folder, file)));
  if (found.length !== 1) throw new Error(`expected one file like ${pattern} in ${folder}, found ${found.length}`);
  return found[0];
}

/** The app's parts by name, in bytes. */
function app() {
  return {
    "start script": size(only(/^boot\.js$/)),
    "the reader's choices": size(only(/^look\.js$/)),
    JavaScript: size(only(/^baraza-web[\w-]*\.js$/)),
    WebAssembly: size(only(/^baraza-web[\w-]*\.wasm$/)),
    "one language": words("baraza.ftl"),
  };
}

/** The scripts that are fetched once somebody points at a picture or a table, or takes a file away. */
const asked = () => sum([/^charts\.js$/, /^tables\.js$/, /^take\.js$/].map(only));

/** The reader of live feeds, which only a changed feed calls for, with the words that it needs beside the app's. */
const reader = () => words("lists.ftl") + sum([/^reader\.js$/, /^baraza-reader[\w-]*\.js$/, /^baraza-reader[\w-]*\.wasm$/].map(only));
const foreign = () => words("lists.ftl") + sum([/^reader\.js$/, /^baraza-foreign[\w-]*\.js$/, /^baraza-foreign[\w-]*\.wasm$/].map(only));

/** What a joint review needs beside its page and the feed. */
const meeting = () => words("words.ftl") + sum([/^reader\.js$/, /^keep\.js$/, /^baraza-review[\w-]*\.js$/, /^baraza-review[\w-]*\.wasm$/].map(only))
  + sum(files.filter((file) => /^review(-[a-z]+)?\.js$/.test(relative(folder, file))));

/** The largest of the languages' files of this name: locales/LANGUAGE/NAME */
const words = (name) => Math.max(0, ...files.filter((file) => basename(file) === name).map(size));

/** Every published page, largest first, and what its style weighs by itself. */
function pages() {
  // what is frozen weighs what it weighed when it was live
  const html = files.filter((file) => file.endsWith(".html") && !/\/[0-9a-f]{16}\/index\.html$/.test(file));
  return html.map((file) => {
    const text = readFileSync(file, "utf8");
    if (/<link\b[^>]*\brel="?stylesheet/.test(text)) throw new Error(`${relative(folder, file)} links a style sheet`);
    const style = [...text.matchAll(/<style>([^<]*)<\/style>/g)].map(([, css]) => css).join("");
    return { name: relative(folder, file), html: size(file), style: compressed(Buffer.from(style)) };
  }).sort((a, b) => b.html - a.html);
}

const show = (bytes) => bytes.toLocaleString("en").padStart(9);
function line(name, bytes, limit, before) {
  const change = before ? ` (${bytes - before >= 0 ? "+" : ""}${bytes - before} since last noted)` : "";
  const verdict = limit ? `  of ${show(limit)}${bytes > limit ? "  TOO BIG" : ""}` : "";
  console.log(`${name.padEnd(44)}${show(bytes)}${verdict}${change}`);
  return !limit || bytes <= limit;
}

const parts = app();
const total = Object.values(parts).reduce((a, b) => a + b);
const all = pages();
const [largest] = all;
const embeds = all.filter(({ name }) => /^(\w+\/)?embed\/[^/]+\//.test(name));
if (!largest) throw new Error(`there is no page in ${folder}`);
const was = budget.measured;

for (const [name, bytes] of Object.entries(parts)) line(`  ${name}`, bytes);
const appFits = line("app", total, budget.app_brotli_max, was.app);
const askedFits = line("scripts that are asked for", asked(), budget.asked_brotli_max, was.asked);
const readerFits = line("reader of live feeds", reader(), budget.reader_brotli_max, was.reader);
const foreignFits = line("reader of live data of others", foreign(), budget.foreign_brotli_max, was.foreign);
for (const page of all.slice(0, 5)) line(`  ${page.name}`, page.html);
const meetingFits = line("a joint review", meeting(), budget.meeting_brotli_max, was.meeting);
const pageFits = line(`largest of ${all.length} pages`, largest.html, budget.page_brotli_max, was.largest_page);
line("  of which style, by itself", largest.style);
const embedFits = line(`largest of ${embeds.length} embeds`, embeds[0]?.html ?? 0, budget.embed_brotli_max, was.largest_embed);
const embedScript = size(only(/^embed\.js$/));
const embedScriptFits = line("script of pages that show embeds", embedScript, budget.embed_script_brotli_max, was.embed_script);

if (args.includes("--write")) {
  budget.measured = { app: total, ...parts, asked: asked(), reader: reader(), foreign: foreign(), meeting: meeting(), largest_page: largest.html, style: largest.style,
    largest_embed: embeds[0]?.html ?? 0, embed_script: embedScript };
  writeFileSync(budgetFile, `${JSON.stringify(budget, null, 2)}\n`);
}
process.exitCode = appFits && askedFits && readerFits && foreignFits && meetingFits && pageFits && embedFits && embedScriptFits ? 0 : 1;
