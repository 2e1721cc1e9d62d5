// The one form in which everything is written down. What is typed is kept as it is typed, for each item by itself.
import { attempt, desk, item, said, text, write } from "./review-desk.js";
import { all, one, page, say, show } from "./review-say.js";

export const form = one('[data-form="write"]');
const fields = () => Object.fromEntries(new FormData(form));
/** The name of what is typed here. */
export const draft = () => desk.changing ? `change ${desk.changing.all[0]}` : `${desk.now.step} ${desk.now.key ?? ""}`;

/** Shows the fields of a kind, and which must be filled. */
function shape() {
  const kind = form.elements.kind.value;
  for (const part of all("[data-kinds]", form)) part.hidden = !part.dataset.kinds.split(" ").includes(kind);
  const { text, indicator, partner, office, decision } = form.elements;
  for (const field of form.elements) field.required = false;
  text.required = kind !== "attendance" && kind !== "outcome";
  indicator.required = kind === "reinterpretation";
  decision.required = kind === "dissent";
  office.required = (kind === "decision" || kind === "attendance") && !partner.value;
  const wanted = desk.now.key?.startsWith("decision/");
  for (const option of form.elements.kind.options) {
    option.hidden = option.disabled = (option.value === "outcome" && !wanted) || (option.value === "attendance" && desk.now.step === "item")
      || (Boolean(desk.changing) && option.value !== desk.changing.kind)
      || (option.value === "dissent" && !form.elements.decision.options.length);
  }
  one('[data-act="cancel"]', form).hidden = !desk.changing;
  one('[type="submit"]', form).textContent = desk.changing ? page.dataset.change : page.dataset.write;
}

/** For each filling that is under way, the fields that somebody has changed since it began. */
const fillings = new Set();

/** While something is done with the form, which takes as long as the device takes to answer. */
async function busily(act) {
  const touched = new Set();
  fillings.add(touched);
  form.setAttribute("aria-busy", "true");
  try {
    await act(touched);
  } finally {
    fillings.delete(touched);
    if (!fillings.size) form.removeAttribute("aria-busy");
  }
}

/** Fills the form: with what is being changed, with the draft that was left here, or with nothing. */
export const fill = () => busily(filled);

async function filled(touched) {
  if (!desk.record || !["item", "record"].includes(desk.now.step)) return;
  const name = draft();
  const decisions = desk.view.threads.filter(({ kind, struck }) => kind === "decision" && !struck);
  form.elements.decision.replaceChildren(...decisions.map((thread) => {
    const raw = desk.raws.find(({ id }) => id === thread.now[0].id);
    return new Option(text(raw?.text), thread.all[0]);
  }));
  const left = await desk.store.draft(desk.record.id, name).catch(() => undefined);
  if (name !== draft()) return;
  // what somebody has chosen or typed meanwhile stays
  const typed = Object.entries(fields()).filter(([field]) => touched.has(field));
  form.reset();
  const known = desk.now.key && item(desk.now.key);
  const start = { kind: desk.now.key?.startsWith("decision/") ? "outcome" : desk.now.step === "record" ? "attendance" : "note",
    indicator: known?.indicator ?? "", ...(desk.changing && content(desk.changing.now[0].id)), ...left, ...Object.fromEntries(typed) };
  for (const [field, value] of Object.entries(start)) if (form.elements[field]) form.elements[field].value = value;
  show("draft", desk.store.keeps);
  shape();
  if (typed.length) keep();
}

function keep() {
  const [id, name, value] = [desk.record.id, draft(), fields()];
  desk.store.keepDraft(id, name, value).catch((error) => say(["write-failed", { why: error.message || error.name }]));
}

/** An entry as the fields of the form. */
function content(id) {
  const raw = desk.raws.find((known) => known.id === id);
  const who = raw.owner ?? raw.who ?? raw.by ?? {};
  return { kind: raw.kind, text: text(raw.text), indicator: raw.about?.indicator ?? "", partner: who.partner ?? "",
    office: text(who.office), due: raw.due ?? "", decision: raw.decision ?? "", role: raw.role ?? "member", state: raw.state ?? "kept" };
}

/** The fields of the form as an entry. */
function entry({ kind, text: words, indicator, partner, office, due, decision, role, state }, old) {
  const who = { ...(partner && { partner }), ...(office.trim() && { office: said(office.trim()) }) };
  const whose = Object.keys(who).length ? who : undefined;
  const own = indicator ? { about: old?.about?.indicator === indicator ? old.about : { indicator } } : {};
  const spoken = words.trim() ? { text: said(words.trim()) } : {};
  switch (kind) {
    case "decision": return { kind, ...spoken, owner: whose, ...(due && { due }), ...own };
    case "dissent": return { kind, ...spoken, decision, ...(whose && { by: whose }) };
    case "attendance": return { kind, who: whose, role };
    case "outcome": {
      const [, review, earlier] = (old ? `decision/${old.review}/${old.decision}` : desk.now.key).split("/");
      return { kind, review, decision: earlier, state, ...spoken };
    }
    default: return { kind, ...spoken, ...own };
  }
}

form.addEventListener("input", ({ target }) => {
  for (const touched of fillings) touched.add(target.name);
  shape();
  keep();
});

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const old = desk.changing && desk.raws.find(({ id }) => id === desk.changing.now[0].id);
  const supersedes = desk.changing ? desk.changing.now.map(({ id }) => id) : [];
  const [what, name] = [entry(fields(), old), draft()];
  attempt(() => busily(async () => {
    await write(what, { supersedes, draft: name });
    desk.changing = undefined;
    await fill();
    form.elements.text.focus();
  }));
});
