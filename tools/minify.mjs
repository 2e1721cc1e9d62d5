// Squeezes the scripts of dist/ in place: names and comments help who reads the source, not who pays for the bytes.
// `baraza publish` takes the checksums afterwards.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { minify } from "terser";

const dist = resolve(dirname(fileURLToPath(import.meta.url)), "../dist");
for (const name of readdirSync(dist).filter((file) => file.endsWith(".js"))) {
  const file = join(dist, name);
  const { code } = await minify(readFileSync(file, "utf8"), { module: true, compress: { passes: 2 } });
  writeFileSync(file, code);
}
