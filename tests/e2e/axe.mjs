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

/** Text in the very colour of its ground, which axe leaves undecided. */
function hidden() {
  const probe = document.body.appendChild(document.createElement("i"));
  probe.style.background = "Canvas";
  const canvas = getComputedStyle(probe).backgroundColor;
  probe.remove();
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (!backgroundColor.endsWith(", 0)")) return backgroundColor;
    }
    return canvas;
  };
  const written = (element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
  return [...document.body.querySelectorAll(":not(svg, svg *)")]
    .filter((element) => written(element) && element.checkVisibility() && getComputedStyle(element).color === ground(element))
    .map((element) => `unseen: ${element.localName} — ${element.textContent.slice(0, 40)}`);
}

/** What axe finds where the device forces its colours; and, by day and by night, text whose ground went and left it unseen. */
export async function forced(page) {
  await page.emulateMedia({ colorScheme: "dark", forcedColors: "active" });
  const dark = await page.evaluate(hidden);
  await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
  return [...dark, ...await findings(page), ...await page.evaluate(hidden)];
}
