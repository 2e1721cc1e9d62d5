// A connection to the built site that can be cut, die, or stall: a server of its own in front of `baraza serve`, so that
// pages and workers alike lose it, and headers and compression are the real ones.
import { createServer, request } from "node:http";
import { serve } from "../../tools/browser.mjs";

export class Wire {
  #server;
  #inner;
  #held = [];
  #options;

  /**
   * `mode` is "up", or "dead": taken and never answered. Paths that match `stall` wait until `flow()`; what paths that match
   * `drip` answer comes in many small pieces.
   */
  constructor(options) {
    Object.assign(this, { mode: "up", stall: undefined, drip: undefined, asked: [] });
    this.#options = options;
  }

  /** Opens the connection to a folder; always at the same address. */
  async up(folder) {
    await this.down();
    this.#inner = await serve({ ...this.#options, folder });
    this.mode = "up";
    this.#server = createServer((question, answer) => this.#pass(question, answer));
    await new Promise((ready) => { this.#server.listen(this.port ?? 0, "127.0.0.1", ready); });
    this.port = this.#server.address().port;
    const { pathname } = new URL(this.#inner.url);
    Object.assign(this, { origin: `http://127.0.0.1:${this.port}`, url: `http://127.0.0.1:${this.port}${pathname}` });
  }

  /** Cuts it: nobody listens any more. */
  async down() {
    this.#inner?.stop();
    this.#server?.closeAllConnections();
    await new Promise((over) => { this.#server ? this.#server.close(over) : over(); });
    this.#server = this.#inner = undefined;
  }

  /** Lets everything through that was stalled. */
  flow() {
    this.stall = undefined;
    for (const go of this.#held.splice(0)) go();
  }

  #pass(question, answer) {
    this.asked.push(question.url);
    if (this.mode === "dead") return;
    const go = () => {
      const { port } = new URL(this.#inner.url);
      const { method, url: path, headers } = question;
      const drip = this.drip?.test(path);
      if (drip) delete headers["accept-encoding"];
      const inner = request({ port, host: "127.0.0.1", method, path, headers }, (response) => {
        answer.writeHead(response.statusCode, response.headers);
        if (drip) dripped(response, answer);
        else response.pipe(answer);
      });
      inner.on("error", () => answer.destroy());
      inner.end();
    };
    if (this.stall?.test(question.url)) this.#held.push(go);
    else go();
  }
}

/** Two kilobytes at a time, each after the browser had time to draw the one before. */
async function dripped(response, answer) {
  for await (const chunk of response) {
    for (let at = 0; at < chunk.length; at += 2048) {
      answer.write(chunk.subarray(at, at + 2048));
      await new Promise((drawn) => { setTimeout(drawn, 25); });
    }
  }
  answer.end();
}
