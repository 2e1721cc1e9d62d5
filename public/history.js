// History: the reader's day chooses among the states, which all stand here without this. It lives in the address, so
// that it survives a reload and can be passed on; nothing is stored.

const seek = document.querySelector(".seek");
const [field, all, said] = ["input", "button", "[role=status]"].map((part) => seek?.querySelector(part));

/** The day in the field, where this page knows it. */
const chosen = () => field.validity.valid ? field.value : "";

/** What each figure said on the day: days are texts that sort by time. */
function show(asked) {
  const day = chosen();
  for (const state of document.querySelectorAll(".then > *")) {
    const { first = "", last = day } = state.dataset;
    state.hidden = (day !== "" && day < first) || day > last;
  }
  all.disabled = !asked;
  said.textContent = day ? said.dataset.shown : asked ? said.dataset.outside : "";
}

function note(day) {
  const url = new URL(location);
  if (day) url.searchParams.set("on", day);
  else url.searchParams.delete("on");
  history.replaceState(null, "", url);
}

if (seek) {
  const asked = new URLSearchParams(location.search).get("on") ?? "";
  // what is no day leaves the field empty
  field.value = asked;
  field.addEventListener("change", () => { show(field.value); note(chosen()); });
  all.addEventListener("click", () => { field.value = ""; show(""); note(""); field.focus(); });
  show(asked);
  seek.dataset.on = "";
}
