// Turns the source files in `sources/` into the sample programme in `public/programmes/power/`:
//   node tools/sample/convert.mjs
// It writes the same bytes each time, and stops where a value does not match its source.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import * as feedRules from "./check.mjs";
import * as example from "./example.mjs";
import * as payments from "./example-money.mjs";
import * as promises from "./example-promises.mjs";
import * as remedies from "./example-remedies.mjs";
import * as review from "./example-review.mjs";
import * as told from "./example-voices.mjs";
import * as who from "./example-who.mjs";
import * as wins from "./example-wins.mjs";
import { simplify, SOURCE as BOUNDARIES } from "./geo.mjs";
import * as iati from "./iati.mjs";
import * as money from "./iati-money.mjs";
import * as sdg from "./open-sdg.mjs";
import { BREAKDOWNS } from "./open-sdg-words.mjs";
import * as perceptions from "./perceptions.mjs";
import { placeOf, places } from "./places.mjs";
import * as programme from "./programme.mjs";
import { pretty } from "./write.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const target = resolve(here, "../../public/programmes/power");
const read = (path) => JSON.parse(readFileSync(resolve(here, "sources", path), "utf8"));

const failures = [];
const expect = (truth, what) => {
  if (!truth) failures.push(what);
};

const activity = iati.activity(read("iati/actionaid_GB-CHC-274467-GB-XUKDU15001.json"));
const files = Object.fromEntries(
  ["1-2-1", "3-1-2", "4-a-1", "5-4-1", "5-5-1", "6-1-1"].map((name) => [
    name,
    { data: read(`open-sdg/data/${name}.json`), meta: read(`open-sdg/meta/${name}.json`) },
  ]),
);

const survey = readFileSync(resolve(here, "sources/perceptions/malawi_water_satisfaction_2021_agg.csv"), "utf8");
const own = iati.indicators(activity);
const spent = money.indicator(activity);
const heard = perceptions.indicator(survey);
const official = sdg.indicators(files);
const allPlaces = [...places(sdg.districts(files["1-2-1"].data)), ...perceptions.PLACES];
const names = new Map(allPlaces.map(({ id, name }) => [id, name.en]));
const boundaries = simplify(read("geo/rwanda_provinces.geojson"), ({ properties }) => {
  const id = placeOf(properties.id, properties.name);
  return { id, name: names.get(id) };
});

const sections = programme.SECTIONS;
const order = sections.flatMap((section) => section.indicators);
const examples = [example, told, wins, promises, payments, remedies];
const indicators = [...official, ...examples.map((one) => one.EXAMPLE), ...own, spent, heard]
  .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
const sources = [programme.source(activity), ...sdg.sources(files), perceptions.SOURCE, BOUNDARIES, ...examples.map((one) => one.SOURCE)];
const newest = sources.map((source) => source.published ?? "").sort().at(-1);
const { status, period } = programme.header(activity);

const feed = {
  $schema: "../../schema/programme-1.schema.json",
  baraza: "1",
  id: "power",
  title: programme.TITLE,
  summary: programme.SUMMARY,
  languages: programme.LANGUAGES,
  as_of: newest,
  published: newest,
  status,
  period,
  partners: [...programme.partners(activity), ...review.PARTNERS],
  contacts: programme.contacts(activity),
  licence: programme.LICENCE,
  sources,
  places: allPlaces,
  boundaries: [{ url: "places.geojson", source: BOUNDARIES.id }],
  breakdowns: BREAKDOWNS,
  sections,
  reviews: [{ url: review.FILE }],
  review_keys: review.KEYS,
  committees: who.COMMITTEES,
  conflicts: who.CONFLICTS,
  indicators,
};

const feature = ({ type, id, properties, geometry }) =>
  JSON.stringify({ type, id, properties, geometry });
const geojson = `{"type":"FeatureCollection","features":[\n${boundaries.features.map(feature).join(",\n")}\n]}\n`;

iati.check(activity, own, expect);
sdg.check(files, official, expect);
example.check(expect);
money.check(activity, spent, expect);
promises.check(newest, expect);
payments.check(newest, expect);
remedies.check(newest, expect);
review.check(order, expect);
who.check(feed.partners, review.REVIEW, expect);
told.check(expect);
perceptions.check(survey, heard, expect);
feedRules.check(feed, boundaries, expect);
expect(newest === "2026-05-12", `the newest source is of ${newest}`);
expect(allPlaces.length === 43, `43 places, found ${allPlaces.length}`);
expect(Buffer.byteLength(geojson) < 30_000, `the boundaries take ${Buffer.byteLength(geojson)} bytes`);

if (failures.length > 0) {
  for (const what of failures) console.error(what);
  process.exit(1);
}

mkdirSync(target, { recursive: true });
writeFileSync(resolve(target, "programme.json"), pretty(feed));
writeFileSync(resolve(target, "places.geojson"), geojson);
mkdirSync(resolve(target, "reviews"), { recursive: true });
writeFileSync(resolve(target, review.FILE), review.REVIEW);
writeFileSync(resolve(target, "SOURCES.md"), readFileSync(resolve(here, "sources/SOURCES.md")));
