// What the browser tests and the pictures share: finding Chromium, starting it, and serving the built site.
// Run by itself it prints the path of Chromium, or fails where there is none; with --webdriver it prints how chromedriver
// shall start it.
import { spawn } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

export const root = resolve(fileURLToPath(import.meta.url), "../..");

/** The path of an executable on the PATH, or nothing. */
function onPath(name) {
  for (const folder of process.env.PATH.split(delimiter)) {
    const path = join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch { /* not in this folder */ }
  }
}

/** CHROMIUM names one; else what is on the PATH; else the one that `playwright-core install` fetched. */
export function findChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  for (const name of ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]) {
    const path = onPath(name);
    if (path) return path;
  }
  const fetched = chromium.executablePath();
  if (existsSync(fetched)) return fetched;
  throw new Error("there is no Chromium: install one, or name it with CHROMIUM=/path/to/it");
}

/** So it neither asks anyone for anything nor depends on this machine's graphics. */
const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync", "--font-render-hinting=none"];

/** Starts Chromium. */
export function launch() {
  return chromium.launch({ executablePath: findChromium(), args });
}

/**
 * Serves a folder (default: BARAZA_DIST or dist) and returns `{url, stop}`; `url` ends in "/" and holds the base path, if any.
 * BARAZA_URL names a running site instead (only where no special base is wanted).
 */
export async function serve({ folder, base } = {}) {
  if (process.env.BARAZA_URL && !base && !folder) return { url: process.env.BARAZA_URL, stop() {} };
  const program = process.env.BARAZA_BIN ?? resolve(root, "target/cli/baraza");
  const options = ["serve", resolve(root, folder ?? process.env.BARAZA_DIST ?? "dist"), "--port", "0"];
  if (base) options.push("--base", base);
  const server = spawn(program, options, { stdio: ["ignore", "pipe", "inherit"] });
  const stop = () => server.kill();
  process.once("exit", stop);
  server.once("exit", () => process.off("exit", stop));
  return new Promise((ready, failed) => {
    server.once("error", failed);
    server.once("exit", (code) => failed(new Error(`${program} ended with ${code} before it served`)));
    createInterface(server.stdout).on("line", (line) => {
      const address = line.match(/http:\/\/[\w.:]+\/\S*/)?.[0];
      if (address) ready({ url: base && !address.endsWith(base) ? new URL(base, address).href : address, stop });
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const binary = findChromium();
    const capabilities = { "goog:chromeOptions": { binary, args } };
    console.log(process.argv.includes("--webdriver") ? JSON.stringify(capabilities) : binary);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
