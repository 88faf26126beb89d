// Starts only the hostile server, on two ports of 127.0.0.1. Prints their origins as one line of JSON. Ends when its standard input ends,
// or after ten minutes. Cases are under `/_hostile/NAME/RUN/` with any RUN. The paths of the wire server work, too.
import { serveWire } from "../runtime/portable/wire-server.mjs";

const server = await serveWire();
console.log(JSON.stringify({ url: server.url, otherOrigin: server.otherOrigin }));
const end = () => process.exit(0);
setTimeout(end, 600_000);
process.stdin.on("close", end).resume();
