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
const STAGES = ["raised", "tabled", "adopted", "funded", "implemented", "felt"];
const SIDES = ["community", "civil-society", "government", "international-partner"];
const EXAMPLES = ["water-point-working", "voices-example", "policy-wins-example", "promises-example", "payments-example", "complaints-example"];
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

const past = (days, at, known, expect) => {
  for (const day of days.filter(Boolean)) expect(DAY.test(day) && day <= known.today, `${at}: day ${day}`);
};

// Whatever is shown as evidence for something invented is invented too, and leads nowhere real.
const evidence = (list, at, expect) => {
  for (const { url } of list ?? []) expect(!url || url.startsWith("https://example.org/"), `${at}: link ${url}`);
};

const win = (one, at, known, expect) => {
  const stages = one.stages.map((step) => STAGES.indexOf(step.stage));
  const days = one.stages.map((step) => step.on).filter(Boolean);
  expect(ADDRESS.test(one.id) && one.example === true && known.places.has(one.place), `${at}: name, example, place`);
  expect(stages.length > 0 && stages.every((stage, i) => stage > (stages[i - 1] ?? -1)), `${at}: stages`);
  expect(days.every((day, i) => i === 0 || days[i - 1] <= day), `${at}: order of days`);
  past([...days, one.setback?.on], at, known, expect);
  for (const step of one.stages) evidence(step.evidence, at, expect);
};

const promise = (one, at, known, expect) => {
  expect(ADDRESS.test(one.id) && one.example === true && known.places.has(one.place), `${at}: name, example, place`);
  for (const { side, name } of [one.from, one.to]) {
    expect(SIDES.includes(side) && name.en.endsWith("(example)"), `${at}: ${name.en}, of ${side}`);
  }
  expect(!one.due || (DAY.test(one.due) && one.made < one.due), `${at}: due`);
  expect(!(one.kept && one.broken), `${at}: kept and broken`);
  past([one.made, one.kept, one.broken?.on], at, known, expect);
  evidence(one.evidence, at, expect);
};

const indicator = (one, known, expect) => {
  const at = one.id;
  expect(ADDRESS.test(one.id), `${at}: name`);
  expect(one.example || one.title.en.length <= 70, `${at}: the title has ${one.title.en.length} characters`);
  const { observations: values, wins = [], promises = [], money, remedies, survey, scores, stories } = one;
  expect(Boolean(values) || Boolean(money) || Boolean(remedies ?? survey ?? scores ?? stories) || wins.length + promises.length > 0, `${at}: holds nothing`);
  expect(Boolean(money) === (one.kind === "money"), `${at}: money of kind ${one.kind}`);
  expect(Boolean(remedies) === (one.kind === "remedies"), `${at}: remedies of kind ${one.kind}`);
  expect(Boolean(survey ?? scores ?? stories) === (one.kind === "voices"), `${at}: voices of kind ${one.kind}`);
  expect(wins.length === 0 || one.kind === "policy", `${at}: wins of kind ${one.kind}`);
  expect(promises.length === 0 || one.kind === "promises", `${at}: promises of kind ${one.kind}`);
  expect(distinct([...wins, ...promises].map(({ id }) => id)), `${at}: a name stands twice`);
  for (const w of wins) win(w, `${at}, ${w.id}`, known, expect);
  past([...(money?.payments ?? []).map((p) => p.paid), ...(money?.audits ?? []).map((a) => a.on)], at, known, expect);
  for (const p of promises) promise(p, `${at}, ${p.id}`, known, expect);
  expect(known.sources.has(one.source), `${at}: source ${one.source}`);
  if (typeof one.responsible === "string") expect(known.partners.has(one.responsible), `${at}: responsible`);
  if (!["promises", "money", "remedies", "voices"].includes(one.kind)) {
    expect(["up", "down", "neither"].includes(one.better), `${at}: better`);
    if (one.unit.kind !== "percent") noun(one.unit.noun, at, expect);
    if (one.unit.of) noun(one.unit.of, at, expect);
  }
  if (values) observations(values, at, known, expect);
  marks([one.baseline, ...(one.milestones ?? []), ...(one.targets ?? [])].filter(Boolean), at, known, expect);
  for (const due of one.due ?? []) expect(isPeriod(due.period) && DAY.test(due.on), `${at}: due`);
  for (const voice of one.voices ?? []) {
    expect(DAY.test(voice.on) && known.places.has(voice.place) && isPeriod(voice.period), `${at}: voice`);
    expect(voice.example === true, `${at}: an invented voice says so`);
  }
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
    today: feed.as_of,
  };
  for (const place of feed.places) expect(!place.parent || known.places.has(place.parent), `${place.id}: parent`);
  for (const one of feed.indicators) indicator(one, known, expect);
  const examples = feed.indicators.filter((one) => one.example).map((one) => one.id);
  expect(examples.join() === EXAMPLES.join(), `the examples: ${examples.join(", ")}`);
  const listed = feed.sections.flatMap((section) => section.indicators);
  expect(distinct(listed), "an indicator stands in two sections");
  for (const id of listed) expect(known.indicators.has(id), `section: ${id} is no indicator`);
  for (const id of known.indicators) expect(listed.includes(id), `${id} stands in no section`);
  for (const feature of boundaries.features) expect(known.places.has(feature.id), `boundary: ${feature.id}`);
  expect(DAY.test(feed.as_of) && isPeriod(feed.period), "days of the programme");
  texts(feed, "feed", expect);
};
