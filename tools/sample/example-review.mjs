// An invented joint review, marked as an example: two co-chairs, decisions, a dissent, what a number really means, signed
// with keys that everybody knows (RFC 8032, section 7.1), so that their signatures prove nothing but that they can be
// verified. No real office, organisation or person is meant.

import { createHash, createPrivateKey, createPublicKey, sign } from "node:crypto";
import { BOARD } from "./example.mjs";
import { t } from "./text.mjs";

const DAY = "2025-11-30";
const ID = "2025-11";

export const PARTNERS = [
  { id: "example-forum", roles: ["community"], side: "community", name: t("Forum of women’s groups (example)", "Forum de groupes de femmes (exemple)", "ملتقى مجموعات نسائية (مثال)") },
  { id: "example-fund", roles: ["funding"], side: "international-partner", name: t("Donor fund (example)", "Fonds de bailleurs (exemple)", "صندوق مانحين (مثال)") },
];

const SEATS = {
  community: { partner: "example-forum", secret: "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60" },
  international: { partner: "example-fund", secret: "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb" },
};

/** JSON in one way only (RFC 8785): the numbers here are whole, so JSON.stringify writes them right. */
export const canonical = (value) => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(",")}}`;
};
const sha256 = (text) => createHash("sha256").update(text).digest("hex");

// PKCS #8 around the 32 bytes of a secret key (RFC 8410)
const keyOf = (seat) =>
  createPrivateKey({ key: Buffer.from(`302e020100300506032b657004220420${SEATS[seat].secret}`, "hex"), format: "der", type: "pkcs8" });
const publicOf = (seat) => createPublicKey(keyOf(seat)).export({ format: "der", type: "spki" }).subarray(-32).toString("base64");

export const KEYS = Object.entries(SEATS).map(([seat, { partner }]) => ({ partner, seat, key: publicOf(seat), from: "2025-01-01", until: "2025-12-31" }));

const files = [{ file: "programme.json", sha256: sha256("an earlier copy of the programme (example)"), version: DAY }];
const head = {
  baraza_review: "1", id: ID, programme: "power", language: "en", example: true,
  frozen: { as_of: DAY, hash: sha256(canonical(files)), files },
  began: "2025-12-04T09:02",
  chairs: Object.entries(SEATS).map(([seat, { partner }]) => ({ seat, partner })),
};

let counter = 0;
const said = (id, seat, kind, more) => {
  counter += 1;
  const clock = `2025-12-04T${String(9 + Math.floor(counter / 6)).padStart(2, "0")}:${String((counter * 7) % 60).padStart(2, "0")}`;
  return { id: `example-${id}`, kind, seat, device: `example-${seat}`, counter, clock, ...more };
};
const water = { indicator: "water-point-working", place: "RW" };

const entries = [
  said("present-forum", "community", "attendance", { who: { partner: "example-forum" }, role: "chair" }),
  said("present-fund", "international", "attendance", { who: { partner: "example-fund" }, role: "chair" }),
  said("present-board", "community", "attendance", { who: { office: BOARD }, role: "member" }),
  said("present-users", "community", "attendance", {
    who: { office: t("Water users’ committee (example)", "Comité d’usagers de l’eau (exemple)", "لجنة مستعملي المياه (مثال)") }, role: "observer",
  }),
  said("works", "community", "reinterpretation", {
    about: { ...water, period: "2025-Q3" },
    text: t(
      "“Works” means that water came while the volunteers stood there. Many of these points run dry before noon.",
      "« Marche » veut dire que l’eau coulait quand les bénévoles étaient là. Beaucoup de ces points sont à sec avant midi.",
      "«تعمل» تعني أن الماء جرى حين كان المتطوعون واقفين هناك. وكثير من هذه النقاط يجف قبل الظهر."),
  }),
  said("parts", "international", "decision", {
    about: water, owner: { partner: "example-fund" }, due: "2026-03-31",
    text: t(
      "Pay for spare parts in the two provinces that have none.",
      "Payer les pièces de rechange dans les deux provinces qui n’en ont pas.",
      "دفع ثمن قطع الغيار في المقاطعتين اللتين لا قطع فيهما."),
  }),
  said("late", "community", "dissent", {
    decision: "example-parts",
    text: t(
      "March is after the dry season. We asked for January, and nobody has told us why it cannot be.",
      "Mars, c’est après la saison sèche. Nous avons demandé janvier, et personne ne nous a dit pourquoi ce n’est pas possible.",
      "مارس يأتي بعد موسم الجفاف. طلبنا يناير، ولم يقل لنا أحد لماذا لا يمكن ذلك."),
  }),
  said("hours-draft", "community", "decision", {
    about: water, owner: { office: BOARD }, due: "2026-06-30",
    text: t("Count the hours of water too.", "Compter aussi les heures d’eau.", "عدّ ساعات توفّر الماء أيضًا."),
  }),
  said("hours", "community", "decision", {
    supersedes: ["example-hours-draft"], about: water, owner: { partner: "example-forum", office: BOARD }, due: "2026-07-31",
    text: t(
      "Count the hours of water in a day at every point, beside whether it works.",
      "Compter les heures d’eau par jour à chaque point, en plus de savoir s’il marche.",
      "عدّ ساعات الماء في اليوم عند كل نقطة، إلى جانب كونها تعمل أو لا."),
  }),
  said("seeds", "international", "decision", {
    about: { indicator: "promises-example" },
    owner: { office: t("District finance office (example)", "Service des finances du district (exemple)", "مكتب مالية المنطقة (مثال)") }, due: "2026-09-30",
    text: t("Publish how the money for seeds was spent.", "Publier l’emploi de l’argent des semences.", "نشر كيف أُنفق مال البذور."),
  }),
  said("thanks", "international", "note", {
    text: t(
      "The volunteers’ travel was not paid in autumn, so one province did not report. That must not happen again.",
      "Les trajets des bénévoles n’ont pas été payés à l’automne, et une province n’a rien communiqué. Cela ne doit plus arriver.",
      "لم تُدفع تكاليف تنقّل المتطوعين في الخريف، فلم تبلّغ مقاطعة عن شيء. يجب ألا يتكرر ذلك."),
  }),
  said("market", "community", "agenda", {
    item: "promise/promises-example/market-road", step: "parked",
    reason: t("The roads office could not come.", "Le service des routes n’a pas pu venir.", "لم يتمكن مكتب الطرق من الحضور."),
  }),
];

const covers = Object.fromEntries(entries.map((entry) => [entry.id, sha256(canonical(entry))]));
const state = sha256(canonical({ head, entries: covers }));
const confirmations = Object.keys(SEATS).map((seat) => {
  const text = canonical({ baraza_review: "1", programme: head.programme, review: ID, seat, state });
  const signature = { key: publicOf(seat), value: sign(null, Buffer.from(text), keyOf(seat)).toString("base64") };
  return said(`word-${seat}`, seat, "confirmation", { state, covers, signature });
});

const after = [
  said("visit", "international", "note", {
    text: t(
      "After the meeting: the visit of the fund is set for the week after the harvest.",
      "Après la réunion : la visite du fonds est fixée à la semaine après la récolte.",
      "بعد الاجتماع: حُددت زيارة الصندوق للأسبوع الذي يلي الحصاد."),
  }),
];

export const FILE = `reviews/${ID}.json`;

/** The file as Baraza writes it: the head, then one line for each entry. */
export const REVIEW = `${canonical(head).slice(0, -1)},"entries":[\n${[...entries, ...confirmations, ...after].map(canonical).join(",\n")}\n]}\n`;

/** Its decisions speak of indicators that are there. */
export const check = (ids, expect) => {
  for (const { about } of entries) {
    if (about) expect(ids.includes(about.indicator), `review: there is no ${about.indicator}`);
  }
};
