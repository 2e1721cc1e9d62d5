// Small helpers for hand-written texts in the three languages of the feed.

export const LANGUAGES = ["en", "fr", "ar"];

// French puts a no-break space before : ; ? ! % » and after «; typing plain spaces keeps the word lists readable.
const french = (s) => s.replace(/ ([:;?!%»])/g, "\u00a0$1").replace(/« /g, "«\u00a0");

/** A text in English, French and Arabic. */
export const t = (en, fr, ar) => ({ en, fr: french(fr), ar });

/** The official wording of a source, in English only. */
export const official = (en) => ({ en });

/** Joins several texts with a blank between them; English only where one of them is English only. */
export const join = (...texts) => {
  const all = texts.filter(Boolean);
  const codes = LANGUAGES.filter((code) => all.every((text) => text[code]));
  return Object.fromEntries(codes.map((code) => [code, all.map((text) => text[code]).join(" ")]));
};

/** The object without the keys that hold nothing. */
export const dense = (object) =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
