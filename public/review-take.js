// What is carried away: the file, the minutes, the decisions, and a code from which a phone reads along.
import { Fault } from "./keep.js";
import { core } from "./review-core.js";
import { agenda, desk, file } from "./review-desk.js";
import { code, draw } from "./review-draw.js";
import { beside, one, page, show } from "./review-say.js";

export const bytes = (base64) => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
export const base64 = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)));

export function save(name, type, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export async function carry(what) {
  const taken = await core.ask({ ask: "take", review: file(), others: desk.record.others ?? [] });
  const name = `review-${desk.record.id}`;
  if (what === "file") save(`${name}.json`, "application/json", taken.file);
  if (what === "table") save(`${name}-decisions.csv`, "text/csv;charset=utf-8", taken.table);
  if (what === "calendar") save(`${name}-decisions.ics`, "text/calendar;charset=utf-8", taken.calendar);
  if (what === "minutes") {
    const title = document.createElement("h2");
    title.textContent = page.dataset.title.replace("#", agenda().as_of_said ?? desk.record.head.frozen.as_of);
    one('[data-list="minutes"]').replaceChildren(title, draw(taken.minutes));
    globalThis.print();
  }
}

const packed = async (text, Stream) => new Uint8Array(await new Response(new Blob([text]).stream().pipeThrough(new Stream("deflate-raw"))).arrayBuffer());

/** The review as a QR code, which leads a phone to this page with the review in the address: it never reaches a server. */
export async function hand() {
  const { file: whole } = await core.ask({ ask: "take", review: file(), others: [] });
  const inside = base64(await packed(whole, CompressionStream)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  const address = `${beside("./")}#r=${inside}`;
  const made = await core.ask({ ask: "code", text: address });
  show("code", !made.error);
  if (made.error) throw new Fault("code-long");
  one('[data-show="address"]').href = address;
  one('[data-list="code"]').replaceChildren(code(made.rows));
}

/** What was handed over in the address, if anything. */
export async function handed() {
  const inside = location.hash.match(/^#r=([\w-]+)$/)?.[1];
  if (!inside) return undefined;
  const data = bytes(inside.replaceAll("-", "+").replaceAll("_", "/"));
  return new TextDecoder().decode(await packed(data, DecompressionStream));
}
