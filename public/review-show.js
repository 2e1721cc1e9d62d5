// The meeting as it stands: the steps, the agenda, one item beside its picture, what was said, who agrees.
import { desk, item, lines } from "./review-desk.js";
import { draw } from "./review-draw.js";
import { fill } from "./review-form.js";
import { picture } from "./review-frozen.js";
import { SEATS, all, beside, copyOf, digits, language, line, one, page, put, show } from "./review-say.js";
import { verified } from "./review-sign.js";

/** Goes to a step; the address remembers it, so that a page that dies comes back there. */
export function go(step, key) {
  const before = desk.now.key;
  desk.now = { step, key };
  const hash = `#${[desk.record.id, step, ...(key ? [key] : [])].map(encodeURIComponent).join("/")}`;
  if (location.hash !== hash) history.pushState(null, "", hash);
  if (before !== key) desk.changing = undefined;
  document.documentElement.dataset.reviewing = "";
  const to = step === "item" ? ".beside-notes" : '[data-step="record"]';
  if (step === "item" || step === "record") one(to).append(one(".write"));
  desk.render();
  fill();
  const heading = one(`[data-step="${step}"] h2`);
  heading?.focus({ preventScroll: true });
  if ("presenting" in document.documentElement.dataset) scrollTo(0, 0);
  else page.scrollIntoView({ block: "start" });
}

desk.render = () => {
  for (const part of all("[data-step]")) part.hidden = !part.dataset.step.split(" ").includes(desk.now.step);
  one(".steps").hidden = !desk.record;
  if (!desk.record) return;
  one('.steps [name="seat"]').value = desk.record.seat;
  for (const button of all(".steps [data-go]")) {
    const own = button.dataset.go === desk.now.step || (desk.now.step === "item" && button.dataset.go === "agenda");
    if (own) button.setAttribute("aria-current", "step");
    else button.removeAttribute("aria-current");
  }
  const held = focused();
  renderAgenda();
  renderItem();
  fillList("said", desk.view.threads, of);
  show("said-none", !desk.view.threads.length, one('[data-step="record"]'));
  renderAgree();
  held();
  page.dataset.entries = desk.view.count;
  page.dataset.state = desk.view.state;
};

/** Remembers which button has the focus, and gives it back to the same one among those that were made anew. */
function focused() {
  const { activeElement } = document;
  const row = activeElement?.closest("[data-key]");
  if (!row || !page.contains(row)) return () => {};
  const { act } = activeElement.dataset;
  const name = row.parentElement.dataset.list;
  return () => {
    if (activeElement.isConnected) return;
    const same = all(`[data-list="${name}"] > [data-key]`).find(({ dataset }) => dataset.key === row.dataset.key);
    (same?.querySelector(`[data-act="${act}"]:not([hidden])`) ?? one(`[data-step~="${desk.now.step}"] h2`))?.focus();
  };
}

/** Fills a list anew. */
export function fillList(name, rows, make) {
  one(`[data-list="${name}"]`).replaceChildren(...rows.map(make));
}

function renderAgenda() {
  const open = lines();
  const row = ({ key, parked }, at) => {
    const made = copyOf("item");
    const { reason, sentence, example } = item(key);
    made.dataset.key = key;
    put("reason", reason, made);
    put("sentence", sentence, made);
    put("why", parked ?? "", made);
    one('[data-slot="example"]', made).hidden = !example;
    one('[data-act="up"]', made).hidden = parked !== null || at === 0;
    one('[data-act="down"]', made).hidden = parked !== null || at === open.length - 1;
    one('[data-act="park"]', made).hidden = parked !== null;
    one('[data-act="unpark"]', made).hidden = parked === null;
    for (const button of all(".acts button", made)) button.setAttribute("aria-label", `${button.textContent}: ${sentence}`);
    return made;
  };
  fillList("agenda", open, row);
  const parked = desk.view.lines.filter((known) => known.parked !== null);
  fillList("parked", parked, row);
  show("parked", parked.length > 0);
}

/** Something that was said, with what can be done about it. */
function of(thread) {
  const made = copyOf("said");
  made.dataset.key = thread.now[0].id;
  const tree = one('[data-slot="tree"]', made);
  const acts = one(".acts", made);
  if (thread.conflict) {
    made.className = "beside";
    tree.append(line("conflicts"));
    for (const { id, tree: own } of thread.now) {
      const hold = one('[data-act="edit"]', made).cloneNode(true);
      Object.assign(hold.dataset, { act: "hold", id });
      hold.textContent = page.dataset.hold;
      hold.hidden = !mine(thread);
      const side = document.createElement("div");
      side.className = "side";
      side.append(draw(own), hold);
      tree.append(side);
    }
  } else tree.append(draw(thread.now[0].tree));
  one('[data-act="edit"]', acts).hidden = thread.conflict || thread.struck || thread.kind === "agenda" || !mine(thread);
  one('[data-act="strike"]', acts).hidden = thread.struck || !mine(thread);
  return made;
}

/** Only its own seat changes a dissent. */
const mine = (thread) => thread.kind !== "dissent" || desk.raws.find(({ id }) => id === thread.now[0].id)?.seat === desk.record.seat;

const about = (known) => (thread) => thread.to === known.key || (Boolean(known.indicator) && thread.indicator === known.indicator)
  || (thread.kind === "dissent" && desk.view.threads.some((other) => other.all.includes(thread.to) && about(known)(other)));

function renderItem() {
  const known = desk.now.step === "item" && item(desk.now.key);
  if (!known) return;
  const open = lines();
  const where = open.findIndex(({ key }) => key === desk.now.key);
  one('[data-slot="place"]').textContent = page.dataset.place.replace("#1", digits(where + 1)).replace("#2", digits(open.length));
  one('[data-slot="place"]').hidden = where < 0;
  const step = one('[data-step="item"]');
  put("reason", known.reason, step);
  put("sentence", known.sentence, step);
  one('[data-act="previous"]').disabled = where <= 0;
  one('[data-act="next"]').disabled = where < 0 || where === open.length - 1;
  const own = desk.view.threads.filter(about(known)).filter(({ kind }) => kind !== "agenda");
  fillList("here-said", own, of);
  show("said-none", !own.length, step);
  drawPicture(known);
}

/** The picture of the item, from what this device has or from the site. */
async function drawPicture({ key, indicator, reason: title }) {
  const place = one('[data-list="picture"]');
  show("picture-none", !indicator);
  show("picture", Boolean(indicator));
  if (place.dataset.of === `${desk.record.id} ${indicator}`) return;
  place.dataset.of = `${desk.record.id} ${indicator ?? ""}`;
  place.replaceChildren();
  show("picture-gone", false);
  if (!indicator) return;
  one('[data-show="picture"] a').href = new URL(`../i/${encodeURIComponent(indicator)}/`, beside("./"));
  let tree = await desk.store.page(desk.record.id, language, indicator);
  tree ??= await picture(indicator).catch(() => undefined);
  if (desk.now.key !== key) return;
  show("picture-gone", !tree);
  if (!tree) place.dataset.of = "";
  else place.replaceChildren(draw(tree));
  place.setAttribute("aria-label", title);
}

/** How each seat stands to what is written now. */
async function renderAgree() {
  const { state, confirmed, agreed, count, number } = desk.view;
  put("entries", digits(count), one('[data-step="agree"]'));
  put("number", number);
  const said = [];
  for (const seat of SEATS) {
    const own = confirmed.filter((one) => one.seat === seat && one.sound);
    const last = own.find((one) => one.state === state) ?? own.at(-1);
    const name = page.dataset[seat];
    const stands = last ? (last.state === state ? "confirmed" : "confirmed-before") : "unconfirmed";
    said.push(line(stands, { seat: name }));
    one(`[data-act="confirm-${seat}"]`).hidden = stands === "confirmed";
    if (last?.signature) said.push(line(await verified(last), { seat: name }));
  }
  if (agreed) {
    said.push(line("agreed", { number: agreed.number }));
    if (agreed.late) said.push(line("late", { entries: digits(agreed.late) }));
  }
  if (desk.view.state === state) one('[data-list="seats"]').replaceChildren(...said);
}
