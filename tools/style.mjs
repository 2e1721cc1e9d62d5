// Joins style/*.css into target/style/baraza.css, the style of every page, and lays what only plain pages need beside it,
// target/style/plain.css; what only the page of a joint review needs, target/style/meeting.css; and the style of embeds,
// target/style/embed.css. Says nothing.
// Comments and indentation go: they help who reads the source, not who pays for the bytes.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const first = ["tokens", "base", "layout", "parts"];
const last = ["print"];
const apart = ["plain", "paper"];
const alone = ["meeting", "embed"];

/** Reading order: tokens, base, layout, parts, then what else there is by name, and print at the end. */
export function inOrder(names) {
  const rank = (name) => {
    if (first.includes(name)) return first.indexOf(name);
    return first.length + (last.includes(name) ? 1 : 0);
  };
  return [...names].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

/** Takes comments and needless white space away, and leaves strings, `url(…)` and the value of `--empty: ;` as they are. */
export function squeeze(css) {
  const kept = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|url\([^)"']*\)|--[\w-]+: (?=[;}])/;
  const token = new RegExp(`(${kept.source})|/\\*[^]*?\\*/|\\s+`, "g");
  return css
    .replace(token, (all, string) => string ?? (all.startsWith("/*") ? "" : " "))
    .replace(new RegExp(`(${kept.source})| ?([{};,]) ?`, "g"), (all, string, mark) => string ?? mark)
    .replaceAll(";}", "}")
    .trim();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = resolve(root, "style");
  const target = resolve(root, "target/style");
  mkdirSync(target, { recursive: true });
  const names = readdirSync(folder).filter((file) => file.endsWith(".css")).map((file) => file.slice(0, -4));
  const write = (sheet, parts) => {
    const css = inOrder(parts).map((name) => squeeze(readFileSync(`${folder}/${name}.css`, "utf8"))).join("\n");
    writeFileSync(`${target}/${sheet}.css`, `${css}\n`);
  };
  write("baraza", names.filter((name) => ![...apart, ...alone].includes(name)));
  write("plain", apart);
  for (const sheet of alone) write(sheet, [sheet]);
}
