// Listen: offered only with a voice of the device itself in the page's language, and nothing is lost without.
import assert from "node:assert/strict";
import { test } from "node:test";
import { start } from "./lib.mjs";

const site = await start();

/** Voices as a browser would have them, and a record of what is spoken. */
const voices = (list) => (page) => page.addInitScript((given) => {
  const listeners = [];
  globalThis.spoken = [];
  globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  const synthesis = {
    voices: given,
    getVoices() { return this.voices; },
    addEventListener(type, act) { if (type === "voiceschanged") listeners.push(act); },
    speak(said) { globalThis.spoken.push(said); },
    cancel() { for (const said of globalThis.spoken.splice(0)) said.onerror?.({ error: "canceled" }); },
    arrive(voice) { this.voices = [...this.voices, voice]; for (const act of listeners) act(); },
  };
  Object.defineProperty(globalThis, "speechSynthesis", { value: synthesis });
}, list);

const local = (lang) => ({ name: `local ${lang}`, lang, localService: true });
const network = (lang) => ({ name: `network ${lang}`, lang, localService: false });
const listen = (view) => view.page.locator('[data-listen="start"]');
const stop = (view) => view.page.locator('[data-listen="stop"]');

for (const [why, list] of [["none", []], ["from the network", [network("en-GB")]], ["of another language", [local("de-DE")]],
  ["that does not say where it is", [{ name: "x", lang: "en" }]]]) {
  test(`no button with a voice ${why}`, async () => {
    const view = await site.open("aloud/", { before: voices(list) });
    await view.stays();
    assert.equal(await listen(view).isVisible(), false);
    assert.ok((await view.page.locator(".bulletin").innerText()).length > 500, "it can be read");
    await view.clean();
    await view.close();
  });
}

for (const [path, lang] of [["aloud/", "en_GB"], ["fr/aloud/", "fr-CA"], ["ar/aloud/", "ar-EG"]]) {
  test(`a local voice reads all of it, and stops: /${path}`, async () => {
    const view = await site.open(path, { before: voices([network(lang), local("de"), local(lang)]) });
    await listen(view).waitFor();
    assert.ok(await view.page.evaluate(() => globalThis.shifted) < 0.02, "layout shift");
    await listen(view).press("Enter");
    const { said, used, langs } = await view.page.evaluate(() => ({
      said: globalThis.spoken.map(({ text }) => text),
      used: [...new Set(globalThis.spoken.map(({ voice }) => voice.name))],
      langs: [...new Set(globalThis.spoken.map((one) => one.lang))],
    }));
    assert.deepEqual(used, [`local ${lang}`]);
    assert.deepEqual(langs, [lang]);
    const plain = (text) => text.replace(/\p{Cf}/gu, "").replace(/\s+/g, "");
    assert.equal(plain(said.join("")), plain(await view.page.locator(".bulletin").textContent()));
    // what is read now is marked
    await view.page.evaluate(() => globalThis.spoken[1].onstart());
    assert.equal(await view.page.locator(".spoken").count(), 1);
    assert.equal(await stop(view).isVisible(), true);
    assert.equal(await stop(view).evaluate((button) => button === document.activeElement), true, "focus follows");
    await stop(view).press("Enter");
    assert.equal(await view.page.evaluate(() => globalThis.spoken.length), 0);
    assert.equal(await listen(view).isVisible(), true);
    assert.equal(await view.page.locator(".spoken").count(), 0);
    // to its end
    await listen(view).click();
    await view.page.evaluate(() => globalThis.spoken.at(-1).onend());
    assert.equal(await listen(view).isVisible(), true);
    await view.clean();
    await view.close();
  });
}

test("voices may come late", async () => {
  const view = await site.open("aloud/", { before: voices([]) });
  await view.stays();
  assert.equal(await listen(view).isVisible(), false);
  await view.page.evaluate((voice) => globalThis.speechSynthesis.arrive(voice), local("en"));
  await listen(view).waitFor();
  await view.close();
});

test("every SMS link carries the very text that was counted", async () => {
  const view = await site.open("ar/aloud/", { javaScriptEnabled: false });
  const items = await view.page.locator(".messages > li:has(blockquote)").evaluateAll((list) => list.map((li) => ({
    text: li.querySelector("blockquote").textContent,
    units: Number(li.querySelector("blockquote").dataset.units),
    href: li.querySelector('a[href^="sms:"]').getAttribute("href"),
  })));
  assert.ok(items.length > 50, `${items.length} texts`);
  for (const { text, units, href } of items) {
    assert.equal(decodeURIComponent(href.slice("sms:?body=".length)), text);
    // Arabic needs all alphabets: units of UTF-16
    assert.ok(units <= 70 && units === text.length, `${units}: ${text}`);
  }
  await view.close();
});
