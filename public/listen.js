// Listen: the bulletin is read out by a voice of the device itself. A voice from the network would tell somebody else what
// is listened to; where there is no other, nothing shows.

const speech = globalThis.speechSynthesis;
const bulletin = document.querySelector(".bulletin");
const box = document.querySelector(".listen");
const [start, stop] = ["start", "stop"].map((name) => box?.querySelector(`[data-listen="${name}"]`));

/** A voice in the page's language that needs no network. */
function voice() {
  const language = (name) => name.toLowerCase().split(/[-_]/)[0];
  return speech.getVoices().find((one) => one.localService === true && language(one.lang) === language(bulletin.lang));
}

const offer = () => box.toggleAttribute("data-on", Boolean(voice()));

function mark(element) {
  for (const other of bulletin.querySelectorAll(".spoken")) other.classList.remove("spoken");
  element?.classList.add("spoken");
}

function speaking(now) {
  const focused = [start, stop].includes(document.activeElement);
  start.hidden = now;
  stop.hidden = !now;
  if (focused) (now ? stop : start).focus();
  if (!now) mark();
}

// which reading this is: what an earlier one still reports is of no interest
let reading = 0;

function listen() {
  const local = voice();
  if (!local) return offer();
  const mine = ++reading;
  const over = () => mine === reading && speaking(false);
  speech.cancel();
  // paragraph by paragraph: some engines stop in the middle of a long text
  const list = [...bulletin.querySelectorAll("h3, p")];
  for (const [i, element] of list.entries()) {
    // marks of direction are not for the ear
    const said = new SpeechSynthesisUtterance(element.textContent.replace(/\p{Cf}/gu, ""));
    said.voice = local;
    said.lang = local.lang;
    said.onstart = () => mine === reading && mark(element);
    said.onerror = over;
    if (i === list.length - 1) said.onend = over;
    speech.speak(said);
  }
  speaking(true);
}

function quiet() {
  reading += 1;
  speech.cancel();
  speaking(false);
}

if (speech && bulletin && box) {
  start.addEventListener("click", listen);
  stop.addEventListener("click", quiet);
  addEventListener("pagehide", quiet);
  speech.addEventListener("voiceschanged", offer);
  offer();
}
