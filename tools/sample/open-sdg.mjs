// Official Rwandan figures: the built files of an Open SDG platform (columns of equal length, and metadata).

import { NOUNS } from "./nouns.mjs";
import { FREQUENCIES, GROUP_CODES, OFFICIAL, SOURCES } from "./open-sdg-words.mjs";
import { placeOf } from "./places.mjs";
import { dense, official } from "./text.mjs";

const GROUP_COLUMNS = ["Sex", "Age", "Degree of urbanisation", "Education level"];

const rows = (data) =>
  data.Value.map((value, i) => ({
    year: String(data.Year[i]),
    series: data.SERIES[i],
    place: placeOf(data.GeoCode[i], data["Reference area"][i]),
    group: GROUP_COLUMNS.map((column) => data[column]?.[i]).filter(Boolean).map((name) => GROUP_CODES[name]).join("+") || "_T",
    value,
  }));

/** GeoCode and name of each district that a file speaks of. */
export const districts = (data) => {
  const found = new Map();
  data.GeoCode.forEach((code, i) => {
    if (code?.length === 2) found.set(code, data["Reference area"][i]);
  });
  return [...found].sort(([a], [b]) => a.localeCompare(b, "en"));
};

const inOrder = (list, first) => {
  const set = [...new Set(list)];
  return set.includes(first) ? [first, ...set.filter((one) => one !== first)] : set;
};

// A column that holds the same everywhere is left out of the rows.
const positions = (list, all) => (all.length === 1 ? 0 : list.map((one) => all.indexOf(one)));

const observations = (picked, lead = "_T") => {
  const places = inOrder(picked.map((row) => row.place), "RW");
  const periods = [...new Set(picked.map((row) => row.year))].sort();
  const groups = inOrder(picked.map((row) => row.group), lead);
  return dense({
    places,
    periods,
    groups: groups.length > 1 ? groups : undefined,
    place: positions(picked.map((row) => row.place), places),
    period: positions(picked.map((row) => row.year), periods),
    group: groups.length > 1 ? positions(picked.map((row) => row.group), groups) : undefined,
    value: picked.map((row) => row.value),
  });
};

const pick = (word, data) => rows(data).filter((row) => !word.series || row.series === word.series);

const indicator = (word, { data, meta }) =>
  dense({
    id: word.id,
    kind: "coverage",
    title: word.title,
    summary: word.summary,
    unit: word.noun ? { kind: "amount", decimals: 1, noun: NOUNS[word.noun], code: "h/wk" } : word.unit,
    better: word.better,
    proxy: word.proxy,
    codes: { sdg: word.sdg },
    sheet: dense({
      definition: word.definition ? official(meta[word.definition].replace(/\s+/g, " ").trim()) : official(word.series),
      method: meta.computation_calculations && !word.series?.includes("Mayors") ? official(meta.computation_calculations) : undefined,
      frequency: FREQUENCIES[meta.source_periodicity_1],
      quality: word.quality,
      accumulation: "per-period",
    }),
    chosen: word.chosen,
    responsible: SOURCES.find((source) => source.id === word.source).publisher,
    source: word.source,
    breaks: word.breaks,
    observations: observations(pick(word, data), word.lead),
  });

/** The official indicators; `files` is from file name to data and metadata. */
export const indicators = (files) => OFFICIAL.map((word) => indicator(word, files[word.file]));

// dd/mm/yyyy, as the metadata writes days.
const isoDay = (text) => text?.split("/").reverse().join("-");

/** Their sources. */
export const sources = (files) =>
  SOURCES.map(({ id, file, title, publisher, licence, note }) => {
    const { meta } = files[file];
    return dense({
      id, title, publisher,
      url: meta.source_url_1 ?? meta.source_other_info_1,
      licence,
      published: isoDay(meta.data_last_updated),
      note,
    });
  });

/** Compares what was made with the files, row by row. */
export const check = (files, made, expect) => {
  for (const source of SOURCES) {
    expect((files[source.file].meta.source_url_text_1 ?? null) === source.meta, `${source.id}: title in the metadata`);
  }
  OFFICIAL.forEach((word, n) => {
    const { data, meta } = files[word.file];
    const { observations: o, id } = made[n];
    const at = (column, i) => (Array.isArray(column) ? column[i] : (column ?? 0));
    expect(meta.indicator_number === word.sdg, `${id}: number`);
    const kept = data.SERIES.map((series, i) => [series, i]).filter(([series]) => !word.series || series === word.series);
    expect(kept.length === o.value.length, `${id}: ${kept.length} rows`);
    kept.forEach(([, i], row) => {
      expect(o.value[row] === data.Value[i], `${id}: value of row ${row}`);
      expect(o.periods[at(o.period, row)] === String(data.Year[i]), `${id}: year of row ${row}`);
      const total = GROUP_COLUMNS.every((column) => !data[column]?.[i]);
      expect(((o.groups ?? ["_T"])[at(o.group, row)] === "_T") === total, `${id}: group of row ${row}`);
      expect((o.places[at(o.place, row)] === "RW") === (data.GeoCode[i] === null), `${id}: place of row ${row}`);
    });
    if (!word.series) expect(new Set(data.SERIES).size === 1, `${id}: one series`);
  });
};
