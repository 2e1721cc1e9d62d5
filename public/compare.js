// Compare: two figures are chosen and stand side by side, with the reasons why they may not be compared. The choice
// lives in the address. What may be compared with what is not known here: rules, facts and sentences come from
// `facts.json` beside the page, values from the JSON-stat file beside each indicator; src/plain/compare/guard.rs says
// how a rule looks at two sides. Numbers are those that were published, to the last digit: they are never rounded,
// and differences are exact.

import { pictures } from "./versus.js";

const pair = (name, a, b) => [a.facts[name], b.facts[name]];
const agree = (name, a, b) => {
  const [one, other] = pair(name, a, b);
  return one && other ? one[0] === other[0] : undefined;
};
const both = (a, b) => a.cells.filter(({ known }) => known).flatMap((one) => {
  const other = b.cells.find(({ period, known }) => known && period === one.period);
  return other ? [[one, other]] : [];
});
const newest = ({ cells }) => cells.findLast(({ known }) => known)?.period;
const part = (name, inner, outer) => inner.within?.[name]?.includes(outer.facts[name]?.[0]);
const codes = (pairs) => pairs.map(([{ period }]) => period);
const some = (periods) => periods.length ? [{ said: [], periods }] : [];
const whole = (found, said = []) => found ? [{ said, periods: [] }] : [];

/** The ways in which a rule looks at two sides. */
const WAYS = {
  same: (names, a, b) => whole(names.every((name) => agree(name, a, b) === true)),
  differ: (names, a, b) => whole(names.every((name) => agree(name, a, b) === false),
    pair(names.at(-1), a, b).map((fact) => fact?.[1])),
  part: (name, a, b) => {
    const found = [[a, b], [b, a]].find(([inner, outer]) => part(name, inner, outer));
    return whole(found, found?.map(({ facts }) => facts[name][1]));
  },
  says: (name, a, b) => [...new Set(pair(name, a, b).flatMap((fact) => fact ? [fact[1]] : []))]
    .map((said) => ({ said: [said], periods: [] })),
  apart: (_, a, b) => whole(!both(a, b).length),
  latest: (_, a, b) => {
    const periods = [newest(a), newest(b)];
    return some(both(a, b).length && periods[0] !== periods[1] ? periods : []);
  },
  state: (state, a, b) => some([...new Set([...a.cells, ...b.cells].filter((cell) => cell.state === state)
    .map(({ period }) => period))]),
  meet: (_, a, b) => some(codes(both(a, b).filter(([{ range: one }, { range: other }]) =>
    one && other && one[0] <= other[1] && other[0] <= one[1]))),
  fewer: (least, a, b) => some(codes(both(a, b).filter((cells) => cells.some(({ sample }) => sample < least)))),
};

/** All reasons, in the order of the rules. What forbids each period that both have forbids everything. */
export function guard(rules, a, b) {
  const found = [];
  for (const { about, weight, when } of rules) {
    const [[way, of]] = Object.entries(when);
    found.push(...WAYS[way](of, a, b).map((reason) => ({ about, weight, ...reason })));
    if (way === "same" && found.length) return found;
  }
  const common = codes(both(a, b));
  for (const reason of found.filter(({ weight }) => weight === "periods")) {
    if (common.every((period) => reason.periods.includes(period))) reason.weight = "never";
  }
  return found;
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** One number minus another, both as text: exact; nothing where they are not plain decimals. */
export function difference(one, other) {
  const parts = [one, other].map((text) => DECIMAL.exec(text));
  if (!parts.every(Boolean)) return undefined;
  const size = Math.max(...parts.map(([, , , fraction = ""]) => fraction.length));
  const [a, b] = parts.map(([, sign, whole, fraction = ""]) => BigInt(`${sign}${whole}${fraction.padEnd(size, "0")}`));
  const digits = String(a < b ? b - a : a - b).padStart(size + 1, "0");
  const at = digits.length - size;
  return `${a < b ? "-" : ""}${digits.slice(0, at)}${size ? `.${digits.slice(at)}` : ""}`;
}

/** A decimal as the language writes it, with at least so many decimals; a share with its sign. */
export function written(text, signs, decimals, share) {
  const { digits, decimal, group, minus, percent, grouping: [least, primary, secondary] } = signs;
  const parts = DECIMAL.exec(text);
  if (!parts) return text;
  const [, sign, whole, fraction = ""] = parts;
  let kept = fraction;
  while (kept.length > decimals && kept.endsWith("0")) kept = kept.slice(0, -1);
  kept = kept.padEnd(decimals, "0");
  const starts = (left) => whole.length >= primary + least && left >= primary && (left - primary) % secondary === 0;
  const grouped = [...whole].map((digit, i) => (i && starts(whole.length - i) ? group : "") + digits[digit]).join("");
  const number = grouped + (kept && decimal + [...kept].map((digit) => digits[digit]).join(""));
  const zero = /^0*$/.test(whole + fraction);
  return (sign && !zero ? minus : "") + (share ? percent.replace("{0}", () => number) : number);
}

/** Names by their ids; of several that are alike, each with the name of what lies around it. */
export function told(ids, labels, around, join) {
  const alike = new Map();
  for (const id of ids) alike.set(labels[id], (alike.get(labels[id]) ?? 0) + 1);
  return Object.fromEntries(ids.map((id) => {
    const outer = labels[around[id]?.[0]];
    return [id, alike.get(labels[id]) > 1 && outer ? join(labels[id], outer) : labels[id]];
  }));
}

const fill = (template, ...values) => template.replace(/\{(\d)\}/g, (_, i) => values[i] ?? "");
const element = (tag, attributes = {}, ...children) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== undefined && child !== ""));
  return made;
};
const json = async (path) => {
  const response = await fetch(new URL(path, document.baseURI));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
};

const NAMES = ["a", "b"];
const PARTS = ["indicator", "place", "group"];
const parameter = (name, part) => part === "indicator" ? name : `${name}-${part}`;

/** The published values of an indicator: JSON-stat 2.0, whose cube is place × group × period. */
class Values {
  constructor(id, { dimension, id: order, size, value, status = {}, extension: { baraza } }) {
    const axis = (name) => ({ ids: dimension[name].category.index, labels: dimension[name].category.label });
    const axes = { place: axis("place"), group: axis("group"), period: axis("period") };
    Object.assign(this, { value, status, states: baraza.states, range: baraza.range, sample: baraza.sample }, axes);
    this.count = baraza.count;
    if (order.join() !== "indicator,place,group,period" || size.length !== 4) throw new Error(`${id}: another cube`);
  }

  /** The cells of a line, with what is known of them. */
  line(place, group) {
    const [at, of] = [this.place.ids.indexOf(place), this.group.ids.indexOf(group)];
    if (at < 0 || of < 0) return [];
    return this.period.ids.flatMap((period, i) => {
      const cell = (at * this.group.ids.length + of) * this.period.ids.length + i;
      const [number, state] = [this.value[cell] ?? undefined, this.status[cell]];
      if (number === undefined && !state) return [];
      const range = this.range?.[cell];
      return [{
        period, label: this.period.labels[period], known: number !== undefined, number: number?.toString(),
        state: state ?? "observed", said: state && this.states[state],
        range: range && [range.low, range.high], sample: this.sample?.[cell] ?? this.count?.[cell]?.[1],
      }];
    });
  }

  /** The groups that a place has figures for. */
  groups(place) {
    return this.group.ids.filter((group) => this.line(place, group).length);
  }
}

/** The page: the fields of both sides, what was said of the choice, and what was found. */
class Page {
  constructor(form, found) {
    Object.assign(this, { form, found, status: form.querySelector("[role=status]"), files: new Map(), turn: 0 });
  }

  async start() {
    this.told = await json("facts.json");
    this.form.addEventListener("change", ({ target }) => this.change(target));
    addEventListener("popstate", () => this.read());
    await this.read();
    this.form.dataset.on = "";
  }

  select(name, part) {
    return this.form.querySelector(`[data-side=${name}] [data-choose=${part}]`);
  }

  /** What the address names; what is not here is said. */
  read() {
    const asked = new URLSearchParams(location.search);
    const of = (name) => Object.fromEntries(PARTS.map((part) => [part, asked.get(parameter(name, part)) ?? ""]));
    return this.show(NAMES.map(of), true);
  }

  /** What was chosen in a field. What another indicator or place does not have is chosen anew, without a word. */
  async change(field) {
    const of = (name) => Object.fromEntries(PARTS.map((part) => [part, this.select(name, part).value]));
    const settled = await this.show(NAMES.map(of), false, field);
    if (!settled) return;
    const url = new URL(location);
    for (const [i, name] of NAMES.entries()) {
      for (const part of PARTS) {
        if (settled[i]) url.searchParams.set(parameter(name, part), settled[i][part]);
        else url.searchParams.delete(parameter(name, part));
      }
    }
    history.pushState(null, "", url);
  }

  values(id) {
    const join = (name, outer) => fill(this.told.words.more, name, outer);
    const file = this.files.get(id) ?? json(`../i/${id}/${id}.json`).then((read) => {
      const values = new Values(id, read);
      values.place.labels = told(values.place.ids, values.place.labels, this.told.places, join);
      return values;
    });
    this.files.set(id, file);
    file.catch(() => this.files.delete(id));
    return file;
  }

  /** One side as far as it is there: what is asked for and not here goes to `lost`. */
  async settle({ indicator, place, group }, lost) {
    const known = (id, ids, own) => {
      if (ids.includes(id)) return id;
      if (id) lost.push(id);
      return own;
    };
    if (!Object.hasOwn(this.told.indicators, indicator)) {
      if (indicator) lost.push(indicator);
      return undefined;
    }
    const values = await this.values(indicator);
    const where = known(place, values.place.ids, values.place.ids[0]);
    const groups = values.groups(where);
    const whose = known(group, groups, groups.includes("_T") ? "_T" : groups[0]);
    return { indicator, place: where, group: whose, values, groups };
  }

  /** Shows a choice; gives it as it is shown, or nothing where another came in between or the figures did not come. */
  async show(asked, complain) {
    const turn = ++this.turn;
    const lost = [];
    let sides;
    try {
      sides = await Promise.all(asked.map((side) => this.settle(side, lost)));
    } catch {
      if (turn !== this.turn) return undefined;
      this.found.hidden = true;
        this.say("never", [this.told.words.lost]);
      return undefined;
    }
    if (turn !== this.turn) return undefined;
    for (const [i, name] of NAMES.entries()) this.offer(name, sides[i]);
    const { unknown } = this.told.words;
    const sentences = complain ? [...new Set(lost)].map((id) => fill(unknown, id.slice(0, 60))) : [];
    this.found.hidden = !sides.every(Boolean);
    const found = this.found.hidden ? undefined : this.result(sides.map((side) => this.side(side)));
    this.found.replaceChildren(...found?.parts ?? []);
    const verdict = found?.verdict ?? "";
    this.say(sentences.length ? "careful" : verdict, [...sentences, this.told.words[verdict]]);
    return sides;
  }

  say(verdict, sentences) {
    this.status.dataset.verdict = verdict;
    this.status.textContent = sentences.filter(Boolean).join(" ");
  }

  /** The fields of a side: what there is to choose from, and what is chosen. */
  offer(name, side) {
    const { values, groups, indicator } = side ?? {};
    const lists = side && { place: [values.place, values.place.ids], group: [values.group, groups] };
    this.select(name, "indicator").value = indicator ?? "";
    for (const part of ["place", "group"]) {
      const select = this.select(name, part);
      const [axis, ids] = lists?.[part] ?? [{ labels: {} }, []];
      const old = [...select.options].map(({ value }) => value);
      if (old.join("\n") !== ids.join("\n") || select.dataset.of !== indicator) {
        select.replaceChildren(...ids.map((id) => element("option", { value: id }, axis.labels[id])));
      }
      select.dataset.of = indicator ?? "";
      select.disabled = ids.length < 2;
      select.value = side?.[part] ?? "";
    }
  }

  /** A side as the guard knows it. */
  side({ indicator, place, group, values }) {
    const { facts, marks, silent, percent, decimals, breaks } = this.told.indicators[indicator];
    const whose = this.told.groups[group];
    const more = { breakdown: whose.breakdown, silent: silent[place] };
    const own = { place: [place, values.place.labels[place]], group: [group, values.group.labels[group]] };
    const known = Object.entries({ ...facts, ...own, ...more }).filter(([, fact]) => fact);
    return {
      indicator, place, group, marks, percent, decimals, breaks, periods: values.period.labels,
      facts: Object.fromEntries(known),
      within: { place: this.told.places[place], group: whose.within },
      cells: values.line(place, group),
    };
  }

  /** The verdict, and what stands below it: reasons, both sides, and their table. */
  result([a, b]) {
    const reasons = guard(this.told.rules, a, b);
    const never = reasons.some(({ weight }) => weight === "never");
    const labels = { ...b.periods, ...a.periods };
    const list = reasons.map((reason) => element("li", { "data-about": reason.about }, this.sentence(reason, labels)));
    const apart = new Set(reasons.flatMap(({ weight, periods }) => weight === "periods" ? periods : []));
    const same = reasons.some(({ about }) => about === "same");
    const names = this.names(a, b);
    const parts = [
      list.length ? element("ul", { class: "reasons" }, ...list) : undefined,
      element("div", { class: "sides" }, ...[a, b].map((side, i) => this.card(side, NAMES[i]))),
      never ? undefined : this.picture([a, b], names, reasons.length > 0),
      same ? undefined : this.table([a, b], names, never ? undefined : apart),
    ];
    return { verdict: never ? "never" : reasons.length ? "careful" : "free", parts: parts.filter(Boolean) };
  }

  sentence({ about, said, periods }, labels) {
    const named = periods.slice(0, 8).map((period) => labels[period]);
    if (periods.length > named.length) named.push("…");
    const list = named.length ? named.reduce((first, rest) => fill(this.told.words.more, first, rest)) : "";
    return Object.hasOwn(this.told.say, about) ? fill(this.told.say[about], said[0], said[1], list) : said[0];
  }

  /** What tells the sides apart: the indicator, the place, the group. */
  names(a, b) {
    const differ = PARTS.filter((part) => a[part] !== b[part]);
    return [a, b].map(({ facts }) => differ.map((part) => facts[part][1]));
  }

  number(text, { percent, decimals }) {
    return written(text, this.told.signs, decimals, percent);
  }

  /** A value as it stands in a table: the number, or why there is none; and a state that is worth saying. */
  value(cell, side) {
    if (!cell) return [];
    const number = cell.known ? this.number(cell.number, side) : undefined;
    const state = cell.said && element(number ? "small" : "span", { class: "state" }, cell.said);
    return [number, number && state ? " " : undefined, state].filter(Boolean);
  }

  card(side, name) {
    const { words } = this.told;
    const { indicator, place, group, source, counted } = side.facts;
    const latest = side.cells.findLast(({ known }) => known) ?? side.cells.at(-1);
    const by = this.told.groups[side.group].breakdown?.[0].split("+")[0];
    const view = new URLSearchParams({ place: side.place, ...by && { by } });
    const title = element("a", { href: `../i/${side.indicator}/?${view}` }, indicator[1]);
    const line = (text, attributes = {}) => text && element("p", attributes, element("bdi", {}, text));
    return element("article", { "data-of": name },
      element("h2", {}, element("b", {}, words[name]), " ", title),
      ...side.marks.map((mark) => line(mark, { class: "mark" })),
      line(`${place[1]} · ${group[1]}`),
      line(counted[1], { class: "counts" }),
      latest ? element("p", { class: "figure" }, element("strong", {}, ...this.value(latest, side)), " ",
        element("small", {}, `${words["latest-of"]}: ${latest.label}`)) : line(words.nothing),
      source && line(source[1], { class: "from" }));
  }

  /** Both as lines, with the sentence that names them, and the note where they are compared with care. */
  picture(sides, texts, careful) {
    const { words, periods: days } = this.told;
    const join = (list) => list.reduce((first, rest) => fill(words.more, first, rest));
    const names = texts.map((differing, i) => join([words[NAMES[i]], ...differing]));
    const last = sides.map(({ cells }) => cells.findLast(({ known }) => known));
    if (!last.every(Boolean)) return undefined;
    const values = last.map(({ number }, i) => this.number(number, sides[i]));
    const said = names.flatMap((name, i) => [name, values[i], last[i].label]);
    const sentence = fill(words.picture, ...said);
    const axis = (text) => this.number(text, { ...sides[0], decimals: 0 });
    const drawn = pictures(sides, { names, values, axis, sentence, days });
    return drawn.length ? element("figure", { class: "chart" },
      element("figcaption", {}, sentence, ...careful ? [" ", element("strong", {}, words.careful)] : []),
      element("div", { class: "pictures" }, ...drawn),
      sides.some(({ breaks }) => breaks.length) ? element("p", { class: "key" }, words.split) : undefined) : undefined;
  }

  /** Both by period. `apart` names the periods whose difference is not shown; without it none is. */
  table(sides, names, apart) {
    const { words, periods: days } = this.told;
    const labels = { ...sides[1].periods, ...sides[0].periods };
    const order = [...new Set(sides.flatMap(({ cells }) => cells.map(({ period }) => period)))]
      .sort((one, other) => (days[one] < days[other] ? -1 : 1));
    const of = (side, period) => side.cells.find((cell) => cell.period === period);
    const rows = order.map((period) => {
      const pair = sides.map((side) => of(side, period));
      const known = apart && pair.every((cell) => cell?.known) && !apart.has(period);
      const by = known ? difference(pair[0].number, pair[1].number) : undefined;
      return [period, pair, by];
    });
    const shown = rows.some(([, , by]) => by !== undefined);
    const head = (letter, texts) => element("th", { scope: "col" }, element("b", {}, words[letter]),
      ...texts.map((text) => element("small", {}, element("bdi", {}, text))));
    const unit = sides[0].percent ? element("small", {}, words.points) : undefined;
    const plain = { ...sides[0], percent: false, decimals: 0 };
    const body = rows.map(([period, pair, by]) => element("tr", {},
      element("th", { scope: "row" }, labels[period]),
      ...pair.map((cell, i) => element("td", {}, ...this.value(cell, sides[i]))),
      shown ? element("td", {}, by === undefined ? "" : this.number(by, plain)) : undefined));
    const name = [words.a, words.b].join(" – ");
    return element("div", { class: "scroll", role: "region", tabindex: "0", "aria-label": name },
      element("table", {},
        element("caption", { class: "visually-hidden" }, name),
        element("thead", {}, element("tr", {}, element("th", { scope: "col" }, words.period),
          ...names.map((texts, i) => head(NAMES[i], texts)),
          shown ? element("th", { scope: "col" }, words.minus, unit) : undefined)),
        element("tbody", {}, ...body)));
  }
}

const form = globalThis.document?.querySelector(".versus");
const found = globalThis.document?.querySelector(".versus-found");
// without the facts nothing is promised
if (form && found) new Page(form, found).start().catch((why) => console.error("baraza:", why));
