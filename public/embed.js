// For pages of other sites: each <iframe data-baraza src="…"> gets the height that its embed tells, and each
// <div data-baraza="…"> becomes such a frame once it is about to be seen. Embeds follow the page's language, its light or dark
// and what it says in --baraza-…. Where frames are blocked, what stands in the <div> stays: a link with the finding.
(() => {
  const site = new URL(".", document.currentScript.src).href;
  const frames = new Map();

  /** Whether the page is dark there. */
  function isDark(element) {
    for (let e = element; e; e = e.parentElement) {
      const [r, g, b, a = 1] = /^rgba?\(([^)]+)/.exec(getComputedStyle(e).backgroundColor)?.[1].split(", ") ?? [0, 0, 0, 0];
      if (a > 0.5) return r * 0.2126 + g * 0.7152 + b * 0.0722 < 128;
    }
    const { colorScheme } = getComputedStyle(element);
    return colorScheme.includes("dark") && (!colorScheme.includes("light") || matchMedia("(prefers-color-scheme: dark)").matches);
  }

  function look(frame) {
    const style = getComputedStyle(frame);
    const message = { type: "baraza:look", theme: isDark(frame.parentElement) ? "dark" : "light", language: frame.closest("[lang]")?.lang.split("-")[0] };
    for (const name of ["paper", "ink", "accent", "font"]) {
      const value = style.getPropertyValue(`--baraza-${name}`).trim();
      if (value) message[name] = value;
    }
    const said = JSON.stringify(message);
    const state = frames.get(frame);
    if (state.said === said) return;
    state.said = said;
    // a frame that may do nothing else has no origin that could be named
    frame.contentWindow?.postMessage(message, "*");
  }

  function adopt(frame) {
    if (frames.has(frame)) return;
    const state = { since: 0, changes: 0 };
    frames.set(frame, state);
    if (!frame.title) frame.title = "Baraza";
    frame.addEventListener("load", () => {
      state.said = "";
      look(frame);
      if (!state.heard) state.wait = setTimeout(blocked, 5000, frame);
    });
    look(frame);
  }

  /** Nothing has come from it: a link in its place, or what stood there before. */
  function blocked(frame) {
    const { link } = frames.get(frame);
    if (link) {
      link.hidden = false;
      frame.remove();
    } else {
      frame.after(Object.assign(document.createElement("a"), { href: frame.src, textContent: frame.title }));
    }
  }

  function make(place) {
    const frame = document.createElement("iframe");
    frame.sandbox = "allow-scripts allow-popups allow-popups-to-escape-sandbox";
    frame.src = new URL(place.dataset.baraza, document.baseURI).href;
    if (!frame.src.startsWith(site)) return;
    const link = place.firstElementChild;
    frame.title = link?.textContent ?? "";
    frame.width = "100%";
    frame.height = 400;
    frame.style.border = 0;
    place.append(frame);
    adopt(frame);
    frames.get(frame).link = link;
  }

  addEventListener("message", ({ source, origin, data }) => {
    const [frame, state] = [...frames].find(([{ contentWindow }]) => contentWindow === source) ?? [];
    if (!frame || data?.type !== "baraza:height") return;
    const sandboxed = frame.sandbox.length && !frame.sandbox.contains("allow-same-origin");
    if (sandboxed ? origin !== "null" : !site.startsWith(`${origin}/`)) return;
    // a frame that never rests is left as it is for a while
    const now = performance.now();
    if (now - state.since > 10_000) Object.assign(state, { since: now, changes: 0 });
    if (!Number.isFinite(data.height) || ++state.changes > 100) return;
    clearTimeout(state.wait);
    state.heard = true;
    if (state.link) state.link.hidden = true;
    frame.height = Math.min(Math.max(Math.round(data.height), 80), 12000);
    look(frame);
  });

  const seen = new IntersectionObserver((entries) => entries.forEach(({ isIntersecting, target }) => {
    if (!isIntersecting) return;
    seen.unobserve(target);
    make(target);
  }), { rootMargin: "600px" });

  function find() {
    for (const frame of document.querySelectorAll("iframe[data-baraza]")) if (frame.src.startsWith(site)) adopt(frame);
    for (const place of document.querySelectorAll("div[data-baraza]")) if (!place.querySelector("iframe")) seen.observe(place);
  }
  find();
  addEventListener("DOMContentLoaded", find);
  const again = () => frames.forEach((state, frame) => state.heard && look(frame));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", again);
  const changes = new MutationObserver(again);
  for (const element of [document.documentElement, document.body]) if (element) changes.observe(element, { attributes: true });
})();
