// Who pays dearly for bytes is asked before the program is fetched, and told what it costs.
import assert from "node:assert/strict";
import { test } from "node:test";
import { start, title } from "./lib.mjs";

const site = await start();
const sample = await site.sample(1);
const program = /\.(wasm|bin|ftl)(\?|$)|baraza-web/;

const connection = (facts) => (page) => page.addInitScript((given) => {
  Object.defineProperty(navigator, "connection", { value: given });
}, facts);

for (const facts of [{ saveData: true, effectiveType: "4g" }, { saveData: false, effectiveType: "2g" }]) {
  for (const route of sample.filter(({ lang }) => lang !== "fr")) {
    test(`${JSON.stringify(facts)}: ${title(route)}`, async () => {
      const view = await site.open(route.path, { before: connection(facts), viewport: { width: 320, height: 640 } });
      const button = view.page.locator('#app-notes [data-why="ask"] button');
      await button.waitFor();
      assert.deepEqual(view.requests.filter((url) => program.test(url)), [], "nothing is fetched before the answer");
      assert.match(await button.innerText(), /\d|[٠-٩]/, "the size is said");
      assert.ok(await view.page.evaluate(() => globalThis.shifted) < 0.02, "the question moves nothing");
      assert.equal(await view.page.locator("select:visible").count(), 0, "no control that does nothing");
      await button.press("Enter");
      await view.ready();
      assert.equal(await button.isVisible(), false);
      await view.clean();
      await view.close();
    });
  }
}

test("the size that is said is the size that is fetched", async () => {
  const view = await site.open(sample[0].path, { before: connection({ saveData: true, effectiveType: "4g" }) });
  const said = Number((await view.page.locator('[data-why="ask"] button').innerText()).match(/\d+/)[0]);
  const session = await view.context.newCDPSession(view.page);
  await session.send("Network.enable");
  let fetched = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => { fetched += encodedDataLength; });
  await view.page.locator('[data-why="ask"] button').click();
  await view.ready();
  const live = 60_000; // the live feed is looked at as well, and headers weigh something
  assert.ok(fetched >= (said - 1) * 1000 && fetched <= said * 1000 + live, `${said} KB said, ${fetched} bytes fetched`);
  await view.close();
});

test("with a good connection nobody is asked", async () => {
  const view = await site.openLive(sample[0].path, { before: connection({ saveData: false, effectiveType: "4g" }) });
  assert.equal(await view.page.locator("#app-notes").isVisible(), false);
  await view.close();
});
