// A joint review from beginning to published minutes: two co-chairs on two devices, without a connection, with a browser
// that is killed, by keyboard, in Arabic, and read along on a phone.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { after, test } from "node:test";
import { chromium } from "playwright-core";
import { findChromium, launch, root } from "../../tools/browser.mjs";
import { findings } from "./axe.mjs";
import { Wire } from "./wire.mjs";

const work = resolve(root, "target/meeting");
const dist = resolve(root, process.env.BARAZA_DIST ?? "dist");
rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });

const browser = await launch();
const wire = new Wire();
await wire.up(dist);
after(async () => {
  await browser.close();
  await wire.down();
});

const PROGRAMME = resolve(root, "public/programmes/power/programme.json");
const baraza = (...args) => spawnSync(process.env.BARAZA_BIN ?? resolve(root, "target/cli/baraza"), args, { encoding: "utf8" });

const ready = (page) => page.waitForSelector("html[data-meeting=ready]", { state: "attached" });
const line = (page, name) => page.locator(`.said [data-line="${name}"]`);
const step = (page, name) => page.locator(`[data-step="${name}"]`);
const go = (page, name) => page.locator(`.steps [data-go="${name}"]`).click();
const entries = (page) => page.locator(".meeting").getAttribute("data-entries").then(Number);

/** Does something that writes an entry, and waits until the page says that it is saved. */
async function saved(page, act) {
  const before = await entries(page);
  await act();
  await page.waitForFunction((n) => Number(document.querySelector(".meeting").dataset.entries) > n, before);
}

async function device(options = {}) {
  const context = await browser.newContext({ serviceWorkers: "allow", locale: "en-GB", acceptDownloads: true, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  return { context, page, complaints };
}

/** Opens the page and begins a review as one of the seats. */
async function begin(page, { path = "review/", seat = "community", keep = "yes", last } = {}) {
  await page.goto(wire.url + path);
  await ready(page);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, "the beginning fits");
  // the partners that hold the seats today stand there already
  assert.equal(await page.locator('[data-form="begin"] [name="community"]').inputValue(), "example-forum");
  assert.equal(await page.locator('[data-form="begin"] [name="international"]').inputValue(), "example-fund");
  await page.check(`[name="as"][value="${seat}"]`);
  await page.check(`[name="keep"][value="${keep}"]`);
  if (last) await page.locator('[data-form="begin"] [name="last"]').setInputFiles({ name: "review.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(last)) });
  await page.locator('[data-form="begin"] [type="submit"]').click();
  if (!last?.refused) await step(page, "agenda").waitFor();
}

/** Waits until the programme is on the device too. */
const whole = (page) => line(page, "kept").waitFor();

async function write(page, fields) {
  const form = page.locator('[data-form="write"]:not([aria-busy])');
  await form.locator('[name="kind"]').selectOption(fields.kind);
  for (const [name, value] of Object.entries(fields)) {
    const field = form.locator(`[name="${name}"]`);
    if (name === "kind") continue;
    if (await field.evaluate((element) => element.localName === "select")) await field.selectOption(value);
    else await field.fill(value);
  }
  await saved(page, () => form.locator('[type="submit"]').click());
}

async function download(page, act) {
  await go(page, "take");
  const [file] = await Promise.all([page.waitForEvent("download"), page.locator(`[data-act="${act}"]`).click()]);
  const path = join(work, `${Math.random().toString(36).slice(2)}-${file.suggestedFilename()}`);
  await file.saveAs(path);
  return path;
}

async function merge(page, path) {
  await go(page, "take");
  await page.locator('[data-file="merge"]').setInputFiles(path);
  await page.locator('.said [data-line^="merged"]').first().waitFor();
}

test("without a script the page is the agenda, to print", async () => {
  const { context, page } = await device({ javaScriptEnabled: false });
  await page.goto(`${wire.url}review/`);
  assert.ok(await page.locator(".agenda-today li").count() > 5);
  assert.equal(await page.locator(".meeting").isVisible(), false);
  await context.close();
});

test("two co-chairs write apart without a connection, settle what differs, sign, amend; what is tampered with is refused", async () => {
  const [a, b] = await Promise.all([device(), device()]);
  await begin(a.page);
  await whole(a.page);
  await a.page.locator('.agenda-list [data-act="open"]').first().click();
  await write(a.page, { kind: "decision", text: "Repair the eight pumps.", office: "District water office", due: "2027-03-31" });
  const first = await download(a.page, "file");

  await b.page.goto(`${wire.url}review/`);
  await ready(b.page);
  await b.page.check('[name="as"][value="international"]');
  await b.page.check('[name="keep"][value="yes"]');
  await b.page.locator('[data-file="continue"]').setInputFiles(first);
  await step(b.page, "agenda").waitFor();
  await whole(b.page);
  await Promise.all([a.context.setOffline(true), b.context.setOffline(true)]);

  // both change the same decision, and each adds something
  for (const [{ page }, text] of [[a, "Repair the eight pumps by the rains."], [b, "Repair six pumps first."]]) {
    await go(page, "record");
    await page.locator('[data-list="said"] [data-act="edit"]').first().click();
    await page.waitForFunction(() => document.querySelector('[data-form="write"] [name="text"]').value !== "");
    await saved(page, async () => {
      await page.locator('[data-form="write"] [name="text"]').fill(text);
      await page.locator('[data-form="write"] [type="submit"]').click();
    });
  }
  await go(b.page, "record");
  await write(b.page, { kind: "dissent", text: "Six is too few, say some of us." });
  const second = await download(b.page, "file");
  await merge(a.page, second);
  assert.equal(await line(a.page, "conflicts").count(), 1, "what differs is said");
  await go(a.page, "record");
  assert.equal(await a.page.locator('[data-list="said"] .side').count(), 2, "both stand side by side");
  await saved(a.page, () => a.page.locator('[data-list="said"] [data-act="hold"]').first().click());
  assert.equal(await a.page.locator('[data-list="said"] .side').count(), 0);
  await merge(a.page, second);
  assert.equal(await line(a.page, "merged-none").count(), 1, "a second time brings nothing");

  // each confirms in their own step, one of them with a key
  await go(a.page, "agree");
  await a.page.locator("[data-step=agree] summary").click();
  const [key] = await Promise.all([a.page.waitForEvent("download"), a.page.locator('[data-act="make-key"]').click()]);
  assert.match(key.suggestedFilename(), /^baraza-key-community/);
  const shown = a.page.locator('[data-step="agree"] [data-slot="number"]');
  const number = await shown.innerText();
  assert.match(number, /^(\d{5} ){5}\d{5}$/);
  await a.page.locator('[data-act="confirm-community"]').click();
  await a.page.locator('[data-list="seats"] [data-line="signed-other"]').waitFor();
  const confirmed = await download(a.page, "file");
  await merge(b.page, confirmed);
  await go(b.page, "agree");
  assert.equal(await b.page.locator('[data-step="agree"] [data-slot="number"]').innerText(), number, "both see one number");
  await b.page.locator('[data-act="confirm-international"]').click();
  await b.page.locator('[data-list="seats"] [data-line="agreed"]').waitFor();
  assert.equal(await b.page.locator('[data-list="seats"] [data-line="late"]').count(), 0);

  // what comes after is an amendment
  await go(b.page, "record");
  await write(b.page, { kind: "note", text: "The rains came early." });
  await go(b.page, "agree");
  await b.page.locator('[data-list="seats"] [data-line="late"]').waitFor();
  const last = await download(b.page, "file");
  const unknown = baraza("review", "verify", last, "--programme", PROGRAMME);
  assert.equal(unknown.status, 1, "a key that nobody knows is refused");

  // the programme names the key, and the review is published with it
  const feed = join(work, "feed");
  cpSync(dirname(PROGRAMME), feed, { recursive: true });
  cpSync(last, join(feed, "reviews/now.json"));
  const programme = JSON.parse(readFileSync(PROGRAMME, "utf8"));
  const publicly = await a.page.locator('[data-slot="key"]').textContent();
  programme.review_keys.push({ partner: "example-forum", seat: "community", key: publicly });
  programme.reviews.push({ url: "reviews/now.json" });
  const named = join(feed, "programme.json");
  writeFileSync(named, JSON.stringify(programme));
  const sound = baraza("review", "verify", last, "--programme", named);
  assert.equal(sound.status, 0, sound.stdout + sound.stderr);
  const site = join(work, "site");
  cpSync(dist, site, { recursive: true });
  const published = baraza("publish", named, "--out", site);
  assert.equal(published.status, 0, published.stderr);
  const { id } = JSON.parse(readFileSync(last, "utf8"));
  const minutes = readFileSync(join(site, `reviews/${id}/index.html`), "utf8");
  for (const text of ["Six is too few, say some of us.", "The rains came early.", "Added or changed after both had confirmed", "confirmed and signed with a key that the programme names"]) {
    assert.ok(minutes.includes(text), text);
  }

  const tampered = join(work, "tampered.json");
  writeFileSync(tampered, readFileSync(last, "utf8").replace("too few", "enough"));
  const refused = baraza("review", "verify", tampered, "--programme", named);
  assert.equal(refused.status, 1);
  assert.match(refused.stdout, /changed after/);
  assert.deepEqual([...a.complaints, ...b.complaints], []);
  await Promise.all([a.context.close(), b.context.close()]);
});

test("a browser that is killed loses nothing that was said to be saved, nor what is half typed, and opens without a connection", async () => {
  const profile = mkdtempSync(join(tmpdir(), "baraza-"));
  const open = async () => {
    const server = await chromium.launchPersistentContext(profile, { executablePath: findChromium(), args: ["--no-sandbox", "--disable-gpu"] });
    const page = server.pages()[0] ?? await server.newPage();
    page.setDefaultTimeout(60_000);
    return { server, page };
  };
  let { server, page } = await open();
  await begin(page);
  await whole(page);
  await go(page, "record");
  await write(page, { kind: "note", text: "Said and saved." });
  const kind = page.locator('[data-form="write"] [name="kind"]');
  await kind.selectOption("note");
  await page.locator('[data-form="write"] [name="text"]').pressSequentially("Half a sentence");
  await page.waitForFunction(async () => {
    const { device } = await import(new URL("review-store.js", new URL(document.documentElement.dataset.base, document.baseURI)));
    const store = await device();
    const [{ id }] = await store.all();
    return (await store.draft(id, "record "))?.text === "Half a sentence";
  });
  const address = page.url();
  const pid = spawnSync("pgrep", ["-f", `user-data-dir=${profile}`], { encoding: "utf8" }).stdout.trim().split("\n");
  for (const one of pid) spawnSync("kill", ["-9", one]);
  await server.close().catch(() => {});
  ({ server, page } = await open());
  await server.setOffline(true);
  await page.goto(address);
  await ready(page);
  await step(page, "record").waitFor();
  assert.equal(await page.locator('[data-list="said"] > li').count(), 1);
  assert.equal(await page.locator('[data-form="write"] [name="text"]').inputValue(), "Half a sentence");
  await server.close();
  rmSync(profile, { recursive: true, force: true });
});

test("by keyboard alone: begin, park, present, write down, confirm", async () => {
  const { context, page, complaints } = await device({ viewport: { width: 1024, height: 768 } });
  await page.goto(`${wire.url}review/`);
  await ready(page);
  const key = async (locator, name) => {
    await locator.focus();
    await page.keyboard.press(name);
  };
  await page.locator('[data-form="begin"] [name="community"]').focus();
  await page.keyboard.type("ActionAid G");
  await key(page.locator('[name="as"][value="community"]'), "Space");
  await key(page.locator('[name="keep"][value="no"]'), "Space");
  await key(page.locator('[data-form="begin"] [type="submit"]'), "Enter");
  await step(page, "agenda").waitFor();
  const count = await page.locator(".agenda-list > li").count();
  await key(page.locator('.agenda-list [data-act="park"]').first(), "Enter");
  await page.keyboard.type("The water office is not here today.");
  await page.keyboard.press("Tab");
  await saved(page, () => page.keyboard.press("Enter"));
  assert.equal(await page.locator(".agenda-list > li").count(), count - 1);
  assert.equal(await page.locator('[data-list="parked"] > li').count(), 1);
  await key(page.locator('.agenda-list [data-act="open"]').first(), "Enter");
  await step(page, "item").waitFor();
  await key(page.locator('[data-act="present"]'), "Enter");
  await page.waitForSelector("html[data-presenting]", { state: "attached" });
  const sentence = page.locator('[data-step="item"] h2[data-slot="sentence"]');
  const before = await sentence.innerText();
  await page.keyboard.press("PageDown");
  assert.notEqual(await sentence.innerText(), before, "the clicker turns to the next item");
  const { size, fits } = await sentence.evaluate((element) => ({ size: parseFloat(getComputedStyle(element).fontSize),
    fits: document.documentElement.scrollWidth <= innerWidth }));
  assert.ok(size >= 28 && fits, `${size} px`);
  await page.keyboard.press("PageUp");
  assert.equal(await sentence.innerText(), before);
  await page.keyboard.press("Escape");
  await page.waitForSelector("html:not([data-presenting])", { state: "attached" });
  await page.locator('[data-form="write"] [name="text"]').focus();
  await page.keyboard.type("Three wells stand dry.");
  await saved(page, async () => key(page.locator('[data-form="write"] [type="submit"]'), "Enter"));
  await key(page.locator('.steps [data-go="agree"]'), "Enter");
  for (const seat of ["community", "international"]) {
    await key(page.locator(`[data-act="confirm-${seat}"]`), "Enter");
    await page.locator(`[data-act="confirm-${seat}"]`).waitFor({ state: "hidden" });
  }
  await page.locator('[data-list="seats"] [data-line="agreed"]').waitFor();
  const kept = await page.evaluate(async () => [(await caches.keys()).length, (await indexedDB.databases()).length, localStorage.length]);
  assert.deepEqual(kept, [0, 0, 0], "who said no keeps nothing");
  assert.deepEqual(complaints, []);
  await context.close();
});

test("the last review comes along from its file, where it was not published: its decisions travel on", async () => {
  const published = JSON.parse(readFileSync(resolve(root, "public/programmes/power/reviews/2025-11.json"), "utf8"));
  const { context, page, complaints } = await device();
  // another programme's is refused, and what was chosen stays
  await begin(page, { keep: "no", last: { ...published, programme: "other", refused: true } });
  await line(page, "last-other").waitFor();
  assert.equal(await page.locator('[name="as"][value="community"]').isChecked(), true);
  await begin(page, { keep: "no", last: { ...published, id: "2026-03" } });
  await page.waitForFunction(() => Number(document.querySelector(".meeting").dataset.entries) === 3);
  const parts = page.locator(".agenda-list > li").filter({ hasText: "Pay for spare parts in the two provinces" });
  assert.deepEqual(await parts.count(), 2, "that which is published is there by itself");
  await parts.last().locator('[data-act="open"]').click();
  await write(page, { kind: "outcome", text: "The parts have come." });
  const file = JSON.parse(readFileSync(await download(page, "file"), "utf8"));
  assert.deepEqual(file.entries.filter(({ kind }) => kind === "outcome").map(({ review, decision }) => [review, decision]), [["2026-03", "example-parts"]]);
  // a device that has only this file shows the decisions too
  const other = await device();
  await other.page.goto(`${wire.url}review/`);
  await ready(other.page);
  await other.page.check('[name="keep"][value="no"]');
  await other.page.locator('[data-file="continue"]').setInputFiles({ name: "review.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(file)) });
  await step(other.page, "agenda").waitFor();
  assert.equal(await other.page.locator(".agenda-list > li").filter({ hasText: "Publish how the money for seeds was spent" }).count(), 2);
  assert.deepEqual([...complaints, ...other.complaints], []);
  await Promise.all([context.close(), other.context.close()]);
});

test("a phone reads along from the code's address, in Arabic, and keeps nothing", async () => {
  const { context, page } = await device();
  await begin(page, { keep: "no" });
  await go(page, "record");
  await write(page, { kind: "note", text: "Three wells stand dry." });
  await go(page, "take");
  await page.locator('[data-act="code"]').click();
  await page.locator(".qr").waitFor();
  const address = new URL(await page.locator('[data-show="address"]').getAttribute("href"));
  const phone = await device({ viewport: { width: 320, height: 640 } });
  await phone.page.goto(`${wire.url}ar/review/${address.hash}`);
  await ready(phone.page);
  await phone.page.locator('[data-act="handed"]').click();
  await step(phone.page, "agenda").waitFor();
  await go(phone.page, "record");
  await phone.page.getByText("Three wells stand dry.").first().waitFor();
  assert.equal(await phone.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
  assert.deepEqual(await phone.page.evaluate(async () => (await indexedDB.databases()).length), 0);
  assert.deepEqual([...phone.complaints], []);
  await Promise.all([context.close(), phone.context.close()]);
});

test("axe finds nothing in any step, by day and by night, in Arabic, on a phone", async () => {
  for (const options of [{ colorScheme: "light" }, { colorScheme: "dark", viewport: { width: 320, height: 640 } }]) {
    const { context, page } = await device(options);
    await begin(page, { path: "ar/review/", keep: "no" });
    // the bar that stays in sight lies over what is scrolled below it
    const found = async () => {
      await page.evaluate(() => scrollTo(0, 0));
      return findings(page);
    };
    assert.deepEqual(await found(), [], "agenda");
    await page.locator('.agenda-list [data-act="open"]').first().click();
    await write(page, { kind: "note", text: "ثلاث آبار جافة." });
    assert.deepEqual(await found(), [], "item");
    for (const name of ["record", "agree", "take"]) {
      await go(page, name);
      assert.deepEqual(await found(), [], name);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, name);
    }
    await context.close();
  }
});
