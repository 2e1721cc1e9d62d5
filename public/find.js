// Find: what is typed narrows the lists, which are complete without this. The typed words live in the address, so that
// they survive a reload and can be passed on.

/**
 * Text as it is compared: no case, no accents; in Arabic no vowel signs and no stretching, and one letter for each family
 * that people write in several ways (alef and hamza, teh marbuta and heh, alef maqsura and yeh).
 */
export function folded(text) {
  return text.normalize("NFKD").toLowerCase()
    .replace(/[\p{M}\p{Cf}\u0640\u0621]/gu, "")
    .replace(/[\u0671\u0672\u0673\u0675]/g, "\u0627")
    .replace(/[\u0629\u06c1\u06c0\u06be\u06d5]/g, "\u0647")
    .replace(/[\u0649\u06cc]/g, "\u064a")
    .replace(/\u06a9/g, "\u0643")
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[‘’ʼʻ`´]/g, "'")
    .replaceAll("œ", "oe").replaceAll("æ", "ae").replaceAll("ß", "ss").replaceAll("ø", "o").replaceAll("ł", "l")
    .replaceAll("ı", "i");
}

/** All words are there, in any order. */
const holds = (text, words) => words.every((word) => text.includes(word));

/** What can be found: an entry with the words it goes by, and the list that it stands in. */
function entries(name) {
  return [...document.querySelectorAll(`[data-found="${name}"] > ul > li`)].map((element) => {
    const own = folded(`${(element.querySelector("h3") ?? element).textContent} ${element.dataset.also ?? ""}`);
    // a place is also found by what is measured there, and then shows only that
    const inner = [...element.querySelectorAll("li")].map((li) => ({ li, text: `${own} ${folded(li.textContent)}` }));
    return { element, own, inner };
  });
}

function narrow(list, words) {
  let left = 0;
  for (const { element, own, inner } of list) {
    const whole = holds(own, words);
    let shown = whole;
    for (const { li, text } of inner) {
      const fits = whole || holds(text, words);
      li.hidden = !fits;
      shown ||= fits;
    }
    element.hidden = !shown;
    left += shown;
  }
  const section = list[0]?.element.closest("section");
  if (section) section.hidden = !left;
  return left;
}

function start(seek) {
  const field = seek.querySelector("input");
  const said = seek.querySelector("[role=status]");
  const lists = ["find-indicators", "find-places"].map(entries);

  const show = () => {
    const words = folded(field.value).split(/\s+/).filter(Boolean);
    const left = lists.map((list) => narrow(list, words));
    const { left: some, nothing } = said.dataset;
    const answer = left.some(Boolean) ? some.replace(/\{(\d)\}/g, (_, i) => left[i]) : nothing;
    said.textContent = words.length ? answer : "";
  };
  const note = () => {
    const url = new URL(location);
    if (field.value.trim()) url.searchParams.set("q", field.value.trim());
    else url.searchParams.delete("q");
    history.replaceState(null, "", url);
  };

  field.value = (new URLSearchParams(location.search).get("q") ?? "").slice(0, field.maxLength);
  field.addEventListener("input", () => { show(); note(); });
  show();
  seek.dataset.on = "";
}

const seek = globalThis.document?.querySelector(".seek");
if (seek) start(seek);
