// Pictures answer a pointer, a finger and the arrow keys alike: with what the table beside a line chart holds of the
// moment that is nearest – of one line alone where each has a picture of its own –, or with the whole name and the value
// of a square or shape on a map. Each picture is one stop for the Tab key.
// What is said stands in the page already; nothing is worked out here.

const LINES = ":is(.over-time, .ranking) > .pictures";
const MAP = ".on-map > .pictures";
const PICTURES = `${LINES}, ${MAP}`;

// outside of what the program draws, so that neither disturbs the other
const box = document.createElement("div");
box.id = "readout";
box.setAttribute("role", "status");
box.hidden = true;
const mark = document.createElement("div");
mark.id = "readmark";
mark.hidden = true;
document.body.append(box, mark);

const texts = (node) => [...node.childNodes].map((part) => part.textContent).filter(Boolean).join(" ");

/** The lines of text of a column of the table beside a line chart; of one row alone where a small picture is meant. */
function moment(figure, column, only) {
  const table = figure.querySelector(":scope > [role=region] table");
  const rows = [...table?.tBodies[0]?.rows ?? []];
  const heads = rows[0]?.querySelectorAll("th").length;
  const title = table?.tHead.rows[0].cells[heads + column];
  if (!title) return undefined;
  const said = rows.map((row) => {
    const names = rows.length > 1 ? [...row.querySelectorAll("th")].map((th) => th.textContent) : [];
    return [names.join(", "), texts(row.cells[heads + column])];
  }).filter((_, at) => only === undefined || at === only);
  return [title.textContent, said.filter(([, value]) => value)];
}

/** What can be asked of a picture: where it stands, in the picture's own lengths, and what to say. */
function spots(figure, svg) {
  const numbers = (list) => list.split(" ").map((one) => one.split(":").map(Number));
  if (svg.dataset.panels) {
    return numbers(svg.dataset.panels).flatMap(([row, across, over, under]) => numbers(svg.dataset.at)
      .map(([column, x]) => ({ x: x + across, y: under, high: under - over, say: () => moment(figure, column, row) })));
  }
  if (svg.dataset.at) return numbers(svg.dataset.at).map(([column, x]) => ({ x, say: () => moment(figure, column) }));
  if (!figure.matches(".on-map")) return [];
  const names = new Map([...figure.querySelectorAll(".short-names li")].map((item) => {
    const short = item.querySelector("b").textContent;
    return [short, item.textContent.slice(short.length).trim()];
  }));
  // a name, of one line or two, stands above its value; the last of them is the value
  const found = [];
  let name = [];
  const all = [...svg.querySelectorAll("text")];
  for (const [i, text] of all.entries()) {
    const [x, y] = [Number(text.getAttribute("x")), Number(text.getAttribute("y"))];
    const next = all[i + 1];
    name.push(text);
    if (next && Number(next.getAttribute("x")) === x && Math.abs(next.getAttribute("y") - y - 16) < 1) continue;
    const shape = name[0].previousElementSibling;
    const value = name.pop().textContent;
    const said = name.map((line) => line.textContent).join(" ").replace("- ", "-");
    found.push({ x, y, shape, say: () => [names.get(said) ?? said, [["", value]]] });
    name = [];
  }
  // on a map of shapes, each stands before its own words
  if (!found.every(({ shape }) => shape?.localName === "path")) for (const spot of found) delete spot.shape;
  return found;
}

function open(pictures) {
  const figure = pictures.closest("figure");
  const svg = [...pictures.querySelectorAll("svg")].find((one) => one.getClientRects().length > 0);
  if (!svg) return undefined;
  const box = svg.getBoundingClientRect();
  return { pictures, svg, spots: spots(figure, svg), box, scale: box.width / svg.viewBox.baseVal.width };
}

let shown; // what is shown, and which of its spots

function hide() {
  shown?.spot.shape?.classList.remove("at");
  box.hidden = mark.hidden = true;
  shown = undefined;
}

function show(picture, spot) {
  const said = spot?.say();
  if (!said) return hide();
  shown?.spot.shape?.classList.remove("at");
  spot.shape?.classList.add("at");
  shown = { picture, spot };
  const [title, lines] = said;
  const head = document.createElement("b");
  head.textContent = title;
  box.replaceChildren(head, ...lines.map(([name, value]) => {
    const line = document.createElement("p");
    const bold = document.createElement("strong");
    bold.textContent = value;
    line.append(...name ? [`${name} `, bold] : [bold]);
    return line;
  }));
  box.hidden = mark.hidden = false;
  const { box: { left, top, height }, scale } = picture;
  const x = scrollX + left + spot.x * scale;
  const at = spot.y === undefined ? scrollY + top : scrollY + top + spot.y * scale;
  const within = document.documentElement.clientWidth;
  const beside = x + 12 + box.offsetWidth > scrollX + within ? x - 12 - box.offsetWidth : x + 12;
  box.style.left = `${Math.max(scrollX + 4, beside)}px`;
  box.style.top = `${spot.y === undefined ? at + 8 : at + 12}px`;
  mark.style.left = `${x}px`;
  mark.style.top = `${at - (spot.high ?? 0) * scale}px`;
  mark.style.height = `${spot.y === undefined ? height : (spot.high ?? 0) * scale}px`;
}

/** The spot nearest to a point, in the picture's own lengths. */
function nearest({ spots }, x, y) {
  const far = (spot) => Math.hypot(spot.x - x, spot.y === undefined ? 0 : spot.y - (spot.high ?? 0) / 2 - y);
  return spots.reduce((best, spot) => best && far(best) <= far(spot) ? best : spot, undefined);
}

function point({ target, clientX, clientY }) {
  const pictures = target.closest?.(PICTURES);
  if (!pictures) return hide();
  const picture = open(pictures);
  if (!picture?.spots.length) return hide();
  const { box: { left, top }, scale } = picture;
  const [x, y] = [(clientX - left) / scale, (clientY - top) / scale];
  const shaped = picture.spots.some((spot) => spot.shape);
  const spot = shaped ? picture.spots.find(({ shape }) => shape.isPointInFill({ x, y })) : nearest(picture, x, y);
  // beside a map's squares and shapes nothing is meant
  if (!spot) return hide();
  if (!shaped && spot.y !== undefined && !spot.high && Math.hypot(spot.x - x, spot.y - y) * scale > 60) return hide();
  if (shown?.spot.x !== spot.x || shown.spot.y !== spot.y || shown.picture.svg !== picture.svg) show(picture, spot);
}

/** Where an arrow leads: to the next spot on that side; on a map to the nearest one. */
function towards({ spots }, from, key) {
  const [dx, dy] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key];
  const ahead = spots.map((spot) => {
    const [right, down] = [spot.x - from.x, (spot.y ?? 0) - (from.y ?? 0)];
    return { spot, on: right * dx + down * dy, off: Math.abs(right * dy) + Math.abs(down * dx) };
  }).filter(({ on }) => on > 0.5);
  ahead.sort((a, b) => a.on + 3 * a.off - (b.on + 3 * b.off));
  return ahead[0]?.spot;
}

function key(event) {
  const pictures = event.target.closest?.(PICTURES);
  if (!pictures || event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === "Escape") return hide();
  const picture = open(pictures);
  if (!picture?.spots.length) return;
  const rtl = getComputedStyle(document.documentElement).direction === "rtl";
  const order = [...picture.spots].sort((a, b) => (a.y ?? 0) - (b.y ?? 0) || a.x - b.x);
  // time begins where reading begins
  if (rtl && order[0].y === undefined) order.reverse();
  const from = shown?.picture.pictures === pictures
    ? picture.spots.find((spot) => spot.x === shown.spot.x && spot.y === shown.spot.y) : undefined;
  const to = {
    Home: () => order[0],
    End: () => order.at(-1),
  }[event.key] ?? (/^Arrow/.test(event.key) && (() => from ? towards(picture, from, event.key) ?? from : order[0]));
  if (!to) return;
  event.preventDefault();
  show(picture, to());
}

/** Each picture that can answer is one stop; the program may draw it anew, and otherwise. */
function stops() {
  for (const pictures of document.querySelectorAll(PICTURES)) {
    const svg = pictures.querySelector("svg");
    const answers = pictures.matches(MAP) || "at" in (svg?.dataset ?? {});
    const label = answers ? `${svg?.getAttribute("aria-label") ?? ""} ${pictures.dataset.keys}`.trim() : "";
    if ((pictures.getAttribute("aria-label") ?? "") === label) continue;
    for (const [name, value] of [["tabindex", "0"], ["role", "group"], ["aria-label", label]]) {
      if (answers) pictures.setAttribute(name, value);
      else pictures.removeAttribute(name);
    }
  }
}

stops();
new MutationObserver((changes) => {
  const figure = shown?.picture.pictures.closest("figure");
  // what was said of another choice
  if (changes.some(({ target }) => figure?.contains(target))) hide();
  stops();
}).observe(document.body, { childList: true, subtree: true, attributeFilter: ["aria-label", "data-at"] });
addEventListener("pointermove", point);
addEventListener("pointerdown", point);
addEventListener("keydown", key);
addEventListener("focusout", ({ target }) => { if (target.matches?.(PICTURES)) hide(); });
addEventListener("resize", hide);
addEventListener("pointercancel", hide);
document.documentElement.dataset.charts = "";
