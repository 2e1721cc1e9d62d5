// Gaps: the reader's place narrows the tables, which are complete without this. It lives in the address, so that it survives
// a reload and can be passed on; nothing is stored.

const seek = document.querySelector(".seek");
const field = seek?.querySelector("select");
const said = seek?.querySelector("[role=status]");

/** The rows of a place, and of all that lies in it. */
function show() {
  let left = 0;
  for (const row of document.querySelectorAll("tr[data-within]")) {
    row.hidden = field.value !== "" && !row.dataset.within.split(" ").includes(field.value);
    left += !row.hidden;
  }
  for (const section of document.querySelectorAll("main section.rows")) {
    section.hidden = !section.querySelector("tr[data-within]:not([hidden])");
  }
  said.textContent = field.value ? said.dataset.left.replace("{0}", left) : "";
}

function note() {
  const url = new URL(location);
  if (field.value) url.searchParams.set("place", field.value);
  else url.searchParams.delete("place");
  history.replaceState(null, "", url);
}

if (seek) {
  const asked = new URLSearchParams(location.search).get("place") ?? "";
  if ([...field.options].some(({ value }) => value === asked)) field.value = asked;
  field.addEventListener("change", () => { show(); note(); });
  show();
  seek.dataset.on = "";
}
