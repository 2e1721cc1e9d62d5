// A slow connection: everything between a browser and a server on this machine goes through one shared link with a rate
// and a delay, as bytes on the wire (headers, workers and all), which the browser's own throttling does not cover.
import net from "node:net";

/** Kilobits a second down and up, milliseconds there and back, and how much slower the processor is. */
export const PROFILES = {
  fast3g: { down: 1600, up: 768, roundTrip: 150, processor: 4 },
  slow3g: { down: 400, up: 400, roundTrip: 400, processor: 6 },
};

/** One direction of the link: pieces leave one after the other at the link's rate, and arrive half a round trip later. */
class Way {
  constructor(kilobits, delay) {
    Object.assign(this, { rate: kilobits / 8, delay, free: 0, bytes: 0 });
  }

  carry(piece, to, notBefore) {
    const now = performance.now();
    this.free = Math.max(this.free, now, notBefore) + piece.length / this.rate;
    this.bytes += piece.length;
    setTimeout(() => to.destroyed || to.write(piece), this.free + this.delay - now);
  }
}

/** Opens the link to a server's port. `bytes()` says what came down so far. */
export async function link(port, { down, up, roundTrip }) {
  const [there, back] = [new Way(up, roundTrip / 2), new Way(down, roundTrip / 2)];
  const sockets = new Set();
  const listener = net.createServer((client) => {
    const server = net.connect(port, "127.0.0.1");
    // a connection costs a round trip before its first byte
    const open = performance.now() + roundTrip;
    for (const [from, to, way, ready] of [[client, server, there, open], [server, client, back, 0]]) {
      sockets.add(from.setNoDelay());
      from.on("data", (data) => {
        for (let at = 0; at < data.length; at += 1460) way.carry(data.subarray(at, at + 1460), to, ready);
      });
      from.on("error", () => to.destroy());
      from.on("close", () => setTimeout(() => to.end(), roundTrip * 4));
    }
  });
  await new Promise((done) => listener.listen(0, "127.0.0.1", done));
  return {
    port: listener.address().port,
    bytes: () => back.bytes,
    close() {
      listener.close();
      sockets.forEach((socket) => socket.destroy());
    },
  };
}
