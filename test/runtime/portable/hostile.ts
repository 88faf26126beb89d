import { cases as hostileCases } from "../../hostile-server/cases/cases.mjs";
import { runCase } from "../../hostile-server/run-case.mjs";
import { equal } from "./assert.js";
import type { PortableCase, PortableContext } from "./case.js";

/** Maximum of concurrent calls. A browser has six connections to one origin, and some calls keep theirs for a while. */
const atOnce = ({ platform }: PortableContext): number => (platform === "browser" ? 3 : 8);
let runs = 0;

/** Cases of the hostile server that need few resources. The heavy ones run only on Node, in test/hostile-server/run.mjs. */
export const cases: readonly PortableCase[] = Object.entries(hostileCases).map(([about, all]) => ({
  id: `HOSTILE-${about}`,
  title: "every call to a hostile server ends as expected, within its timeout, and sends no secret to another origin",
  elsewhere: {
    browser:
      "redirects are hidden from the page, and so are replies without CORS headers: such a call ends in a ConnectionError; connections close in the browser's own time",
    bun: "the platform sends a request again whose connection breaks, so requests are not counted",
    deno: "the platform sends a request again whose connection breaks, so requests are not counted",
    worker: "the platform returns an informational response as the response",
  },
  async run(context) {
    const waiting = all.filter(({ heavy }) => !heavy);
    const problems: string[] = [];
    const worker = async (): Promise<void> => {
      for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
        await runCase(one, { ...context, run: `p${context.platform}${runs++}` }).catch((error: Error) =>
          problems.push(`${one?.name}: ${error.message}`),
        );
      }
    };
    await Promise.all(Array.from({ length: atOnce(context) }, worker));
    equal(problems, []);
  },
}));
