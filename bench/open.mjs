// Serves one folder to pages of any site, as a statistics office does: node bench/open.mjs FOLDER. Prints its address, and each time
// that it has sent a file (milliseconds since 1970).
import { createReadStream } from "node:fs";
import { createServer } from "node:http";
import { basename, join } from "node:path";

const server = createServer((request, response) => {
  response.setHeader("access-control-allow-origin", "*");
  const file = createReadStream(join(process.argv[2], basename(new URL(request.url, "http://x").pathname)));
  file.on("error", () => response.writeHead(404).end()).pipe(response);
  response.on("finish", () => console.log(Date.now()));
});
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}/`));
