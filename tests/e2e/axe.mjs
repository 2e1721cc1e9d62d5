// axe-core, as every test of accessibility asks it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What axe finds on a page, in a line each; `rules` are switched on as well. */
export async function findings(page, rules = []) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(([values, more]) => globalThis.axe.run(document, {
    runOnly: { type: "tag", values },
    rules: Object.fromEntries(["target-size", ...more].map((rule) => [rule, { enabled: true }])),
    resultTypes: ["violations"],
  }), [tags, rules]);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")} — ${node.failureSummary}`));
}
