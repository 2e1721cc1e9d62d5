// Makes files of what the page shows: a PNG of the picture, a CSV of the table. Fetched when one is asked for.

const WIDTH = 1600;

/** Offers a file. */
function offer(name, blob) {
  const url = URL.createObjectURL(blob);
  Object.assign(document.createElement("a"), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** The picture that the program has just drawn, else the published one, in pixels. Letters are the reader's own. */
async function png({ href, dataset }, name) {
  const svg = dataset.text ?? await (await fetch(href)).text();
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
  if (link.dataset.take === "png") await png(link, name);
  else offer(`${name}-shown.csv`, new Blob(["\ufeff", csv(table), "\r\n"], { type: "text/csv;charset=utf-8" }));
}
