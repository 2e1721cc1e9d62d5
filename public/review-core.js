// The program that works on reviews, in a worker: what a review says is asked there, so that a meeting reads a review as the
// command line and the published pages do.
import { Fault } from "./keep.js";
import { at, beside, language, page } from "./review-say.js";

/** Asks the worker, one question after another. A worker that breaks is started anew: it holds nothing. */
class Core {
  queue = Promise.resolve();

  ask(question) {
    const answered = this.queue.then(() => this.once(question).catch(() => this.once(question)));
    this.queue = answered.catch(() => {});
    return answered;
  }

  async once(question) {
    this.worker ??= this.start();
    try {
      const worker = await this.worker;
      const answer = JSON.parse(await heard(worker, JSON.stringify(question)));
      return answer;
    } catch (error) {
      this.worker?.then((worker) => worker.terminate(), () => {});
      this.worker = undefined;
      console.error("baraza:", error);
      throw new Fault("core");
    }
  }

  async start() {
    const { js, jsSum, wasm, wasmSum, snapshot, snapshotSum } = page.dataset;
    const response = await fetch(beside(snapshot), { integrity: snapshotSum });
    if (!response.ok) throw new Error(`${snapshot}: ${response.status}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const worker = new Worker(at("reader.js"), { type: "module" });
    await heard(worker, [beside(js), jsSum, beside(wasm), wasmSum, "", language, "", "", bytes, beside("words.ftl")]);
    return worker;
  }
}

/** What a worker answers; `null` is that it broke. */
const heard = (worker, message) => new Promise((give, refuse) => {
  worker.onmessage = ({ data }) => data === null ? refuse(new Error("no answer")) : give(data);
  worker.onerror = (event) => refuse(new Error(event.message));
  worker.postMessage(message);
});

export const core = new Core();
