#!/usr/bin/env node
// Writes src/say/cldr.rs: what the formatter needs to know about each language, from pinned CLDR data.
//
//   node tools/cldr/generate.mjs            write the file
//   node tools/cldr/generate.mjs --check    fail when the committed file is not what would be written
//
// The CLDR packages (about 200 MB unpacked) go to target/cldr and stay there. Patterns become templates in which
// {0}, {1}, {2} are filled in; a pattern with a field that the formatter cannot fill in stops this script.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLDR, LANGUAGES, ROOT, emit, rustString } from './shared.mjs';

const PACKAGES = ['cldr-core', 'cldr-numbers-full', 'cldr-dates-full', 'cldr-misc-full', 'cldr-localenames-full'];
const HOME = join(ROOT, 'target/cldr');

function json(...path) {
  return JSON.parse(readFileSync(join(HOME, 'node_modules', ...path), 'utf8'));
}

function install() {
  const installed = (name) =>
    existsSync(join(HOME, 'node_modules', name, 'package.json')) && json(name, 'package.json').version === CLDR;
  if (PACKAGES.every(installed)) return;
  mkdirSync(HOME, { recursive: true });
  const wanted = PACKAGES.map((name) => `${name}@${CLDR}`);
  const args = ['install', '--prefix', 'target/cldr', '--no-audit', '--no-fund', '--ignore-scripts', ...wanted];
  console.log(`npm ${args.join(' ')}`);
  execFileSync('npm', args, { cwd: ROOT, stdio: 'inherit' });
}

/** `#,##,##0.###` to `{ primary: 3, secondary: 2 }`. */
function grouping(pattern) {
  const groups = pattern.split(/[.;]/)[0].split(',').map((part) => part.replace(/[^#0]/g, '').length);
  if (groups.length < 2) throw new Error(`no groups in ${pattern}`);
  const primary = groups.at(-1);
  return { primary, secondary: groups.length > 2 ? groups.at(-2) : primary };
}

/** `#,##0 %` to `{0} %`, with the language's own sign. */
function percent(pattern, sign, standard) {
  const number = pattern.match(/[#0,.]+/)?.[0];
  if (pattern.includes(';') || pattern.includes("'") || number !== standard.replace(/\..*/, '')) {
    throw new Error(`a percent pattern that this script does not know: ${pattern}`);
  }
  return pattern.replace(number, '{0}').replace('%', sign);
}

/** `d 'de' MMMM 'de' y` to `{2} de {1} de {0}`, where `fields` says which field goes where. */
function date(pattern, fields) {
  const parts = pattern.match(/'[^']*'|[A-Za-z]+|[^A-Za-z']+/g);
  return parts.map((part) => {
    if (part.startsWith("'")) return part === "''" ? "'" : part.slice(1, -1);
    if (!/[A-Za-z]/.test(part)) return part;
    if (!fields.includes(part)) throw new Error(`a date pattern that this script does not know: ${pattern}`);
    return `{${fields.indexOf(part)}}`;
  }).join('');
}

/**
 * The date with the name of the month. Kinyarwanda has never got a `long` of its own and inherits the root's "2025
 * Werurwe 8"; but its `yMMMd` is "8 Werurwe 2025", and that is how it is written.
 */
function long({ dateFormats, dateTimeFormats: { availableFormats } }, root) {
  if (dateFormats.long !== root.dateFormats.long) return dateFormats.long;
  return availableFormats.yMMMMd ?? availableFormats.yMMMd.replace(/M+/, 'MMMM');
}

function language(code, digits) {
  const main = (name, file) => json(`cldr-${name}-full`, 'main', code, `${file}.json`).main[code];
  const { numbers } = main('numbers', 'numbers');
  const system = numbers.defaultNumberingSystem;
  const symbols = numbers[`symbols-numberSystem-${system}`];
  const standard = numbers[`decimalFormats-numberSystem-${system}`].standard;
  // English for the world and not for the United States: 31 December 2020
  const dated = code === 'en' ? 'en-001' : code;
  const dates = json('cldr-dates-full', 'main', dated, 'ca-gregorian.json').main[dated].dates;
  const calendar = dates.calendars.gregorian;
  const root = json('cldr-dates-full', 'main', 'und', 'ca-gregorian.json').main.und.dates.calendars.gregorian;
  const { availableFormats, intervalFormats } = calendar.dateTimeFormats;
  const list = main('misc', 'listPatterns').listPatterns['listPattern-type-standard'];
  const quarters = calendar.quarters.format;
  return {
    code,
    name: main('localenames', 'languages').localeDisplayNames.languages[code],
    rtl: main('misc', 'layout').layout.orientation.characterOrder === 'right-to-left',
    digits: [...digits[system]._digits],
    decimal: symbols.decimal,
    group: symbols.group,
    minus: symbols.minusSign,
    percent: percent(numbers[`percentFormats-numberSystem-${system}`].standard, symbols.percentSign, standard),
    minimum_grouping: Number(numbers.minimumGroupingDigits),
    ...grouping(standard),
    two: list['2'],
    start: list.start,
    middle: list.middle,
    end: list.end,
    date: date(long(calendar, root), ['y', 'MMMM', 'd']),
    month: date(availableFormats.yMMMM, ['y', 'MMMM']),
    quarter: date(availableFormats.yQQQQ, ['y', 'QQQQ']),
    quarter_short: date(availableFormats.yQQQ, ['y', 'QQQ']),
    year: date(availableFormats.y, ['y']),
    range: intervalFormats.intervalFormatFallback,
    years: date(intervalFormats.y.y.replace(/y([^y]*)y/, 'from$1to'), ['from', 'to']),
    months: Object.values(calendar.months.format.wide),
    months_alone: Object.values(calendar.months['stand-alone'].wide),
    quarters: Object.values(quarters.wide),
    quarters_short: Object.values(quarters.abbreviated),
  };
}

/** Names in one text, parted by `|`: twelve months cost one string instead of twelve pointers. */
function names(values, count) {
  if (values.length !== count || values.some((name) => name.includes('|'))) throw new Error(`names: ${values}`);
  return values.join('|');
}

const constant = (code) => code.toUpperCase().replaceAll('-', '_');

/** The long texts of a language, which stand before the table. */
function texts({ code, months, months_alone, quarters, quarters_short }) {
  const text = (name, values, count) =>
    `const ${constant(code)}_${name}: &str = ${rustString(names(values, count))};`;
  return [
    text('MONTHS', months, 12),
    text('MONTHS_ALONE', months_alone, 12),
    text('QUARTERS', quarters, 4),
    text('QUARTERS_SHORT', quarters_short, 4),
  ].join('\n');
}

function row(language) {
  const fields = Object.entries(language).map(([key, value]) => {
    if (key === 'digits') return `digits: [${value.map((digit) => `'${digit}'`).join(', ')}],`;
    if (Array.isArray(value)) return `${key}: ${constant(language.code)}_${key.toUpperCase()},`;
    return `${key}: ${typeof value === 'string' ? rustString(value) : value},`;
  });
  return `Row { ${fields.join('\n')} },`;
}

install();
const systems = json('cldr-core', 'supplemental', 'numberingSystems.json').supplemental.numberingSystems;
const languages = LANGUAGES.map((code) => language(code, systems));

emit('src/say/cldr.rs', `\
// @generated by tools/cldr/generate.mjs from CLDR ${CLDR}: do not edit, run the script.
//
// SPDX-License-Identifier: Unicode-3.0
// SPDX-FileCopyrightText: 2004-2026 Unicode, Inc.
// CLDR data, under the Unicode License v3: see tools/cldr/LICENSE.

//! What CLDR ${CLDR} says about ${LANGUAGES.length} languages: numbers, percents, dates and lists.

use super::locale::Row;

${languages.map(texts).join('\n')}

/// One row for each language, the fallback first.
pub(super) static ROWS: [Row; ${languages.length}] = [
${languages.map(row).join('\n')}
];
`);
