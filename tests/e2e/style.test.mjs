// tools/style.mjs joins the style sheets and takes only needless bytes away.
import assert from "node:assert/strict";
import { test } from "node:test";
import { inOrder, squeeze } from "../../tools/style.mjs";

test("layers come in order, print last", () => {
  assert.deepEqual(inOrder(["print", "parts", "chart", "base", "tokens", "layout"]), ["tokens", "base", "layout", "parts", "chart", "print"]);
});

test("comments and white space go, meaning stays", () => {
  assert.equal(squeeze("/* a { } */ a > b ,\n  c:hover  d {\n  width: calc(1px + 2px);\n}\n"), "a > b,c:hover d{width: calc(1px + 2px)}");
  assert.equal(squeeze("a { content: \"/* ; } */  x\" ; background: url(data:image/svg+xml;a, b) }"), "a{content: \"/* ; } */  x\";background: url(data:image/svg+xml;a, b)}");
  assert.equal(squeeze(":root { --off: ; --on: initial; }"), ":root{--off: ;--on: initial}");
  assert.equal(squeeze("@media (width >= 40rem) and (hover) { a { color: red; } }"), "@media (width >= 40rem) and (hover){a{color: red}}");
});
