// Pretty-prints JSON so that differences read well: whatever fits on a line stays on a line.

const WIDTH = 118;

const flat = (value) => {
  if (Array.isArray(value)) return `[${value.map(flat).join(", ")}]`;
  if (value && typeof value === "object") {
    const pairs = Object.entries(value).map(([name, inner]) => `${JSON.stringify(name)}: ${flat(inner)}`);
    return pairs.length === 0 ? "{}" : `{ ${pairs.join(", ")} }`;
  }
  return JSON.stringify(value);
};

// Numbers, nulls, short words and points: such lists are columns, filled line by line.
const isCell = (value) =>
  value === null || ["number", "string"].includes(typeof value) || (Array.isArray(value) && value.every((x) => typeof x === "number"));

const fill = (values, indent) => {
  const lines = [];
  let line = "";
  for (const value of values) {
    const next = line === "" ? flat(value) : `${line}, ${flat(value)}`;
    if (line !== "" && indent.length + next.length > WIDTH) {
      lines.push(line);
      line = flat(value);
    } else {
      line = next;
    }
  }
  lines.push(line);
  return lines.join(`,\n${indent}`);
};

const lay = (value, indent, used) => {
  const short = flat(value);
  if (value === null || typeof value !== "object" || indent.length + used + short.length <= WIDTH) return short;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const body = value.every(isCell)
      ? fill(value, inner)
      : value.map((item) => lay(item, inner, 1)).join(`,\n${inner}`);
    return `[\n${inner}${body}\n${indent}]`;
  }
  const pairs = Object.entries(value).map(([name, item]) => {
    const label = `${JSON.stringify(name)}: `;
    return label + lay(item, inner, label.length + 1);
  });
  return `{\n${inner}${pairs.join(`,\n${inner}`)}\n${indent}}`;
};

export const pretty = (value) => `${lay(value, "", 0)}\n`;
