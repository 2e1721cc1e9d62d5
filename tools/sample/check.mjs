// Checks the finished feed against the rules of the format: whatever is referred to is there, columns are of equal
// length, texts are in all three languages.

import { LANGUAGES } from "./text.mjs";

const ADDRESS = /^[a-z0-9-]{1,80}$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const PERIOD = /^\d{4}(-Q[1-4]|-\d\d|-W\d\d|-\d\d-\d\d)?$/;
const STATES = ["observed", "estimated", "provisional", "suppressed", "not-reported", "not-yet-due", "not-applicable"];
const VALUED = ["observed", "estimated", "provisional"];
const COLUMNS = ["place", "period", "group", "value", "low", "high", "sample", "count", "of", "status", "reported", "note"];
const PLURALS = { en: ["one", "other"], fr: ["one", "many", "other"], ar: ["zero", "one", "two", "few", "many", "other"] };
// Official wording stays in the language of its source.
const ENGLISH_ONLY = /\.sheet\.(definition|method)$/;

const isPeriod = (text) => text.split("/").every((part) => PERIOD.test(part));
const distinct = (list) => new Set(list).size === list.length;

const texts = (value, path, expect) => {
  if (Array.isArray(value)) value.forEach((one, i) => texts(one, `${path}[${i}]`, expect));
  else if (value && typeof value === "object") {
    const isText = typeof value.en === "string";
    if (isText && !(ENGLISH_ONLY.test(path) && Object.keys(value).length === 1)) {
      expect(LANGUAGES.every((code) => value[code]?.trim()), `${path}: three languages`);
      expect(!/\uFFFD/.test(JSON.stringify(value)), `${path}: characters lost`);
    }
    for (const [name, one] of Object.entries(value)) texts(one, `${path}.${name}`, expect);
  }
};

const noun = (forms, at, expect) => {
  for (const code of LANGUAGES) {
    expect(PLURALS[code].every((form) => forms[code]?.[form]), `${at}: plural forms in ${code}`);
    expect(forms[code].other.includes("#"), `${at}: # in ${code}`);
  }
};

const marks = (list, at, known, expect) => {
  for (const mark of list) {
    expect(isPeriod(mark.period), `${at}: ${mark.period}`);
    expect(known.places.has(mark.place), `${at}: place ${mark.place}`);
    expect(mark.set_on === undefined || DAY.test(mark.set_on), `${at}: day`);
  }
};

const observations = (o, at, known, expect) => {
  expect(o.places.every((id) => known.places.has(id)) && distinct(o.places), `${at}: places`);
  expect(o.periods.every(isPeriod) && distinct(o.periods), `${at}: periods`);
  const groups = o.groups ?? ["_T"];
  const knows = (id) => id === "_T" || id.split("+").every((part) => known.groups.has(part));
  expect(groups.every(knows) && distinct(groups), `${at}: groups`);
  const rows = o.value.length;
  for (const name of COLUMNS) {
    if (Array.isArray(o[name])) expect(o[name].length === rows, `${at}: column ${name}`);
  }
  const cell = (column, row) => (Array.isArray(column) ? column[row] : (column ?? 0));
  const seen = new Set();
  for (let row = 0; row < rows; row += 1) {
    const place = cell(o.place, row);
    const period = cell(o.period, row);
    const group = cell(o.group, row);
    expect(place < o.places.length && period < o.periods.length && group < groups.length, `${at}: positions in row ${row}`);
    seen.add(`${place} ${period} ${group}`);
    const status = o.status?.[row] ?? (o.value[row] === null ? "not-reported" : "observed");
    expect(STATES.includes(status), `${at}: status ${status}`);
    expect(VALUED.includes(status) === (o.value[row] !== null), `${at}: status and value of row ${row}`);
    if (o.count?.[row] != null) {
      expect(Math.abs(o.value[row] - (100 * o.count[row]) / o.of[row]) < 0.01, `${at}: counts of row ${row}`);
      expect(o.low[row] <= o.value[row] && o.value[row] <= o.high[row], `${at}: range of row ${row}`);
    }
  }
  expect(seen.size === rows, `${at}: a row stands twice`);
};

const indicator = (one, known, expect) => {
  const at = one.id;
  expect(ADDRESS.test(one.id), `${at}: name`);
  expect(one.example || one.title.en.length <= 70, `${at}: the title has ${one.title.en.length} characters`);
  expect(["up", "down", "neither"].includes(one.better), `${at}: better`);
  expect(known.sources.has(one.source), `${at}: source ${one.source}`);
  if (typeof one.responsible === "string") expect(known.partners.has(one.responsible), `${at}: responsible`);
  if (one.unit.kind !== "percent") noun(one.unit.noun, at, expect);
  if (one.unit.of) noun(one.unit.of, at, expect);
  marks([one.baseline, ...(one.milestones ?? []), ...(one.targets ?? [])].filter(Boolean), at, known, expect);
  for (const due of one.due ?? []) expect(isPeriod(due.period) && DAY.test(due.on), `${at}: due`);
  for (const voice of one.voices ?? []) {
    expect(DAY.test(voice.on) && known.places.has(voice.place) && isPeriod(voice.period), `${at}: voice`);
    expect(voice.example === true, `${at}: an invented voice says so`);
  }
  if (one.observations) observations(one.observations, at, known, expect);
};

/** Checks the whole feed and its boundaries. */
export const check = (feed, boundaries, expect) => {
  const ids = (list) => {
    const all = list.map((one) => one.id);
    expect(distinct(all), `a name stands twice: ${all.filter((id, i) => all.indexOf(id) !== i).join(", ")}`);
    return new Set(all);
  };
  const known = {
    places: ids(feed.places), sources: ids(feed.sources), partners: ids(feed.partners),
    groups: ids(feed.breakdowns.flatMap((breakdown) => breakdown.groups)), indicators: ids(feed.indicators),
  };
  for (const place of feed.places) expect(!place.parent || known.places.has(place.parent), `${place.id}: parent`);
  for (const one of feed.indicators) indicator(one, known, expect);
  expect(feed.indicators.filter((one) => one.example).length === 1, "one example");
  const listed = feed.sections.flatMap((section) => section.indicators);
  expect(distinct(listed), "an indicator stands in two sections");
  for (const id of listed) expect(known.indicators.has(id), `section: ${id} is no indicator`);
  for (const id of known.indicators) expect(listed.includes(id), `${id} stands in no section`);
  for (const feature of boundaries.features) expect(known.places.has(feature.id), `boundary: ${feature.id}`);
  expect(DAY.test(feed.as_of) && isPeriod(feed.period), "days of the programme");
  texts(feed, "feed", expect);
};
