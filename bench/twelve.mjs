// A board of twelve: the first twelve indicators of a programme that have values, published beside the build's own programs
// into target/bench/site. The goals for the first view are set for a board of this size.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { root } from "../tools/browser.mjs";

const COUNT = 12;

/** The programme with no other indicators, and no section without one. */
export function shortened(programme) {
  const hasValues = ({ observations }) => observations?.value?.some((value) => value !== null);
  const indicators = programme.indicators.filter(hasValues).slice(0, COUNT);
  if (indicators.length < COUNT) throw new Error(`only ${indicators.length} indicators have values in the programme file itself`);
  const ids = new Set(indicators.map(({ id }) => id));
  const sections = programme.sections
    .map((section) => ({ ...section, indicators: section.indicators.filter((id) => ids.has(id)) }))
    .filter((section) => section.indicators.length);
  return { ...programme, indicators, sections };
}

/** Publishes a programme beside the build's own programs into a folder below the project's root, and returns the folder. */
export function site(programme, folder) {
  rmSync(join(root, folder), { recursive: true, force: true });
  // what the build has made, without the pages, tables and feeds of its own programme
  const programs = /^([\w-]+\.(js|wasm|css|svg|png|txt|conf|webmanifest)|index\.html|(icons|locales|schema)(\/.*)?)$/;
  const name = (path) => path.slice(resolve(root, "dist").length + 1);
  cpSync(join(root, "dist"), join(root, folder), { recursive: true, filter: (path) => !name(path) || programs.test(name(path)) });
  execFileSync(join(root, "target/cli/baraza"), ["publish", programme, "--out", folder], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  return folder;
}

/** Publishes it and returns the folder, below the project's root. */
export function twelve(from = "public/programmes/power/programme.json") {
  const own = "target/bench/programme";
  rmSync(join(root, own), { recursive: true, force: true });
  const programme = JSON.parse(readFileSync(join(root, from), "utf8"));
  cpSync(join(root, dirname(from)), join(root, own), { recursive: true });
  mkdirSync(join(root, own), { recursive: true });
  writeFileSync(join(root, own, "programme.json"), JSON.stringify(shortened(programme)));
  return site(join(own, "programme.json"), "target/bench/site");
}
