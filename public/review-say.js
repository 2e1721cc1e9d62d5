// What the page of a joint review shows: its lines, its places for what is filled in, and copies of its patterns.
import { root } from "./keep.js";

export const page = document.querySelector(".meeting");
export const language = document.documentElement.lang;
export const rtl = document.documentElement.dir === "rtl";
export const one = (selector, within = page) => within.querySelector(selector);
export const all = (selector, within = page) => [...within.querySelectorAll(selector)];
export const at = (path) => new URL(path, root).href;
export const beside = (name) => new URL(name, location.href.replace(/[?#].*/, "")).href;
export const SEATS = ["community", "international"];

export const digits = (n) => String(n).replace(/\d/g, (d) => [...page.dataset.digits][d]);

/** A line of the page, filled in. */
export function line(name, slots = {}) {
  const made = one("template[data-lines]").content.querySelector(`[data-line="${name}"]`).cloneNode(true);
  for (const [slot, text] of Object.entries(slots)) for (const place of all(`[data-slot="${slot}"]`, made)) place.textContent = text;
  // its groups are read in one order in every language
  for (const place of all('[data-slot="number"]', made)) place.dir = "ltr";
  return made;
}

/** Says these lines, and nothing else. */
export function say(...lines) {
  one(".said").replaceChildren(...lines.map((said) => line(...[said].flat())));
}

export function show(name, visible, within = page) {
  for (const part of all(`[data-show="${name}"]`, within)) part.hidden = !visible;
}

export const put = (slot, text, within = page) => {
  for (const place of all(`[data-slot="${slot}"]`, within)) place.textContent = text ?? "";
};

export const copyOf = (name) => one(`template[data-of="${name}"]`).content.firstElementChild.cloneNode(true);
