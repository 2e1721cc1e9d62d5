// Programmes of our own format with 1,000 to 1,000,000 observations in one indicator:
//   node bench/feeds.mjs [1000 10000 …]
// Each stands in target/bench/feeds/N/ in two forms. `columns.json` names its observations by `data`, in the columns of our
// format. `rows.json` names the same observations as rows of objects, as a PostgREST service gives them; our format has no
// such form, so they are read as foreign data. The same seed gives the same bytes.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "../tools/browser.mjs";

/** Places and months for each size; with 18 groups that makes about so many observations. */
const SHAPES = { 1000: [14, 4], 10000: [46, 12], 100000: [154, 36], 1000000: [463, 120] };
const SEXES = [["F", "Women"], ["M", "Men"]];
const AGES = [["0-4", "Under 5"], ["5-14", "5 to 14"], ["15-24", "15 to 24"], ["25-59", "25 to 59"], ["60-", "60 and older"]];
const GROUPS = ["_T", ...SEXES.map(([id]) => id), ...AGES.map(([id]) => id),
  ...SEXES.flatMap(([sex]) => AGES.map(([age]) => `${sex}+${age}`))];

export const SIZES = Object.keys(SHAPES).map(Number);

/** A generator of numbers from 0 to 1 that gives the same ones each time (mulberry32). */
function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function* observations(places, months) {
  const next = random(20240601);
  for (let place = 0; place < places; place++) {
    for (let group = 0; group < GROUPS.length; group++) {
      for (let month = 0; month < months; month++) {
        const value = 35 + (30 * month) / months + 12 * Math.sin(place * 1.7 + group) + (next() - 0.5) * 14;
        yield [place, group, month, Math.round(Math.min(100, Math.max(0, value)) * 10) / 10];
      }
    }
  }
}

const district = (i) => (i ? `D${String(i).padStart(3, "0")}` : "XX");
const month = (i) => `${2015 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`;
const upTo = (n, of) => Array.from({ length: n }, (_, i) => of(i));

function programme(id, places, indicators) {
  const ids = indicators.map((indicator) => indicator.id);
  return {
    baraza: "1", id, title: "A programme to measure with", languages: [{ code: "en", review: "original" }],
    as_of: "2025-01-31", licence: { id: "CC0-1.0" },
    partners: [{ id: "nobody", name: "Nobody", roles: ["implementing"] }],
    sources: [{ id: "made", title: "Made up by bench/feeds.mjs", publisher: "Nobody" }],
    places: upTo(places, (i) => (i
      ? { id: district(i), name: `District ${i}`, parent: "XX", kind: "district" }
      : { id: "XX", name: "No country", kind: "country" })),
    breakdowns: [
      { id: "sex", name: "Sex", groups: SEXES.map(([group, name]) => ({ id: group, name })) },
      { id: "age", name: "Age", groups: AGES.map(([group, name]) => ({ id: group, name })) },
    ],
    sections: [{ id: "services", question: "Are services reaching people?", indicators: ids }],
    indicators: indicators.map((indicator) => ({
      kind: "coverage", title: "Water points that work", better: "up", source: "made", responsible: "nobody", example: true,
      unit: { kind: "percent", decimals: 1 }, protection: { subjects: "things" }, ...indicator,
    })),
  };
}

/** One indicator with about `n` observations, in both forms. Returns its folder. */
export function large(n) {
  const [places, months] = SHAPES[n];
  const folder = join(root, "target/bench/feeds", String(n));
  mkdirSync(folder, { recursive: true });
  const columns = { place: [], period: [], group: [], value: [] };
  const rows = [];
  for (const [place, group, when, value] of observations(places, months)) {
    columns.place.push(place);
    columns.period.push(when);
    columns.group.push(group);
    columns.value.push(value);
    const [sex, age] = GROUPS[group] === "_T" ? ["_T", "_T"] : GROUPS[group].includes("+") ? GROUPS[group].split("+")
      : SEXES.some(([id]) => id === GROUPS[group]) ? [GROUPS[group], "_T"] : ["_T", GROUPS[group]];
    rows.push(`{"place":"${district(place)}","month":"${month(when)}","sex":"${sex}","age":"${age}","value":${value}}`);
  }
  const write = (name, what) => writeFileSync(join(folder, name), typeof what === "string" ? what : JSON.stringify(what));
  write("observations.json", { places: upTo(places, district), periods: upTo(months, month), groups: GROUPS, ...columns });
  write("table.json", `[${rows.join(",\n")}]\n`);
  write("columns.json", programme(`columns-${n}`, places, [{ id: "water", data: "observations.json" }]));
  write("rows.json", programme(`rows-${n}`, places, [{
    id: "water", from: { url: "table.json", format: "postgrest", place: "place", time: "month", group: ["sex", "age"], value: ["value"], limit: 128 },
  }]));
  return folder;
}

/** A board of `n` indicators, each with a line of ten years for the total and ten groups. Returns its folder. */
export function board(n) {
  const folder = join(root, "target/bench/feeds/board");
  mkdirSync(folder, { recursive: true });
  const next = random(n);
  const periods = upTo(10, (i) => String(2015 + i));
  const groups = GROUPS.slice(0, 8);
  const indicator = (i) => {
    const rows = groups.flatMap((_, group) => periods.map((_, period) => [group, period, Math.round((40 + 3 * period + next() * 20) * 10) / 10]));
    const column = (at) => rows.map((row) => row[at]);
    return {
      id: `water-${i + 1}`, title: `Water points that work, ${i + 1}`,
      observations: { places: ["XX"], periods, groups, place: 0, group: column(0), period: column(1), value: column(2) },
    };
  };
  writeFileSync(join(folder, "programme.json"), JSON.stringify(programme("board", 1, upTo(n, indicator))));
  return folder;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = process.argv.slice(2).map(Number);
  for (const n of wanted.length ? wanted : SIZES) console.log(large(n));
  console.log(board(50));
}
