// The places: all programme countries, the countries, Rwanda's provinces and districts.

import { t } from "./text.mjs";
import { squares } from "./tiles.mjs";

const place = (id, kind, parent, en, fr, ar) =>
  ({ id, name: t(en, fr, ar), ...(parent && { parent }), kind, ...(SQUARES.has(en) && { tile: SQUARES.get(en) }) });

// Schematic maps, laid out by hand: provinces and districts, each place a square of one size. North is up.
const MAPS = [
  [{ NOR: "Northern Province", WES: "Western Province", KIG: "City of Kigali", EAS: "Eastern Province", SOU: "Southern Province" }, `
  ... NOR ...
  WES KIG EAS
  ... SOU ...`],
  [{
    MUS: "Musanze", BUR: "Burera", NYT: "Nyagatare", RUB: "Rubavu", NYB: "Nyabihu", GAK: "Gakenke", RUL: "Rulindo",
    GIC: "Gicumbi", GAT: "Gatsibo", RUT: "Rutsiro", NGR: "Ngororero", MUH: "Muhanga", NYG: "Nyarugenge", GAS: "Gasabo",
    RWA: "Rwamagana", KAY: "Kayonza", KAR: "Karongi", RUH: "Ruhango", KAM: "Kamonyi", KIC: "Kicukiro", NGO: "Ngoma",
    KIR: "Kirehe", NYK: "Nyamasheke", NMG: "Nyamagabe", NYZ: "Nyanza", BUG: "Bugesera", RUS: "Rusizi", NRU: "Nyaruguru",
    HUY: "Huye", GIS: "Gisagara",
  }, `
  ... ... MUS BUR ... NYT ...
  RUB NYB GAK RUL GIC GAT ...
  RUT NGR MUH NYG GAS RWA KAY
  ... KAR RUH KAM KIC NGO KIR
  NYK NMG NYZ BUG ... ... ...
  RUS NRU HUY GIS ... ... ...`],
];
const SQUARES = new Map(MAPS.flatMap(([names, map]) => squares(names, map)));

/** The GeoCode of NISR's SDG platform to the code of ISO 3166-2:RW, which numbers the provinces differently. */
export const PROVINCES = { 1: "RW-01", 2: "RW-05", 3: "RW-04", 4: "RW-03", 5: "RW-02" };

/** The names that the platform gives to the same codes, to make sure that none was mixed up. */
export const PROVINCE_NAMES = {
  1: ["City of Kigali", "Kigali City"],
  2: ["Southern Province", "Southern Province, Rwanda"],
  3: ["Western Province", "Western Province, Rwanda"],
  4: ["Northern Province", "Northern Province, Rwanda"],
  5: ["Eastern Province", "East Province"],
};

// The districts' Arabic names; English and French use the platform's own. Codes are RW and the platform's GeoCode.
const DISTRICTS = {
  Nyarugenge: "نياروغينغي", Gasabo: "غاسابو", Kicukiro: "كيتشوكيرو",
  Nyanza: "نيانزا", Gisagara: "غيساغارا", Nyaruguru: "نياروغورو", Huye: "هويي",
  Nyamagabe: "نياماغابي", Ruhango: "روهانغو", Muhanga: "موهانغا", Kamonyi: "كامونيي",
  Karongi: "كارونغي", Rutsiro: "روتسيرو", Rubavu: "روبافو", Nyabihu: "نيابيهو",
  Ngororero: "نغوروريرو", Rusizi: "روسيزي", Nyamasheke: "نياماشيكي",
  Rulindo: "روليندو", Gakenke: "غاكينكي", Musanze: "موسانزي", Burera: "بوريرا", Gicumbi: "غيتشومبي",
  Rwamagana: "رواماغانا", Nyagatare: "نياغاتاري", Gatsibo: "غاتسيبو", Kayonza: "كايونزا",
  Kirehe: "كيريهي", Ngoma: "نغوما", Bugesera: "بوغيسيرا",
};

/** The place of a GeoCode; `name` is what the source calls it. */
export const placeOf = (code, name) => {
  if (code === null) return "RW";
  if (code.length === 1) {
    if (!PROVINCE_NAMES[code].includes(name)) throw new Error(`GeoCode ${code} is not ${name}`);
    return PROVINCES[code];
  }
  return `RW${code}`;
};

/** All places; `districts` are the pairs of GeoCode and name that the source uses. */
export const places = (districts) => [
  place("POWER", "group-of-countries", undefined, "All programme countries", "Tous les pays du programme", "كل بلدان البرنامج"),
  place("BD", "country", "POWER", "Bangladesh", "Bangladesh", "بنغلاديش"),
  place("GH", "country", "POWER", "Ghana", "Ghana", "غانا"),
  place("PK", "country", "POWER", "Pakistan", "Pakistan", "باكستان"),
  place("RW", "country", "POWER", "Rwanda", "Rwanda", "رواندا"),
  place("RW-01", "province", "RW", "City of Kigali", "Ville de Kigali", "مدينة كيغالي"),
  place("RW-02", "province", "RW", "Eastern Province", "Province de l’Est", "المقاطعة الشرقية"),
  place("RW-03", "province", "RW", "Northern Province", "Province du Nord", "المقاطعة الشمالية"),
  place("RW-04", "province", "RW", "Western Province", "Province de l’Ouest", "المقاطعة الغربية"),
  place("RW-05", "province", "RW", "Southern Province", "Province du Sud", "المقاطعة الجنوبية"),
  ...districts.map(([code, name]) => {
    if (!DISTRICTS[name]) throw new Error(`no names for ${name}`);
    return place(`RW${code}`, "district", PROVINCES[code[0]], name, name, DISTRICTS[name]);
  }),
];
