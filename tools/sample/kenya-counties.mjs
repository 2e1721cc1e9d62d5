// Kenya's 47 counties: their codes of ISO 3166-2:KE, and their squares on a schematic map, laid out by hand.

import { squares } from "./tiles.mjs";

const CODES = {
  "Baringo": 1, "Bomet": 2, "Bungoma": 3, "Busia": 4, "Elgeyo-Marakwet": 5, "Embu": 6, "Garissa": 7, "Homa Bay": 8,
  "Isiolo": 9, "Kajiado": 10, "Kakamega": 11, "Kericho": 12, "Kiambu": 13, "Kilifi": 14, "Kirinyaga": 15, "Kisii": 16,
  "Kisumu": 17, "Kitui": 18, "Kwale": 19, "Laikipia": 20, "Lamu": 21, "Machakos": 22, "Makueni": 23, "Mandera": 24,
  "Marsabit": 25, "Meru": 26, "Migori": 27, "Mombasa": 28, "Murang’a": 29, "Nairobi City": 30, "Nakuru": 31, "Nandi": 32,
  "Narok": 33, "Nyamira": 34, "Nyandarua": 35, "Nyeri": 36, "Samburu": 37, "Siaya": 38, "Taita-Taveta": 39,
  "Tana River": 40, "Tharaka-Nithi": 41, "Trans Nzoia": 42, "Turkana": 43, "Uasin Gishu": 44, "Vihiga": 45, "Wajir": 46,
  "West Pokot": 47,
};

const SHORT = {
  TRK: "Turkana", MRS: "Marsabit", MDR: "Mandera", TNZ: "Trans Nzoia", WPK: "West Pokot", EMK: "Elgeyo-Marakwet",
  SBR: "Samburu", ISL: "Isiolo", WJR: "Wajir", BGM: "Bungoma", KKG: "Kakamega", UGS: "Uasin Gishu", BRG: "Baringo",
  LKP: "Laikipia", MRU: "Meru", GRS: "Garissa", BSA: "Busia", VHG: "Vihiga", NDI: "Nandi", NKR: "Nakuru", NYR: "Nyeri",
  THN: "Tharaka-Nithi", TNR: "Tana River", SYA: "Siaya", KSM: "Kisumu", KRC: "Kericho", NYD: "Nyandarua",
  KRN: "Kirinyaga", EMB: "Embu", LMU: "Lamu", HBY: "Homa Bay", NYM: "Nyamira", BMT: "Bomet", KMB: "Kiambu",
  MRG: "Murang’a", KTU: "Kitui", KLF: "Kilifi", MGR: "Migori", KSI: "Kisii", NRK: "Narok", NRB: "Nairobi City",
  MCK: "Machakos", MKN: "Makueni", MSA: "Mombasa", KJD: "Kajiado", TTV: "Taita-Taveta", KWL: "Kwale",
};

// North is up. Every county has the same room, so that the many small ones in the west are seen as well as the large
// ones in the north.
const MAP = `
  ... ... TRK ... MRS ... MDR
  ... TNZ WPK EMK SBR ISL WJR
  BGM KKG UGS BRG LKP MRU GRS
  BSA VHG NDI NKR NYR THN TNR
  SYA KSM KRC NYD KRN EMB LMU
  HBY NYM BMT KMB MRG KTU KLF
  MGR KSI NRK NRB MCK MKN MSA
  ... ... ... ... KJD TTV KWL`;

const SQUARES = new Map(squares(SHORT, MAP));

/** The counties: name, code and square. */
export const COUNTIES = Object.entries(CODES)
  .map(([name, n]) => ({ name, id: `KE-${String(n).padStart(2, "0")}`, tile: SQUARES.get(name) }));
