// Pictures of the built site in target/shots/, and all of them on one contact sheet, target/shots/sheet.png.
//
//   node tools/shots.mjs [--only board,water] [--lang en,ar] [--width 320] [--scheme dark] [--mode static,app,print] [--all]
//
// --only takes `board`, ids of indicators and names of plain pages (without it: the board, four indicators and the plain
// pages; --all: every page);
// `static` is the page without script, `app` with the program, `print` what a printer gets.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { launch, root, serve } from "./browser.mjs";

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    lang: { type: "string", default: "en,ar" },
    width: { type: "string", default: "320,768,1440" },
    scheme: { type: "string", default: "light,dark" },
    mode: { type: "string", default: "static,app,print" },
    all: { type: "boolean", default: false },
  },
});
const list = (text) => text.split(",").map((part) => part.trim()).filter(Boolean);
const [langs, widths, schemes, modes] = [list(values.lang), list(values.width).map(Number), list(values.scheme), list(values.mode)];

const out = join(root, "target/shots");
rmSync(out, { recursive: true, force: true });
mkdirSync(join(out, "top"), { recursive: true });

const [site, browser] = await Promise.all([serve(), launch()]);
const complaints = new Set();
const shots = [];

/** The addresses to look at: `{lang, name, url}`. */
async function pages() {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(site.url);
  const boards = Object.fromEntries(await page.locator("nav.languages a[hreflang]")
    .evaluateAll((links) => links.map((a) => [a.hreflang, a.href])));
  boards[await page.locator("html").getAttribute("lang")] ??= site.url;
  const found = [];
  for (const lang of langs) {
    if (!boards[lang]) throw new Error(`the site does not speak ${lang}, but ${Object.keys(boards).join(", ")}`);
    await page.goto(boards[lang]);
    const cards = await page.locator("article.card[data-indicator]")
      .evaluateAll((all) => all.map((card) => [card.dataset.indicator, card.querySelector("h3 > a").href]));
    const four = [0, 1, 2, 3].map((i) => Math.round((i * (cards.length - 1)) / 3));
    const plain = await page.locator("nav.more a").evaluateAll((all) => all.map((a) => [a.href.split("/").at(-2), a.href]));
    const chosen = values.only ? list(values.only) : ["board", ...cards.filter((_, i) => values.all || four.includes(i)).map(([id]) => id), ...plain.map(([id]) => id)];
    for (const [name, url] of [["board", boards[lang]], ...cards, ...plain]) {
      if (chosen.includes(name)) found.push({ lang, name, url });
    }
  }
  await page.close();
  return found;
}

/** One page in one mode, at every width and in every colour scheme. */
async function shoot({ lang, name, url }, mode) {
  const page = await browser.newPage({ javaScriptEnabled: mode === "app", reducedMotion: "reduce" });
  page.on("console", (message) => message.type() === "error" && complaints.add(message.text()));
  page.on("pageerror", (error) => complaints.add(error.message));
  await page.goto(url);
  if (mode === "app") await page.waitForSelector('html:is([data-ready], [data-app="off"])', { state: "attached" });
  // A4 without its margins, at 96 dots to the inch
  for (const width of mode === "print" ? [680] : widths) {
    for (const colorScheme of mode === "print" ? ["light"] : schemes) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, media: mode === "print" ? "print" : "screen" });
      const file = `${name}-${lang}-${mode}-${width}-${colorScheme}.png`;
      await page.screenshot({ path: join(out, file), fullPage: true });
      // the sheet shows each from its top: whole pictures by the hundred are more than a browser can hold
      await page.screenshot({ path: join(out, "top", file), fullPage: true, clip: { x: 0, y: 0, width, height: width * 1.5 } });
      shots.push({ page: url, file, caption: `${name} ${lang} ${mode} ${width} ${colorScheme}` });
    }
  }
  await page.close();
}

/** All pictures together, each from its top, and each page in a row of its own. */
async function contactSheet() {
  const figures = shots.map(({ file, caption }) => `<figure><div><img src="top/${file}"></div><figcaption>${caption}</figcaption></figure>`);
  const columns = shots.filter(({ page }) => page === shots[0].page).length;
  writeFileSync(join(out, "sheet.html"), `<!doctype html><meta charset="utf-8"><style>
    body { margin: 12px; display: grid; grid-template-columns: repeat(${columns}, 220px); gap: 12px; background: #888 }
    figure { margin: 0; font: 12px sans-serif } div { height: 330px; overflow: hidden; background: #fff }
    img { display: block; width: 100% }
    </style>${figures.join("")}`);
  const page = await browser.newPage({ viewport: { width: columns * 232 + 12, height: 400 } });
  await page.goto(`file://${join(out, "sheet.html")}`);
  await page.screenshot({ path: join(out, "sheet.png"), fullPage: true });
  await page.close();
}

try {
  const found = await pages();
  console.log(`${found.length} pages in ${modes.length} modes (about ${Math.ceil((found.length * modes.length * widths.length * schemes.length) / 90)} minutes)`);
  for (const page of found) for (const mode of modes) await shoot(page, mode);
  await contactSheet();
  console.log(`${shots.length} pictures in target/shots/, together in target/shots/sheet.png`);
  for (const text of complaints) console.log(`complaint: ${text}`);
} finally {
  await browser.close();
  site.stop();
}
