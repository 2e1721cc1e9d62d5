// What generate.mjs and fixture.mjs share: the languages, the pinned version, and how Rust is written.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const ROOT = resolve(fileURLToPath(import.meta.url), '../../..');

/** The languages, by CLDR locale. The first is also what an unknown language falls back to. */
export const LANGUAGES = ['en', 'fr', 'ar', 'rw', 'es', 'pt', 'sw'];

/** The one version of CLDR that everything is made from. */
export const CLDR = '48.2.0';

// spaces other than U+0020, marks of direction, and whatever else cannot be seen
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

/** A Rust string literal in which every character that cannot be seen is written as an escape. */
export function rustString(text) {
  if (typeof text !== 'string') throw new Error(`not a text: ${JSON.stringify(text)}`);
  const escaped = text.replace(/["\\]/g, '\\$&');
  return `"${escaped.replace(UNSEEN, (c) => `\\u{${c.codePointAt(0).toString(16)}}`)}"`;
}

/** Formats `source` with rustfmt; then writes it to `path`, or, under `--check`, fails when the file differs. */
export function emit(path, source) {
  const file = join(ROOT, path);
  const rust = execFileSync('rustfmt', ['--edition', '2024', '--emit', 'stdout', '--quiet'], {
    cwd: ROOT,
    input: source,
    encoding: 'utf8',
  });
  if (process.argv.includes('--check')) {
    if (!existsSync(file) || readFileSync(file, 'utf8') !== rust) {
      const script = relative(ROOT, process.argv[1]);
      console.error(`${path} is not current: run node ${script}`);
      process.exit(1);
    }
    console.log(`${path} is current`);
  } else {
    writeFileSync(file, rust);
    console.log(`${path} written`);
  }
}
