// Turns the tables of Kenya's census of 2019 in `sources/kenya/` into the second sample programme,
// `public/programmes/kenya/`:
//   node tools/sample/kenya.mjs
// It writes the same bytes each time, and stops where a value does not match its source.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { COUNTIES } from "./kenya-counties.mjs";
import { dense } from "./text.mjs";
import { pretty } from "./write.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const target = resolve(here, "../../public/programmes/kenya");
const failures = [];
const expect = (truth, what) => {
  if (!truth) failures.push(what);
};

/** A text in the two languages of this programme. */
const t = (en, sw) => ({ en, sw });

/** The rows of a table as objects. No field holds a comma. */
const table = (name) => {
  const [head, ...lines] = readFileSync(resolve(here, `sources/kenya/census2019_${name}.csv`), "utf8").trim().split(/\r?\n/)
    .map((line) => line.split(","));
  return lines.map((line) => Object.fromEntries(head.map((column, i) => [column, line[i] === "xxx" ? "" : line[i]])));
};

/** "TAITA/TAVETA" as "Taita-Taveta", "MURANG'A" as "Murang’a". */
const title = (name) => name.replace("HOMABAY", "HOMA BAY").replace("/", "-").replace("'", "’").toLowerCase()
  .replace(/(^|[ -])\p{L}/gu, (first) => first.toUpperCase());
const slug = (name) => title(name).toLowerCase().replace(/[^a-z]+/g, "-").replace(/-$/, "");

const countyOf = new Map(COUNTIES.map((county) => [county.name, county]));
const county = (name) => {
  const found = countyOf.get(title(name));
  if (!found) throw new Error(`no county ${name}`);
  return found.id;
};

// Forests and parks have a few homes of rangers, whom figures would point at; they are in the figures of their county.
const WILD = /(FOREST|NATIONAL PARK)$/;

/** The place and the group of a row; nothing for those that are left out. */
const where = (row) => {
  const name = (row.SubCounty ?? row.County).replace("*", "").toUpperCase();
  if (name === "KENYA") return ["KE", "_T"];
  if (name === "RURAL") return ["KE", "R"];
  if (name === "URBAN") return ["KE", "U"];
  if (row.AdminArea === "SubCounty") return WILD.test(name) ? undefined : [`${county(row.County)}-${slug(name)}`, "_T"];
  return [county(row.County), "_T"];
};

const water = table("water_source");
const subCounties = water.filter((row) => row.AdminArea === "SubCounty" && where(row));
const places = [
  { id: "KE", name: "Kenya", kind: "country" },
  ...COUNTIES.map(({ id, name, tile }) => ({ id, name, parent: "KE", kind: "county", tile })),
  ...subCounties.map((row) => ({ id: where(row)[0], name: title(row.SubCounty), parent: county(row.County), kind: "sub-county" })),
];
const order = new Map(places.map(({ id }, i) => [id, i]));

/** Columns of observations; `read` gives a row's lines: group, value, count, of. */
const observations = (rows, read) => {
  const lines = rows.flatMap((row) => {
    const at = where(row);
    return at ? read(row).map(([group, ...rest]) => [order.get(at[0]), group ?? at[1], ...rest]) : [];
  });
  lines.sort((a, b) => a[0] - b[0]);
  const own = [...new Set(lines.map(([place]) => place))];
  const groups = ["_T", "R", "U", "F", "M"].filter((group) => lines.some((line) => line[1] === group));
  const column = (i) => lines.map((line) => line[i]);
  return dense({
    places: own.map((i) => places[i].id),
    periods: ["2019"],
    ...(groups.length > 1 && { groups }),
    place: column(0).map((place) => own.indexOf(place)),
    ...(groups.length > 1 && { group: column(1).map((group) => groups.indexOf(group)) }),
    period: 0,
    value: column(2),
    ...(lines[0].length > 3 && { count: column(3), of: column(4) }),
  });
};

const number = (text) => (text === "" ? null : Number(text));
/** A share of households. */
const share = (name) => (row) => [[undefined, number(row[name])]];

const HOUSEHOLDS = { kind: "percent", decimals: 1, of: { en: { one: "# household", other: "# households" }, sw: { one: "kaya #", other: "kaya #" } } };
const PEOPLE = { kind: "percent", decimals: 1, of: { en: { one: "# person", other: "# people" }, sw: { one: "mtu #", other: "watu #" } } };
const BIRTHS = { kind: "percent", decimals: 1, of: { en: { one: "# birth", other: "# births" }, sw: { one: "uzazi #", other: "uzazi #" } } };

const indicator = (id, title, summary, better, source, unit, observed) => ({
  id,
  kind: "coverage",
  title,
  summary,
  unit,
  better,
  source,
  protection: { subjects: "people", applied: "source" },
  observations: observed,
});

const indicators = [
  indicator(
    "piped-water",
    t("Homes with water piped in", "Nyumba zenye maji ya bomba ndani"),
    t("Households whose main drinking water comes from a pipe into the dwelling.", "Kaya ambazo maji yao ya kunywa hasa hutoka kwenye bomba ndani ya nyumba."),
    "up", "water-source", HOUSEHOLDS, observations(water, share("Pipedintodwelling"))),
  indicator(
    "river-water",
    t("Homes that drink from a stream or river", "Nyumba zinazokunywa maji ya kijito au mto"),
    t("Households whose main drinking water comes from a stream or river.", "Kaya ambazo maji yao ya kunywa hasa hutoka kwenye kijito au mto."),
    "down", "water-source", HOUSEHOLDS, observations(water, share("Stream/River"))),
  indicator(
    "open-defecation",
    t("Homes without any toilet", "Nyumba zisizo na choo chochote"),
    t("Households that use the open or the bush.", "Kaya zinazotumia mahali pa wazi au vichaka."),
    "down", "waste-disposal", HOUSEHOLDS, observations(table("human_waste_disposal"), share("OpenBush"))),
  indicator(
    "mains-electricity",
    t("Homes lit by mains electricity", "Nyumba zenye taa za umeme wa gridi"),
    t("Households whose main light is electricity from the mains.", "Kaya ambazo mwanga wao hasa ni umeme wa gridi."),
    "up", "lighting-fuel", HOUSEHOLDS, observations(table("lighting_fuel"), share("MainsElectricity"))),
  indicator(
    "internet-use",
    t("People who use the internet", "Watu wanaotumia intaneti"),
    t("People aged three and over who used the internet.", "Watu wa miaka mitatu na zaidi waliotumia intaneti."),
    "up", "internet-use", PEOPLE,
    observations(table("internet_use"), (row) => {
      const line = (group, of, name) => [group, number(row[`${name}_Perc`]), number(row[name]), number(row[of])];
      const sexes = /RURAL|URBAN/.test(row.SubCounty) ? [] : [line("F", "Female", "UoI_Female"), line("M", "Male", "UoI_Male")];
      return [line(undefined, "Total", "UoI_Total"), ...sexes];
    })),
  indicator(
    "births-facility",
    t("Births in a health facility", "Uzazi katika kituo cha afya"),
    t(
      "Births that took place in a health facility. The file does not say over which time births were counted.",
      "Uzazi uliofanyika katika kituo cha afya. Faili halisemi uzazi ulihesabiwa kwa muda gani."),
    "up", "births-by-place", BIRTHS,
    observations(table("births_by_place"), (row) => [[undefined, number(row.Percent_in_HealthFacility), number(row.HealthFacility), number(row.Total)]])),
];

const source = (id, title, note) => dense({
  id,
  title,
  publisher: t("Kenya National Bureau of Statistics", "Ofisi ya Taifa ya Takwimu ya Kenya"),
  url: "https://github.com/Shelmith-Kariuki/rKenyaCensus/tree/6db00e5b1b71/data",
  licence: {
    id: "MIT",
    title: t(
      "MIT, the licence of the package rKenyaCensus that holds the table; the figures are the Bureau’s",
      "MIT, leseni ya kifurushi rKenyaCensus chenye jedwali hili; takwimu ni za Ofisi"),
  },
  note,
});
const census = (called, en, sw) => t(
  `Kenya Population and Housing Census 2019, volume IV, table ${called}: ${en}`,
  `Sensa ya Watu na Makazi ya Kenya 2019, juzuu IV, jedwali ${called}: ${sw}`);
const WILD_NOTE = t(
  "Twelve forests and national parks with few homes are left out; they are in the figures of their counties.",
  "Misitu na mbuga kumi na mbili zenye nyumba chache zimeachwa; zimo katika takwimu za kaunti zao.");

const feed = {
  $schema: "../../schema/programme-1.schema.json",
  baraza: "1",
  id: "kenya-2019",
  title: t("How Kenya’s homes live", "Jinsi nyumba za Kenya zinavyoishi"),
  summary: t(
    "Water, toilets, light, the internet and births in Kenya’s 47 counties and their sub-counties, as the census of August 2019 counted them. It is one moment: what has changed since, it cannot say.",
    "Maji, vyoo, mwanga, intaneti na uzazi katika kaunti 47 za Kenya na kaunti ndogo zake, kama sensa ya Agosti 2019 ilivyohesabu. Ni wakati mmoja tu: haiwezi kusema kilichobadilika tangu hapo."),
  languages: [{ code: "en", review: "original" }, { code: "sw", review: "machine" }],
  as_of: "2019-08-31",
  licence: { id: "MIT", title: t("MIT, as the package that holds the tables", "MIT, kama kifurushi chenye majedwali") },
  partners: [{ id: "knbs", name: t("Kenya National Bureau of Statistics", "Ofisi ya Taifa ya Takwimu ya Kenya"), roles: ["accountable"] }],
  sources: [
    source("water-source", census("2.15", "main source of drinking water", "chanzo kikuu cha maji ya kunywa"), WILD_NOTE),
    source("waste-disposal", census("2.16", "main mode of human waste disposal", "njia kuu ya kuondoa kinyesi"), WILD_NOTE),
    source("lighting-fuel", census("2.19", "main type of lighting fuel", "aina kuu ya mwanga"), WILD_NOTE),
    source("internet-use", census("2.33", "use of internet and computers", "matumizi ya intaneti na kompyuta"), WILD_NOTE),
    source("births-by-place", census("2.37", "births by place of delivery", "uzazi kwa mahali pa kujifungua")),
  ],
  places,
  breakdowns: [
    { id: "sex", name: t("Sex", "Jinsia"), groups: [{ id: "F", name: t("Women and girls", "Wanawake na wasichana") }, { id: "M", name: t("Men and boys", "Wanaume na wavulana") }] },
    { id: "area", name: t("Area", "Aina ya eneo"), groups: [{ id: "R", name: t("Rural", "Vijijini") }, { id: "U", name: t("Urban", "Mijini") }] },
  ],
  sections: [
    {
      id: "water",
      question: t("Do homes have water and toilets?", "Je, nyumba zina maji na vyoo?"),
      indicators: ["piped-water", "river-water", "open-defecation"],
    },
    {
      id: "reach",
      question: t("Do light, the internet and health care reach people?", "Je, mwanga, intaneti na huduma za afya zinawafikia watu?"),
      indicators: ["mains-electricity", "internet-use", "births-facility"],
    },
  ],
  indicators,
};

// Against the files, read in another way.
const raw = (name, pattern) => readFileSync(resolve(here, `sources/kenya/census2019_${name}.csv`), "utf8").match(pattern)?.[1];
const shown = (id, place, group = "_T") => {
  const { observations: o } = indicators.find((one) => one.id === id);
  const at = o.place.findIndex((p, i) => o.places[p] === place && (o.groups?.[o.group[i]] ?? "_T") === group);
  return o.value[at];
};
expect(places.length === 1 + 47 + 333, `381 places, found ${places.length}`);
expect(new Set(places.map(({ id }) => id)).size === places.length, "every place has its own name");
expect(COUNTIES.length === 47 && COUNTIES.every(({ tile }) => tile), "every county has a square");
expect(new Set(COUNTIES.map(({ tile }) => `${tile.column} ${tile.row}`)).size === 47, "and its own");
for (const [id, name, pattern, place, group] of [
  ["piped-water", "water_source", /\nMOMBASA,MOMBASA,County,(?:[\d.]+,){9}([\d.]+),/, "KE-28"],
  ["river-water", "water_source", /\nxxx,KENYA,xxx,(?:[\d.]+,){3}([\d.]+),/, "KE"],
  ["river-water", "water_source", /\nxxx,RURAL,xxx,(?:[\d.]+,){3}([\d.]+),/, "KE", "R"],
  ["open-defecation", "human_waste_disposal", /\nTURKANA,TURKANA,County,(?:[\d.]*,){8}([\d.]+),/, "KE-43"],
  ["mains-electricity", "lighting_fuel", /\nNAIROBI CITY,LANG'ATA,SubCounty,[\d.]+,([\d.]+),/, "KE-30-lang-ata"],
  ["internet-use", "internet_use", /\nWAJIR,WAJIR,County,(?:[\d.]+,){8}([\d.]+),/, "KE-46", "F"],
  ["births-facility", "births_by_place", /\nHOMABAY,.*,([\d.]+)\r?\n/, "KE-08"],
]) {
  expect(shown(id, place, group) === Number(raw(name, pattern)), `${id} ${place} ${group ?? ""}: ${shown(id, place, group)} is not ${raw(name, pattern)}`);
}
for (const { id, observations: o } of indicators) {
  const counties = o.places.filter((place) => COUNTIES.some((one) => one.id === place));
  expect(counties.length === 47, `${id}: ${counties.length} counties`);
  const shares = o.value.filter((value) => value !== null);
  expect(shares.length === o.value.length, `${id}: every row has a value`);
  expect(shares.every((value) => value >= 0 && value <= 100), `${id}: shares`);
  if (o.count) {
    const off = o.value.filter((value, i) => value !== null && Math.abs(value - (100 * o.count[i]) / o.of[i]) > 0.0501);
    expect(off.length === 0, `${id}: ${off.length} shares are not those of their counts`);
  }
}

if (failures.length > 0) {
  for (const what of failures) console.error(what);
  process.exit(1);
}
mkdirSync(target, { recursive: true });
writeFileSync(resolve(target, "programme.json"), pretty(feed));
