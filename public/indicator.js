// What an embed does by itself, wherever it stands: it says when its figures are out of date and, where it stays as it is,
// what has changed since; and it takes the looks that the page around it chooses, unless they cannot be read.
//
// In a frame, which is a document of this site, it also tells its height. On somebody else's page, which loads this same
// file, it defines <baraza-indicator src="…" lang="…">, which shows an embed in a shadow root. It stores nothing, and asks
// nobody but the site that it comes from.
(() => {
  const me = document.currentScript.src;
  const LOOKS = ["paper", "ink", "accent"];
  const LEAST = 4.5;

  // ── colours ─────────────────────────────────────────────────────────────────────────────────────────────────────

  /** A colour as red, green and blue; only plain hexadecimal ones can be compared everywhere. */
  function parts(colour) {
    const hex = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(colour?.trim())?.[1];
    return hex?.match(hex.length === 3 ? /./g : /../g).map((part) => parseInt(part.padStart(2, part), 16));
  }

  function luminance(colour) {
    const [r, g, b] = parts(colour).map((part) => part / 255).map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }

  /** How far two colours lie apart, as WCAG counts it. */
  function contrast(one, other) {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  }

  /** What an embed should look like, as far as it can be read; and why not, where it cannot. */
  function readable(article, look) {
    let theme = ["light", "dark"].includes(look.theme) ? look.theme : "";
    // what is written on a paper goes with it
    if (parts(look.paper)) theme = luminance(look.paper) < 0.18 ? "dark" : "light";
    if (theme) article.dataset.theme = theme;
    else delete article.dataset.theme;
    for (const name of LOOKS) article.style.removeProperty(`--own-${name}`);
    const asked = LOOKS.filter((name) => look[name]);
    const wrong = asked.find((name) => !parts(look[name]));
    if (wrong) return `${wrong}: ${look[wrong]} is no colour like #0b5e68`;
    if (asked.length) {
      const style = getComputedStyle(article);
      const own = (name) => look[name] || style.getPropertyValue(`--${name}`).trim();
      const paper = own("paper");
      // what is written on the paper, the names of lines in pictures too
      const inks = ["ink", "accent", "soft", "s1", "s2", "s3", "s4", "s5"].filter((name) => name !== "soft" || !look.ink);
      for (const name of inks) {
        const ratio = contrast(own(name), paper);
        if (ratio < LEAST) return `${name} ${own(name)} on ${paper}: contrast ${ratio.toFixed(2)}, needed ${LEAST}`;
      }
    }
    for (const name of asked) article.style.setProperty(`--own-${name}`, `#${look[name].trim().replace("#", "")}`);
  }

  /** Takes colours, font and corners; gives why colours were refused, if they were. */
  function dress(article, look) {
    const refused = readable(article, look);
    const font = /^[\p{L}\p{N} ,"'_-]{1,200}$/u.test(look.font ?? "") ? look.font : "";
    const radius = /^\d{1,2}(\.\d+)?(px|rem|em)$/.test(look.radius ?? "") ? look.radius : "";
    for (const [name, value] of [["font", font], ["radius", radius]]) {
      if (value) article.style.setProperty(`--own-${name}`, value);
      else article.style.removeProperty(`--own-${name}`);
    }
    article.toggleAttribute("data-refused", Boolean(refused));
    if (refused) console.warn(`baraza: these colours cannot be read and are not used: ${refused}`);
    return refused;
  }

  // ── what has changed since ──────────────────────────────────────────────────────────────────────────────────────

  function say(article, lines, href) {
    const box = article.querySelector("[data-news]");
    if (!box || !lines.length) return;
    const link = Object.assign(document.createElement("a"), { href, target: "_blank", rel: "noopener" });
    link.append(...lines.slice(0, 1));
    box.replaceChildren(...(href ? [link] : lines.slice(0, 1)), ...lines.slice(1).flatMap((line) => [" ", line]));
    box.hidden = false;
  }

  /** `at` is the address of the embed. */
  async function tell(article, at) {
    const { next, frozen, disputed } = article.dataset;
    const stale = article.querySelector("[data-stale]");
    if (stale && next < new Date().toISOString().slice(0, 10)) stale.hidden = false;
    if (!frozen) return;
    const answer = await fetch(new URL("../now.json", at), { cache: "no-cache", credentials: "omit", referrerPolicy: "no-referrer" });
    const now = answer.ok ? await answer.json() : {};
    if (now.version !== 1) return;
    if (now.gone) return say(article, [String(now.gone)]);
    const lines = now.name === frozen ? [] : [now.newer];
    if (disputed === undefined) lines.push(...now.disputed);
    say(article, lines.map(String), new URL("../", at).href);
  }

  // ── in a frame ──────────────────────────────────────────────────────────────────────────────────────────────────

  /** Whether something may happen once more: so many times within ten seconds. */
  function limit(most) {
    let times = [];
    return () => {
      const now = performance.now();
      times = times.filter((time) => now - time < 10_000);
      return times.length < most && Boolean(times.push(now));
    };
  }

  function frame(article) {
    const asked = Object.fromEntries(new URLSearchParams(location.search));
    const refused = dress(article, asked);
    tell(article, document.URL).catch(() => {});
    if (parent === self) return;
    // who else shows the page may know how high it is; nothing else is told
    const post = (message) => parent.postMessage(message, "*");
    const secret = /secret=(\w{1,40})/.exec(location.hash)?.[1];
    if (refused) post({ type: "baraza:refused", why: refused });
    const [maySend, mayTake] = [limit(100), limit(20)];
    let told, later;
    const measure = () => {
      const height = Math.ceil(article.getBoundingClientRect().height);
      clearTimeout(later);
      if (height === told) return;
      // after a storm the last word counts
      if (!maySend()) return void (later = setTimeout(measure, 1000));
      told = height;
      post({ type: "baraza:height", height });
      // as WordPress asks for it
      if (secret) post({ message: "height", value: height, secret });
    };
    // at once: of frames that are out of sight, browsers observe nothing
    measure();
    new ResizeObserver(measure).observe(article);
    if (secret) addEventListener("click", (event) => {
      const link = event.target.closest?.("a[href]");
      if (!link) return;
      event.preventDefault();
      post({ message: "link", value: link.href, secret });
    });
    // late, as newer WordPress does
    if (secret) addEventListener("message", ({ source, data }) => {
      if (source !== parent || data?.message !== "ready" || data.secret !== secret) return;
      told = 0;
      measure();
    });
    const [above] = location.ancestorOrigins ?? [];
    addEventListener("message", ({ source, origin, data }) => {
      if (source !== parent || (above && origin !== above) || data?.type !== "baraza:look" || !mayTake()) return;
      const language = [...document.querySelectorAll("link[hreflang]")].find(({ hreflang }) => hreflang === data.language);
      if (language && language.hreflang !== article.lang) return location.replace(language.href + location.search + location.hash);
      // what the address says comes first
      const text = (name) => asked[name] ?? (typeof data[name] === "string" ? data[name].slice(0, 200) : "");
      const look = Object.fromEntries([...LOOKS, "theme", "font", "radius"].map((name) => [name, text(name)]));
      const refused = dress(article, look);
      if (refused) post({ type: "baraza:refused", why: refused });
      // who asks may have come too late to hear it
      told = 0;
      measure();
    });
  }

  // ── on somebody else's page ─────────────────────────────────────────────────────────────────────────────────────

  const site = new URL(".", me).href;
  const sheets = new Map();
  const TAGS = /^(a|article|aside|b|bdi|br|circle|dd|details|div|dl|dt|footer|h[1-3]|header|li|p|path|section|small|span|summary|svg|text|ul)$/;
  const SVG = /^(circle|path|svg|text)$/;
  const ATTRIBUTE = /^(aria-[a-z]+|class|c[xy]|d|data-[a-z-]+|dir|height|hidden|href|lang|r|rel|role|target|text-anchor|viewBox|width|[xy])$/;

  const unescaped = (text) => text.replace(/&(lt|gt|quot|amp);/g, (_, name) => ({ lt: "<", gt: ">", quot: '"', amp: "&" })[name]);

  /**
   * What this site has written, as elements. It is so regular that no parser is needed: so the policy of the page around may
   * forbid that text becomes markup, and nothing can come in that embeds do not have.
   */
  function grown(html, at) {
    const top = document.createDocumentFragment();
    let inside = top;
    for (const [, end, tag, attributes, text] of html.matchAll(/<(\/?)([a-z0-9]+)([^>]*)>|([^<]+)/g)) {
      if (text) inside.append(unescaped(text));
      else if (end) inside = inside.parentNode;
      else {
        if (!TAGS.test(tag)) throw new TypeError(`<${tag}> is in no embed`);
        const element = SVG.test(tag) ? document.createElementNS("http://www.w3.org/2000/svg", tag) : document.createElement(tag);
        for (const [, name, value = ""] of attributes.matchAll(/([\w-]+)(?:="([^"]*)")?/g)) {
          if (!ATTRIBUTE.test(name)) continue;
          const said = unescaped(value);
          const { protocol, href } = name === "href" ? new URL(said, at) : {};
          if (!protocol || /^(https?|mailto|tel):$/.test(protocol)) element.setAttribute(name, href ?? said);
        }
        inside.append(element);
        if (tag !== "br") inside = element;
      }
    }
    return top;
  }

  const between = (text, start, end) => text.split(start)[1]?.split(end)[0] ?? "";

  /** From more elements on a page than these, one file with all embeds is less than one for each. */
  const MANY = 5;
  const once = new Map();

  /** What this site holds there, as text. */
  async function text(url) {
    const answer = await fetch(url, { credentials: "omit", referrerPolicy: "no-referrer" });
    if (!answer.ok || !answer.url.startsWith(site)) throw new Error(`${url}: ${answer.status}`);
    return answer.text();
  }

  /** What elements share is asked for once; after a failure, again. */
  function shared(url, make) {
    if (!once.has(url)) once.set(url, text(url).then(make).catch((why) => (once.delete(url), Promise.reject(why))));
    return once.get(url);
  }

  function sheet(css) {
    if (!sheets.has(css)) {
      sheets.set(css, new CSSStyleSheet());
      sheets.get(css).replaceSync(css);
    }
    return sheets.get(css);
  }

  /** An embed that stays as it is, or is gone: its page has all of it. */
  async function whole(at) {
    const html = await text(at);
    const article = html.slice(html.indexOf("<article"), html.lastIndexOf("</article>") + 10);
    return { at, language: between(html, 'lang="', '"'), others: {}, sheet: sheet(between(html, "<style>", "</style>")), article };
  }

  /** An embed of this site: where it is, its language, where it is in others, its style, and itself as text. */
  async function embed(url) {
    const [, root, folder] = /^([^?#]*\/)embed\/([^?#]+?)\/?(?:index\.html)?(?:[?#]|$)/.exec(url) ?? [];
    if (!root) throw new Error(`${url} is no embed`);
    const at = `${root}embed/${folder}/`;
    if (/\/[0-9a-f]{16}$/.test(folder)) return whole(at);
    const look = shared(`${site}indicator.css`, sheet);
    // whoever waits for it hears of a failure
    look.catch(() => {});
    // where many stand on a page, one file has them
    const many = document.querySelectorAll("baraza-indicator").length > MANY;
    const all = many && await shared(`${root}indicators.json`, JSON.parse).catch(() => {});
    const shown = all?.embeds?.[`${folder}/`] ?? JSON.parse(await text(`${at}now.json`)).shown;
    return shown ? { at, ...shown, sheet: await look } : whole(at);
  }

  /** Whether the page around is dark there. */
  function isDark(element) {
    for (let e = element; e; e = e.parentElement ?? e.getRootNode().host) {
      const [r, g, b, a = 1] = /^rgba?\(([^)]+)/.exec(getComputedStyle(e).backgroundColor)?.[1].split(", ") ?? [0, 0, 0, 0];
      if (a > 0.5) return r * 0.2126 + g * 0.7152 + b * 0.0722 < 128;
    }
    const { colorScheme } = getComputedStyle(element);
    return colorScheme.includes("dark") && (!colorScheme.includes("light") || matchMedia("(prefers-color-scheme: dark)").matches);
  }

  class Indicator extends HTMLElement {
    static observedAttributes = ["src", "lang"];
    #root = this.attachShadow({ mode: "open" });
    #seen = new IntersectionObserver(([entry]) => entry.isIntersecting && this.#show().catch(() => this.#fail()), { rootMargin: "600px" });
    #changes = new MutationObserver(() => this.#dress());
    #device = matchMedia("(prefers-color-scheme: dark)");
    #shown = "";
    #asked = {};

    connectedCallback() {
      // what stands in the element is shown until the embed is here
      if (!this.#shown) this.#root.replaceChildren(document.createElement("slot"));
      this.#seen.observe(this);
      this.#changes.observe(document.documentElement, { attributes: true });
      this.#changes.observe(document.body, { attributes: true });
      this.#changes.observe(this, { attributes: true });
      this.#device.onchange = () => this.#dress();
    }

    disconnectedCallback() {
      this.#seen.disconnect();
      this.#device.onchange = null;
      this.#changes.disconnect();
    }

    attributeChangedCallback() {
      if (this.#shown) this.#show().catch(() => this.#fail());
    }

    #fail() {
      this.#shown = "";
      this.#root.replaceChildren(document.createElement("slot"));
    }

    async #show() {
      const asked = new URL(this.getAttribute("src") ?? "", document.baseURI).href;
      const language = this.closest("[lang]")?.lang.split("-")[0] ?? "";
      const key = `${asked} ${language}`;
      if (key === this.#shown) return;
      if (!asked.startsWith(site)) throw console.warn(`baraza: ${asked} is not an embed of ${site}`);
      this.#shown = key;
      let source = await embed(asked);
      const other = source.language !== language && source.others[language];
      if (other) source = await embed(new URL(other, source.at).href);
      if (key !== this.#shown) return;
      const inside = grown(source.article, source.at);
      const [article] = inside.children;
      this.#asked = Object.fromEntries(new URL(asked).searchParams);
      this.#root.adoptedStyleSheets = [source.sheet];
      this.#root.replaceChildren(inside);
      this.#dress();
      tell(article, source.at).catch(() => {});
    }

    #dress() {
      const article = this.#root.querySelector("article");
      if (!article) return;
      const style = getComputedStyle(this);
      const look = Object.fromEntries([...LOOKS, "font", "radius"].map((name) => [name, style.getPropertyValue(`--baraza-${name}`).trim()]));
      const theme = isDark(this) ? "dark" : "light";
      const refused = dress(article, { ...look, theme, ...this.#asked });
      if (refused) this.dispatchEvent(new CustomEvent("baraza:refused", { detail: refused }));
    }
  }

  const article = document.querySelector("html > body > article.baraza");
  if (article) frame(article);
  else if (!customElements.get("baraza-indicator")) customElements.define("baraza-indicator", Indicator);
})();
