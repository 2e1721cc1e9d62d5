// Pictures of every step of a joint review in target/shots/meeting/: node tools/meeting.mjs [--lang en,ar] [--width 320,1024,1440]
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { launch, root, serve } from "./browser.mjs";

const { values } = parseArgs({ options: {
  lang: { type: "string", default: "en,ar" },
  width: { type: "string", default: "320,1024,1440" },
  scheme: { type: "string", default: "light,dark" },
} });
const list = (text) => text.split(",").map((part) => part.trim()).filter(Boolean);
const out = join(root, "target/shots/meeting");
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const [site, browser] = await Promise.all([serve(), launch()]);

/** Holds a short review, and takes a picture of each step. */
async function hold(lang, width, colorScheme) {
  const page = await browser.newPage({ viewport: { width, height: width === 1024 ? 768 : 900 }, colorScheme, reducedMotion: "reduce" });
  page.on("pageerror", (error) => console.log(`complaint: ${error.message}`));
  const shoot = (name, fullPage = true) => page.screenshot({ path: join(out, `${name}-${lang}-${width}-${colorScheme}.png`), fullPage });
  const count = () => page.locator(".meeting").getAttribute("data-entries").then(Number);
  const written = async (act) => {
    const before = await count();
    await act();
    await page.waitForFunction((n) => Number(document.querySelector(".meeting").dataset.entries) > n, before);
  };
  const go = (name) => page.locator(`.steps [data-go="${name}"]`).click();
  await page.goto(`${site.url}${lang === "en" ? "" : `${lang}/`}review/`);
  await page.waitForSelector("html[data-meeting=ready]", { state: "attached" });
  await shoot("1-begin");
  const form = page.locator('[data-form="begin"]');
  await page.check('[name="as"][value="community"]');
  await page.check('[name="keep"][value="no"]');
  await form.locator('[type="submit"]').click();
  await page.locator('[data-step="agenda"]').waitFor();
  await shoot("2-agenda");
  await page.locator('.agenda-list [data-act="open"]').nth(1).click();
  await page.locator('[data-list="picture"] article').waitFor();
  const write = page.locator('[data-form="write"]');
  await write.locator('[name="kind"]').selectOption("decision");
  await write.locator('[name="text"]').fill(lang === "ar" ? "إصلاح المضخات الثماني قبل الأمطار." : "Repair the eight pumps before the rains.");
  await write.locator('[name="office"]').fill(lang === "ar" ? "مكتب المياه في المقاطعة" : "District water office");
  await write.locator('[name="due"]').fill("2027-03-31");
  await written(() => write.locator('[type="submit"]').click());
  await shoot("3-item");
  await page.locator('[data-act="present"]').click();
  await shoot("4-wall", false);
  await page.keyboard.press("Escape");
  await go("record");
  await shoot("5-record");
  await go("agree");
  await shoot("6-agree");
  for (const seat of ["community", "international"]) {
    await page.locator(`[data-act="confirm-${seat}"]`).click();
    await page.locator(`[data-act="confirm-${seat}"]`).waitFor({ state: "hidden" });
  }
  await shoot("7-agreed");
  await go("take");
  await page.locator('[data-act="code"]').click();
  await page.locator(".qr, .said [data-line=code-long]").first().waitFor();
  await page.locator('[data-act="minutes"]').click();
  await page.locator(".minutes-page h2").first().waitFor();
  await shoot("8-take");
  await page.emulateMedia({ media: "print" });
  await shoot("9-print");
  await page.close();
}

try {
  for (const lang of list(values.lang)) for (const width of list(values.width).map(Number)) for (const scheme of list(values.scheme)) await hold(lang, width, scheme);
  console.log("pictures in target/shots/meeting/");
} finally {
  await browser.close();
  site.stop();
}
