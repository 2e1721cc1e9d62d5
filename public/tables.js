// The rows of a table can be sorted by a column: its head becomes a button, which leads from rising to falling order and back
// to the table's own. Figures are compared as they are known and not as they are rounded (`data-value`); a cell without a
// figure stands last either way, and the whole first, before its parts.

const TABLES = "#page .scroll > table";
const sorted = document.getElementById("sorted");
const { dataset: words } = sorted;
const NEXT = { none: "ascending", ascending: "descending", descending: "none" };

// the program may draw a table anew, or other figures into it: it is sorted again by the column of the same name
const chosen = new Map();

/** A table of this page, whichever rows it has: it is named by what it stands in. */
const name = (table) => {
  const { id, className } = table.closest("figure, details, section, article");
  return `${location.pathname} ${id || className}`;
};

const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });

/** What a cell is compared by: a number with what stands before it, a currency; or a text. `undefined` is no figure. */
function key(cell, valued) {
  if (!valued) return cell.textContent.trim() || undefined;
  const { value } = cell.dataset;
  const [, before, number] = value?.match(/^(.* )?(-?[\d.]+)$/) ?? [];
  // days sort as texts
  return number === undefined ? value : [before ?? "", Number(number)];
}

function compared(a, b) {
  if (typeof a === "string" || typeof b === "string") return compare(String(a), String(b));
  return compare(a[0], b[0]) || a[1] - b[1];
}

const body = (table) => table.tBodies[0];
const heads = (table) => [...table.tHead.rows[0].cells];
const own = (row) => Number(row.dataset.row);
const values = (table, at) => [...body(table).rows].some((row) => "value" in row.cells[at].dataset);

/** How a column can be sorted: by figures, by words, as the rows stand, or not at all. */
function kind(table, at) {
  if (at === 0 && table.closest("[data-ordered]")) return "own";
  if (values(table, at)) return "figures";
  const words = body(table).rows[0].cells[at].matches("th") || table.closest(".words");
  return words && [...body(table).rows].some((row) => row.cells[at].textContent.trim()) ? "words" : undefined;
}

function sort(table, at, direction) {
  heads(table).forEach((head, i) => {
    if (head.querySelector("button")) head.setAttribute("aria-sort", i === at ? direction : "none");
  });
  const rows = [...body(table).rows].sort((a, b) => own(a) - own(b));
  const first = table.closest("[data-whole]") ? rows.splice(0, 1) : [];
  if (direction !== "none") {
    const by = kind(table, at);
    const sign = direction === "ascending" ? 1 : -1;
    const keys = new Map(rows.map((row) => [row, by === "own" ? ["", own(row)] : key(row.cells[at], by === "figures")]));
    const missing = (row) => keys.get(row) === undefined;
    rows.sort((a, b) => missing(a) || missing(b) ? missing(a) - missing(b) : sign * compared(keys.get(a), keys.get(b)));
  }
  const order = [...first, ...rows];
  if (order.some((row, i) => row !== body(table).rows[i])) body(table).append(...order);
}

/** Says how the rows stand now. */
function tell(table, at, direction) {
  const by = kind(table, at) === "words" ? ["forward", "backward"] : ["up", "down"];
  const said = { ascending: words[by[0]], descending: words[by[1]], none: words.own }[direction];
  const part = !table.closest("figure") && table.closest("article")?.querySelector("nav.parts") && direction !== "none";
  sorted.textContent = said.replace("{}", heads(table)[at].textContent) + (part ? ` ${words.part}` : "");
}

/** Every column that can be sorted has a button, and the rows stand as was chosen. */
function fit(table) {
  const rows = [...body(table)?.rows ?? []];
  const columns = table.tHead ? heads(table) : [];
  if (rows.length < 3 || rows.some((row) => row.cells.length !== columns.length)) return;
  // further rows come after those that there were
  const known = rows.filter((row) => "row" in row.dataset).length;
  rows.filter((row) => !("row" in row.dataset)).forEach((row, i) => { row.dataset.row = known + i; });
  columns.forEach((head, at) => {
    if (head.querySelector("button") || !kind(table, at)) return;
    const button = document.createElement("button");
    Object.assign(button, { type: "button", title: words.sort });
    button.append(...head.childNodes);
    head.append(button);
    head.setAttribute("aria-sort", "none");
  });
  const choice = chosen.get(name(table));
  if (!choice) return;
  const at = columns.findIndex((head) => head.textContent === choice.column && head.querySelector("button"));
  sort(table, Math.max(at, 0), at < 0 ? "none" : choice.direction);
}

/** The tables that changes have touched. */
function touched(changes) {
  const found = new Set();
  for (const { target } of changes) {
    const element = target.closest ? target : target.parentElement;
    const table = element?.closest(TABLES);
    if (table) found.add(table);
    else element?.querySelectorAll(TABLES).forEach((one) => found.add(one));
  }
  return found;
}

addEventListener("click", ({ target }) => {
  const head = target.closest?.(`${TABLES} > thead th > button`)?.parentElement;
  if (!head) return;
  const table = head.closest("table");
  const direction = NEXT[head.getAttribute("aria-sort")];
  const at = heads(table).indexOf(head);
  sort(table, at, direction);
  chosen.set(name(table), { column: head.textContent, direction });
  tell(table, at, direction);
});

document.querySelectorAll(TABLES).forEach(fit);
new MutationObserver((changes) => touched(changes).forEach(fit))
  .observe(document.body, { childList: true, characterData: true, subtree: true });
document.documentElement.dataset.tables = "";
