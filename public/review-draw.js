// Pictures and minutes as lists, `["p", {"class": "about"}, ["text", …]]`, and as elements again: lists can be kept, and
// nothing in them is ever read as markup.

const SVG = "http://www.w3.org/2000/svg";
const DRAWN = ["svg", "g", "path", "circle", "rect", "line", "text", "tspan", "title", "desc"];
const TAGS = new Set(`a abbr article aside b bdi blockquote br caption cite code col colgroup dd details div dl dt em figcaption figure footer
  h2 h3 h4 h5 h6 header li ol p q s section small span strong sub summary sup table tbody td tfoot th thead time tr u ul`.split(/\s+/));
const ATTRIBUTES = new Set(`class colspan cx cy d dir dx dy fill-rule height href lang open points r role rowspan rx ry scope
  tabindex text-anchor transform viewBox width x x1 x2 y y1 y2 datetime`.split(/\s+/));
const kept = (name) => ATTRIBUTES.has(name) || /^aria-(hidden|label|sort)$/.test(name) || /^data-(head|state|kind)$/.test(name);

/** Makes elements of a list. Addresses lead to web pages only. */
export function draw(tree, inside = false) {
  if (typeof tree === "string") return document.createTextNode(tree);
  const [tag, attributes, children] = tree;
  const drawn = inside || tag === "svg";
  if (tag !== "" && !(drawn ? DRAWN.includes(tag) : TAGS.has(tag))) return document.createTextNode("");
  const made = tag === "" ? document.createDocumentFragment()
    : drawn ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (!kept(name) || (name === "href" && !/^(https?:|[./#?]|[\w-]+\/)/.test(value))) continue;
    made.setAttribute(name, value);
  }
  made.append(...children.map((child) => draw(child, drawn)));
  return made;
}

/** What of an element can be kept. What only a script works with is left out. */
export function list(element) {
  const children = [...element.childNodes].flatMap((node) => {
    if (node.nodeType === 3) return [node.data];
    if (node.nodeType !== 1 || node.matches("noscript, script, template, form, nav, button, style, [hidden], [data-live-only], .controls, .downloads, .about, #numbers, #about")) return [];
    return [list(node)];
  });
  const attributes = [...element.attributes].filter(({ name }) => kept(name)).map(({ name, value }) => [name, name === "href" ? element.href?.baseVal ?? element.href ?? value : value]);
  // its headings stand below that of the item
  const tag = element.localName.replace(/^h([1-4])$/, (_, level) => `h${Number(level) + 2}`);
  return [tag, Object.fromEntries(attributes), children];
}

/** A page of this site, parsed without running anything of it. */
export function fetched(address) {
  return new Promise((give, refuse) => {
    const request = new XMLHttpRequest();
    request.open("GET", address);
    request.responseType = "document";
    request.onload = () => request.status === 200 && request.response ? give(request.response) : refuse(new Error(String(request.status)));
    request.onerror = () => refuse(new Error("unreachable"));
    request.send();
  });
}

/** A QR code from its rows of 0 and 1, with the quiet zone of four modules that readers need. */
export function code(rows) {
  const size = rows.length + 8;
  const path = rows.flatMap((row, y) => [...row].flatMap((module, x) => module === "1" ? [`M${x + 4} ${y + 4}h1v1h-1z`] : [])).join("");
  return draw(["svg", { viewBox: `0 0 ${size} ${size}`, role: "img", class: "qr" },
    [["rect", { width: String(size), height: String(size), x: "0", y: "0", class: "ground" }, []], ["path", { d: path }, []]]]);
}
