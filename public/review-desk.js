// The review that is open: where it is kept, what was written, what it says by that, and where the meeting is.
import { Fault } from "./keep.js";
import { core } from "./review-core.js";
import { digits, language, one, page, say } from "./review-say.js";
import { Memory, NAME } from "./review-store.js";

export const desk = {
  store: new Memory(),
  record: undefined,
  /** Its entries, as they stand in a file. */
  raws: [],
  /** What it says, as the program in the worker tells it. */
  view: undefined,
  /** The step, and the item that is open. */
  now: { step: "begin" },
  /** What is being changed, if anything. */
  changing: undefined,
  /** Shows all of it anew. */
  render() {},
};

/** Tells other tabs of this site. */
export const tabs = new BroadcastChannel(NAME);

/** The review as a file. */
export const file = (entries = desk.raws) => JSON.stringify({ ...desk.record.head, entries });
/** The agenda as it was made from the data when the review began. */
export const agenda = () => desk.record.agendas[language] ?? Object.values(desk.record.agendas)[0] ?? { items: [] };
/** What is on the agenda now, without what is parked. */
export const lines = () => desk.view.lines.filter(({ parked }) => parked === null);
/** An item, by its key. */
export const item = (key) => {
  const own = desk.view.lines.find((known) => known.key === key);
  const made = agenda().items.find((known) => known.key === key)
    ?? (own && { key, reason: page.dataset.added, sentence: own.text ?? key, indicator: own.indicator, example: false });
  return made && { ...made, reason: [made.reason, title(made.indicator)].filter(Boolean).join(" · ") };
};

/** What an indicator is called on this site. */
const title = (id) => id && one(`[data-form="add"] [name="indicator"] option[value="${CSS.escape(id)}"]`)?.textContent;

/** Reads anew what is written, and what it says. */
export async function refresh() {
  desk.raws = await desk.store.entries(desk.record.id);
  desk.view = await core.ask({ ask: "look", review: file(), keys: agenda().items.map(({ key }) => key) });
  desk.render();
}

/** Writes entries down: saved once this has ended well. */
export async function write(what, { seat = desk.record.seat, supersedes = [], draft } = {}) {
  const id = crypto.randomUUID();
  const make = (counter) => ({ id, seat, device: desk.record.device, counter, clock: new Date().toISOString(),
    ...(supersedes.length && { supersedes }), ...(typeof what === "function" ? what(id) : what) });
  const checked = await core.ask({ ask: "check", review: file(), entry: make(1) });
  if (checked.error) throw new Fault("write-failed", { why: `${checked.error.what}. ${checked.error.hint}` });
  try {
    await desk.store.add(desk.record.id, make, draft);
  } catch (error) {
    throw error.name === "NotFoundError" ? new Fault("closed") : new Fault("write-failed", { why: error.message || error.name });
  }
  tabs.postMessage({ changed: desk.record.id });
  await refresh();
  say(desk.store.keeps ? "kept" : "kept-not");
}

/** A text in the language of this page, as it stands in a file. */
export const said = (text) => language === desk.record.head.language ? text : { [language]: text };

/** Does something; what goes wrong is said, and nothing that was typed goes. */
export async function attempt(act) {
  try {
    await act();
  } catch (error) {
    const fault = error instanceof Fault ? error : new Fault("write-failed", { why: error.message });
    if (!(error instanceof Fault)) console.error("baraza:", error);
    say([fault.why, fault.slots]);
    one(".said").focus();
  }
}

/** A text of an entry, in the language of this page where it is there. */
export const text = (said) => typeof said === "string" ? said : said?.[language] ?? Object.values(said ?? {})[0] ?? "";

/** Refuses a text of which this version cannot read all: what it does not understand would be lost here without a word. */
export async function readable(text) {
  const read = await core.ask({ ask: "look", review: text, keys: [] });
  const wrong = read.error ?? read.notices.find((notice) => notice.wrong);
  if (wrong) throw new Fault("not-file", { why: [wrong.at, wrong.what].filter(Boolean).join(": ") });
}

/** Takes in what another copy holds. */
export async function merge(text) {
  await readable(text);
  const answer = await core.ask({ ask: "merge", review: file(), other: text });
  if (answer.error?.differs) throw new Fault("differs", { field: answer.error.differs });
  if (answer.error) throw new Fault("not-file", { why: answer.error.what });
  await desk.store.merge(desk.record.id, answer.new);
  tabs.postMessage({ changed: desk.record.id });
  await refresh();
  say(answer.new.length ? ["merged", { entries: digits(answer.new.length) }] : "merged-none", ...(desk.view.conflicts ? ["conflicts"] : []));
}
