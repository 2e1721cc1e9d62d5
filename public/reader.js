// A worker that runs the reader of live feeds. The page's one message names the program and its checksums; the program
// listens for messages as soon as it has started, so it is given the same one again. No answer but "null" means that
// there is no reader, or that it broke. What lists of things say is fetched here: the page does without these words.

const WORDS = 6;
const MORE = 9;

async function get(url, integrity = "") {
  const response = await fetch(url, { integrity });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}

function giveUp(event) {
  console.error("baraza:", event.reason ?? event.message ?? event);
  postMessage(null);
}
addEventListener("error", giveUp);
addEventListener("unhandledrejection", giveUp);

onmessage = async ({ data }) => {
  const [js, jsSum, wasm, wasmSum] = data;
  const [response, , more] = await Promise.all([get(wasm, wasmSum), get(js, jsSum), get(data[MORE])]);
  data[WORDS] += `\n${await more.text()}`;
  const program = await import(js);
  await program.default({ module_or_path: response });
  dispatchEvent(new MessageEvent("message", { data }));
};
