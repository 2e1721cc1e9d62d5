// What was said to be saved is there, once: random histories of writing in two tabs, killed browsers, reloads, full disks
// and newer forms of the store, held against a list of what the page was told.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { chromium } from "playwright-core";
import { findChromium, serve } from "../../tools/browser.mjs";
import { all } from "./lib.mjs";

const server = await serve();
after(() => server.stop());

/** Numbers from a seed (mulberry32), so that a history that failed can be lived again. */
function random(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

class Life {
  constructor(seed) {
    Object.assign(this, { next: random(seed), profile: mkdtempSync(join(tmpdir(), "baraza-")), written: 0, saved: new Map(), unsure: new Map() });
  }

  async begin() {
    this.context = await chromium.launchPersistentContext(this.profile, {
      executablePath: findChromium(), args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
    });
    this.tabs = [await this.tab(), await this.tab()];
  }

  async tab() {
    const page = await this.context.newPage();
    await this.load(page);
    return page;
  }

  /** A page of the site without the meeting's own script, which works on the store itself. */
  async load(page) {
    await page.goto(`${server.url}glossary/`);
    await page.evaluate(async (base) => {
      const { device } = await import(`${base}review-store.js`);
      globalThis.store = await device();
      if (!await globalThis.store.find("r")) await globalThis.store.put({ id: "r" }, []);
    }, server.url);
  }

  /** Writes an entry; whether the page was told that it is saved. */
  async write(page) {
    const id = `entry-${String(this.written += 1).padStart(5, "0")}`;
    const text = `what ${id} says`;
    this.unsure.set(id, text);
    const told = await page.evaluate(([name, words]) =>
      globalThis.store.add("r", (counter) => ({ id: name, counter, text: words }), "draft").then(() => true, () => false), [id, text]).catch(() => undefined);
    if (told !== undefined) this.unsure.delete(id);
    if (told) this.saved.set(id, text);
    return told;
  }

  async kill() {
    // in the middle of it: nobody has been told, so each way is right, but not half of it
    const [page] = this.tabs;
    const late = this.write(page);
    const { stdout } = spawnSync("pgrep", ["-f", `user-data-dir=${this.profile}`], { encoding: "utf8" });
    for (const pid of stdout.trim().split("\n")) spawnSync("kill", ["-9", pid]);
    await late;
    await this.context.close().catch(() => {});
    await this.begin();
  }

  /** The disk is full, as the store meets it: the browser takes back the whole transaction at its end. */
  async full() {
    const [page] = this.tabs;
    await page.evaluate(() => {
      const { add } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.add = function full(...args) {
        IDBObjectStore.prototype.add = add;
        const request = add.apply(this, args);
        request.onsuccess = () => this.transaction.abort();
        return request;
      };
    });
    assert.equal(await this.write(page), false, "what was not saved was said to be");
  }

  /** A newer page brings the store to a newer form while this one is open. */
  newer() {
    return this.tabs[1].evaluate(async () => {
      const { NAME } = await import(new URL("review-store.js", new URL(document.documentElement.dataset.base, document.baseURI)));
      const { version } = (await indexedDB.databases()).find(({ name }) => name === NAME);
      await new Promise((give, refuse) => {
        const request = indexedDB.open(NAME, version + 1);
        request.onsuccess = () => give(request.result.close());
        request.onerror = refuse;
      });
    });
  }

  async act() {
    const [one, two] = this.tabs;
    const what = this.next(12);
    if (what < 4) await this.write(this.tabs[this.next(2)]);
    else if (what < 7) await Promise.all([this.write(one), this.write(two), this.write(one)]);
    else if (what === 7) await this.load(this.tabs[this.next(2)]);
    else if (what === 8) await this.full();
    else if (what === 9) await this.newer();
    else if (what === 10) await one.evaluate(() => globalThis.store.merge("r", []));
    else await this.kill();
  }

  /** Everything that was said to be saved is there once; of what nobody was told about, all or nothing. */
  async check() {
    const found = await this.tabs[0].evaluate(() => globalThis.store.entries("r"));
    const ids = found.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length, "doubled");
    const lost = [...this.saved.keys()].filter((id) => !ids.includes(id));
    assert.deepEqual(lost, [], "lost");
    for (const { id, text } of found) assert.equal(text, this.saved.get(id) ?? this.unsure.get(id), `${id} was refused, and is there`);
    const counters = found.map(({ counter }) => counter);
    assert.equal(new Set(counters).size, counters.length, "two entries stand at one place");
  }

  async end() {
    await this.context.close();
    rmSync(this.profile, { recursive: true, force: true });
  }
}

for (let seed = 1; seed <= (all ? 50 : 20); seed += 1) {
  test(`history ${seed}: nothing lost, nothing doubled`, async () => {
    const life = new Life(seed);
    await life.begin();
    for (let at = 0; at < 10; at += 1) await life.act();
    await life.kill();
    await life.check();
    assert.ok(life.saved.size > 0);
    await life.end();
  });
}
