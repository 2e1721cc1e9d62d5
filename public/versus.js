// Compare: both sides as lines in one picture, drawn as src/chart/trend.rs draws lines: names at their ends, no line
// over what is missing or over a break, ranges as bands. Besides their colours A is a line with discs and B is dashed
// with squares. The table below the picture holds the same figures.

const TEXT = 12;
const NAME = 13;
const SIZES = [[272, "narrow"], [480, "middle"], [720, "wide"]];
const FRAME = { top: 14, bottom: 26, gap: 14 };
const SVG = "http://www.w3.org/2000/svg";

const made = (tag, attributes, ...children) => {
  const node = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) node.setAttribute(name, value);
  node.append(...children);
  return node;
};
const round = (number) => Math.round(number * 10) / 10;

/** The next larger of 1, 2, 2.5, 5, 10 … times a power of ten. */
function step(rough) {
  if (!(rough > 0) || !Number.isFinite(rough)) return 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 2.5, 5, 10].map((times) => times * power).find((size) => size >= rough * 0.999);
}

/** The value axis: from zero, or the least negative value, to a little above all that is drawn; its ticks as text. */
export function scale(values, most) {
  const low = Math.min(0, ...values);
  let high = Math.max(0, ...values);
  if (most !== undefined && high <= most && high > most * 0.6) high = most;
  const size = step(high / 4 - low / 4);
  const [first, last] = [Math.floor(low / size), Math.max(Math.ceil(high / size), 1)];
  const digits = Math.min(20, Math.max(0, 1 - Math.floor(Math.log10(size))));
  const tick = (n) => {
    const text = ((first + n) * size).toFixed(digits);
    return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
  };
  return { low: first * size, high: last * size, ticks: Array.from({ length: last - first + 1 }, (_, n) => tick(n)) };
}

/** The runs of a side's points that may be joined: neither over what is missing nor over a break. */
export function runs({ cells, breaks }, days) {
  const out = [[]];
  let before;
  for (const cell of cells) {
    if (!cell.known) {
      out.push([]);
      continue;
    }
    const [, end, x] = days[cell.period];
    if (breaks.some((day) => before < day && day <= end)) out.push([]);
    before = end;
    const open = ["estimated", "provisional"].includes(cell.state);
    out.at(-1).push({ x, y: Number(cell.number), range: cell.range?.map(Number), open });
  }
  return out.filter((run) => run.length);
}

/** Where the way of measuring changed: between the last value before and the first one after. */
function splits({ cells, breaks }, days) {
  const known = cells.filter((cell) => cell.known).map(({ period }) => days[period]);
  return breaks.flatMap((day) => {
    const [before, after] = [known.findLast(([, end]) => end < day), known.find(([, end]) => end >= day)];
    return before && after ? [(before[2] + after[2]) / 2] : [];
  });
}

let pen;
/** How wide a text is, in CSS pixels. */
function wide(text, size) {
  pen ??= document.createElement("canvas").getContext("2d");
  pen.font = `600 ${size}px ${getComputedStyle(document.body).fontFamily}`;
  return pen.measureText(text).width;
}

/** Lines of a text that are no wider than the room; what does not fit in so many ends in dots. */
function wrap(text, size, room, most) {
  const lines = [];
  for (const word of text.split(/\s+/)) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && wide(longer, size) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const kept = lines.slice(0, most).map((line) => {
    let letters = [...line];
    while (letters.length > 1 && wide(letters.join(""), size) > room) letters = letters.slice(0, -1);
    return letters.length < [...line].length ? `${letters.slice(0, -1).join("")}…` : line;
  });
  if (lines.length > most) kept[most - 1] = `${kept[most - 1].replace(/…$/, "").replace(/.$/u, "")}…`;
  return kept;
}

/** One picture. */
class Picture {
  constructor(told, width, rtl) {
    Object.assign(this, told, { width, rtl, marks: [] });
    const { lines, axis } = told;
    const values = lines.flatMap((line) => line.runs.flat().flatMap(({ y, range }) => [y, ...range ?? []]));
    this.scale = scale(values, told.most);
    const names = lines.map(({ name, value }) => [...wrap(name, NAME, Math.max(84, width * 0.3), 3), value]);
    this.names = names;
    this.left = Math.min(Math.max(...this.scale.ticks.map((tick) => wide(axis(tick), TEXT))) + 10, width * 0.4);
    this.right = Math.min(Math.max(...names.flat().map((text) => wide(text, NAME))) + FRAME.gap, width / 2);
    const rows = names.flat().length * (NAME + 3) + names.length * 4;
    this.height = Math.max(width < 400 ? 240 : 300, rows + FRAME.bottom);
    const times = told.ticks.map(({ x }) => x);
    const [from, to] = [Math.min(...times), Math.max(...times)];
    this.ends = from < to ? [from, to] : [from - 0.5, from + 0.5];
  }

  x(time) {
    const [from, to] = this.ends;
    return this.left + ((time - from) / (to - from)) * (this.width - this.left - this.right);
  }

  y(value) {
    const { low, high } = this.scale;
    return FRAME.top + ((high - value) / (high - low)) * (this.height - FRAME.top - FRAME.bottom);
  }

  /** Time runs as the language does. */
  across(x) {
    return round(this.rtl ? this.width - x : x);
  }

  path(name, points, close = "") {
    const data = points.map(([x, y], i) => `${i ? "L" : "M"}${this.across(x)} ${round(y)}`).join("") + close;
    this.marks.push(made("path", { class: name, d: data }));
  }

  text(name, x, y, side, text, size) {
    const end = { start: "end", end: "start" };
    const anchor = this.rtl ? end[side] ?? side : side;
    const kind = size > TEXT ? `${name} t${size}` : name;
    this.marks.push(made("text", { class: kind, x: this.across(x), y: round(y), "text-anchor": anchor }, text));
  }

  draw(sentence, kind) {
    const edge = this.width - this.right;
    for (const tick of this.scale.ticks) {
      const y = this.y(Number(tick));
      this.path(`${Number(tick) === 0 ? "axis" : "grid"} line`, [[this.left, y], [edge, y]]);
      this.text("label", this.left - 6, y + 4, "end", this.axis(tick), TEXT);
    }
    for (const time of this.splits) {
      this.path("break line", [[this.x(time), FRAME.top], [this.x(time), this.height - FRAME.bottom]]);
    }
    this.lines.forEach((line, n) => this.bands(line, n));
    [...this.lines].reverse().forEach((line, n) => this.line(line, this.lines.length - 1 - n));
    this.times();
    this.ended(edge);
    const { width, height, marks } = this;
    const box = { viewBox: `0 0 ${width} ${height}`, width, height };
    return made("svg", { ...box, class: kind, role: "img", "aria-label": sentence }, ...marks);
  }

  bands(line, n) {
    for (const run of line.runs) {
      const band = run.filter(({ range }) => range);
      const [low, high] = [0, 1].map((i) => band.map(({ x, range }) => [this.x(x), this.y(range[i])]));
      if (band.length > 1) this.path(`b${n} fill`, [...low, ...high.reverse()], "Z");
      else if (run.length === 1 && band.length) this.path(`b${n} line`, [...low, ...high]);
    }
  }

  line(line, n) {
    for (const run of line.runs) {
      const points = run.map(({ x, y }) => [this.x(x), this.y(y)]);
      if (points.length > 1) this.path(`s${n} line`, points);
      const crowded = points.length > 2 && Math.abs(points.at(-1)[0] - points[0][0]) < 4 * (points.length - 1);
      points.forEach(([x, y], i) => {
        if (crowded && !run[i].open && i + 1 < points.length) return;
        const [cx, cy] = [this.across(x), round(y)];
        if (n === 0) {
          this.marks.push(made("circle", { class: run[i].open ? "s0 hollow" : "s0", cx, cy, r: 4 }));
        } else {
          const corners = [[x - 4, y - 4], [x + 4, y - 4], [x + 4, y + 4], [x - 4, y + 4]];
          this.path(run[i].open ? `s${n} line hollow` : `s${n} fill`, corners, "Z");
        }
      });
    }
  }

  /** Labels of the time axis: the last one always, then as many from the start as fit. */
  times() {
    const spans = this.ticks.map(({ x, text }) => {
      const half = wide(text, TEXT) / 2;
      const middle = Math.max(half, Math.min(this.x(x), this.width - 2 - half));
      return { from: middle - half, to: middle + half, middle, text };
    });
    const taken = [];
    for (const span of [...spans.slice(-1), ...spans.slice(0, -1)]) {
      if (taken.some(({ from, to }) => span.from - 10 < to && span.to + 10 > from)) continue;
      taken.push(span);
      this.text("label", span.middle, this.height - 6, "middle", span.text, TEXT);
    }
  }

  /** Names and last values at the ends of the lines; none covers the other. */
  ended(edge) {
    const row = NAME + 3;
    const labels = this.lines.map(({ runs: all }, n) => {
      const height = this.names[n].length * row + 4;
      return { n, height, top: all.length ? this.y(all.at(-1).at(-1).y) - height / 2 : 0 };
    }).sort((one, other) => one.top - other.top);
    let next = 0;
    for (const label of labels) next = (label.top = Math.max(label.top, next)) + label.height;
    let limit = this.height - FRAME.bottom;
    for (const label of [...labels].reverse()) limit = label.top = Math.min(label.top, limit - label.height);
    for (const { n, top } of labels) {
      this.names[n].forEach((text, i) => this.text(`s${n}`, edge + 10, top + row * (i + 1) - 3, "start", text, NAME));
    }
  }
}

/** Both lines for each width; nothing where fewer than two moments are known. */
export function pictures(sides, { names, values, axis, sentence, days }) {
  const lines = sides.map((side, n) => ({ name: names[n], value: values[n], runs: runs(side, days) }));
  const ticks = new Map(sides.flatMap(({ cells }) => cells).map(({ period, label }) => [period, label]));
  const known = new Set(lines.flatMap(({ runs: all }) => all.flat().map(({ x }) => x)));
  if (known.size < 2 || !lines.every(({ runs: all }) => all.length)) return [];
  const told = {
    lines, axis, most: sides[0].percent ? 100 : undefined,
    splits: [...new Set(sides.flatMap((side) => splits(side, days)))],
    ticks: [...ticks].map(([period, text]) => ({ x: days[period][2], text })).sort((a, b) => a.x - b.x),
  };
  const rtl = document.documentElement.dir === "rtl";
  return SIZES.map(([width, kind]) => new Picture(told, width, rtl).draw(sentence, kind));
}
