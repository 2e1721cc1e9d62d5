#!/usr/bin/env node
// What a number, a percent, a date, a month, a list and a plural category cost in WebAssembly.
//
//   node tools/cldr/measure/measure.mjs            everything but ICU4X with data for our languages only
//   node tools/cldr/measure/measure.mjs --baked    that too; compiles icu4x-datagen first, some 5 minutes
//
// Needs the wasm32-unknown-unknown target and `npm ci` (for wasm-opt). Everything is made in target/cldr.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { ROOT } from '../shared.mjs';

const HOME = join(ROOT, 'target/cldr');
const VARIANTS = {
  nothing: [],
  own: ['own'],
  'own, intl_pluralrules': ['plurals'],
  'ICU4X, its own data': ['whole'],
  'ICU4X, its own data, percent': ['whole', 'percent'],
};
const OPTIMISE = [
  'bulk-memory', 'nontrapping-float-to-int', 'sign-ext', 'mutable-globals', 'reference-types', 'multivalue',
];

const ENVIRONMENT = { ...process.env, CARGO_TARGET_DIR: join(HOME, 'measure') };

function run(command, args) {
  execFileSync(command, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'], env: ENVIRONMENT });
}

function edit(file, change) {
  const json = JSON.parse(readFileSync(file, 'utf8'));
  change(json);
  writeFileSync(file, JSON.stringify(json));
}

/** ICU4X 2.4 wants CLDR 49, which npm does not have yet: two places are made to look like it. */
function bake() {
  const datagen = join(HOME, 'datagen/bin/icu4x-datagen');
  const features = ['--no-default-features', '--features', 'provider,baked_exporter,unstable'];
  if (!existsSync(datagen)) {
    const where = ['--root', join(HOME, 'datagen')];
    run('cargo', ['install', 'icu4x-datagen', '--version', '2.4.0', '--locked', ...where, ...features]);
  }
  const source = join(HOME, 'source');
  rmSync(source, { recursive: true, force: true });
  cpSync(join(HOME, 'node_modules'), source, { recursive: true });
  const main = join(source, 'cldr-dates-full/main');
  for (const [locale, calendar] of readdirSync(main).flatMap((l) => [[l, 'gregorian'], [l, 'generic']])) {
    edit(join(main, locale, `ca-${calendar}.json`), (json) => {
      json.main[locale].dates.calendars[calendar].dateTimeFormats.intervalFormats.intervalFormatRanges ??= {};
    });
  }
  edit(join(source, 'cldr-core/supplemental/calendarData.json'), ({ supplemental: { calendarData } }) => {
    const { eras } = calendarData.japanese;
    for (const era of Object.keys(eras)) if (Number(era) < 232) delete eras[era];
  });
  const markers = ['DecimalSymbols', 'DecimalDigits', 'DecimalPercent', 'PluralsCardinal', 'ListAnd'];
  markers.push(...['PatternsDate', 'NamesMonth', 'NamesYear'].map((part) => `Datetime${part}Gregorian`));
  run(datagen, [
    '--format', 'baked', '--overwrite', '--out', join(HOME, 'baked'), '--cldr-root', source,
    '--locales', 'en', 'fr', 'ar', 'rw', '--deduplication', 'none', '--no-internal-fallback',
    '--markers', ...markers.map((marker) => `${marker}V1`),
  ]);
  VARIANTS['ICU4X, data for 4 languages, percent'] = ['baked'];
}

if (process.argv.includes('--baked')) bake();
console.log('| | rustc | wasm-opt -Oz | Brotli 11 |\n|---|--:|--:|--:|');
for (const [name, features] of Object.entries(VARIANTS)) {
  const manifest = join(ROOT, 'tools/cldr/measure/Cargo.toml');
  const target = ['--target', 'wasm32-unknown-unknown', '--manifest-path', manifest];
  run('cargo', ['build', '--quiet', '--release', ...target, '--features', features.join()]);
  const built = join(HOME, 'measure/wasm32-unknown-unknown/release/measure.wasm');
  const small = join(HOME, 'measure/small.wasm');
  run(join(ROOT, 'node_modules/.bin/wasm-opt'), ['-Oz', ...OPTIMISE.map((f) => `--enable-${f}`), built, '-o', small]);
  const wasm = readFileSync(small);
  const brotli = brotliCompressSync(wasm, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  console.log(`| ${name} | ${[statSync(built).size, wasm.length, brotli.length].join(' | ')} |`);
  if (!process.argv.includes('--texts')) continue;
  const { say, start, length, memory } = new WebAssembly.Instance(new WebAssembly.Module(wasm)).exports;
  for (let language = 0; language < 4; language += 1) {
    const text = say(language, 12345.678, 2025, 3, 8, 3);
    console.log(JSON.stringify(Buffer.from(memory.buffer, start(text), length(text)).toString().split('\n')));
  }
}
