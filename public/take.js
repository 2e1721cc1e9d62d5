// Makes files of what the page shows: PNG and SVG of its pictures, a CSV of the table. Fetched when one is asked for.

const WIDTH = 1600;
/** From one line of the notes below a picture to the next. */
const LINE = 18;

/** Offers a file. */
function offer(name, blob) {
  const url = URL.createObjectURL(blob);
  Object.assign(document.createElement("a"), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A published file. */
async function published(href) {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return response.text();
}

/** The main picture as a file: what the program has just drawn, else the published one. */
const main = ({ href, dataset }) => dataset.text ?? published(href);

/** A picture in pixels. Letters are the reader's own. */
async function png(svg, name) {
  const [head, width, height] = svg.match(/^<svg [^>]*viewBox="0 0 (\d+) (\d+)"[^>]*>/);
  const size = [WIDTH, Math.round((WIDTH * height) / width)];
  const sized = head.replace(/ width="\d+" height="\d+"/, ` width="${size[0]}" height="${size[1]}"`);
  const image = new Image(...size);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(sized + svg.slice(head.length))}`;
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"), { width: size[0], height: size[1] });
  canvas.getContext("2d").drawImage(image, 0, 0, ...size);
  offer(`${name}.png`, await new Promise((done) => { canvas.toBlob(done, "image/png"); }));
}

const NAMES = { "on-map": "map", ranking: "ranking" };
const made = (tag, attributes, ...children) => {
  const node = Object.assign(document.createElement(tag), attributes);
  node.append(...children);
  return node;
};

/** The pictures of the page: the first is the main one, which has a file of its own; of the others what is drawn, or
 * is published where the table itself is the picture. */
function pictures() {
  const all = [...document.querySelectorAll("#page figure.chart")].map((figure, at) => {
    const drawn = [...figure.querySelectorAll(".pictures > svg")];
    const seen = drawn.find((one) => one.getClientRects().length);
    // nobody could choose anything yet: all are alike, and one is as wide as the main one
    const svg = "ready" in document.documentElement.dataset && seen ? seen : drawn.at(-1);
    const heading = figure.querySelector("h2, h3") ?? figure.closest("details")?.querySelector("summary");
    const own = Object.keys(NAMES).find((name) => figure.classList.contains(name));
    return { at, svg, ending: at ? `-${NAMES[own] ?? at + 1}` : "", title: plain(heading?.textContent ?? "") };
  });
  return all.filter(({ at, svg, ending, title }) => title && (!at || svg || ending === "-ranking"));
}

/** Another picture in the place of the main one: its heading above it, title, finding and how it is cited around it. */
function framed(file, { svg, title }) {
  const [, head, width, height, before, edge, top, after] =
    file.match(/^(<svg .*?viewBox="0 0 )(\d+) (\d+)(?:.*?>)(.*)<g transform="translate\((\d+) (\d+)\)">.*<\/g>(.*)$/s);
  const notes = [...after.matchAll(/ y="(\d+)"/g)].map(([, y]) => Number(y));
  const end = notes.length ? notes[0] - LINE : height - 12;
  const [, , own, tall] = svg.getAttribute("viewBox").split(" ").map(Number);
  const room = width - 2 * edge;
  const scale = Math.min(room / own, 2);
  const rtl = document.documentElement.dir === "rtl";
  const embedded = (text) => rtl ? `\u202b${text}\u202c` : text;
  const marks = document.createElementNS(svg.namespaceURI, "g");
  const from = Number(top) + LINE;
  marks.setAttribute("transform", `translate(${Number(edge) + (room - own * scale) / 2} ${from}) scale(${scale})`);
  marks.append(...[...svg.cloneNode(true).children].filter(({ id }) => !id));
  for (const text of marks.querySelectorAll("text")) {
    text.setAttribute("font-size", text.getAttribute("class")?.match(/\bt(\d+)/)?.[1] ?? 12);
    if (!text.hasAttribute("text-anchor")) text.setAttribute("text-anchor", "start");
    text.textContent = embedded(text.textContent);
  }
  const row = document.createElementNS(svg.namespaceURI, "text");
  const place = { x: rtl ? width - edge : edge, y: from - 14, "font-size": 14, "text-anchor": rtl ? "end" : "start" };
  for (const [name, value] of Object.entries({ ...place, class: "strong" })) row.setAttribute(name, value);
  row.textContent = embedded(title);
  const down = Math.round(from + tall * scale - end);
  const high = Number(height) + down;
  const moved = after.replace(/ y="(\d+)"/g, (_, y) => ` y="${Number(y) + down}"`);
  const inside = [row, marks].map((node) => new XMLSerializer().serializeToString(node)).join("");
  return `${head}${width} ${high}" width="${width}" height="${high}" role="img">${before}${inside}${moved}`;
}

/** What a button asked for: the program then says anew what it shows. */
let wanted;

/** The pictures of the page to choose from, below the link; a second click puts them away. */
function choose(link, all) {
  const there = link.parentElement.querySelector(".each");
  if (there) there.hidden = !there.hidden;
  link.setAttribute("aria-expanded", !there?.hidden);
  if (there) return;
  const button = (picture, kind) => {
    const name = plain(`${picture.title}, ${kind}`);
    const one = made("button", { type: "button", textContent: kind, ariaLabel: name });
    one.addEventListener("click", () => { wanted = { at: picture.at, kind }; link.click(); });
    return one;
  };
  const item = (one) =>
    made("li", {}, made("span", { textContent: one.title }), button(one, "PNG"), button(one, "SVG"));
  link.after(made("ul", { className: "each" }, ...all.map(item)));
}

/** The picture that is asked for; where there are several, they are to choose from first. */
async function picture(link, name) {
  const all = pictures();
  const { at = 0, kind = "PNG" } = wanted ?? {};
  if (!wanted && all.length > 1) return choose(link, all);
  wanted = undefined;
  const one = all.find((each) => each.at === at);
  const named = `${name}${one?.ending ?? ""}`;
  const own = at && !one.svg ? published(new URL(`${named}.svg`, link.href)) : main(link);
  const file = at && one.svg ? framed(await own, one) : await own;
  if (kind === "PNG") return png(file, named);
  return offer(`${named}.svg`, new Blob([file], { type: "image/svg+xml" }));
}

const plain = (text) => text.replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();

/** A text as a field of a table that no spreadsheet runs; numbers stay numbers. */
function field(text) {
  const safe = /^[=+\-@\t\r\n]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The table that stands beside the picture, in its present order: figures as they are known, states in words. */
function csv(table) {
  const rows = [...table.rows].map((row) => [...row.cells]);
  const detail = (row, at) => row[at].querySelector("small")?.textContent ?? "";
  const details = rows[0].map((_, at) => rows.some((row) => detail(row, at)));
  const own = (cell) => cell.dataset.value
    ?? [...cell.childNodes].filter((part) => part.localName !== "small").map((part) => part.textContent).join("");
  // what stands below a figure, ranges and counts, has a column of its own behind it
  const lines = rows.map((row) => row.flatMap((cell, at) => [own(cell), ...details[at] ? [detail(row, at)] : []]));
  const about = [table.caption, document.querySelector(".finding.lead"), ...document.querySelectorAll(".over-time figcaption"),
    document.querySelector(".cite")].filter(Boolean).map((part) => [part.textContent]);
  return [...lines, [""], ...about].map((line) => line.map((text) => field(plain(text))).join(",")).join("\r\n");
}

/** Takes what a link of the downloads names. */
export async function take(link) {
  const [, name] = new URL(link.href).pathname.match(/([^/]*)\.\w+$/);
  const table = document.querySelector("#page .over-time > .scroll table, #page .scroll > table");
  if (link.dataset.take === "png") await picture(link, name);
  else offer(`${name}-shown.csv`, new Blob(["\ufeff", csv(table), "\r\n"], { type: "text/csv;charset=utf-8" }));
}
