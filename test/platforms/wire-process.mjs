// Runs the wire server in a separate process for one platform. So leftovers of a case never affect another platform, and no case waits for
// the process that starts the platforms. Prints its URLs. Ends when its standard input ends.
import { serveWire } from "../runtime/portable/wire-server.mjs";

const { url, otherOrigin } = await serveWire();
process.stdout.write(`${JSON.stringify({ baseUrl: url, otherOrigin })}\n`);
process.stdin.on("close", () => process.exit(0)).resume();
