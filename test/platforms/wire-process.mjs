// The wire server as a process of its own, for one platform: nothing that a case leaves in it meets another platform, and no case waits for
// the process that starts the platforms. Prints its URLs; ends when its standard input does.
import { serveWire } from "../runtime/portable/wire-server.mjs";

const { url, otherOrigin } = await serveWire();
process.stdout.write(`${JSON.stringify({ baseUrl: url, otherOrigin })}\n`);
process.stdin.on("close", () => process.exit(0)).resume();
