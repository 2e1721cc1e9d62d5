// ActionAid's IATI file, as D-Portal gives it in JSON: 17 results with 51 indicators become 51 indicators.

import { NOUNS } from "./nouns.mjs";
import { SAYS, SUMMARIES, WORDS } from "./iati-words.mjs";
import { dense, join, official } from "./text.mjs";

export const PLACE = "POWER";
const ONLY_AT_END = "This will only be reported at the end of the project";
const LEVELS = { 1: "output", 2: "outcome", 3: "impact" };
const COUNTED_TWICE = ["women", "people", "groups"];
// Counts what those who decide have decided; briefs, evidence and meetings are what the programme made.
const POLICIES = ["policy-documents"];

const narrative = (list) => (list ?? []).map((one) => one[""]).join(" ");
// The file holds the replacement character where an apostrophe was lost on its way.
const mended = (text) => text.replaceAll("\uFFFD", "’");
const day = (instant) => instant.slice(0, 10);

/** The one activity of the file. */
export const activity = (file) => file["/iati-activities/iati-activity"][0];

const flat = (source) =>
  source["/result"].flatMap((result) =>
    result["/indicator"].map((indicator) => {
      const title = mended(narrative(indicator["/title/narrative"]));
      const [period] = indicator["/period"];
      return {
        number: title.split(" ")[0],
        title,
        result: mended(narrative(result["/title/narrative"])),
        level: LEVELS[result["@type"]],
        measure: indicator["@measure"],
        ascending: indicator["@ascending"] === "1",
        code: indicator["/reference"][0]["@code"],
        logframe: indicator["/reference"][0]["@indicator-uri"],
        remark: narrative(indicator["/description/narrative"]),
        baseline: indicator["/baseline"][0],
        from: period["/period-start@iso-date"],
        to: period["/period-end@iso-date"],
        actual: period["/actual"]?.[0]["@value"],
        target: period["/target"]?.[0]["@value"],
      };
    }),
  );

const unit = (entry, word) => {
  if (entry.measure === "2") {
    if (word.unit !== "percent") throw new Error(`${entry.number}: a percentage in the source`);
    return { kind: "percent", decimals: 0 };
  }
  if (!NOUNS[word.unit]) throw new Error(`${entry.number}: no noun ${word.unit}`);
  return { kind: "count", noun: NOUNS[word.unit] };
};

// The file name of the logframe carries its day: Copy-of-Revised-Log-frame-20190430….
const setOn = (url) => {
  const found = /-(\d{4})(\d{2})(\d{2})\d*\.pdf$/.exec(url);
  if (!found) throw new Error(`no day in ${url}`);
  return found.slice(1, 4).join("-");
};

const quality = (entry) => {
  if (entry.measure === "5") return SAYS.words;
  if (entry.remark) return SAYS.total;
  const ratio = Number(entry.actual) / Number(entry.target);
  if (ratio >= 5) return join(SAYS.far, SAYS.total);
  if (ratio <= 0.2) return join(SAYS.short, SAYS.total);
  return SAYS.total;
};

const observations = (entry, reported) => {
  const period = `${entry.from}/${entry.to}`;
  const rows = { places: [PLACE], periods: [period] };
  if (entry.remark === ONLY_AT_END) {
    return { ...rows, value: [null], status: ["not-yet-due"] };
  }
  const early = entry.to > reported;
  return dense({
    ...rows,
    value: [Number(entry.actual)],
    status: [early ? "provisional" : "observed"],
    reported: [reported],
    note: early ? [SAYS.early] : undefined,
  });
};

const kind = (entry, word) => {
  if (entry.measure === "5") return "qualitative";
  return POLICIES.includes(word.id) ? "policy" : "coverage";
};

// What is counted; numbers of people are sums over whole countries that ActionAid itself has published.
const SUBJECTS = { women: "people", people: "people", households: "people", groups: "organisations" };
const protection = (unit) => (SUBJECTS[unit] === "people"
  ? { subjects: "people", applied: "source", note: SAYS.protected }
  : { subjects: SUBJECTS[unit] ?? "things" });

const indicator = (entry, word, reported) => {
  const period = `${entry.from}/${entry.to}`;
  const { baseline } = entry;
  return dense({
    id: word.id,
    kind: kind(entry, word),
    title: word.title,
    summary: SUMMARIES[word.id],
    unit: unit(entry, word),
    better: entry.ascending ? "up" : "neither",
    codes: { iati: entry.code },
    sheet: dense({
      definition: official(`${entry.title}. Result ${entry.result}`),
      quality: quality(entry),
      accumulation: entry.measure === "1" ? "cumulative" : undefined,
      adding: COUNTED_TWICE.includes(word.unit) ? "counts-twice" : "unknown",
      level: entry.level,
    }),
    protection: word.unit === "percent" ? undefined : protection(word.unit),
    responsible: "actionaid-uk",
    source: "iati-power",
    baseline: baseline["@value"] === undefined
      ? undefined
      : { period: baseline["@year"], value: Number(baseline["@value"]), place: PLACE, reason: SAYS.start },
    targets: entry.target === undefined
      ? undefined
      : [{ period, value: Number(entry.target), place: PLACE, set_on: setOn(entry.logframe), reason: SAYS.target }],
    due: entry.remark === ONLY_AT_END ? [{ period, on: entry.to, note: SAYS.atEnd }] : undefined,
    observations: observations(entry, reported),
  });
};

/** The indicators of the activity, in its order. */
export const indicators = (source) => {
  const reported = day(source["@last-updated-datetime"]);
  const words = new Map(WORDS.map((word) => [word.number, word]));
  return flat(source).map((entry) => {
    const word = words.get(entry.number);
    if (!word) throw new Error(`no words for ${entry.number}`);
    return indicator(entry, word, reported);
  });
};

/** Compares what was made with the source, value by value. */
export const check = (source, made, expect) => {
  const entries = flat(source);
  expect(entries.length === 51, `51 indicators in the source, found ${entries.length}`);
  expect(new Set(entries.map((entry) => entry.number)).size === 51, "51 different numbers");
  expect(made.length === entries.length, "every indicator is made");
  const waiting = made.filter((one) => one.observations.status[0] === "not-yet-due" && one.kind !== "qualitative");
  expect(waiting.length === 13, `13 values not yet due, found ${waiting.length}`);
  entries.forEach((entry, i) => {
    const one = made[i];
    const says = (truth, what) => expect(truth, `${entry.number} (${one.id}): ${what}`);
    says(one.codes.iati === entry.code, "code");
    says(one.sheet.definition.en.startsWith(entry.title), "title");
    says(one.due === undefined || one.due[0].on === "2020-12-31", "due at the end of the project");
    if (entry.measure === "5") {
      says(one.observations.value[0] === null && !one.targets && !one.baseline && entry.actual === undefined, "no values");
      return;
    }
    says(String(one.targets[0].value) === entry.target, "target");
    says(one.targets[0].set_on === "2019-04-30", "day of the logframe");
    says(String(one.baseline.value) === entry.baseline["@value"] && one.baseline.period === "2016", "baseline");
    says(one.observations.periods[0] === `${entry.from}/${entry.to}`, "period");
    const [value] = one.observations.value;
    if (entry.remark) says(value === null && entry.actual === "0", "a zero that is no value");
    else says(String(value) === entry.actual && value > 0, "value");
  });
};
