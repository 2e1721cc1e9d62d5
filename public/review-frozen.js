// The frozen copy that a review looks at: the agenda made from it, its pictures, and the programme itself on this device.
import { Fault, alone, keep, kept, offered } from "./keep.js";
import { agenda, desk } from "./review-desk.js";
import { fetched, list } from "./review-draw.js";
import { beside, digits, language, say } from "./review-say.js";

/** The agenda of today in each language of the site that can be had; that of this page must be there. */
export async function agendas() {
  const links = [...document.querySelectorAll('link[rel="alternate"][hreflang]')].map((link) => [link.hreflang, link.href]);
  const get = async (address) => {
    const response = await fetch(new URL("agenda.json", address));
    if (!response.ok) throw new Fault("not-file", { why: `agenda.json: ${response.status}` });
    return response.json();
  };
  const found = { [language]: await get(beside("./")) };
  const others = links.filter(([code]) => code !== language && code !== "x-default");
  await Promise.all(others.map(async ([code, address]) => {
    const other = await get(address).catch(() => undefined);
    if (other?.frozen.hash === found[language].frozen.hash) found[code] = other;
  }));
  return found;
}

/** Keeps the pictures of the agenda, and the programme itself, for when there is no connection. */
export async function keepAll() {
  const wanted = [...new Set(agenda().items.map(({ indicator }) => indicator).filter(Boolean))];
  try {
    for (const id of wanted) {
      if (!await desk.store.page(desk.record.id, language, id)) await desk.store.keepPage(desk.record.id, language, id, await picture(id));
    }
    const have = await kept();
    if (have?.whole && have.meeting && have.languages.includes(language)) return;
    const site = await offered();
    const codes = [...new Set([...have?.languages ?? [], language])];
    await alone(() => keep(site, codes, (done, total) => say(["keeping", { done: digits(done), all: digits(total) }]), true));
    say("kept");
  } catch (error) {
    say(["keep-failed", { why: [error.why ?? error.message, error.slots?.file].filter(Boolean).join(" ") }]);
  }
}

/** The page of an indicator as a list. */
export async function picture(id) {
  const found = await fetched(new URL(`../i/${encodeURIComponent(id)}/`, beside("./")));
  const inside = found.querySelector("main article");
  if (!inside) throw new Error(id);
  return list(inside);
}
