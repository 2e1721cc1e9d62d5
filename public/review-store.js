// What people write in joint reviews, on this device. Nothing is opened or made before somebody has asked to keep a review;
// without that, or where the browser keeps nothing, the same methods work on memory that ends with the page.
//
// An entry is saved once its transaction is complete on the disk. The draft that it came from goes in the same transaction:
// whatever dies in between, a sentence is either still typed or written down, never both, never neither. The counter of an
// entry is taken inside of it too, so that two tabs never write at the same place.
import { root } from "./keep.js";

export const NAME = `baraza:${root.pathname}:reviews`;

const answer = (request) => new Promise((give, refuse) => {
  request.onsuccess = () => give(request.result);
  request.onerror = () => refuse(request.error);
});

const complete = (transaction) => new Promise((give, refuse) => {
  transaction.oncomplete = give;
  transaction.onabort = () => refuse(transaction.error ?? new DOMException("", "AbortError"));
});

const within = (review) => IDBKeyRange.bound([review], [review, []]);

/** Whether a store is here already; looking makes none. */
export async function exists() {
  const all = await globalThis.indexedDB?.databases?.().catch(() => []) ?? [];
  return all.some(({ name }) => name === NAME);
}

/** The database. One that a newer page has brought to a newer form is opened as it is: its stores keep their meaning. */
async function database(...version) {
  const request = indexedDB.open(NAME, ...version);
  request.onupgradeneeded = () => {
    const { result } = request;
    result.createObjectStore("reviews", { keyPath: "id" });
    result.createObjectStore("entries", { keyPath: ["review", "key"] }).createIndex("order", ["review", "counter"]);
    result.createObjectStore("drafts", { keyPath: ["review", "name"] });
    result.createObjectStore("pages", { keyPath: ["review", "language", "indicator"] });
  };
  return answer(request).catch((error) => error.name === "VersionError" ? database() : Promise.reject(error));
}

/** Opens the store, and makes it if it is not there. */
export async function device() {
  const made = new Device();
  await made.open(database(1));
  return made;
}

class Device {
  async open(opening) {
    const opened = await opening;
    // who forgets everything on this device, or brings a newer form, does not wait for us; the next step opens it again
    const gone = () => {
      opened.close();
      this.opened = undefined;
    };
    Object.assign(opened, { onversionchange: gone, onclose: gone });
    this.opened = opened;
  }

  /** A transaction. What was forgotten meanwhile is not made anew. */
  async transaction(names, mode) {
    if (!this.opened && !await exists()) throw new DOMException("", "NotFoundError");
    if (!this.opened) await this.open(database(1));
    return this.opened.transaction(names, mode, { durability: "strict" });
  }

  get keeps() {
    return true;
  }

  async read(name, act) {
    return answer(act((await this.transaction([name], "readonly")).objectStore(name)));
  }

  async write(names, act) {
    const transaction = await this.transaction(names, "readwrite");
    const over = complete(transaction);
    try {
      await act((name) => transaction.objectStore(name));
    } catch (error) {
      // what was begun is taken back, and the reason is the one that counts
      try { transaction.abort(); } catch { /* it is over already */ }
      await over.catch(() => {});
      throw transaction.error ?? error;
    }
    await over;
  }

  all() {
    return this.read("reviews", (store) => store.getAll());
  }

  find(id) {
    return this.read("reviews", (store) => store.get(id));
  }

  /** Puts a review here with all its entries, in one step. */
  async put(record, raws) {
    await this.write(["reviews", "entries"], async (store) => {
      store("reviews").put(record);
      await addAll(store("entries"), record.id, raws);
    });
  }

  /** Changes members of the record. */
  async change(id, members) {
    await this.write(["reviews"], async (store) => {
      const record = await answer(store("reviews").get(id));
      if (record) store("reviews").put({ ...record, ...members });
    });
  }

  async entries(id) {
    const found = await this.read("entries", (store) => store.index("order").getAll(within(id)));
    return found.map(({ raw }) => raw);
  }

  /** Writes an entry, made for the counter that comes next, and takes the draft away that it came from. */
  async add(id, make, draft) {
    let raw;
    await this.write(["reviews", "entries", "drafts"], async (store) => {
      if (!await answer(store("reviews").get(id))) throw new DOMException("", "NotFoundError");
      const last = await answer(store("entries").index("order").openKeyCursor(within(id), "prev"));
      raw = make((last?.key[1] ?? 0) + 1);
      store("entries").add(row(id, raw));
      if (draft) store("drafts").delete([id, draft]);
    });
    return raw;
  }

  /** Takes in entries of another copy; those that are here already stay as they are. */
  async merge(id, raws) {
    await this.write(["entries"], (store) => addAll(store("entries"), id, raws));
  }

  async draft(id, name) {
    return (await this.read("drafts", (store) => store.get([id, name])))?.value;
  }

  async keepDraft(id, name, value) {
    await this.write(["drafts"], (store) => { store("drafts").put({ review: id, name, value }); });
  }

  async dropDraft(id, name) {
    await this.write(["drafts"], (store) => { store("drafts").delete([id, name]); });
  }

  async page(id, language, indicator) {
    return (await this.read("pages", (store) => store.get([id, language, indicator])))?.tree;
  }

  async keepPage(id, language, indicator, tree) {
    await this.write(["pages"], (store) => { store("pages").put({ review: id, language, indicator, tree }); });
  }

  async forget(id) {
    await this.write(["reviews", "entries", "drafts", "pages"], (store) => {
      store("reviews").delete(id);
      for (const name of ["entries", "drafts", "pages"]) store(name).delete(within(id));
    });
  }
}

const row = (review, raw) => ({ review, key: JSON.stringify(raw), counter: raw.counter, raw });

async function addAll(store, review, raws) {
  await Promise.all(raws.map((raw) => answer(store.put(row(review, raw)))));
}

/** The same, for as long as the page is open. */
export class Memory {
  constructor() {
    Object.assign(this, { keeps: false, reviews: new Map(), rows: new Map(), drafts: new Map(), pages: new Map() });
  }

  async all() {
    return [...this.reviews.values()];
  }

  async find(id) {
    return this.reviews.get(id);
  }

  async put(record, raws) {
    this.reviews.set(record.id, record);
    await this.merge(record.id, raws);
  }

  async change(id, members) {
    Object.assign(this.reviews.get(id) ?? {}, members);
  }

  async entries(id) {
    const all = [...this.rows.values()].filter(({ review }) => review === id);
    return all.sort((a, b) => a.counter - b.counter).map(({ raw }) => raw);
  }

  async add(id, make, draft) {
    const last = (await this.entries(id)).at(-1)?.counter ?? 0;
    const raw = make(last + 1);
    await this.merge(id, [raw]);
    if (draft) this.drafts.delete(`${id} ${draft}`);
    return raw;
  }

  async merge(id, raws) {
    for (const raw of raws) this.rows.set(`${id} ${JSON.stringify(raw)}`, row(id, raw));
  }

  async draft(id, name) {
    return this.drafts.get(`${id} ${name}`);
  }

  async keepDraft(id, name, value) {
    this.drafts.set(`${id} ${name}`, value);
  }

  async dropDraft(id, name) {
    this.drafts.delete(`${id} ${name}`);
  }

  async page(...key) {
    return this.pages.get(key.join(" "));
  }

  async keepPage(id, language, indicator, tree) {
    this.pages.set([id, language, indicator].join(" "), tree);
  }

  async forget(id) {
    this.reviews.delete(id);
    for (const map of [this.rows, this.drafts, this.pages]) {
      for (const key of map.keys()) if (key.startsWith(`${id} `)) map.delete(key);
    }
  }
}
