// What all browser tests share: a served site, pages that keep a log of everything that must not happen, and ways to
// read a page as a reader, an assistive technology or a network observer would.
//
// Nothing here waits for a time: a page says itself when it is ready (`html[data-ready]`, performance marks).
import assert from "node:assert/strict";
import { after } from "node:test";
import { launch, serve } from "../../tools/browser.mjs";

/** All the long checks, or a covering sample. */
export const all = process.env.BARAZA_TEST === "all";

/** Serves the built site and starts Chromium; both end with the test file. */
export async function start(options) {
  const [server, browser] = await Promise.all([serve(options), launch()]);
  after(async () => {
    await browser.close();
    server.stop();
  });
  return new Site(server.url, browser);
}

class Site {
  constructor(url, browser) {
    Object.assign(this, { url, browser, origin: new URL(url).origin });
  }

  /** Every board and indicator page, found as a reader finds them: by the language links and the cards' links. */
  async routes() {
    const view = await this.open("", { javaScriptEnabled: false });
    const links = (selector, attribute) => view.page.locator(selector)
      .evaluateAll((list, name) => list.map((a) => [a.getAttribute(name), a.href]), attribute);
    const languages = new Map(await links("nav.languages a[hreflang]", "hreflang"));
    const own = await view.page.locator("html").getAttribute("lang");
    if (!languages.has(own)) languages.set(own, this.url);
    const routes = [];
    for (const [lang, board] of languages) {
      await view.page.goto(board);
      routes.push({ lang, kind: "board", path: this.path(board) });
      const cards = await view.page.locator("article.card[data-indicator]").evaluateAll((list) =>
        list.map((card) => [card.dataset.indicator, card.querySelector("h3 > a").href]));
      for (const [id, href] of cards) routes.push({ lang, kind: "indicator", id, path: this.path(href) });
    }
    await view.close();
    assert.ok(routes.some((route) => route.kind === "indicator"), "the board links to no indicator");
    return routes;
  }

  /** The board and four indicators spread over the list, in every language; or everything with BARAZA_TEST=all. */
  async sample(count = 4) {
    const routes = await this.routes();
    if (all) return routes;
    const ids = [...new Set(routes.filter((route) => route.id).map((route) => route.id))];
    const chosen = Array.from({ length: count }, (_, i) => ids[Math.round((i * (ids.length - 1)) / Math.max(1, count - 1))]);
    return routes.filter((route) => !route.id || chosen.includes(route.id));
  }

  /** An address of this site relative to its base. */
  path(href) {
    assert.ok(href.startsWith(this.url), `${href} leads out of ${this.url}`);
    return href.slice(this.url.length);
  }

  /**
   * Opens a page of this site in a browser profile of its own. `options` are those of a Playwright context, and:
   * `before(page, context)` runs before the page is fetched, `allow` lists patterns of complaints that the test expects.
   */
  async open(path, { before, allow = [], ...options } = {}) {
    const context = await this.browser.newContext({
      viewport: { width: 1280, height: 900 }, serviceWorkers: "block", locale: "en-GB", timezoneId: "UTC", ...options,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const view = new View(this, context, page, allow);
    await page.addInitScript(watch);
    await before?.(page, context);
    await page.goto(this.url + path, { waitUntil: "load" });
    return view;
  }

  /** The same, and waits until the program has taken over. */
  async openLive(path, options) {
    const view = await this.open(path, options);
    await view.ready();
    return view;
  }
}

/** Runs in each page before anything else. */
function watch() {
  addEventListener("securitypolicyviolation", (event) => {
    console.error(`violation of ${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
  });
  globalThis.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) globalThis.shifted += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
}

export class View {
  constructor(site, context, page, allow) {
    Object.assign(this, { site, context, page, allow, complaints: [], requests: [] });
    const complain = (what) => this.complaints.push(what);
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complain(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => complain(`page error: ${error.message}`));
    page.on("requestfailed", (request) => {
      const why = request.failure()?.errorText;
      // who goes on leaves while the browser still fetches something for the page that is left; nothing else is given up so
      if (why === "net::ERR_ABORTED" && !request.isNavigationRequest()) return;
      complain(`failed: ${request.url()} ${why}`);
    });
    page.on("response", (response) => {
      if (response.status() >= 400) complain(`status ${response.status()}: ${response.url()}`);
    });
    context.on("request", (request) => this.requests.push(request.url()));
  }

  close() {
    return this.context.close();
  }

  /** Waits until the program has taken over, and says what went wrong if it does not. */
  async ready() {
    const because = () => `${this.page.url()} did not become ready\n${this.complaints.join("\n")}`;
    try {
      await this.page.waitForSelector('html:is([data-ready], [data-app="off"])', { state: "attached" });
    } catch (cause) {
      throw new Error(because(), { cause });
    }
    assert.ok(await this.page.locator("html[data-ready]").count(), because());
  }

  /** Waits until the boot script has decided that the page stays as published. */
  async stays() {
    await this.page.waitForSelector('html[data-app="off"]', { state: "attached" });
  }

  /** Does something that changes the selection, and waits until the change is painted. */
  async change(act) {
    const marks = () => performance.getEntriesByName("update-done").length;
    const before = await this.page.evaluate(marks);
    await act();
    await this.page.waitForFunction((n) => performance.getEntriesByName("update-done").length > n, before);
  }

  /** Nothing complained, nobody else was asked, nothing is kept on the device. */
  async clean() {
    const unexpected = this.complaints.filter((text) => !this.allow.some((pattern) => pattern.test(text)));
    assert.deepEqual(unexpected, [], `complaints on ${this.page.url()}`);
    const foreign = this.requests.filter((url) => !/^(data|blob|about):/.test(url) && new URL(url).origin !== this.site.origin);
    assert.deepEqual(foreign, [], "requests to others");
    assert.deepEqual(await this.context.cookies(), [], "cookies");
    const kept = await this.page.evaluate(async () => ({
      cookie: document.cookie,
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: (await indexedDB.databases()).map(({ name }) => name),
    }));
    assert.deepEqual(kept, { cookie: "", local: [], session: [], databases: [] }, "kept on the device");
  }

  /**
   * All rendered text, in reading order, without what only a script adds, or is only there in place of one, and without what
   * `without` names. Every
   * `details` is opened first.
   */
  async text(without = "template") {
    return normal(await this.page.locator("#page").evaluate((top, skipped) => {
      for (const details of top.querySelectorAll("details")) details.open = true;
      const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
      const parts = [];
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        if (parent.closest(`[data-live-only], [data-take], noscript, .controls, ${skipped}`)) continue;
        if (parent.checkVisibility({ visibilityProperty: true })) parts.push(walker.currentNode.data);
      }
      // not parted: what is one text in the published page may be several neighbours in the live one
      return parts.join("");
    }, without));
  }

  /** The text of each element that the selector finds. */
  async texts(selector) {
    return (await this.page.locator(selector).allTextContents()).map(normal);
  }

  /** Where the landmarks of the page stand, by name: to see whether anything moved. */
  places() {
    return this.page.evaluate(() => {
      const found = {};
      for (const element of document.querySelectorAll("#page :is(h1, h2, h3, .finding, article.card, figure, footer)")) {
        if (!element.checkVisibility()) continue;
        const { left, top, width } = element.getBoundingClientRect();
        const name = `${element.localName}.${element.className} ${element.textContent.slice(0, 40)}`;
        found[name] ??= [left, top + scrollY, width].map(Math.round);
      }
      return found;
    });
  }

  /** The accessibility tree, as assistive technologies get it. */
  async accessibility() {
    const session = await this.context.newCDPSession(this.page);
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    await session.detach();
    return new AccessibilityTree(nodes);
  }
}

class AccessibilityTree {
  constructor(nodes) {
    this.nodes = nodes;
    this.byId = new Map(nodes.map((node) => [node.nodeId, node]));
  }

  role(node) {
    return node.ignored ? "" : (node.role?.value ?? "");
  }

  /** Nodes of a role, in reading order, below a node or everywhere. */
  all(roles, top = this.nodes[0]) {
    const found = [];
    const visit = (node) => {
      if (!node) return;
      if (node !== top && roles.includes(this.role(node))) found.push(node);
      for (const id of node.childIds ?? []) visit(this.byId.get(id));
    };
    visit(top);
    return found;
  }

  /** The words under a node. */
  text(node) {
    return normal(this.all(["StaticText"], node).map((leaf) => leaf.name?.value ?? "").join(""));
  }

  /** The words of the whole page. */
  get words() {
    return normal(this.all(["StaticText"]).map((leaf) => leaf.name?.value ?? "").join(" "));
  }

  /** Every table as a list of its cells' words. */
  get tables() {
    return this.all(["table", "grid"]).map((table) =>
      this.all(["cell", "gridcell", "columnheader", "rowheader"], table).map((cell) => squeezed(this.text(cell))));
  }

  /** The names of all pictures. */
  get pictures() {
    return this.all(["image", "img"]).map((node) => normal(node.name?.value ?? ""));
  }
}

/** The tables in the document, as AccessibilityTree.tables gives them: what a sighted reader sees. */
export async function visibleTables(view) {
  const tables = await view.page.locator("#page table").evaluateAll((list) => list.filter((table) => table.checkVisibility()).map((table) =>
    [...table.querySelectorAll("th, td")].map((cell) => {
      const copy = cell.cloneNode(true);
      for (const hidden of copy.querySelectorAll('[aria-hidden="true"], [hidden]')) hidden.remove();
      return copy.textContent;
    })));
  return tables.map((cells) => cells.map(squeezed));
}

/** The same text for the eye: one space, no direction marks. */
export function normal(text) {
  return text.normalize("NFC").replace(/[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();
}

/** The same letters: no space at all. */
export function squeezed(text) {
  return normal(text).replaceAll(" ", "");
}

/** A name for a route in the list of tests. */
export const title = ({ lang, path }) => `${lang} /${path}`;
