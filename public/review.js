// The page of a joint review: beginning, continuing, and what is pressed. What is written is kept by review-store.js; nothing
// is stored before somebody has said that it may be.
import { Fault } from "./keep.js";
import { core } from "./review-core.js";
import { agenda, attempt, desk, lines, merge, readable, refresh, said, tabs, write } from "./review-desk.js";
import { draft, fill, form } from "./review-form.js";
import { agendas, keepAll } from "./review-frozen.js";
import { SEATS, all, at, digits, language, one, page, put, copyOf, rtl, say, show } from "./review-say.js";
import { fillList, go } from "./review-show.js";
import { confirm, makeKey, useKey } from "./review-sign.js";
import { Memory, device, exists } from "./review-store.js";
import { carry, hand, handed } from "./review-take.js";

/** Bytes of room below which a device is nearly full. */
const ROOM = 5_000_000;

// ── beginning, continuing ───────────────────────────────────────────────────────────────────────────────────────────

/** Where reviews are kept: on the device if that was allowed and works. */
async function place(wanted) {
  if (!wanted) return new Memory();
  try {
    const made = await device();
    const { quota = Infinity, usage = 0 } = await navigator.storage?.estimate?.().catch(() => ({})) ?? {};
    await navigator.storage?.persist?.().catch(() => false);
    if (quota - usage < ROOM) say("room");
    return made;
  } catch (error) {
    console.error("baraza:", error);
    say("refused");
    return new Memory();
  }
}

const mayKeep = () => {
  const boxes = all('[name="keep"]');
  if (!boxes.some((box) => box.checked)) return boxes[0].reportValidity() && false;
  return boxes.find((box) => box.checked).value === "yes";
};

const short = () => crypto.randomUUID().slice(0, 8);

/** The last review, where somebody has its file: what it decided comes onto the agenda. */
async function earlier(chosen, own) {
  if (!chosen?.size) return undefined;
  const text = await chosen.text();
  await readable(text);
  const { items, programme } = await core.ask({ ask: "last", review: text });
  if (programme !== own) throw new Fault("last-other", { programme });
  return { text, items };
}

async function begin(form) {
  const data = new FormData(form);
  const found = await agendas();
  const { programme, frozen, reviews = [] } = found[language];
  const before = await earlier(data.get("last"), programme);
  const others = await Promise.all(reviews.map(async (id) => {
    const response = await fetch(at(`reviews/${id}/review.json`)).catch(() => undefined);
    return response?.ok ? response.text() : "";
  }));
  const head = { baraza_review: "1", id: `${frozen.as_of}-${short()}`, programme, language, frozen,
    began: new Date().toISOString(), chairs: SEATS.map((seat) => ({ seat, partner: data.get(seat) })),
    ...(data.get("exercise") && { example: true }) };
  desk.store = await place(data.get("keep") === "yes");
  desk.record = { id: head.id, head, agendas: found, seat: data.get("as"), device: short(), others: [before?.text, ...others].filter(Boolean) };
  await desk.store.put(desk.record, []);
  await arrive("agenda");
  // its decisions travel with this review: other devices may not have that file
  const known = agenda().items.map(({ key }) => key);
  for (const { key, sentence } of before?.items ?? []) {
    if (!known.includes(key)) await write({ kind: "agenda", item: key, step: "added", text: said(sentence) });
  }
  if (desk.store.keeps) await keepAll();
}

/** Opens a review from a file, or from what was handed over; where this device has it already, the two become one. */
async function take(text, wanted) {
  await readable(text);
  const { entries, ...head } = JSON.parse(text);
  delete head.$schema;
  const own = await exists() ? await device() : undefined;
  const known = await own?.find(head.id);
  if (known) {
    desk.store = own;
    desk.record = known;
    desk.raws = await desk.store.entries(desk.record.id);
    await merge(text);
    await arrive("record");
    return;
  }
  const today = await agendas().catch(() => ({}));
  const same = today[language]?.frozen.hash === head.frozen.hash;
  desk.store = await place(wanted);
  desk.record = { id: head.id, head, agendas: same ? today : {}, seat: one('[name="as"]:checked')?.value ?? SEATS[0], device: short(), others: [] };
  await desk.store.put(desk.record, entries);
  await arrive(same ? "agenda" : "record");
  say(desk.store.keeps ? "kept" : "kept-not", ...(same ? [] : ["no-agenda"]));
  if (desk.store.keeps) await keepAll();
}

async function open(id, step = "agenda", key = undefined) {
  const found = await desk.store.find(id);
  if (!found) throw new Fault("closed");
  desk.record = found;
  await arrive(step, key);
  const today = await agendas().catch(() => ({}));
  if (today[language] && today[language].frozen.hash !== desk.record.head.frozen.hash) say("other-day");
}

async function arrive(step, key) {
  tabs.postMessage({ hello: desk.record.id });
  await refresh();
  go(step, key);
}

// ── what is pressed ─────────────────────────────────────────────────────────────────────────────────────────────────

/** Asks for a sentence: why something is parked or struck out. Nothing when it is left. */
function why(name) {
  const dialog = one("dialog");
  const own = one("form", dialog);
  own.reset();
  for (const title of all("[data-why]", dialog)) title.hidden = title.dataset.why !== name;
  const field = own.elements.text;
  field.hidden = name === "forget";
  field.required = name !== "forget";
  return new Promise((give) => {
    dialog.onclose = () => give(dialog.returnValue === "ok" ? field.value.trim() || "ok" : undefined);
    dialog.returnValue = "";
    dialog.showModal();
  });
}

/** Moves an item of the agenda; the step before it about the same item is taken back. */
async function step(key, what) {
  const earlier = desk.view.threads.find((thread) => thread.kind === "agenda" && thread.to === key
    && thread.now.every(({ id }) => desk.raws.find((raw) => raw.id === id)?.step !== "added"));
  const supersedes = earlier?.now.map(({ id }) => id) ?? [];
  await write({ kind: "agenda", item: key, ...what }, { supersedes });
}

const keyOf = (button) => button.closest("[data-key]")?.dataset.key;
const threadOf = (button) => desk.view.threads.find(({ now: standing }) => standing[0].id === keyOf(button));

async function move(key, by) {
  const open = lines().map((known) => known.key);
  const to = open.indexOf(key) + by;
  const before = open[by > 0 ? to + 1 : to];
  await step(key, { step: "moved", ...(before && { before }) });
}

function turn(by) {
  const open = lines().map(({ key }) => key);
  const to = open[open.indexOf(desk.now.key) + by];
  if (to) go("item", to);
}

async function present(on) {
  if (on) document.documentElement.dataset.presenting = "";
  else delete document.documentElement.dataset.presenting;
  if (on) await document.documentElement.requestFullscreen?.().catch(() => {});
  else if (document.fullscreenElement) await document.exitFullscreen().catch(() => {});
  one('[data-slot="sentence"]', one('[data-step="item"]')).focus({ preventScroll: on });
  if (on) scrollTo(0, 0);
}

const acts = {
  open: (button) => go("item", keyOf(button)),
  up: (button) => move(keyOf(button), -1),
  down: (button) => move(keyOf(button), 1),
  unpark: (button) => step(keyOf(button), { step: "moved" }),
  async park(button) {
    const key = keyOf(button);
    const reason = await why("park");
    if (reason) await step(key, { step: "parked", reason: said(reason) });
  },
  previous: () => turn(-1),
  next: () => turn(1),
  present: () => present(true),
  unpresent: () => present(false),
  edit(button) {
    desk.changing = threadOf(button);
    return fill().then(() => form.elements.text.focus());
  },
  cancel() {
    const name = draft();
    desk.changing = undefined;
    return desk.store.dropDraft(desk.record.id, name).then(fill);
  },
  async strike(button) {
    const supersedes = threadOf(button).now.map(({ id }) => id);
    const reason = await why("strike");
    if (reason) await write({ kind: "strike", reason: said(reason) }, { supersedes });
  },
  async hold(button) {
    const thread = threadOf(button);
    const { id, seat, device: from, counter, clock, supersedes, ...what } = desk.raws.find((raw) => raw.id === button.dataset.id);
    await write(what, { supersedes: thread.now.map((version) => version.id) });
  },
  "confirm-community": () => confirm("community"),
  "confirm-international": () => confirm("international"),
  "make-key": makeKey,
  file: () => carry("file"),
  minutes: () => carry("minutes"),
  table: () => carry("table"),
  calendar: () => carry("calendar"),
  code: hand,
  continue: (button) => open(keyOf(button)),
  handed: async () => take(await handed(), false),
  leave: () => one("dialog").close(""),
  async forget(button) {
    if (await why("forget")) {
      await desk.store.forget(keyOf(button));
      tabs.postMessage({ gone: keyOf(button) });
      await here();
    }
  },
};

/** The reviews on this device. */
async function here() {
  const found = (await desk.store.all()).sort((a, b) => a.id < b.id ? 1 : -1);
  show("here", found.length > 0);
  fillList("here", found, ({ id, head }) => {
    const made = copyOf("kept");
    made.dataset.key = id;
    put("name", id, made);
    one('[data-slot="example"]', made).hidden = !head.example;
    return made;
  });
}

page.addEventListener("click", ({ target }) => {
  const button = target.closest("button");
  if (button?.dataset.go) go(button.dataset.go);
  const act = acts[button?.dataset.act];
  if (act) attempt(async () => act(button));
});

page.addEventListener("submit", (event) => {
  const { form: name } = event.target.dataset;
  if (name === "write") return;
  event.preventDefault();
  if (name === "ask") one("dialog").close("ok");
  if (name === "begin") attempt(() => begin(event.target));
  if (name === "add") {
    const { text: words, indicator } = Object.fromEntries(new FormData(event.target));
    attempt(async () => {
      await write((id) => ({ kind: "agenda", item: id, step: "added", text: said(words.trim()), ...(indicator && { about: { indicator } }) }));
      event.target.reset();
    });
  }
});

page.addEventListener("change", ({ target }) => {
  if (target.name === "seat" && desk.record) {
    desk.record.seat = target.value;
    attempt(() => desk.store.change(desk.record.id, { seat: desk.record.seat }).then(refresh));
  }
  const chosen = target.files?.[0];
  if (!chosen || !target.dataset.file) return;
  attempt(async () => {
    const text = await chosen.text();
    target.value = "";
    if (target.dataset.file === "merge") await merge(text);
    if (target.dataset.file === "continue") await take(text, mayKeep());
    if (target.dataset.file === "key") {
      try { await useKey(JSON.parse(text)); } catch { throw new Fault("key-wrong"); }
    }
  });
});

document.addEventListener("keydown", (event) => {
  if (desk.now.step !== "item" || event.target.closest?.("input, textarea, select, dialog") || event.altKey || event.ctrlKey || event.metaKey) return;
  const presenting = "presenting" in document.documentElement.dataset;
  const ahead = { PageDown: 1, PageUp: -1, ...(presenting && { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1, ArrowDown: 1, ArrowUp: -1 }) }[event.key];
  if (ahead) turn(ahead);
  else if (event.key === "Escape" && presenting) present(false);
  else return;
  event.preventDefault();
});

document.addEventListener("fullscreenchange", () => {
  if (!document.fullscreenElement && "presenting" in document.documentElement.dataset) present(false);
});

addEventListener("popstate", () => attempt(follow));

tabs.onmessage = ({ data }) => {
  if (!desk.record) return;
  if (data.changed === desk.record.id) attempt(refresh);
  if (data.gone === desk.record.id) say("closed");
  if (data.hello === desk.record.id) tabs.postMessage({ here: desk.record.id });
  if (data.hello === desk.record.id || data.here === desk.record.id) say("elsewhere");
};

/** Goes where the address says. */
async function follow() {
  const [id, step, key] = location.hash.slice(1).split("/").map(decodeURIComponent);
  if (!step || !one(`[data-step~="${CSS.escape(step)}"]`)) return;
  if (desk.record?.id === id) go(step, key);
  else if (await desk.store.find(id)) await open(id, step, key);
}

async function start() {
  for (const box of all('[name="keep"], [name="as"]')) box.required = true;
  const able = globalThis.WebAssembly && globalThis.BroadcastChannel && globalThis.crypto?.subtle && globalThis.DecompressionStream;
  if (!able) {
    page.hidden = false;
    for (const part of all("[data-step], .steps")) part.hidden = true;
    return say("unable");
  }
  document.querySelector("[data-plain]").hidden = true;
  document.querySelector(".agenda-today").hidden = true;
  for (const seat of SEATS) one(`[data-form="begin"] [name="${seat}"]`).value = page.dataset[`chair${seat[0].toUpperCase()}${seat.slice(1)}`];
  if (await exists()) desk.store = await device();
  await here();
  const signs = await crypto.subtle.generateKey("Ed25519", false, ["sign", "verify"]).then(() => true, () => false);
  show("sign", signs);
  show("sign-none", !signs);
  desk.render();
  page.hidden = false;
  const text = await handed().catch(() => undefined);
  show("handed", Boolean(text));
  if (text) {
    const { entries = [], frozen } = JSON.parse(text);
    say(["handed", { entries: digits(entries.length), date: frozen?.as_of }]);
  } else await follow();
}

await attempt(start);
document.documentElement.dataset.meeting = "ready";
