// The site's policy holds: markup only from our own templates, scripts only from our own files, headers exactly as meant.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { start } from "./lib.mjs";

const site = await start();

/** The page's style sheets, as the policy names them. */
const styles = (html) => [...html.matchAll(/<style>([^<]*)<\/style>/g)]
  .map(([, css]) => `'sha256-${createHash("sha256").update(css).digest("base64")}'`);

test("headers", async () => {
  const view = await site.open("");
  const response = await view.page.request.get(site.url);
  const headers = response.headers();
  const own = styles(await response.text());
  const plain = styles(await (await view.page.request.get(`${site.url}find/`)).text());
  assert.deepEqual([own.length, plain.length, plain[0]], [1, 2, own[0]], "a plain page has one more");
  const meeting = styles(await (await view.page.request.get(`${site.url}review/`)).text());
  assert.deepEqual([meeting.length, ...meeting.slice(0, 2)], [3, ...plain], "the page of a joint review has another");
  const { path, id } = (await site.routes()).find((route) => route.id);
  const picture = styles(await (await view.page.request.get(`${site.url}${path}${id}.svg`)).text());
  assert.equal(headers["content-security-policy"], [
    "default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", `style-src 'self' ${[...meeting, ...picture].join(" ")}`, "img-src 'self' data:", "font-src 'self'",
    "connect-src 'self'", "worker-src 'self'", "manifest-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'self'",
    "require-trusted-types-for 'script'", "trusted-types default",
  ].join("; "));
  assert.equal(headers["x-content-type-options"], "nosniff");
  assert.equal(headers["referrer-policy"], "no-referrer");
  assert.equal(headers["cross-origin-opener-policy"], "same-origin");
  await view.close();
});

test("the published files carry no inline script, style or handler", async () => {
  const view = await site.open("");
  for (const { path } of await site.sample()) {
    const html = await (await view.page.request.get(site.url + path)).text();
    // a block of data is no script: browsers do not run it, and the policy does not ask for it
    const scripts = html.replace(/<script type="application\/ld\+json">[^<]*<\/script>/g, "");
    assert.doesNotMatch(scripts, /<script(?![^>]*\bsrc=)/, `inline script in /${path}`);
    assert.doesNotMatch(html, /<[^>]+\sstyle=/, `style attribute in /${path}`);
    const [, policy] = html.match(/http-equiv="Content-Security-Policy" content="([^"]*)"/);
    assert.ok(policy.includes(`style-src 'self' ${styles(html).join(" ")};`), `a style that the policy does not name in /${path}`);
    assert.equal(html.match(/<style\b/g).length, styles(html).length, `a style in another form in /${path}`);
    assert.doesNotMatch(html, /<[^>]+\son[a-z]+=/, `inline handler in /${path}`);
  }
  await view.close();
});

test("a picture that is opened by itself has its colours", async () => {
  const { path, id } = (await site.routes()).find((route) => route.id === "poverty") ?? (await site.routes()).find((route) => route.id);
  const view = await site.open(path);
  await view.page.goto(`${site.url}${path}${id}.svg`);
  assert.equal(await view.page.locator("text").first().evaluate((text) => getComputedStyle(text).stroke), "none");
  assert.notEqual(await view.page.locator(".s0").first().evaluate((mark) => getComputedStyle(mark).stroke), "none");
  assert.deepEqual(view.complaints.filter((text) => /violat/i.test(text)), []);
  await view.close();
});

const good = [
  "<div class=\"a\"><!><p id=\"b\" data-kind=\"x\" aria-hidden=\"true\">1 &lt; 2</p></div>",
  "<svg viewBox=\"0 0 1 1\" role=\"img\" aria-label=\"a &gt; b\"><path d=\"M0 0\"></path></svg>",
  "<a href=\"/i/water/\">a</a><a href=\"#main\">b</a><a href=\"../x\">c</a><a href=\"?by=sex\">d</a><a href=\"https://example.org/\">e</a>",
  "<br/><input type=\"checkbox\">",
];

const bad = [
  "<img src=x onerror=alert(1)>", "<script>alert(1)</script>", "<div onclick=\"a()\">", "<div style=\"color:red\">", "<iframe srcdoc=\"x\">",
  "<a href=\"javascript:alert(1)\">", "<a href=\" javascript:alert(1)\">", "<a href=\"&#106;avascript:alert(1)\">", "<a href='javascript:x'>",
  "<a href>x", "<svg><use href=\"#x\"></svg>", "<svg><script>1</script></svg>", "<style>*{}</style>", "<link rel=\"stylesheet\" href=\"/x\">",
  "<title><a title=\"</title><img src=x onerror=alert(1)>\">", "<div class=\"<img src=x>\">", "<!--><img src=x onerror=alert(1)>-->",
  "<!-- --!><img src=x onerror=1>", "<math><mtext></mtext></math>", "<template><img></template>", "<div/onclick=\"x\">", "<div class=x>",
  "<form action=\"/x\">", "<base href=\"/\">", "<meta http-equiv=\"refresh\">", "< div>", "<div", "<object data=\"x\">", "<noscript>", "<textarea>",
];

test("Trusted Types: our templates pass, everything else is refused", async () => {
  const view = await site.open("?static", { allow: [/./] });
  await view.stays();
  const verdicts = await view.page.evaluate((list) => list.map((html) => {
    const template = document.createElement("template");
    try {
      template.innerHTML = html;
      return [html, "passes"];
    } catch (error) {
      return [html, error.name];
    }
  }), [...good, ...bad]);
  assert.deepEqual(verdicts, [...good.map((html) => [html, "passes"]), ...bad.map((html) => [html, "TypeError"])]);
  await view.close();
});

test("Trusted Types: scripts and workers only from the site's own files", async () => {
  const view = await site.open("?static", { allow: [/./] });
  await view.stays();
  const script = await view.page.evaluate(() => document.querySelector("script[data-wasm]").dataset.js);
  const verdicts = await view.page.evaluate(async (own) => {
    // from here on as a task of the page: what the test itself evaluates may use eval
    await new Promise(requestAnimationFrame);
    const attempt = (act) => {
      try {
        act();
        return "passes";
      } catch (error) {
        return error.name;
      }
    };
    const load = (src) => attempt(() => { document.createElement("script").src = src; });
    return {
      own: load(own),
      foreign: load("https://example.org/a.js"),
      data: load("data:text/javascript,1"),
      upload: load("programmes/power/programme.json"),
      worker: attempt(() => new Worker("https://example.org/w.js")),
      text: attempt(() => { document.createElement("script").text = "1"; }),
      evaluated: attempt(() => (0, eval)("1")),
      constructed: attempt(() => new Function("1")),
    };
  }, script);
  const { own, ...others } = verdicts;
  assert.equal(own, "passes");
  for (const [name, verdict] of Object.entries(others)) assert.match(verdict, /^(TypeError|EvalError)$/, name);
  await view.close();
});
