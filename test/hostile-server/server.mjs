// The hostile server on its own, on two ports of 127.0.0.1: prints their origins as one line of JSON and ends with its standard input, or
// after ten minutes. Cases are under `/_hostile/NAME/RUN/`, whatever RUN is; the wire server's own paths work, too.
import { serveWire } from "../runtime/portable/wire-server.mjs";

const server = await serveWire();
console.log(JSON.stringify({ url: server.url, otherOrigin: server.otherOrigin }));
const end = () => process.exit(0);
setTimeout(end, 600_000);
process.stdin.on("close", end).resume();
