// Squeezes the scripts and the program in dist/ in place: names and comments help who reads the source, not who pays for
// the bytes. `baraza publish` takes the checksums afterwards.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { minify } from "terser";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const dist = join(root, "dist");
for (const name of readdirSync(dist).filter((file) => file.endsWith(".js"))) {
  const file = join(dist, name);
  const { code } = await minify(readFileSync(file, "utf8"), { module: true, compress: { passes: 2 } });
  writeFileSync(file, code);
}

// A second round of wasm-opt finds about 1 KB that the first (Trunk's) left; the flags are the same. A third, in which the
// flow of control is taken apart and put together anew, finds another.
const [, flags] = readFileSync(join(root, "index.html"), "utf8").match(/data-wasm-opt-params="([^"]*)"/);
for (const name of readdirSync(dist).filter((file) => file.endsWith(".wasm"))) {
  const file = join(dist, name);
  for (const round of [["-Oz"], ["--flatten", "--rereloop", "-Oz", "-Oz"]]) {
    execFileSync("wasm-opt", [...flags.split(" "), ...round, file, "-o", file]);
  }
}
